#include "ui/pages/meetings/meeting_page.h"

#include "core/documents/contents/paper_kinds.h"
#include "core/domain/italian_date.h"
#include "core/domain/typed_date.h"
#include "core/domain/words.h"
#include "core/support/bounded_text.h"
#include "core/usecases/convocations.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/paper_files.h"
#include "ui/desk/paper_place.h"
#include "ui/fields/day_field.h"
#include "ui/look/look.h"
#include "ui/look/plain_words.h"
#include "ui/look/tone_label.h"
#include "ui/look/tool_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace seduta {

namespace {

constexpr std::array stepCommands{Command::StepPreparation, Command::StepLetters, Command::StepSitting,
                                  Command::StepMinutes, Command::StepFollowUp};

/// What the state of the meeting and its next step are read from.
const QStringList headTables{"agenda_item", "attendance", "body",   "convocation", "issued_document",
                             "meeting",     "minutes",    "person", "reply"};

Tone toneOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Draft: return Tone::Muted;
    case MeetingState::Convened: return Tone::Accent;
    case MeetingState::Running: return Tone::Good;
    case MeetingState::Suspended: return Tone::Warning;
    case MeetingState::Closed: return Tone::Good;
    case MeetingState::Postponed: return Tone::Warning;
    case MeetingState::Cancelled: return Tone::Bad;
    }
    return Tone::Muted;
}

QString factsOf(const MeetingAhead &ahead)
{
    const auto &meeting = ahead.meeting;
    QStringList facts{label(meeting.kind)};
    if (meeting.plannedStart.isValid())
        facts.append(MeetingPage::tr("at %1").arg(shortHour(meeting.plannedStart)));
    if (!meeting.venue.isEmpty())
        facts.append(meeting.venue);
    if (!meeting.number.isEmpty())
        facts.append(MeetingPage::tr("no. %1").arg(meeting.number));
    if (ahead.isFinal)
        facts.append(MeetingPage::tr("final minutes"));
    return facts.join(QStringLiteral(" · "));
}

// Of all buttons with a menu, only one of this kind has a menu that a screen reader finds.
void opens(QToolButton &button, QMenu &menu)
{
    button.setMenu(&menu);
    button.setPopupMode(QToolButton::MenuButtonPopup);
    QObject::connect(&button, &QToolButton::clicked, &button, &QToolButton::showMenu);
}

}

