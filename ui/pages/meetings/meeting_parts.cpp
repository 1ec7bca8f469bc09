#include "ui/pages/meetings/meeting_parts.h"

#include "core/domain/fields/meeting.h"
#include "core/domain/italian_date.h"
#include "core/usecases/meetings.h"
#include "ui/records/member_column.h"

namespace seduta {

namespace {

template <class Record, class Member>
typename RowsModel<Record>::Column timeColumn(Member Record::*member, QString (*words)(const Member &))
{
    return {wordOf(member),
            [=](const Record &each) { return words(each.*member); },
            [=](const Record &each) { return QVariant(each.*member); },
            {},
            false};
}

QString dayWords(const QDate &day)
{
    return shortDate(day);
}

QString hourWords(const QTime &hour)
{
    return hour.isValid() ? shortHour(hour) : QString();
}

void buildPart(RecordForm<MeetingPart> &form, Workspace &)
{
    form.day(&MeetingPart::heldOn);
    form.hour(&MeetingPart::startsAt);
    form.hour(&MeetingPart::endsAt);
    form.line(&MeetingPart::audience);
}

void buildSuspension(RecordForm<Suspension> &form, Workspace &)
{
    form.hour(&Suspension::suspendedAt);
    form.hour(&Suspension::resumedAt);
    form.text(&Suspension::reason, 2);
}

// One place up or down.
Result<void> movePart(Workspace &workspace, const MeetingPart &part, int steps)
{
    Meetings meetings(workspace);
    QList<MeetingPartId> order;
    const auto parts = meetings.partsOf(part.meetingId).value_or(QList<MeetingPart>());
    for (const auto &each : parts)
        order.append(each.id);
    const auto from = order.indexOf(part.id);
    if (from >= 0 && from + steps >= 0 && from + steps < order.size())
        order.move(from, from + steps);
    return meetings.reorderParts(part.meetingId, order);
}

QList<Intention<MeetingPart>> moves()
{
    return {{QStringLiteral("meetingPartsUp"), QCoreApplication::translate("MeetingParts", "Before (Ctrl+Up)"),
             QStringLiteral("arrow-left"), QKeySequence(Qt::CTRL | Qt::Key_Up),
             [](Workspace &workspace, const MeetingPart &part) { return movePart(workspace, part, -1); }},
            {QStringLiteral("meetingPartsDown"), QCoreApplication::translate("MeetingParts", "After (Ctrl+Down)"),
             QStringLiteral("arrow-right"), QKeySequence(Qt::CTRL | Qt::Key_Down),
             [](Workspace &workspace, const MeetingPart &part) { return movePart(workspace, part, 1); }}};
}

}

BesideKind<MeetingPart> meetingParts()
{
    BesideKind<MeetingPart> kind;
    kind.name = QStringLiteral("meetingParts");
    kind.title = QCoreApplication::translate("MeetingParts", "Parts of the meeting");
    kind.emptyWords = QCoreApplication::translate("MeetingParts",
                                                  "The meeting is one. Of two days, or two audiences, add the parts.");
    kind.addWords = QCoreApplication::translate("MeetingParts", "Add a part");
    kind.columns = {timeColumn(&MeetingPart::heldOn, dayWords), timeColumn(&MeetingPart::startsAt, hourWords),
                    timeColumn(&MeetingPart::endsAt, hourWords), memberColumn(&MeetingPart::audience)};
    kind.id = [](const MeetingPart &each) { return each.id.value(); };
    kind.build = buildPart;
    kind.of = [](Workspace &workspace, qint64 meeting) { return Meetings(workspace).partsOf(MeetingId(meeting)); };
    kind.blank = [](Workspace &workspace, qint64 id) {
        const auto meeting = Meetings(workspace).find(MeetingId(id)).value_or(Meeting());
        return MeetingPart{{}, MeetingId(id), 0, meeting.heldOn.isDay() ? meeting.heldOn.day : QDate(), {}, {}, {}};
    };
    kind.add = [](Workspace &workspace, const MeetingPart &each) -> Result<void> {
        return Meetings(workspace).addPart(each).map([](MeetingPartId) {});
    };
    kind.change = [](Workspace &workspace, const MeetingPart &each) { return Meetings(workspace).changePart(each); };
    kind.remove = [](Workspace &workspace, qint64 id) { return Meetings(workspace).removePart(MeetingPartId(id)); };
    kind.intentions = moves();
    return kind;
}

BesideKind<Suspension> suspensions()
{
    BesideKind<Suspension> kind;
    kind.name = QStringLiteral("suspensions");
    kind.title = QCoreApplication::translate("MeetingParts", "Suspensions of the sitting");
    kind.emptyWords = QCoreApplication::translate(
        "MeetingParts",
        "The sitting was not suspended. It is suspended and resumed in its own page; here what was "
        "forgotten is noted.");
    kind.addWords = QCoreApplication::translate("MeetingParts", "Note a suspension");
    kind.columns = {timeColumn(&Suspension::suspendedAt, hourWords), timeColumn(&Suspension::resumedAt, hourWords),
                    memberColumn(&Suspension::reason)};
    kind.id = [](const Suspension &each) { return each.id.value(); };
    kind.build = buildSuspension;
    kind.of = [](Workspace &workspace, qint64 meeting) {
        return Meetings(workspace).suspensionsOf(MeetingId(meeting));
    };
    kind.blank = [](Workspace &, qint64 meeting) { return Suspension{{}, MeetingId(meeting), {}, {}, {}}; };
    kind.add = [](Workspace &workspace, const Suspension &each) -> Result<void> {
        return Meetings(workspace).addSuspension(each).map([](SuspensionId) {});
    };
    kind.change = [](Workspace &workspace, const Suspension &each) {
        return Meetings(workspace).changeSuspension(each);
    };
    kind.remove = [](Workspace &workspace, qint64 id) {
        return Meetings(workspace).removeSuspension(SuspensionId(id));
    };
    return kind;
}

}
