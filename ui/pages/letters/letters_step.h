#pragma once

#include "ui/desk/meeting_desk.h"
#include "ui/pages/letters/letter_rows.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"

namespace seduta {

class LetterReplies;
class WhoIsConvened;

/// Convocazioni: one letter per addressee, its protocol number, how it left, and what was answered.
class LettersStep : public RecordPage
{
    Q_OBJECT

public:
    LettersStep(const MeetingDesk &meeting, QWidget *parent);

    QString title() const override;
    QString newWords() const override;
    QStringList listTables() const override;
    void run(Command command) override;

protected:
    Result<void> fillList() override;
    Result<void> fillForm(qint64 id) override;
    void clearForm() override;
    bool isChanged() const override;
    Result<qint64> save(qint64 id) override;
    Result<void> remove(qint64 id) override;
    QString table() const override;
    QString words() const override;
    QList<Command> toolCommands() const override;

private:
    void buildForm();
    void buildKeys();
    void hear(ReplyKind kind);
    void prepare();
    void convene(qint64 body);
    void print();
    void issue();
    void pasteProtocols();
    void markSent();
    void sendAsFile();
    void amend();
    QList<LetterRow> shownRows() const;
    QList<LetterRow> selectedRows() const;

    const MeetingId &m_meeting;
    RowsModel<LetterRow> m_letters;
    RecordForm<Convocation> *m_form = nullptr;
    LetterReplies *m_replies = nullptr;
    WhoIsConvened *m_convened = nullptr;
};

}
