#pragma once

#include "core/domain/sent_file.h"
#include "ui/desk/page.h"
#include "ui/records/rows_model.h"

class QLabel;
class QToolButton;

namespace seduta {

class RecordList;

/// A document as it was issued, with the files that left for it.
struct IssuedRow {
    IssuedDocument document{};
    QList<SentFile> sent{};
    bool isSuperseded = false;
};

/// What was issued of the paper chosen: saved again as it left, given its protocol reference, and joined by the file that left.
class IssuedPanel : public QWidget
{
    Q_OBJECT

public:
    IssuedPanel(const Desk &desk, QWidget *parent);

    /// The documents issued of that kind for the meeting; of a letter, those of its addressee.
    void showOf(MeetingId meeting, DocumentKind kind, ConvocationId letter);
    int count() const { return int(m_rows.rows().size()); }
    RecordList &list() const { return *m_list; }

Q_SIGNALS:
    void noticed(const seduta::Notice &notice);

private:
    void buildLayout();
    QWidget *buildTools();
    Result<QList<IssuedRow>> rowsOf(MeetingId meeting, DocumentKind kind, ConvocationId letter) const;
    std::optional<IssuedRow> chosen() const;
    void tellChosen();
    void saveIssued();
    void saveSent();
    void writeProtocol();
    void attach();
    void save(const QString &title, const QString &stored, const Result<QByteArray> &bytes);

    Desk m_desk;
    RowsModel<IssuedRow> m_rows;
    RecordList *m_list = nullptr;
    QLabel *m_words = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_protocol = nullptr;
    QToolButton *m_attach = nullptr;
    QToolButton *m_saveSent = nullptr;
};

}
