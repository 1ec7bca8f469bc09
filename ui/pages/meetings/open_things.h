#pragma once

#include "core/domain/agenda.h"
#include "ui/desk/meeting_desk.h"
#include "ui/records/rows_model.h"

namespace seduta {

class RecordList;

/// Something still open that could go on this agenda: a point postponed, a commitment, an area long silent.
struct OpenThing {
    qint64 row = 0;
    QString kind{};
    QString title{};
    QString detail{};
    AgendaItemId postponed{};
    AgendaLink about{};
};

/// Ancora aperto: read anew each time, never copied; Enter puts a line on the agenda.
class OpenThings : public QWidget
{
    Q_OBJECT

public:
    OpenThings(const MeetingDesk &meeting, QWidget *parent);

    Result<void> reload();
    Result<AgendaItemId> putOn(qint64 row);

Q_SIGNALS:
    void chosen(qint64 row);

private:
    Result<void> addPostponed(QList<OpenThing> &things) const;
    Result<void> addCommitments(QList<OpenThing> &things, const QList<AgendaLink> &onIt) const;
    Result<void> addAreas(QList<OpenThing> &things, const QList<AgendaLink> &onIt) const;

    Workspace &m_workspace;
    const MeetingId &m_meeting;
    RowsModel<OpenThing> m_things;
    RecordList *m_list = nullptr;
};

}
