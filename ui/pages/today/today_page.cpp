#include "ui/pages/today/today_page.h"

#include "core/domain/italian_date.h"
#include "core/support/bounded_text.h"
#include "core/usecases/actions.h"
#include "core/usecases/meeting_verb.h"
#include "core/usecases/today.h"
#include "ui/look/keys.h"
#include "ui/look/look.h"
#include "ui/look/tool_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace seduta {

namespace {

constexpr int linesAtOnce = 30;

enum LineRole { AreaRole = Qt::UserRole, RecordRole, StepRole };

QString when(const QDate &day, const QDate &today)
{
    const auto days = today.daysTo(day);
    if (days == 0)
        return TodayPage::tr("today");
    if (days > 0)
        return TodayPage::tr("in %n day(s)", nullptr, int(days));
    return TodayPage::tr("%n day(s) ago", nullptr, int(-days));
}

/// Where what is lacking is put right.
Place placeOf(const MeetingLack &lack, MeetingId meeting)
{
    const auto verb = verbFor(lack.lack);
    if (verb == MeetingVerb::CompleteFacts)
        return {PageKind::Meetings, meeting.value()};
    return {PageKind::Meeting, meeting.value(), int(stepOf(verb))};
}

QString wordsOf(FirstStep step)
{
    switch (step) {
    case FirstStep::Office: return TodayPage::tr("The office, with its letterhead");
    case FirstStep::Bodies: return TodayPage::tr("The bodies of the council: pasted from a sheet, or one by one");
    case FirstStep::Persons: return TodayPage::tr("Who chairs, who writes the minutes, who sits for the bodies");
    case FirstStep::Composition: return TodayPage::tr("The composition of the council, with its decree");
    case FirstStep::Meeting: return TodayPage::tr("The first meeting");
    }
    return {};
}

Place placeOf(FirstStep step)
{
    switch (step) {
    case FirstStep::Office: return {PageKind::Council};
    case FirstStep::Bodies: return {PageKind::Bodies};
    case FirstStep::Persons: return {PageKind::People};
    case FirstStep::Composition: return {PageKind::Compositions};
    case FirstStep::Meeting: return {PageKind::Meetings};
    }
    return {};
}

QString commitmentWords(const ActionSummary &action)
{
    const QString owners = action.owners.isEmpty() ? TodayPage::tr("nobody in charge") : action.owners;
    return QStringLiteral("%1 – %2 – %3").arg(dueWords(action), action.title, owners);
}

}

TodayPage::TodayPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_lines(new QListWidget(this))
{
    setObjectName(QStringLiteral("todayPage"));
    m_lines->setObjectName(QStringLiteral("todayLines"));
    m_lines->setAccessibleName(tr("What to look at today"));
    m_lines->setWordWrap(true);
    // The lines in sight at once, the others afterwards: each has to be broken where the page ends.
    m_lines->setLayoutMode(QListView::Batched);
    m_lines->setBatchSize(linesAtOnce);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setSpacing(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines, 1);
    addActs(*column);
    connect(m_lines, &QListWidget::itemActivated, this, &TodayPage::follow);
    onKey(*m_lines, enterKeys(), tr("Goes to where it is put right"), this, [this] { follow(m_lines->currentItem()); });
}

void TodayPage::addActs(QVBoxLayout &column)
{
    m_open = aToolButton(QStringLiteral("todayOpen"), tr("Go there"), QStringLiteral("arrow-right"), this);
    m_done = aToolButton(QStringLiteral("todayStep"), tr("Next status (Space)"), QStringLiteral("check"), this);
    m_chased = aToolButton(QStringLiteral("todayChase"), tr("Reminded today (S)"), QStringLiteral("send"), this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 0);
    for (auto *button : {m_open, m_done, m_chased})
        row->addWidget(button);
    row->addStretch(1);
    column.addLayout(row);
    connect(m_open, &QToolButton::clicked, this, [this] { follow(m_lines->currentItem()); });
    connect(m_done, &QToolButton::clicked, this, &TodayPage::step);
    connect(m_chased, &QToolButton::clicked, this, &TodayPage::chase);
    onKey(*m_lines, {Qt::Key_Space}, tr("The next status of the commitment"), this, [this] { step(); });
    onKey(*m_lines, {Qt::Key_S}, tr("The commitment was reminded today"), this, [this] { chase(); });
    connect(m_lines, &QListWidget::currentRowChanged, this, &TodayPage::tellActs);
}

