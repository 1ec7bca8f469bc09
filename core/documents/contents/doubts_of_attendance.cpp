#include "core/documents/contents/doubt_maker.h"
#include "core/domain/fields/agenda.h"
#include "core/domain/fields/attendance.h"
#include "core/domain/fields/body.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/fields/minutes.h"

#include <QSet>

#include <algorithm>

namespace seduta {

namespace {

using Doubts = QList<PaperDoubt>;

const QList<DocumentKind> minutes{DocumentKind::Minutes};
const QList<DocumentKind> minutesAndRelease{DocumentKind::Minutes, DocumentKind::PressRelease};

QList<Attendance> attendancesOf(const PaperRecords &records)
{
    return records.ofMeeting(records.all().attendances);
}

template <class Condition>
QList<Attendance> attendancesWhere(const PaperRecords &records, Condition condition)
{
    return recordsWhere(attendancesOf(records), condition);
}

/// Nobody came for it, as far as is recorded; of a body of which nothing is recorded nothing is known.
bool wasAway(const QList<Attendance> &ofOne)
{
    return !ofOne.isEmpty()
        && std::none_of(ofOne.begin(), ofOne.end(), [](const Attendance &each) { return tookPart(each.value); });
}

bool wasBodyAway(const PaperRecords &records, BodyId body)
{
    return body.isValid()
        && wasAway(attendancesWhere(records, [&](const Attendance &each) { return each.bodyId == body; }));
}

bool isByPerson(const Statement &statement, const Attendance &attendance)
{
    return attendance.personId.isValid()
        ? statement.personId == attendance.personId
        : !attendance.personName.isEmpty() && statement.speakerName == attendance.personName;
}

/// The numbers of the points on which somebody speaks: who presents one that was treated, and who says something on it.
template <class Says, class Presents>
QStringList pointsSpokenOn(const PaperRecords &records, Says says, Presents presents)
{
    QStringList numbers;
    for (const auto &point : pointsOf(records)) {
        const auto statements = statementsOf(records, point.id);
        if ((!isLeftOut(point) && presents(point)) || std::any_of(statements.begin(), statements.end(), says))
            numbers.append(records.numberOf(point.id));
    }
    return numbers;
}

QStringList pointsSpokenOn(const PaperRecords &records, BodyId body)
{
    return pointsSpokenOn(
        records, [&](const Statement &each) { return each.bodyId == body; },
        [&](const AgendaItem &point) { return point.speakerBodyId == body; });
}

QString spokenOnWords(const QString &state, const QStringList &numbers)
{
    return PaperDoubts::tr("recorded as %1, and speaks on point(s) %2", nullptr, int(numbers.size()))
        .arg(state, numbers.join(QStringLiteral(", ")));
}

Doubts bodiesAwayThatSpeak(const PaperRecords &records, const QDate &)
{
    QSet<BodyId> seen{BodyId()};
    Doubts doubts;
    for (const auto &attendance : attendancesOf(records)) {
        if (seen.contains(attendance.bodyId) || !wasBodyAway(records, attendance.bodyId))
            continue;
        seen.insert(attendance.bodyId);
        if (const auto numbers = pointsSpokenOn(records, attendance.bodyId); !numbers.isEmpty())
            doubts.append(doubtAt(attendance, &Attendance::value, subjectOf(records, attendance.bodyId),
                                  spokenOnWords(label(attendance.value), numbers)));
    }
    return doubts;
}

bool isSamePerson(const Attendance &one, const Attendance &other)
{
    return one.personId.isValid() ? one.personId == other.personId
                                  : !one.personName.isEmpty() && one.personName == other.personName;
}

/// Where the whole body was away, that is told of the body.
Doubts personsAwayThatSpeak(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &attendance : attendancesOf(records)) {
        const auto ofPerson =
            attendancesWhere(records, [&](const Attendance &each) { return isSamePerson(attendance, each); });
        if (!wasAway(ofPerson))
            continue;
        const auto numbers = pointsSpokenOn(
            records,
            [&](const Statement &each) { return isByPerson(each, attendance) && !wasBodyAway(records, each.bodyId); },
            [&](const AgendaItem &point) {
                return point.speakerId.isValid() && point.speakerId == attendance.personId
                    && !wasBodyAway(records, point.speakerBodyId);
            });
        if (!numbers.isEmpty())
            doubts.append(doubtAt(attendance, &Attendance::value, subjectOf(records, attendance),
                                  spokenOnWords(label(attendance.value), numbers)));
    }
    return doubts;
}

/// A body of which nothing is recorded, and which no letter called. The office itself is never called.
bool isUncalled(const PaperRecords &records, BodyId body)
{
    const auto recorded = attendancesOf(records);
    const bool isRecorded =
        std::any_of(recorded.begin(), recorded.end(), [&](const Attendance &each) { return each.bodyId == body; });
    return body.isValid() && !isRecorded && !records.isConvened(body)
        && !isOffice(records.body(body), records.council().officeName);
}

QString uncalledWords(const PaperRecords &records, BodyId body)
{
    const auto numbers = pointsSpokenOn(records, body);
    return PaperDoubts::tr("neither convened nor recorded as present, and speaks on point(s) %1", nullptr,
                           int(numbers.size()))
        .arg(numbers.join(QStringLiteral(", ")));
}

/// Who presents a point is put right on the point, who says something on it where that is written.
Doubts uncalledOnPoint(const PaperRecords &records, const AgendaItem &point)
{
    Doubts doubts;
    const auto add = [&](PaperDoubt doubt, BodyId body) {
        doubt.point = point.id;
        doubt.subject = subjectOf(records, body);
        doubts.append(doubt);
    };
    if (point.status == AgendaStatus::Treated && isUncalled(records, point.speakerBodyId))
        add(doubtAt(point, &AgendaItem::speakerBodyId, {}, uncalledWords(records, point.speakerBodyId)),
            point.speakerBodyId);
    for (const auto &statement : statementsOf(records, point.id))
        if (isUncalled(records, statement.bodyId))
            add(doubtAt(statement, &Statement::bodyId, {}, uncalledWords(records, statement.bodyId)), statement.bodyId);
    return doubts;
}

/// Each body once.
Doubts bodiesNotConvenedThatSpeak(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    QStringList told;
    for (const auto &point : pointsOf(records))
        for (const auto &doubt : uncalledOnPoint(records, point))
            if (!told.contains(doubt.subject)) {
                told.append(doubt.subject);
                doubts.append(doubt);
            }
    return doubts;
}

/// Who runs the sitting was there, unless an attendance says no.
template <class Title>
void addIfAway(Doubts &doubts, const PaperRecords &records, PersonId person, Title title)
{
    const auto ofPerson =
        attendancesWhere(records, [&](const Attendance &each) { return person.isValid() && each.personId == person; });
    if (wasAway(ofPerson))
        doubts.append(doubtAt(ofPerson.constFirst(), &Attendance::value, subjectOf(records, ofPerson.constFirst()),
                              title(label(ofPerson.constFirst().value))));
}

Doubts chairOrSecretaryAway(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    const Meeting meeting = records.meeting();
    addIfAway(doubts, records, meeting.chairId, [](const QString &state) {
        return PaperDoubts::tr("recorded as %1, and chairs the meeting").arg(state);
    });
    addIfAway(doubts, records, meeting.secretaryId, [](const QString &state) {
        return PaperDoubts::tr("recorded as %1, and writes the minutes").arg(state);
    });
    return doubts;
}

bool isNamed(const PaperRecords &records, const Attendance &attendance)
{
    const Person person = records.person(attendance.personId);
    return !attendance.personName.isEmpty() || !attendance.personTitle.isEmpty() || !titledName(person).isEmpty()
        || !person.jobTitle.isEmpty();
}

/// Of a group of bodies no name is asked for.
bool lacksName(const PaperRecords &records, const Attendance &attendance)
{
    return tookPart(attendance.value) && records.body(attendance.bodyId).kind != BodyKind::Group
        && !isNamed(records, attendance);
}

Doubts presentsUnnamed(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &attendance : attendancesOf(records))
        if (attendance.persons == 0 && lacksName(records, attendance))
            doubts.append(doubtAt(attendance, &Attendance::personName, subjectOf(records, attendance),
                                  PaperDoubts::tr("it took part, and who came is not said")));
    return doubts;
}

