#pragma once

#include "ui/desk/meeting_desk.h"
#include "ui/records/rows_model.h"

namespace seduta {

class RecordList;

/// Something that was born in a meeting, and where it lives on.
struct BornHere {
    qint64 row = 0;
    QString kind{};
    QString title{};
    QString state{};
    Place place{};
};

/// Seguito: what was born in this meeting; every line is one key from the thing.
class FollowUpStep : public Page
{
    Q_OBJECT

public:
    FollowUpStep(const MeetingDesk &meeting, QWidget *parent);

    QString title() const override;
    QStringList tables() const override;
    void reload() override;
    void takeFocus() override;

private:
    Result<void> addCommitments(QList<BornHere> &born) const;
    Result<void> addReports(QList<BornHere> &born) const;
    Result<void> addPoints(QList<BornHere> &born) const;
    Result<void> addPapers(QList<BornHere> &born) const;

    const MeetingId &m_meeting;
    RowsModel<BornHere> m_born;
    RecordList *m_list = nullptr;
};

}