void TodayPage::tellActs()
{
    const auto *line = m_lines->currentItem();
    const bool isOfAction = chosenAction().isValid() && !workspace().isReadOnly();
    m_open->setEnabled(line && line->data(AreaRole).isValid());
    m_done->setEnabled(isOfAction);
    m_chased->setEnabled(isOfAction);
}

ActionItemId TodayPage::chosenAction() const
{
    const auto *line = m_lines->currentItem();
    const bool isOfAction =
        line && line->data(AreaRole).isValid() && line->data(AreaRole).toInt() == int(PageKind::Actions);
    return isOfAction ? ActionItemId(line->data(RecordRole).toLongLong()) : ActionItemId();
}

// What several must do is completed one by one, in its own page.
void TodayPage::step()
{
    const auto action = chosenAction();
    if (!action.isValid() || workspace().isReadOnly())
        return;
    const auto stepped = Actions(workspace()).step(action);
    if (stepped)
        Q_EMIT noticed(Notice::done(tr("The commitment is now: %1. Ctrl+Z takes it back.").arg(label(*stepped))));
    else
        fail(stepped.error());
}

void TodayPage::chase()
{
    const auto action = chosenAction();
    if (!action.isValid() || workspace().isReadOnly())
        return;
    if (const auto chased = Actions(workspace()).chase(action, workspace().clock().today()); !chased)
        fail(chased.error());
    else
        Q_EMIT noticed(Notice::done(tr("Noted: reminded today. Ctrl+Z takes it back.")));
}

QString TodayPage::title() const
{
    return weekdayDate(workspace().clock().today());
}

QStringList TodayPage::tables() const
{
    return {"action_item",          "action_owner",    "agenda_item",       "attendance", "body",
            "composition",          "person",          "convocation",       "council",    "critical_area",
            "critical_area_report", "issued_document", "meeting",           "minutes",    "reply",
            "working_table",        "plan_version",    "body_contribution", "opinion",    "project"};
}

void TodayPage::follow(const QListWidgetItem *line)
{
    if (line && line->data(AreaRole).isValid())
        Q_EMIT wentTo({static_cast<PageKind>(line->data(AreaRole).toInt()), line->data(RecordRole).toLongLong(),
                       line->data(StepRole).toInt()});
}

void TodayPage::reload()
{
    const int row = m_lines->currentRow();
    m_lines->clear();
    const auto briefing = Today(workspace()).briefing();
    if (!briefing) {
        fail(briefing.error());
        return;
    }
    tellFirstSteps(*briefing);
    tellMeetings(*briefing);
    tellCommitments(*briefing);
    tellSilentAreas(*briefing);
    chooseFrom(qBound(0, row, m_lines->count() - 1));
    tellActs();
}

// The first line from there that leads somewhere, so that Enter always does.
void TodayPage::chooseFrom(int row)
{
    while (row < m_lines->count() - 1 && !m_lines->item(row)->data(AreaRole).isValid())
        ++row;
    m_lines->setCurrentRow(row);
}

void TodayPage::takeFocus()
{
    m_lines->setFocus(Qt::OtherFocusReason);
}

void TodayPage::addHeading(const QString &words)
{
    auto *item = new QListWidgetItem(words);
    auto font = item->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    item->setFont(font);
    item->setFlags(Qt::ItemIsEnabled);
    item->setSizeHint({0, 44});
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_lines->addItem(item);
}

void TodayPage::addLine(const QString &words, const Place &place, const QString &picture, Tone tone)
{
    auto *item = new QListWidgetItem(icon(picture, tone), shortened(words));
    item->setData(AreaRole, int(place.page));
    item->setData(RecordRole, place.id);
    item->setData(StepRole, place.step);
    if (tone != Tone::Muted)
        item->setForeground(colour(tone));
    m_lines->addItem(item);
}

