#pragma once

#include "core/domain/attendance.h"
#include "ui/desk/meeting_desk.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/rows_model.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace seduta {

/// What its form asks: the attendance, and the points during which it was not in the room.
struct AttendanceSheet {
    Attendance attendance{};
    QList<AgendaItemId> missed{};

    bool operator==(const AttendanceSheet &) const = default;
};

/// A line of the sitting: what is recorded of a body, or a body convened of which nothing is recorded yet.
struct SittingRow {
    Attendance attendance{};
    QList<AgendaItemId> missed{};
    QString body{};
    /// Who came, by name.
    QString person{};
    int precedence = 0;
    bool isRecorded = false;

    /// The attendance's; where nothing is recorded, less than zero.
    qint64 id() const { return isRecorded ? attendance.id.value() : -attendance.bodyId.value(); }
};

/// Seduta: who took part, by exception and with single keys, and the counts by body and by person.
class AttendanceStep : public RecordPage
{
    Q_OBJECT

public:
    AttendanceStep(const MeetingDesk &meeting, QWidget *parent);

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
    bool isLocked() const override;
    bool takesNew() const override;
    QString table() const override;
    QString words() const override;
    QList<Command> toolCommands() const override;

private:
    void buildForm();
    QWidget *buildFoot();
    void mark(AttendanceValue value);
    void markRest();
    void prefill();
    void tellCounts(const QList<Attendance> &attendances);

    const MeetingId &m_meeting;
    RowsModel<SittingRow> m_rows;
    RecordForm<AttendanceSheet> *m_form = nullptr;
    QComboBox *m_value = nullptr;
    QLabel *m_counts = nullptr;
    QToolButton *m_replies = nullptr;
    bool m_isFinal = false;
};

}
