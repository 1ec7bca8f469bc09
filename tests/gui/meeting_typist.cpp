#include "tests/gui/meeting_typist.h"

#include "core/domain/italian_date.h"
#include "tests/gui/typed_fields.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

constexpr qint64 openingLine = -1;
constexpr qint64 closingLine = -2;

const QString pointTable = QStringLiteral("agenda_item");
const QString meetingTable = QStringLiteral("meeting");

template <class Record>
QSet<qint64> idsOf(const QList<Record> &records)
{
    QSet<qint64> ids;
    for (const auto &record : records)
        ids.insert(record.id.value());
    return ids;
}

}

MeetingTypist::MeetingTypist(OpenWindow &story, const Secretariat &wanted, RecordTypist &records)
    : m_story(story)
    , m_wanted(wanted)
    , m_records(records)
{
}

void MeetingTypist::go(MeetingId meeting, int step)
{
    m_story.window().go({PageKind::Meeting, m_records.idOf(meetingTable, meeting.value()), step});
}

void MeetingTypist::carryOver(const AgendaItem &point)
{
    m_story.selectRow(QStringLiteral("openThings"), point.title);
    m_story.click(QStringLiteral("putOnAgenda"));
}

// Written at the end of the siblings of the point selected: the first one stands below none.
void MeetingTypist::addPoint(const AgendaItem &point)
{
    const QString list = QStringLiteral("agendaList");
    if (m_story.isSeen(list)) {
        auto &view = m_story.the<QTreeView>(list);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(0, 0)).center());
    }
    m_story.type(QStringLiteral("nextPoint"), point.title);
    QTest::keyClick(&m_story.the(QStringLiteral("nextPoint")), Qt::Key_Return);
    if (!point.parentId.isValid())
        return;
    auto &view = m_story.the<QTreeView>(list);
    view.setFocus(Qt::TabFocusReason);
    QTest::keySequence(&view, QKeySequence(Qt::CTRL | Qt::Key_Right));
}

void MeetingTypist::enterPoints(MeetingId meeting)
{
    for (const auto &point : m_wanted.agendaItems) {
        if (point.meetingId != meeting)
            continue;
        go(meeting, 1);
        const auto before = idsOf(m_records.now().agendaItems);
        if (point.carriedFromId.isValid())
            carryOver(point);
        else
            addPoint(point);
        for (const auto id : idsOf(m_records.now().agendaItems) - before)
            m_records.note(pointTable, point.id.value(), id);
    }
}

void MeetingTypist::sendAndAmend(ConvocationId letter, const QDate &on)
{
    const auto wanted = std::find_if(m_wanted.convocations.cbegin(), m_wanted.convocations.cend(),
                                     [&](const Convocation &each) { return each.id == letter; });
    const QDate today = m_story.clock().now().date();
    m_story.clock().passTo(on);
    go(wanted->meetingId, 2);
    const QString folder = m_story.file(QStringLiteral("partite"));
    QDir().mkpath(folder);
    m_story.dialogs.answers = {folder};
    m_story.press(QKeySequence(QStringLiteral("Ctrl+Shift+E")));
    m_story.press(QKeySequence(QStringLiteral("Ctrl+Shift+S")));
    const auto before = idsOf(m_records.now().convocations);
    clickRow(m_story.the<QTreeView>(QStringLiteral("letterList")),
             m_records.idOf(QStringLiteral("convocation"), letter.value()));
    m_story.window().findChild<QAction *>(QStringLiteral("amendLetter"))->trigger();
    for (const auto &next : m_wanted.convocations)
        for (const auto id : idsOf(m_records.now().convocations) - before)
            if (next.supersedesId == letter)
                m_records.note(QStringLiteral("convocation"), next.id.value(), id);
    m_story.clock().passTo(today);
}

void MeetingTypist::step(MeetingId meeting, MeetingVerb verb)
{
    go(meeting, 1);
    const auto actions = m_story.the<QToolButton>(QStringLiteral("otherSteps")).menu()->actions();
    for (auto *action : actions)
        if (action->text() == words(verb)) {
            action->trigger();
            return;
        }
    QTest::qFail(qPrintable(QStringLiteral("the menu does not offer ") + words(verb)), __FILE__, __LINE__);
}

void MeetingTypist::postpone(MeetingId meeting, const Meeting &next)
{
    const auto before = idsOf(m_records.now().meetings);
    const auto old = std::find_if(m_wanted.meetings.cbegin(), m_wanted.meetings.cend(),
                                  [&](const Meeting &each) { return each.id == meeting; });
    m_story.dialogs.answers = {shortDate(next.heldOn), old->stateReason};
    step(meeting, MeetingVerb::Postpone);
    for (const auto id : idsOf(m_records.now().meetings) - before)
        m_records.note(meetingTable, next.id.value(), id);
}

void MeetingTypist::choose(const char *box, const QString &words)
{
    m_story.pick(QLatin1String(box), words);
}

void MeetingTypist::enterOutcomes(MeetingId meeting)
{
    for (const auto &point : m_wanted.agendaItems) {
        if (point.meetingId != meeting)
            continue;
        go(meeting, 4);
        clickRow(m_story.the<QTreeView>(QStringLiteral("minutesSections")),
                 m_records.idOf(pointTable, point.id.value()));
        if (point.status != AgendaStatus::Planned)
            choose("pointStatus", label(point.status));
        if (point.outcome != Outcome::None)
            choose("pointOutcome", label(point.outcome));
        m_story.type(QStringLiteral("pointOutcomeWords"), point.outcomeText);
        m_story.press(QKeySequence::Save);
    }
}

void MeetingTypist::enterMinutes(const Minutes &minutes)
{
    go(minutes.meetingId, 4);
    m_story.click(QStringLiteral("minutesForward"));
    m_story.type(QStringLiteral("minutesNumber"), minutes.number);
    m_story.press(QKeySequence::Save);
    for (const auto &text : m_wanted.minutesTexts) {
        if (text.meetingId != minutes.meetingId)
            continue;
        const qint64 line = text.section == MinutesSection::Item ? m_records.idOf(pointTable, text.agendaItemId.value())
            : text.section == MinutesSection::Opening            ? openingLine
                                                                 : closingLine;
        clickRow(m_story.the<QTreeView>(QStringLiteral("minutesSections")), line);
        typeWords(m_story.the(QStringLiteral("minutesText")), text.text);
        m_story.press(QKeySequence::Save);
    }
    if (minutes.state == MinutesState::InReview)
        m_story.click(QStringLiteral("minutesForward"));
}

void MeetingTypist::enterUpdates()
{
    for (const auto &update : m_wanted.actionUpdates) {
        m_story.window().go(
            {PageKind::Actions, m_records.idOf(QStringLiteral("action_item"), update.actionItemId.value())});
        m_story.type(QStringLiteral("heardOn"), shortDate(update.madeOn));
        m_story.type(QStringLiteral("heard"), update.text);
        QTest::keyClick(&m_story.the(QStringLiteral("heard")), Qt::Key_Return);
    }
}

void MeetingTypist::receiveInPart(const BodyContribution &contribution)
{
    const QString table = QStringLiteral("body_contribution");
    m_records.openRecord(table, contribution.id.value());
    for (const auto *act : {"contributionReminded", "contributionInPart"}) {
        clickRow(m_story.the<QTreeView>(QStringLiteral("planContributions")),
                 m_records.idOf(table, contribution.id.value()));
        m_story.click(QLatin1String(act));
    }
}

}