void TodayPage::addQuiet(const QString &words)
{
    auto *item = new QListWidgetItem(words);
    item->setFlags(Qt::ItemIsEnabled);
    item->setForeground(colour(Tone::Muted));
    m_lines->addItem(item);
}

void TodayPage::tellFirstSteps(const Briefing &briefing)
{
    if (briefing.firstSteps.isEmpty())
        return;
    addHeading(tr("To begin with"));
    for (const auto &[step, isDone] : briefing.firstSteps)
        addLine(isDone ? tr("%1: done").arg(wordsOf(step)) : wordsOf(step), placeOf(step),
                isDone ? QStringLiteral("circle-check") : QStringLiteral("arrow-right"),
                isDone ? Tone::Good : Tone::Ink);
}

void TodayPage::tellMeetings(const Briefing &briefing)
{
    addHeading(tr("Meetings"));
    if (briefing.meetings.isEmpty())
        addQuiet(tr("No meeting is planned. A new one begins in Meetings (Ctrl+2, then Ctrl+N)."));
    const QDate today = workspace().clock().today();
    for (const auto &ahead : briefing.meetings) {
        const auto &meeting = ahead.meeting;
        const QString day = weekdayDate(meeting.heldOn);
        const QString told =
            meeting.heldOn.isDay() ? QStringLiteral("%1 (%2)").arg(day, when(meeting.heldOn.day, today)) : day;
        addLine(QStringLiteral("%1 – %2 – %3")
                    .arg(told, label(meeting.state), meeting.title.isEmpty() ? label(meeting.kind) : meeting.title),
                {PageKind::Meeting, meeting.id.value()}, QStringLiteral("calendar-days"), Tone::Ink);
        for (const auto &lack : ahead.lacks)
            addLine(QStringLiteral("      ") + words(lack), placeOf(lack, meeting.id), QStringLiteral("circle-alert"),
                    Tone::Warning);
    }
}

void TodayPage::tellCommitments(const Briefing &briefing)
{
    addHeading(tr("Commitments"));
    if (briefing.overdue.isEmpty() && briefing.near.isEmpty() && briefing.contributions.isEmpty()
        && briefing.opinions.isEmpty())
        addQuiet(tr("Nothing is overdue, and nothing falls due in the next 30 days."));
    for (const auto &action : briefing.overdue)
        addLine(commitmentWords(action), {PageKind::Actions, action.id.value()}, QStringLiteral("circle-alert"),
                Tone::Bad);
    for (const auto &action : briefing.near)
        addLine(commitmentWords(action), {PageKind::Actions, action.id.value()}, QStringLiteral("list-checks"),
                Tone::Ink);
    for (const auto &awaited : briefing.contributions)
        addLine(
            tr("%1 – contribution to \"%2\" – %3").arg(shortDate(awaited.contribution.due), awaited.plan, awaited.body),
            {PageKind::Plan, awaited.contribution.planVersionId.value()},
            awaited.isOverdue ? QStringLiteral("circle-alert") : QStringLiteral("list-checks"),
            awaited.isOverdue ? Tone::Bad : Tone::Ink);
    for (const auto &line : briefing.opinions) {
        const bool isLate = isExpired(line.opinion, workspace().clock().today());
        addLine(tr("%1 – opinion on the project \"%2\"").arg(shortDate(line.opinion.dueOn), line.project),
                {PageKind::Opinions, line.opinion.id.value()},
                isLate ? QStringLiteral("circle-alert") : QStringLiteral("list-checks"),
                isLate ? Tone::Bad : Tone::Ink);
    }
}

void TodayPage::tellSilentAreas(const Briefing &briefing)
{
    addHeading(tr("Critical areas not spoken of in the last two meetings"));
    if (briefing.silentAreas.isEmpty())
        addQuiet(tr("None."));
    for (const auto &area : briefing.silentAreas)
        addLine(area.title, {PageKind::Areas, area.id.value()}, QStringLiteral("triangle-alert"), Tone::Ink);
}

}
