#pragma once

#include "core/usecases/meetings.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/rows_model.h"

namespace seduta {

/// The sedute, latest first, and what each is: day, place, who chairs and convenes.
class MeetingsPage : public RecordPage
{
    Q_OBJECT

public:
    MeetingsPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void run(Command command) override;

protected:
    Result<void> fillList() override;
    Result<void> fillForm(qint64 id) override;
    void clearForm() override;
    bool isChanged() const override;
    Result<qint64> save(qint64 id) override;
    Result<void> remove(qint64 id) override;
    bool isLocked() const override;
    QStringList fieldsStillOpen() const override;
    QString table() const override;
    QString words() const override;
    QList<Command> toolCommands() const override;
    void activate(qint64 id) override;
    QString enterWords() const override;

private:
    void buildForm();

    RowsModel<MeetingSummary> m_meetings;
    RecordForm<Meeting> *m_form = nullptr;
};

}
