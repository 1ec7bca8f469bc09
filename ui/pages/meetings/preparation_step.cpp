#include "ui/pages/meetings/preparation_step.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/italian_date.h"
#include "core/exchange/pasted_points.h"
#include "core/usecases/agendas.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "ui/fields/line_field.h"
#include "ui/fields/references.h"
#include "ui/look/keys.h"
#include "ui/pages/meetings/open_things.h"
#include "ui/pages/meetings/point_links.h"
#include "ui/records/cell_editors.h"
#include "ui/records/lists_beside.h"
#include "ui/records/record_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace seduta {

namespace {

constexpr int longestPoint = 24 * 60;

enum PointColumn { NumberColumn, HourColumn, TitleColumn, SpeakerColumn, MinutesColumn };

Tone toneOf(const AgendaRow &row)
{
    const auto status = row.point.item.status;
    return status == AgendaStatus::Withdrawn || status == AgendaStatus::Postponed ? Tone::Muted : Tone::Ink;
}

QString titleOf(const AgendaRow &row)
{
    const auto &item = row.point.item;
    const QString title = QString(row.point.depth * 4, u' ') + item.title;
    return item.status == AgendaStatus::Planned || item.status == AgendaStatus::Treated
        ? title
        : QStringLiteral("%1 (%2)").arg(title, label(item.status));
}

QList<RowsModel<AgendaRow>::Column> columns()
{
    return {
        {PreparationStep::tr("No."), [](const AgendaRow &row) { return row.point.number; }, {}, toneOf, false},
        {PreparationStep::tr("Hour"), [](const AgendaRow &row) { return shortHour(row.startsAt); }, {}, toneOf, false},
        {PreparationStep::tr("Point"),
         titleOf,
         {},
         toneOf,
         false,
         [](const AgendaRow &row) { return row.point.item.title; },
         [](AgendaRow &row, const QVariant &title) { row.point.item.title = title.toString(); }},
        {PreparationStep::tr("Presented by"),
         [](const AgendaRow &row) { return row.speaker; },
         {},
         toneOf,
         false,
         [](const AgendaRow &row) { return row.point.item.speakerBodyId.value(); },
         [](AgendaRow &row, const QVariant &body) { row.point.item.speakerBodyId = BodyId(body.toLongLong()); }},
        {PreparationStep::tr("Minutes"),
         [](const AgendaRow &row) {
             const int minutes = row.point.item.plannedMinutes;
             return minutes == 0 ? QString() : QString::number(minutes);
         },
         {},
         toneOf,
         true,
         [](const AgendaRow &row) { return row.point.item.plannedMinutes; },
         [](AgendaRow &row, const QVariant &minutes) { row.point.item.plannedMinutes = minutes.toInt(); }},
    };
}

QString speakerOf(const AgendaItem &point, const QList<Choice> &bodies, const QList<Choice> &persons)
{
    QStringList names{wordsAmong(bodies, point.speakerBodyId.value()), wordsAmong(persons, point.speakerId.value())};
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

}

PreparationStep::PreparationStep(const MeetingDesk &meeting, QWidget *parent)
    : RecordPage(meeting.desk, parent)
    , m_meeting(meeting.meeting)
    , m_points(
          columns(), [](const AgendaRow &row) { return row.point.item.id.value(); }, this)
    , m_form(new RecordForm<AgendaItem>(this))
    , m_next(new LineField(this))
    , m_advice(new QLabel(this))
    , m_open(new OpenThings(meeting, this))
{
    auto *points = new RecordList(QStringLiteral("agendaList"), m_points, this);
    buildList(*points);
    buildForm();
    m_links = new RecordsOf<Named<AgendaLink>>(pointLinks(), meeting.desk, this);
    auto *beside = new ListsBeside(QStringLiteral("pointTabs"), tr("Beside the points"), this);
    beside->add(tr("Still open"), m_open);
    beside->add(tr("What the point is about"), m_links);
    connect(m_links, &RecordsBeside::noticed, this, &Page::noticed);
    buildUnfolding(QStringLiteral("preparationStep"), *points, *m_form, *beside);
    buildKeys();
    connect(m_open, &OpenThings::chosen, this, &PreparationStep::putOn);
    connect(m_open, &OpenThings::recordAsked, this, [this](const CardLink &record) {
        if (leave())
            Q_EMIT wentTo(placeOfCard(record));
    });
}

void PreparationStep::buildList(RecordList &points)
{
    auto &view = points.view();
    view.setAccessibleName(tr("Points of the agenda, in their order"));
    points.setEmptyWords(tr("The agenda is empty. Write the first point below and press Enter; a list pasted there "
                            "becomes as many points."));
    points.setUnsorted();
    points.setNameColumn(TitleColumn);
    points.addFoot(*buildFoot());
    points.setEditedInRow();
    m_speakers = new ChoiceCell(tr("Presented by"), this);
    view.setItemDelegateForColumn(TitleColumn, new LineCell(tr("Point"), this));
    view.setItemDelegateForColumn(SpeakerColumn, m_speakers);
    view.setItemDelegateForColumn(MinutesColumn, new NumberCell(tr("Minutes"), longestPoint, this));
    view.setDragDropMode(QAbstractItemView::DragDrop);
    view.setDefaultDropAction(Qt::MoveAction);
    m_points.setKeep([this](qint64 id, const auto &change) { keepRow(id, change); });
    m_points.setMove([this] { return mayMove(); },
                     [this](const QList<qint64> &moved, qint64 next) { moveBefore(moved.value(0), next); });
}

QWidget *PreparationStep::buildFoot()
{
    m_next->setObjectName(QStringLiteral("nextPoint"));
    m_next->setAccessibleName(tr("The next point of the agenda"));
    m_next->setPlaceholderText(tr("Next point: write it and press Enter, or paste a list"));
    m_next->offerLists();
    m_advice->setObjectName(QStringLiteral("agendaAdvice"));
    m_advice->setWordWrap(true);
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_next);
    column->addWidget(m_advice);
    return foot;
}