MeetingPage::MeetingPage(const Desk &desk, const QList<MakeStep> &steps, QWidget *parent)
    : Page(desk, parent)
    , m_state(new ToneLabel(Tone::Ink, this))
    , m_facts(new QLabel(this))
    , m_papers(aToolButton(QStringLiteral("papers"), tr("Papers"), QStringLiteral("file-text"), this))
    , m_next(aToolButton(QStringLiteral("nextStepButton"), QString(), QStringLiteral("arrow-right"), this))
    , m_others(aToolButton(QStringLiteral("otherSteps"), tr("Other steps"), QStringLiteral("list-checks"), this))
    , m_tabs(new QTabBar(this))
    , m_steps(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("meetingPage"));
    m_tabs->setObjectName(QStringLiteral("meetingSteps"));
    m_tabs->setAccessibleName(tr("Steps of the meeting"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    const MeetingDesk meeting{desk, m_meeting};
    for (const auto &step : steps)
        addStep(step(meeting, this));
    buildPapers();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildHead());
    column->addWidget(m_tabs);
    column->addWidget(m_steps, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { goTo(static_cast<MeetingStep>(tab + 1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { act(nextVerb(m_ahead)); });
}

void MeetingPage::addStep(Page *step)
{
    m_steps->addWidget(step);
    m_allSteps.append(step);
    m_tabs->addTab(QStringLiteral("%1. %2").arg(QString::number(m_steps->count()), step->title()));
    connect(step, &Page::noticed, this, &Page::noticed);
    connect(step, &Page::wentTo, this, &Page::wentTo);
    connect(step, &Page::commandsChanged, this, &Page::commandsChanged);
}

QWidget *MeetingPage::buildHead()
{
    auto *head = new QWidget(this);
    m_state->setObjectName(QStringLiteral("meetingState"));
    m_state->setContentsMargins(10, 3, 10, 3);
    m_state->setTinted();
    m_facts->setObjectName(QStringLiteral("meetingFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // A button of its own: one that is also a menu cannot be pressed by whoever works with a screen reader.
    opens(*m_others, *new QMenu(m_others));
    auto font = m_next->font();
    font.setWeight(QFont::DemiBold);
    m_next->setFont(font);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state);
    row->addWidget(m_facts, 1);
    row->addWidget(m_papers);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(0);
    steps->addWidget(m_next);
    steps->addWidget(m_others);
    row->addLayout(steps);
    return head;
}

void MeetingPage::buildPapers()
{
    auto *papers = new QMenu(m_papers);
    auto *issues = new QMenu(tr("Issue: final, kept for ever"), papers);
    for (const auto kind : papersOfMeeting()) {
        papers->addAction(label(kind), this, [this, kind] { makePaper(kind, false); });
        if (paperKind(kind).isIssued)
            issues->addAction(label(kind), this, [this, kind] { makePaper(kind, true); });
    }
    papers->addSeparator();
    papers->addMenu(issues);
    m_papers->setMenu(papers);
    m_papers->setPopupMode(QToolButton::MenuButtonPopup);
    m_papers->setToolTip(
        tr("See the papers and change them by hand; beside, drafts as PDF, marked BOZZA, or issued for good"));
    connect(m_papers, &QToolButton::clicked, this, &MeetingPage::seePapers);
}

QString MeetingPage::title() const
{
    return tr("Meeting %1").arg(dateWith(m_ahead.meeting.heldOn, Preposition::Di)).trimmed();
}

Page *MeetingPage::step() const
{
    return qobject_cast<Page *>(m_steps->currentWidget());
}

void MeetingPage::readMeeting()
{
    if (const auto ahead = Today(workspace()).of(m_meeting); ahead)
        m_ahead = *ahead;
    else
        fail(ahead.error());
    tellState();
}

void MeetingPage::reload()
{
    if (!m_meeting.isValid())
        return;
    readMeeting();
    for (auto *step : std::as_const(m_allSteps))
        step->outdate();
    if (step()->isVisible())
        step()->catchUp();
}

void MeetingPage::reread(const QList<TouchedRow> &rows)
{
    if (!m_meeting.isValid())
        return;
    const auto isOfHead = [](const TouchedRow &row) { return headTables.contains(row.table); };
    if (std::any_of(rows.cbegin(), rows.cend(), isOfHead))
        readMeeting();
    for (auto *step : std::as_const(m_allSteps))
        step->follow(rows);
}

QStringList MeetingPage::tables() const
{
    QStringList tables = headTables;
    for (const auto *step : m_allSteps)
        tables += step->tables();
    return tables;
}

void MeetingPage::show(const Place &place)
{
    const bool isOther = place.id != m_meeting.value();
    if (place.id == 0 || (isOther && !leave()))
        return;
    m_meeting = MeetingId(place.id);
    if (isOther) {
        readMeeting();
        for (auto *step : std::as_const(m_allSteps))
            step->outdate();
    }
    if (place.step != 0)
        goTo(static_cast<MeetingStep>(place.step));
    else if (isOther)
        goTo(stepOf(nextVerb(m_ahead)));
    step()->catchUp();
    if (place.part != 0)
        step()->show({place.page, place.part, 0, 0, {}, place.field});
}

bool MeetingPage::goTo(MeetingStep to)
{
    const int index = int(to) - 1;
    const bool isFree = m_steps->currentIndex() == index || step()->leave();
    const QSignalBlocker quiet(m_tabs);
    if (isFree)
        m_steps->setCurrentIndex(index);
    m_tabs->setCurrentIndex(m_steps->currentIndex());
    Q_EMIT commandsChanged();
    return isFree;
}

bool MeetingPage::leave()
{
    return !step() || step()->leave();
}

QString MeetingPage::newWords() const
{
    return step()->newWords();
}

QList<Command> MeetingPage::commands() const
{
    QList<Command> offered = step()->commands();
    for (const auto command : stepCommands)
        offered.append(command);
    offered.append(Command::SeePapers);
    if (!workspace().isReadOnly())
        offered.append(Command::NextStep);
    return offered;
}

void MeetingPage::run(Command command)
{
    for (int i = 0; i < m_steps->count(); ++i)
        if (command == stepCommands.at(size_t(i)) && goTo(static_cast<MeetingStep>(i + 1)))
            step()->takeFocus();
    if (command == Command::NextStep)
        act(nextVerb(m_ahead));
    else if (command == Command::SeePapers)
        seePapers();
    else
        step()->run(command);
}

RecordName MeetingPage::record() const
{
    const auto inStep = step()->record();
    return inStep.id > 0 ? inStep : RecordName{QStringLiteral("meeting"), m_meeting.value(), title()};
}

void MeetingPage::takeFocus()
{
    step()->takeFocus();
}

void MeetingPage::tellState()
{
    const auto &meeting = m_ahead.meeting;
    m_state->setText(label(meeting.state));
    m_state->setAccessibleName(tr("State: %1").arg(label(meeting.state)));
    m_state->setTone(toneOf(meeting.state));
    m_facts->setText(shortened(factsOf(m_ahead)));
    m_facts->setToolTip(asWritten(m_facts->text()));
    const auto next = nextVerb(m_ahead);
    m_next->setText(words(next));
    m_next->setAccessibleName(tr("Next step: %1").arg(words(next)));
    m_next->setEnabled(!workspace().isReadOnly());
    m_others->setEnabled(!workspace().isReadOnly());
    m_others->menu()->clear();
    const auto verbs = possibleVerbs(m_ahead);
    for (const auto verb : verbs)
        m_others->menu()->addAction(words(verb), this, [this, verb] { act(verb); });
}

void MeetingPage::act(MeetingVerb verb)
{
    if (verb == MeetingVerb::CompleteFacts) {
        Q_EMIT wentTo({PageKind::Meetings, m_meeting.value()});
        return;
    }
    if (!goTo(stepOf(verb)))
        return;
    if (const auto result = done(verb); !result)
        fail(result.error());
    step()->takeFocus();
}

Result<void> MeetingPage::done(MeetingVerb verb)
{
    Meetings meetings(workspace());
    switch (verb) {
    case MeetingVerb::PrepareLetters: step()->run(Command::PrepareLetters); return {};
    case MeetingVerb::IssueLetters:
    case MeetingVerb::IssueMinutes: step()->run(Command::Issue); return {};
    case MeetingVerb::SendLetters: step()->run(Command::MarkSent); return {};
    case MeetingVerb::Convene: return meetings.convene(m_meeting);
    case MeetingVerb::Start: return meetings.start(m_meeting, hourNow());
    case MeetingVerb::Resume: return meetings.resume(m_meeting, hourNow());
    case MeetingVerb::Close: return meetings.close(m_meeting, hourNow());
    case MeetingVerb::OpenMinutes: {
        const auto opened = MinutesBook(workspace()).open(m_meeting, {});
        return opened ? Result<void>() : tl::unexpected(opened.error());
    }
    case MeetingVerb::Suspend:
        return withReason(verb, [&](const QString &reason) { return meetings.suspend(m_meeting, hourNow(), reason); });
    case MeetingVerb::Cancel:
        return withReason(verb, [&](const QString &reason) { return meetings.cancel(m_meeting, reason); });
    case MeetingVerb::Reopen:
        return withReason(verb, [&](const QString &reason) { return meetings.reopen(m_meeting, reason); });
    case MeetingVerb::Postpone: postpone(); return {};
    default: return {};
    }
}

// Of a meeting recorded on another day nobody knows the minute: the planned hours stand until they are corrected.
QTime MeetingPage::hourNow() const
{
    const auto &meeting = m_ahead.meeting;
    if (meeting.heldOn == PartialDate::onDay(workspace().clock().today()))
        return workspace().clock().now().time();
    const bool isBeginning = canBeStarted(meeting);
    const QTime planned = isBeginning ? meeting.plannedStart : qMax(meeting.plannedEnd, meeting.actualStart);
    return planned.isValid() || !isBeginning ? planned : QTime(9, 0);
}

Result<void> MeetingPage::withReason(MeetingVerb verb, const std::function<Result<void>(const QString &)> &act)
{
    const QString reason = dialogs().line(this, {tr("Why?"), words(verb)}, tr("Reason"));
    return reason.isEmpty() ? Result<void>() : act(reason);
}

void MeetingPage::postpone()
{
    const QString typed =
        dialogs().line(this, {tr("To which day?"), words(MeetingVerb::Postpone)}, tr("New day (dd/mm/yyyy)"));
    if (typed.isEmpty())
        return;
    const QDate day = readDay(typed, workspace().clock().today());
    if (!day.isValid()) {
        Q_EMIT noticed(Notice::advice(tr("\"%1\" is not a day: write it as 26/06/2025.").arg(typed)));
        return;
    }
    const QString reason = dialogs().line(this, {tr("Why?"), words(MeetingVerb::Postpone)}, tr("Reason"));
    if (reason.isEmpty())
        return;
    const auto next = Meetings(workspace()).postpone(m_meeting, day, reason);
    if (!next) {
        fail(next.error());
        return;
    }
    Q_EMIT wentTo({PageKind::Meeting, next->value(), int(MeetingStep::Preparation)});
    Q_EMIT noticed(Notice::done(tr("The meeting was postponed: this is the new one, with its agenda.")));
}

/// The paper of the step: its letter, the agenda, the sheet to sign, the minutes, the press release.
void MeetingPage::seePapers()
{
    constexpr std::array kinds{DocumentKind::Agenda, DocumentKind::Convocation, DocumentKind::AttendanceSheet,
                               DocumentKind::Minutes, DocumentKind::PressRelease};
    const auto kind = kinds.at(size_t(m_steps->currentIndex()));
    const bool isLetter = kind == DocumentKind::Convocation;
    Q_EMIT wentTo(paperPlace(m_meeting, kind, isLetter ? ConvocationId(step()->record().id) : ConvocationId()));
}

void MeetingPage::makePaper(DocumentKind kind, bool isIssued)
{
    if (!leave())
        return;
    const auto order = kind == DocumentKind::Convocation ? lettersOrder(m_meeting) : paperOrder(kind, m_meeting);
    const auto notice = isIssued ? issuedToFolder(desk(), this, order) : draftedToFolder(desk(), this, order);
    if (!notice.text.isEmpty())
        Q_EMIT noticed(notice);
}

}
