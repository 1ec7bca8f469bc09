#pragma once

#include "core/domain/agenda.h"
#include "ui/desk/meeting_desk.h"
#include "ui/records/ordered_rows.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"

class QLabel;

namespace seduta {

class ChoiceCell;
class LineField;
class OpenThings;
class RecordsBeside;

/// A point as the list shows it: its number, the hour it should begin, who presents it.
struct AgendaRow {
    NumberedItem point{};
    QTime startsAt{};
    QString speaker{};
};

/// Preparazione: the agenda is the page. Title, speaker and minutes are changed in their row, the rest of a point unfolds under the list; beside it
/// stands what is still open and could go on it.
class PreparationStep : public RecordPage
{
    Q_OBJECT

public:
    PreparationStep(const MeetingDesk &meeting, QWidget *parent);

    QString title() const override;
    QString newWords() const override;
    void takeFocus() override;
    QStringList listTables() const override;

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
    void activate(qint64 id) override;
    QString enterWords() const override;

private:
    void buildList(RecordList &points);
    void buildForm();
    void buildKeys();
    QWidget *buildFoot();
    /// What keeps the hours from being known, and the keys that change the order.
    void tellAdvice();
    /// Of a meeting that is over: the point is there all the same.
    void warnIfOver();
    void addTyped();
    void addPasted(const QString &text);
    /// What was changed in a row.
    void keepRow(qint64 id, const RowsModel<AgendaRow>::Change &change);
    void move(int steps);
    /// Where the one dragged was let go: before that point, or last.
    void moveBefore(qint64 point, qint64 next);
    bool mayMove();
    void turn(Result<void> (*act)(Workspace &, AgendaItemId));
    void putOn(qint64 thing);
    AgendaItem fresh() const;
    int placeOf(const AgendaItem &point) const;
    QList<AgendaItem> siblingsOf(const AgendaItem &point) const;

    const MeetingId &m_meeting;
    OrderedRows<AgendaRow> m_points;
    RecordForm<AgendaItem> *m_form = nullptr;
    LineField *m_next = nullptr;
    QLabel *m_advice = nullptr;
    OpenThings *m_open = nullptr;
    ChoiceCell *m_speakers = nullptr;
    RecordsBeside *m_links = nullptr;
    bool m_isFinal = false;
};

}