void PreparationStep::buildForm()
{
    m_form->text(&AgendaItem::title, 2);
    m_form->choice(&AgendaItem::kind);
    m_form->number(&AgendaItem::plannedMinutes, 0, longestPoint);
    m_form->reference(&AgendaItem::speakerBodyId);
    m_form->reference(&AgendaItem::speakerId);
    m_form->text(&AgendaItem::description, 2);
    m_form->line(&AgendaItem::section);
    m_form->addFolded(QStringLiteral("pointOtherData"));
    m_form->reference(&AgendaItem::partId);
    m_form->check(&AgendaItem::addedDuringMeeting);
    m_form->check(&AgendaItem::isPublished);
    m_form->text(&AgendaItem::publishedText, 2);
}

void PreparationStep::buildKeys()
{
    auto &view = list().view();
    onKey(view, {Qt::CTRL | Qt::Key_Up}, tr("One place up"), this, [this] { move(-1); });
    onKey(view, {Qt::CTRL | Qt::Key_Down}, tr("One place down"), this, [this] { move(1); });
    onKey(view, {Qt::CTRL | Qt::Key_Right}, tr("Under the point above it"), this,
          [this] { turn([](Workspace &workspace, AgendaItemId point) { return Agendas(workspace).indent(point); }); });
    onKey(view, {Qt::CTRL | Qt::Key_Left}, tr("Out from under the point above it"), this,
          [this] { turn([](Workspace &workspace, AgendaItemId point) { return Agendas(workspace).outdent(point); }); });
    onKey(view, {Qt::Key_Escape}, tr("To the next point to write"), this,
          [this] { m_next->setFocus(Qt::ShortcutFocusReason); });
    onKey(view, {QKeySequence::Paste}, tr("A list that was copied becomes points"), this,
          [this] { addPasted(QGuiApplication::clipboard()->text()); });
    onKey(*m_next, enterKeys(), tr("Adds the point"), this, [this] { addTyped(); });
    connect(m_next, &LineField::listPasted, this, &PreparationStep::addPasted);
}

QString PreparationStep::title() const
{
    return tr("Preparation");
}

QString PreparationStep::newWords() const
{
    return tr("New point");
}

QStringList PreparationStep::listTables() const
{
    return {"action_item", "action_owner",  "agenda_item",          "agenda_link", "agreement",    "body",
            "council",     "critical_area", "critical_area_report", "meeting",     "meeting_part", "minutes",
            "opinion",     "person",        "plan_version",         "project",     "working_table"};
}

