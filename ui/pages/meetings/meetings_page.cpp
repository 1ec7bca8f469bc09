#include "ui/pages/meetings/meetings_page.h"

#include "core/domain/fields/meeting.h"
#include "core/domain/italian_date.h"
#include "core/usecases/minutes_book.h"
#include "ui/fields/references.h"
#include "ui/records/record_list.h"

#include <QTreeView>

namespace seduta {

namespace {

constexpr int meetingsShown = 20000;
constexpr int subjectColumn = 2;

QString sentence(const char *text)
{
    return QCoreApplication::translate("MeetingsPage", text);
}

Tone toneOf(const MeetingSummary &meeting)
{
    const bool isOver = meeting.state == MeetingState::Cancelled || meeting.state == MeetingState::Postponed;
    return isOver ? Tone::Muted : Tone::Ink;
}

QList<RowsModel<MeetingSummary>::Column> columns()
{
    return {
        {sentence(QT_TRANSLATE_NOOP("MeetingsPage", "Day")),
         [](const MeetingSummary &each) { return shortDate(each.heldOn); },
         [](const MeetingSummary &each) { return QVariant(each.heldOn); }, toneOf, false},
        {sentence(QT_TRANSLATE_NOOP("MeetingsPage", "State")),
         [](const MeetingSummary &each) { return label(each.state); },
         {},
         toneOf,
         false},
        {sentence(QT_TRANSLATE_NOOP("MeetingsPage", "Subject")),
         [](const MeetingSummary &each) { return each.title.isEmpty() ? label(each.kind) : each.title; },
         {},
         toneOf,
         false},
        {sentence(QT_TRANSLATE_NOOP("MeetingsPage", "Bodies present")),
         [](const MeetingSummary &each) {
             return each.bodiesPresent == 0 ? QString() : QString::number(each.bodiesPresent);
         },
         [](const MeetingSummary &each) { return QVariant(each.bodiesPresent); }, toneOf, true},
        {sentence(QT_TRANSLATE_NOOP("MeetingsPage", "Open commitments")),
         [](const MeetingSummary &each) {
             return each.openActions == 0 ? QString() : QString::number(each.openActions);
         },
         [](const MeetingSummary &each) { return QVariant(each.openActions); }, toneOf, true},
        {sentence(QT_TRANSLATE_NOOP("MeetingsPage", "No.")),
         [](const MeetingSummary &each) { return each.number; },
         {},
         toneOf,
         false},
    };
}

}

MeetingsPage::MeetingsPage(const Desk &desk, QWidget *parent)
    : RecordPage(desk, parent)
    , m_meetings(
          columns(), [](const MeetingSummary &each) { return each.id.value(); }, this)
    , m_form(new RecordForm<Meeting>(this))
{
    auto *meetings = new RecordList(QStringLiteral("meetingList"), m_meetings, this);
    meetings->view().setAccessibleName(tr("Meetings, latest first"));
    meetings->setEmptyWords(tr("The meetings of the council stand here. Begin the first one with Ctrl+N."));
    meetings->setNameColumn(subjectColumn);
    meetings->setSortedBy(0, Qt::DescendingOrder);
    buildForm();
    build(QStringLiteral("meetingsPage"), *meetings, *m_form);
}

void MeetingsPage::buildForm()
{
    m_form->day(&Meeting::heldOn);
    m_form->hour(&Meeting::plannedStart);
    m_form->hour(&Meeting::plannedEnd);
    m_form->line(&Meeting::venue);
    m_form->line(&Meeting::title);
    m_form->choice(&Meeting::kind);
    m_form->choice(&Meeting::mode);
    m_form->line(&Meeting::link);
    m_form->choice(&Meeting::scope);
    m_form->day(&Meeting::replyBy);
    m_form->hour(&Meeting::actualStart);
    m_form->hour(&Meeting::actualEnd);
    m_form->check(&Meeting::hoursUnknown);
    m_form->addHeading(tr("Who chairs, convenes and writes"));
    m_form->reference(&Meeting::chairId);
    m_form->line(&Meeting::chairTitle);
    m_form->choice(&Meeting::chairBasis);
    m_form->reference(&Meeting::convenerId);
    m_form->line(&Meeting::convenerTitle);
    m_form->reference(&Meeting::secretaryId);
    m_form->addHeading(tr("Papers"));
    m_form->line(&Meeting::number);
    m_form->line(&Meeting::classification);
    m_form->line(&Meeting::dossier);
    m_form->text(&Meeting::closingWords, 2);
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

Result<void> MeetingsPage::fillList()
{
    const auto meetings = Meetings(workspace()).page(meetingsShown);
    if (!meetings)
        return tl::unexpected(meetings.error());
    const auto people = personChoices(workspace());
    for (const auto *name : {"chairId", "convenerId", "secretaryId"})
        m_form->offer(QLatin1String(name), people);
    m_meetings.setRows(*meetings);
    return {};
}

Result<void> MeetingsPage::fillForm(qint64 id)
{
    const auto meeting = Meetings(workspace()).find(MeetingId(id));
    if (!meeting)
        return tl::unexpected(meeting.error());
    m_form->set(*meeting);
    return {};
}

void MeetingsPage::clearForm()
{
    m_form->set({});
}

bool MeetingsPage::isChanged() const
{
    return m_form->isChanged();
}

Result<qint64> MeetingsPage::save(qint64 id)
{
    const auto meeting = m_form->readable();
    if (!meeting)
        return tl::unexpected(meeting.error());
    if (id == 0) {
        const auto added = Meetings(workspace()).add(*meeting);
        return added ? Result<qint64>(added->value()) : tl::unexpected(added.error());
    }
    const auto changed = Meetings(workspace()).change(*meeting);
    return changed ? Result<qint64>(id) : tl::unexpected(changed.error());
}

Result<void> MeetingsPage::remove(qint64 id)
{
    return Meetings(workspace()).remove(MeetingId(id));
}

// What stands in final minutes no longer changes (core/domain/final_minutes.h); the rest may.
bool MeetingsPage::isLocked() const
{
    return MinutesBook(workspace()).areFinal(MeetingId(current()));
}

QStringList MeetingsPage::fieldsStillOpen() const
{
    return {QStringLiteral("link"), QStringLiteral("replyBy"), QStringLiteral("classification"),
            QStringLiteral("dossier")};
}

QString MeetingsPage::table() const
{
    return QStringLiteral("meeting");
}

QString MeetingsPage::words() const
{
    const auto &meeting = m_form->original();
    return QStringLiteral("%1 %2").arg(shortDate(meeting.heldOn), meeting.title).trimmed();
}

QList<Command> MeetingsPage::toolCommands() const
{
    return {Command::OpenMeeting};
}

void MeetingsPage::run(Command command)
{
    if (command != Command::OpenMeeting)
        RecordPage::run(command);
    else if (leave())
        activate(current());
}

QString MeetingsPage::enterWords() const
{
    return tr("Works on the meeting");
}

void MeetingsPage::activate(qint64 id)
{
    if (id != 0)
        Q_EMIT wentTo({Area::Meeting, id});
}

}
