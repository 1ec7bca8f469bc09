#pragma once

#include "core/domain/open_thing.h"
#include "ui/desk/meeting_desk.h"
#include "ui/records/rows_model.h"

class QToolButton;

namespace seduta {

class RecordList;

/// A line of what is still open: its place in the list, from 1.
struct OpenRow {
    qint64 row = 0;
    OpenThing thing{};
};

/// Ancora aperto: what comes back and why, read anew each time, never copied; Enter puts a line on the agenda.
class OpenThings : public QWidget
{
    Q_OBJECT

public:
    OpenThings(const MeetingDesk &meeting, QWidget *parent);

    Result<void> reload();
    void setOpen(bool isOpen);
    Result<AgendaItemId> putOn(qint64 row);

Q_SIGNALS:
    void chosen(qint64 row);
    /// The record a line speaks of is to be seen.
    void recordAsked(const seduta::CardLink &record);

private:
    QWidget *builtHead();
    QWidget *builtFoot();
    void askForRecord();

    Workspace &m_workspace;
    const MeetingId &m_meeting;
    RowsModel<OpenRow> m_things;
    RecordList *m_list = nullptr;
    QToolButton *m_put = nullptr;
};

}