Result<void> PreparationStep::fillList()
{
    const auto points = Agendas(workspace()).of(m_meeting);
    if (!points)
        return tl::unexpected(points.error());
    const auto meeting = Meetings(workspace()).find(m_meeting);
    if (!meeting)
        return tl::unexpected(meeting.error());
    const auto hours = startTimes(*points, meeting->plannedStart);
    QList<AgendaRow> rows;
    const auto bodies = bodyChoices(workspace());
    const auto persons = personChoices(workspace());
    for (qsizetype i = 0; i < points->size(); ++i)
        rows.append({points->at(i), hours.value(i), speakerOf(points->at(i).item, bodies, persons)});
    m_form->offer(QStringLiteral("speakerBodyId"), bodies, newBody(workspace()));
    m_form->offer(QStringLiteral("speakerId"), persons, newPerson(workspace()));
    m_speakers->offer(bodies, newBody(workspace()));
    m_form->offer(QStringLiteral("partId"), partChoices(workspace(), m_meeting));
    m_isFinal = MinutesBook(workspace()).areFinal(m_meeting);
    const bool isOpen = !workspace().isReadOnly() && !m_isFinal;
    m_points.setEditable(isOpen);
    m_points.setRows(rows);
    m_links->reload();
    m_next->setReadOnly(!isOpen);
    m_open->setOpen(isOpen);
    tellAdvice();
    return m_open->reload();
}

Result<void> PreparationStep::fillForm(qint64 id)
{
    m_form->set(m_points.find(id).value_or(AgendaRow()).point.item);
    m_links->showOf(id);
    return {};
}

// In the place of the point selected: the next one is written at the end of its siblings.
AgendaItem PreparationStep::fresh() const
{
    AgendaItem point;
    point.meetingId = m_meeting;
    if (const auto selected = m_points.find(list().selectedId()); selected)
        point.parentId = selected->point.item.parentId;
    return point;
}

void PreparationStep::clearForm()
{
    AgendaItem point;
    point.meetingId = m_meeting;
    m_form->set(point);
    m_links->showOf(0);
}

bool PreparationStep::isChanged() const
{
    return m_form->isChanged();
}

Result<qint64> PreparationStep::save(qint64 id)
{
    const auto point = m_form->record();
    if (id == 0) {
        const auto added = Agendas(workspace()).add(point);
        if (!added)
            return tl::unexpected(added.error());
        warnIfOver();
        return added->value();
    }
    const auto changed = Agendas(workspace()).change(point);
    return changed ? Result<qint64>(id) : tl::unexpected(changed.error());
}

Result<void> PreparationStep::remove(qint64 id)
{
    return Agendas(workspace()).remove(AgendaItemId(id));
}

bool PreparationStep::isLocked() const
{
    return m_isFinal;
}

bool PreparationStep::takesNew() const
{
    return !m_isFinal;
}

QString PreparationStep::table() const
{
    return QStringLiteral("agenda_item");
}

QString PreparationStep::words() const
{
    return m_form->original().title;
}

// The job of the page is to write the points: the first one is waited for.
void PreparationStep::takeFocus()
{
    if (m_points.rows().isEmpty() && !m_next->isReadOnly())
        m_next->setFocus(Qt::OtherFocusReason);
    else
        RecordPage::takeFocus();
}

void PreparationStep::activate(qint64 id)
{
    Q_UNUSED(id)
    list().editCurrent(TitleColumn);
}

QString PreparationStep::enterWords() const
{
    return tr("Changes the title in its row; Tab goes on to who presents it and to its minutes");
}

void PreparationStep::tellAdvice()
{
    const auto &rows = m_points.rows();
    const auto unknown =
        std::find_if(rows.cbegin(), rows.cend(), [](const AgendaRow &row) { return row.startsAt.isNull(); });
    const QString keys = tr("Enter changes the title, F2 opens the rest; Ctrl with an arrow moves the point.");
    const bool isCutShort = unknown != rows.cend() && unknown != rows.cbegin();
    m_advice->setText(
        m_isFinal ? tr("The minutes of this meeting are final: its agenda no longer changes.")
            : isCutShort
            ? tr("Point %1 has no minutes: the hours after it are not known.").arg(std::prev(unknown)->point.number)
            : keys);
}

