#include "ui/pages/meetings/meetings_page.h"

#include "core/domain/fields/meeting.h"
#include "core/domain/italian_date.h"
#include "core/usecases/minutes_book.h"
#include "ui/fields/references.h"
#include "ui/pages/meetings/duplicate_meeting.h"
#include "ui/pages/meetings/meeting_parts.h"
#include "ui/records/lists_beside.h"
#include "ui/records/record_list.h"

#include <QTreeView>

namespace seduta {

namespace {

constexpr int meetingsShown = 20000;
constexpr int subjectColumn = 2;

Tone toneOf(const MeetingSummary &meeting)
{
    const bool isOver = meeting.state == MeetingState::Cancelled || meeting.state == MeetingState::Postponed;
    return isOver ? Tone::Muted : Tone::Ink;
}

QList<RowsModel<MeetingSummary>::Column> columns()
{
    return {
        {MeetingsPage::tr("Day"), [](const MeetingSummary &each) { return shortDate(each.heldOn); },
         [](const MeetingSummary &each) { return QVariant(inOrderOfTime(each.heldOn)); }, toneOf, false},
        {MeetingsPage::tr("State"), [](const MeetingSummary &each) { return label(each.state); }, {}, toneOf, false},
        {MeetingsPage::tr("Subject"),
         [](const MeetingSummary &each) { return each.title.isEmpty() ? label(each.kind) : each.title; },
         {},
         toneOf,
         false},
        {MeetingsPage::tr("Bodies present"),
         [](const MeetingSummary &each) {
             return each.bodiesPresent == 0 ? QString() : QString::number(each.bodiesPresent);
         },
         [](const MeetingSummary &each) { return QVariant(each.bodiesPresent); }, toneOf, true},
        {MeetingsPage::tr("Open commitments"),
         [](const MeetingSummary &each) {
             return each.openActions == 0 ? QString() : QString::number(each.openActions);
         },
         [](const MeetingSummary &each) { return QVariant(each.openActions); }, toneOf, true},
        {MeetingsPage::tr("No."), [](const MeetingSummary &each) { return each.number; }, {}, toneOf, false},
    };
}

RecordKind<Meeting> kind()
{
    auto kind = keptBy<Meetings, Meeting>(QStringLiteral("meeting"), [](const Meeting &meeting) {
        return QStringLiteral("%1 %2").arg(shortDate(meeting.heldOn), meeting.title).trimmed();
    });
    kind.alsoShown = {"action_item", "attendance", "body",       "composition",  "meeting_part",
                      "minutes",     "person",     "suspension", "working_table"};
    kind.offered = {{{QStringLiteral("chairId"), QStringLiteral("convenerId"), QStringLiteral("secretaryId")},
                     personChoices,
                     newPerson},
                    {{QStringLiteral("hostBodyId")}, bodyChoices, newBody},
                    {{QStringLiteral("compositionId")}, compositionChoices, {}},
                    {{QStringLiteral("workingTableId")}, tableChoices, {}},
                    {{QStringLiteral("reportedInId")}, meetingChoices, {}}};
    return kind;
}

}

MeetingsPage::MeetingsPage(const Desk &desk, QWidget *parent)
    : PageOf(
        kind(), columns(), [](const MeetingSummary &each) { return each.id.value(); }, desk, parent)
{
    auto *meetings = new RecordList(QStringLiteral("meetingList"), rows(), this);
    meetings->view().setAccessibleName(tr("Meetings, latest first"));
    meetings->setEmptyWords(tr("The meetings of the council stand here. Begin the first one with Ctrl+N."));
    meetings->setNameColumn(subjectColumn);
    meetings->setSortedBy(0, Qt::DescendingOrder);
    buildForm();
    auto *beside = new ListsBeside(QStringLiteral("meetingTabs"), tr("Of the meeting"), this);
    beside->add(tr("Parts"), new RecordsOf<MeetingPart>(meetingParts(), desk, this));
    beside->add(tr("Suspensions"), new RecordsOf<Suspension>(suspensions(), desk, this));
    build(QStringLiteral("meetingsPage"), *meetings, beside);
}

void MeetingsPage::buildForm()
{
    form().date(&Meeting::heldOn);
    form().hour(&Meeting::plannedStart);
    form().hour(&Meeting::plannedEnd);
    form().line(&Meeting::venue);
    form().line(&Meeting::title);
    form().choice(&Meeting::mode);
    form().line(&Meeting::link);
    form().day(&Meeting::replyBy);
    form().reference(&Meeting::chairId);
    form().line(&Meeting::chairTitle);
    form().reference(&Meeting::secretaryId);
    form().addFolded(QStringLiteral("meetingOtherData"));
    form().choice(&Meeting::kind);
    form().choice(&Meeting::scope);
    form().choice(&Meeting::chairBasis);
    form().line(&Meeting::chairDelegationRef);
    form().reference(&Meeting::convenerId);
    form().line(&Meeting::convenerTitle);
    form().line(&Meeting::assistedBy);
    form().line(&Meeting::greetingFrom);
    form().line(&Meeting::coordinatedBy);
    form().line(&Meeting::hoursWords);
    form().hour(&Meeting::actualStart);
    form().hour(&Meeting::actualEnd);
    form().check(&Meeting::hoursUnknown);
    form().line(&Meeting::number);
    form().reference(&Meeting::hostBodyId);
    form().reference(&Meeting::compositionId);
    form().line(&Meeting::classification);
    form().line(&Meeting::dossier);
    form().text(&Meeting::closingWords, 2);
    form().addHeading(tr("When a working table meets"));
    form().reference(&Meeting::workingTableId);
    form().check(&Meeting::countsForCouncil);
    form().reference(&Meeting::reportedInId);
    form().text(&Meeting::report, 3);
    form().addHeading(tr("To remember"));
    form().text(&Meeting::note, 3);
}

QString MeetingsPage::title() const
{
    return tr("Meetings");
}

QString MeetingsPage::newWords() const
{
    return tr("New meeting");
}

Result<QList<MeetingSummary>> MeetingsPage::read()
{
    return Meetings(workspace()).page(meetingsShown);
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

Meeting MeetingsPage::blank() const
{
    return Meetings(workspace()).proposed().value_or(Meeting());
}

QList<Command> MeetingsPage::toolCommands() const
{
    return {Command::OpenMeeting, Command::DuplicateMeeting};
}

void MeetingsPage::run(Command command)
{
    if (command == Command::DuplicateMeeting)
        duplicate();
    else if (command != Command::OpenMeeting)
        PageOf::run(command);
    else if (leave())
        activate(current());
}

void MeetingsPage::duplicate()
{
    if (!hasCurrent() || !leave())
        return;
    if (const auto made = askedDuplicate(desk(), this, MeetingId(current())))
        list().select(made->value());
}

QString MeetingsPage::enterWords() const
{
    return tr("Works on the meeting");
}

void MeetingsPage::activate(qint64 id)
{
    if (id != 0)
        Q_EMIT wentTo({PageKind::Meeting, id});
}

void MeetingsPage::runOnCard(CardAct act)
{
    if (act == CardAct::NextStep)
        activate(current());
    else
        PageOf::runOnCard(act);
}

}
