#pragma once

#include "core/domain/sent_file.h"
#include "core/support/result.h"
#include "ui/desk/page.h"
#include "ui/records/rows_model.h"

#include <optional>

class QLabel;
class QToolButton;

namespace seduta {

class RecordList;
class SentVerdicts;

/// A document as it was issued, with the files that left for it.
struct IssuedRow {
    IssuedDocument document{};
    QList<SentFile> sent{};
    bool isSuperseded = false;
    /// Of the last file that left; nothing while it is being compared.
    std::optional<Result<SentFile>> verdict{};
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
    void stopComparing();
    void saveIssued();
    void saveSent();
    void writeProtocol();
    void attach();
    void setRows(QList<IssuedRow> rows);
    void tellAttached();
    void save(const QString &title, const QString &stored, const Result<QByteArray> &bytes);

    Desk m_desk;
    SentVerdicts *m_verdicts = nullptr;
    RowsModel<IssuedRow> m_rows;
    RecordList *m_list = nullptr;
    QLabel *m_words = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_protocol = nullptr;
    QToolButton *m_attach = nullptr;
    QToolButton *m_saveSent = nullptr;
    QToolButton *m_stop = nullptr;
    /// The file just attached, whose comparison is still owed to who attached it.
    SentFileId m_attached{};
};

}