void PreparationStep::warnIfOver()
{
    const auto meeting = Meetings(workspace()).find(m_meeting);
    if (meeting && meeting->state == MeetingState::Closed)
        Q_EMIT noticed(Notice::advice(
            tr("The meeting is over: the point was added to its agenda all the same. Ctrl+Z takes it away.")));
}

void PreparationStep::addTyped()
{
    auto point = fresh();
    point.title = m_next->words().trimmed();
    if (point.title.isEmpty() || !leave())
        return;
    const auto added = Agendas(workspace()).add(point);
    if (!added) {
        fail(added.error());
        return;
    }
    m_next->setText({});
    list().select(added->value());
    warnIfOver();
}

void PreparationStep::addPasted(const QString &text)
{
    const auto pasted = readPastedPoints(text);
    if (pasted.titles.isEmpty() || workspace().isReadOnly() || !leave())
        return;
    const auto added = Agendas(workspace()).addAll(m_meeting, pasted.titles);
    if (!added) {
        fail(added.error());
        return;
    }
    list().select(added->constLast().value());
    const QString done = tr("%n point(s) added. Ctrl+Z takes them all away.", nullptr, int(added->size()));
    Q_EMIT noticed(
        pasted.isWhole
            ? Notice::done(done)
            : Notice::advice(done + u' '
                             + tr("What was copied is too much for an agenda: only its beginning was taken.")));
}

void PreparationStep::keepRow(qint64 id, const RowsModel<AgendaRow>::Change &change)
{
    // What is typed in the form of the same point comes first.
    if (workspace().isReadOnly() || !leave())
        return;
    auto row = m_points.find(id);
    if (!row)
        return;
    change(*row);
    if (const auto kept = Agendas(workspace()).change(row->point.item); !kept)
        fail(kept.error());
}

QList<AgendaItem> PreparationStep::siblingsOf(const AgendaItem &point) const
{
    QList<AgendaItem> siblings;
    for (const auto &row : m_points.rows())
        if (row.point.item.parentId == point.parentId)
            siblings.append(row.point.item);
    return siblings;
}

int PreparationStep::placeOf(const AgendaItem &point) const
{
    const auto siblings = siblingsOf(point);
    const auto found =
        std::find_if(siblings.cbegin(), siblings.cend(), [&](const AgendaItem &each) { return each.id == point.id; });
    return int(found - siblings.cbegin()) + 1;
}

bool PreparationStep::mayMove()
{
    return !workspace().isReadOnly() && !m_isFinal && leave();
}

void PreparationStep::move(int steps)
{
    if (!hasCurrent() || !mayMove())
        return;
    const auto point = m_points.find(current())->point.item;
    const int place = placeOf(point) + steps;
    if (place < 1 || place > siblingsOf(point).size())
        return;
    if (const auto moved = Agendas(workspace()).moveTo(point.id, place); !moved)
        fail(moved.error());
}

// A point stays under the one it lies under: let go among others, it takes the nearest place among its own.
void PreparationStep::moveBefore(qint64 point, qint64 next)
{
    const auto moved = m_points.find(point);
    if (!moved || point == next)
        return;
    const auto &item = moved->point.item;
    int place = 0;
    for (const auto &row : m_points.rows()) {
        if (row.point.item.id.value() == next)
            break;
        place += row.point.item.parentId == item.parentId && row.point.item.id != item.id ? 1 : 0;
    }
    if (const auto done = Agendas(workspace()).moveTo(item.id, place + 1); !done)
        fail(done.error());
    else
        list().select(point);
}

void PreparationStep::turn(Result<void> (*act)(Workspace &, AgendaItemId))
{
    if (!hasCurrent() || workspace().isReadOnly() || !leave())
        return;
    if (const auto turned = act(workspace(), AgendaItemId(current())); !turned)
        fail(turned.error());
}

void PreparationStep::putOn(qint64 thing)
{
    if (workspace().isReadOnly() || !leave())
        return;
    if (const auto put = m_open->putOn(thing); put)
        list().select(put->value());
    else
        fail(put.error());
}

}
