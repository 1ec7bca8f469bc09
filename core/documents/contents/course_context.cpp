#include "core/documents/contents/course_context.h"

#include "core/domain/italian_number.h"

#include <algorithm>
#include <optional>

namespace seduta {

namespace {

/// Something that happened, and before which point, counted from 0, where that is known.
struct Event {
    QTime at{};
    std::optional<qsizetype> place{};
    QJsonObject told{};
};

QJsonObject suspensionTold(const Suspension &suspension)
{
    return {
        {"sospende", true},
        {"entra", false},
        {"esce", false},
        {"momento", formsOf(suspension.suspendedAt)},
        {"ripresa", formsOf(suspension.resumedAt)},
        {"motivo", withoutHead(lowered(withoutStop(suspension.reason)), QStringLiteral("per"))},
    };
}

QJsonObject passageTold(const PaperRecords &records, const Attendance &attendance, bool isArrival)
{
    QJsonValue person = formsOf(records.person(attendance.personId));
    if (!person.isObject() && !attendance.personName.isEmpty())
        person = QJsonObject{{"il", personSpokenOf(attendance.personName)}};
    const bool areMany = !person.isObject() && attendance.persons > 1;
    return {
        {"sospende", false},
        {"entra", isArrival},
        {"esce", !isArrival},
        {"momento", formsOf(isArrival ? attendance.arrivedAt : attendance.leftAt)},
        {"remoto", attendance.value == AttendanceValue::PresentRemotely},
        {"persona", person},
        {"quanti", areMany ? cardinal(attendance.persons) : QString()},
        {"ente", formsOf(records.named(attendance.bodyId))},
    };
}

/// How many points at one end of the sitting somebody missed.
template <class Iterator>
qsizetype missedFrom(Iterator begin, Iterator end, const QList<AgendaItemId> &missed)
{
    return std::distance(begin, std::find_if(begin, end, [&](AgendaItemId point) { return !missed.contains(point); }));
}

QList<AgendaItemId> missedBy(const PaperRecords &records, const Attendance &attendance)
{
    QList<AgendaItemId> missed;
    for (const auto &exclusion : records.all().attendanceExclusions)
        if (exclusion.attendanceId == attendance.id)
            missed.append(exclusion.agendaItemId);
    return missed;
}

QList<Event> passagesOf(const PaperRecords &records, const Attendance &attendance, const QList<AgendaItemId> &points)
{
    const Meeting meeting = records.meeting();
    const auto missed = missedBy(records, attendance);
    QList<Event> passages;
    if (attendance.arrivedAt.isValid() && !(attendance.arrivedAt <= meeting.actualStart)) {
        const auto first = missedFrom(points.begin(), points.end(), missed);
        passages.append({attendance.arrivedAt, first > 0 ? std::optional(first) : std::nullopt,
                         passageTold(records, attendance, true)});
    }
    if (attendance.leftAt.isValid() && !(meeting.actualEnd.isValid() && attendance.leftAt >= meeting.actualEnd)) {
        const auto last = missedFrom(points.rbegin(), points.rend(), missed);
        passages.append({attendance.leftAt, last > 0 ? std::optional(points.size() - last) : std::nullopt,
                         passageTold(records, attendance, false)});
    }
    return passages;
}

QList<Event> inOrderOfTime(const PaperRecords &records, const QList<AgendaItemId> &points)
{
    QList<Event> events;
    for (const auto &suspension : records.ofMeeting(records.all().suspensions))
        events.append({suspension.suspendedAt.isValid() ? suspension.suspendedAt : suspension.resumedAt,
                       {},
                       suspensionTold(suspension)});
    for (const auto &attendance : records.ofMeeting(records.all().attendances))
        if (tookPart(attendance.value))
            events += passagesOf(records, attendance, points);
    std::stable_sort(events.begin(), events.end(), [](const Event &one, const Event &other) {
        return one.at.isValid() && (!other.at.isValid() || one.at < other.at);
    });
    return events;
}

template <class Iterator>
void placeByNeighbours(Iterator begin, Iterator end)
{
    std::optional<qsizetype> known;
    for (auto event = begin; event != end; ++event) {
        if (!event->place && event->at.isValid())
            event->place = known;
        known = event->place ? event->place : known;
    }
}

}

Course courseOf(const PaperRecords &records, const QList<AgendaItemId> &points)
{
    auto events = inOrderOfTime(records, points);
    placeByNeighbours(events.begin(), events.end());
    placeByNeighbours(events.rbegin(), events.rend());
    Course course;
    for (auto &event : events) {
        event.told.insert(u"altrove", !event.place);
        if (!event.place)
            course.elsewhere.append(event.told);
        else
            course.after[*event.place == 0 ? AgendaItemId() : points.at(*event.place - 1)].append(event.told);
    }
    return course;
}

}
