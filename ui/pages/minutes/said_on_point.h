#pragma once

#include "core/domain/minutes.h"
#include "ui/desk/meeting_desk.h"
#include "ui/records/rows_model.h"

namespace seduta {

class RecordPanel;

/// An intervention as the list shows it.
struct SaidRow {
    Statement statement{};
    QString speaker{};
};

/// The interventi on one point: who said what.
class SaidOnPoint : public QWidget
{
    Q_OBJECT

public:
    SaidOnPoint(const MeetingDesk &meeting, QWidget *parent);

    Result<void> reload();
    void showPoint(AgendaItemId point, const QString &words, bool isWritable);

Q_SIGNALS:
    void noticed(const seduta::Notice &notice);

private:
    void edit(const Statement &statement);
    Result<void> keep(const Statement &statement);

    Desk m_desk;
    const MeetingId &m_meeting;
    QList<Statement> m_all{};
    AgendaItemId m_point{};
    QString m_words{};
    RowsModel<SaidRow> m_rows;
    RecordPanel *m_panel = nullptr;
};

}