Doubts presentsOnlyCounted(const PaperRecords &records, const QDate &)
{
    Doubts doubts;
    for (const auto &attendance : attendancesOf(records))
        if (attendance.persons > 0 && lacksName(records, attendance))
            doubts.append(
                doubtAt(attendance, &Attendance::personName, subjectOf(records, attendance),
                        PaperDoubts::tr("%n person(s) came, counted and not named", nullptr, attendance.persons)));
    return doubts;
}

Doubts attendancesNotRecorded(const PaperRecords &records, const QDate &)
{
    const auto recorded = attendancesOf(records);
    const Meeting meeting = records.meeting();
    if (recorded.isEmpty())
        return {
            doubtBeside(meeting.id, "attendance", subjectOfMeeting(), PaperDoubts::tr("no attendance is recorded"))};
    Doubts doubts;
    for (const auto &letter : records.letters()) {
        const bool isRecorded = std::any_of(recorded.begin(), recorded.end(),
                                            [&](const Attendance &each) { return each.bodyId == letter.bodyId; });
        if (letter.bodyId.isValid() && !isRecorded)
            doubts.append(doubtBeside(letter.bodyId, "attendance", subjectOf(records, letter.bodyId),
                                      PaperDoubts::tr("convened, and its attendance is not recorded")));
    }
    return doubts;
}

}

QList<PaperRule> rulesOfAttendance()
{
    return {
        {"body_away_speaks",
         minutes,
         {PaperTopic::Agenda, PaperTopic::Attendance, PaperTopic::Proceedings},
         DoubtGravity::Contradiction,
         false,
         bodiesAwayThatSpeak},
        {"person_away_speaks",
         minutes,
         {PaperTopic::Agenda, PaperTopic::Attendance, PaperTopic::Proceedings},
         DoubtGravity::Contradiction,
         false,
         personsAwayThatSpeak},
        {"body_not_convened_speaks",
         minutes,
         {PaperTopic::Agenda, PaperTopic::Attendance, PaperTopic::Proceedings},
         DoubtGravity::Contradiction,
         false,
         bodiesNotConvenedThatSpeak},
        {"chair_or_secretary_away",
         minutesAndRelease,
         {PaperTopic::Attendance},
         DoubtGravity::Contradiction,
         false,
         chairOrSecretaryAway},
        {"attendance_not_recorded",
         minutesAndRelease,
         {PaperTopic::Attendance},
         DoubtGravity::Gap,
         true,
         attendancesNotRecorded},
        {"present_unnamed", minutes, {PaperTopic::Attendance}, DoubtGravity::Gap, true, presentsUnnamed},
        {"present_only_counted", minutes, {PaperTopic::Attendance}, DoubtGravity::Gap, true, presentsOnlyCounted},
    };
}

}
