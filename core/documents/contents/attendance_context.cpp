#include "core/documents/contents/attendance_context.h"

#include "core/documents/contents/meeting_context.h"
#include "core/documents/contents/office_context.h"
#include "core/domain/italian_date.h"
#include "core/domain/italian_number.h"
#include "core/domain/italian_title.h"
#include "core/domain/validity.h"
#include "core/support/text.h"

namespace seduta {

namespace {

constexpr int guestLines = 6;
constexpr int linesOfGroup = 4;

struct Expected {
    BodyId bodyId{};
    PersonId personId{};
    QString name{};
    QString title{};
    bool isInvited = false;
};

Expected expectedOf(const PaperRecords &records, const Convocation &letter)
{
    Expected expected{letter.bodyId, letter.personId, {}, {}, letter.role == ConvocationRole::Invited};
    const Person invited = records.person(letter.personId);
    expected.name = titledName(invited);
    expected.title = invited.jobTitle;
    for (const auto &reply : records.all().replies) {
        if (reply.convocationId != letter.id || reply.kind == ReplyKind::AbsenceAnnounced)
            continue;
        const Person participant = records.person(reply.participantId);
        if (const QString named = titledName(participant); !named.isEmpty())
            expected.name = named;
        else if (!reply.participantName.isEmpty())
            expected.name = reply.participantName;
        expected.title = reply.participantTitle.isEmpty() ? participant.jobTitle : reply.participantTitle;
    }
    return expected;
}

/// Of a table that meets, its members on that day.
QList<Expected> expectedByTable(const PaperRecords &records)
{
    QList<BodyId> bodies;
    for (const auto &member : records.all().tableMembers)
        if (member.workingTableId == records.meeting().workingTableId
            && isValidOn(member.validFrom, member.validTo, records.meeting().heldOn.day))
            bodies.append(member.bodyId);
    QList<Expected> expected;
    for (const auto &body : records.inPrecedence(bodies))
        expected.append({body, {}, {}, {}, false});
    return expected;
}

QList<Expected> expectedByComposition(const PaperRecords &records)
{
    if (records.meeting().workingTableId.isValid())
        return expectedByTable(records);
    QList<BodyId> bodies;
    QList<BodyId> invited;
    for (const auto &membership : records.all().memberships) {
        if (membership.compositionId != compositionOf(records) || membership.onlyIfConcerned)
            continue;
        bodies.append(membership.bodyId);
        if (membership.basis == MembershipBasis::PermanentInvitee)
            invited.append(membership.bodyId);
    }
    QList<Expected> expected;
    for (const auto &body : records.inPrecedence(bodies))
        expected.append({body, {}, {}, {}, invited.contains(body)});
    return expected;
}

QList<Expected> expectedAt(const PaperRecords &records)
{
    const auto letters = records.letters();
    if (letters.isEmpty())
        return expectedByComposition(records);
    QList<Expected> expected;
    for (const auto &letter : letters)
        expected.append(expectedOf(records, letter));
    return expected;
}

QStringList namedByReplies(const PaperRecords &records, const QList<Reply> &replies)
{
    QStringList names;
    for (const auto &reply : replies) {
        const QString known = titledName(records.person(reply.participantId));
        const QString name = known.isEmpty() ? reply.participantName : known;
        if (reply.kind != ReplyKind::AbsenceAnnounced && !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

bool isInOffice(const Representative &representative, const QDate &day)
{
    return isValidOn(representative.validFrom, representative.validTo, day);
}

/// Those who hold the office; where nobody does, their substitutes.
QStringList representativesOf(const PaperRecords &records, BodyId body)
{
    for (const auto role : {RepresentativeRole::Holder, RepresentativeRole::Substitute}) {
        QStringList names;
        for (const auto &each : records.all().representatives) {
            const bool speaks = each.bodyId == body && each.role == role;
            if (speaks && isInOffice(each, records.meeting().heldOn.day))
                names.append(titledName(records.person(each.personId)));
        }
        names.removeAll(QString());
        if (!names.isEmpty())
            return names;
    }
    return {};
}

QList<ExpectedPerson> seated(const PaperRecords &records, const QStringList &names, BodyId body)
{
    const QString bodyName = records.named(body).name;
    QList<ExpectedPerson> persons;
    for (const auto &name : names)
        persons.append({name, bodyName});
    if (persons.isEmpty() && !bodyName.isEmpty())
        persons.append({{}, bodyName});
    return persons;
}

QList<ExpectedPerson> seatedFor(const PaperRecords &records, const Convocation &letter)
{
    const auto replies =
        recordsWhere(records.all().replies, [&](const Reply &reply) { return reply.convocationId == letter.id; });
    auto names = namedByReplies(records, replies);
    const bool isAbsent = std::any_of(replies.cbegin(), replies.cend(),
                                      [](const Reply &reply) { return reply.kind == ReplyKind::AbsenceAnnounced; });
    if (names.isEmpty() && isAbsent)
        return {};
    if (const QString own = titledName(records.person(letter.personId)); names.isEmpty() && !own.isEmpty())
        names.append(own);
    return seated(records, names.isEmpty() ? representativesOf(records, letter.bodyId) : names, letter.bodyId);
}

QJsonArray rowsFor(const PaperRecords &records, const Expected &expected, int &number)
{
    const bool isGroup = records.body(expected.bodyId).kind == BodyKind::Group;
    QJsonArray rows;
    for (int line = 0; line < (isGroup ? linesOfGroup : 1); ++line)
        rows.append(QJsonObject{
            {"numero", line == 0 ? QString::number(++number) : QString()},
            {"ente", line == 0 ? records.named(expected.bodyId).name : QString()},
            {"nome", line == 0 ? expected.name : QString()},
            {"qualifica", line == 0 ? expected.title : QString()},
        });
    return rows;
}

QJsonArray rowsOf(const PaperRecords &records, const QList<Expected> &all, bool invited, int &number)
{
    QJsonArray rows;
    for (const auto &expected : all)
        if (expected.isInvited == invited)
            for (const auto &row : rowsFor(records, expected, number))
                rows.append(row);
    return rows;
}

/// Whose hours are told was there in those hours: "presente dalle ore 11.00".
QString valueWords(const PaperRecords &records, const Vocabulary &vocabulary, const Attendance &attendance)
{
    const Gender gender = genderOf(records.person(attendance.personId));
    const bool hasHours = attendance.arrivedAt.isValid() || attendance.leftAt.isValid();
    const bool isByHours = attendance.value == AttendanceValue::PartlyPresent && hasHours;
    return vocabulary.of(isByHours ? AttendanceValue::Present : attendance.value, gender);
}

/// Whether the note says over again that somebody was there: "presente", "Presenti più sigle".
bool repeats(const QString &note, const QString &value)
{
    const QString first = folded(note).section(u' ', 0, 0);
    const QString word = folded(value);
    return first.size() == word.size() && first.size() > 1 && first.chopped(1) == word.chopped(1);
}

QJsonValue exclusionsOf(const PaperRecords &records, const Attendance &attendance)
{
    QList<AgendaItemId> items;
    for (const auto &exclusion : records.all().attendanceExclusions)
        if (exclusion.attendanceId == attendance.id)
            items.append(exclusion.agendaItemId);
    return numbersOf(records.agenda(), items);
}

// By name, or counted where nobody took their names: "tre rappresentanti".
QString nameIn(const PaperRecords &records, const Vocabulary &vocabulary, const Attendance &attendance)
{
    const QString known = titledName(records.person(attendance.personId));
    const QString name = known.isEmpty() ? attendance.personName : known;
    if (!name.isEmpty() || attendance.persons == 0)
        return name;
    return attendance.persons == 1 ? vocabulary.phrase(QStringLiteral("one_counted"))
                                   : vocabulary.phrase(QStringLiteral("counted")).arg(cardinal(attendance.persons));
}

QString titleIn(const PaperRecords &records, const Attendance &attendance)
{
    return attendance.personTitle.isEmpty() ? records.person(attendance.personId).jobTitle : attendance.personTitle;
}

/// As a sentence names them: "la dott.ssa Olga Brandi", "il Vicequestore".
QString phraseIn(const PaperRecords &records, const Vocabulary &vocabulary, const Attendance &attendance)
{
    const QJsonValue known = formsOf(records.person(attendance.personId));
    if (known.isObject())
        return known[u"il"].toString();
    if (!attendance.personName.isEmpty())
        return personSpokenOf(attendance.personName);
    const QString counted = nameIn(records, vocabulary, attendance);
    return counted.isEmpty() ? spokenOf(attendance.personTitle, Preposition::None) : counted;
}

QJsonObject presenceOf(const PaperRecords &records, const Vocabulary &vocabulary, const Attendance &attendance)
{
    const QString value = valueWords(records, vocabulary, attendance);
    const QString note = withoutStop(attendance.note);
    const bool isInNote = !attendance.delegateOfId.isValid() && repeats(note, value);
    return {
        {"nome", nameIn(records, vocabulary, attendance)},
        {"il", phraseIn(records, vocabulary, attendance)},
        {"qualifica", titleIn(records, attendance)},
        {"valore", isInNote ? lowered(note) : value},
        {"inciso", attendance.delegateOfId.isValid() || attendance.partId.isValid()},
        {"delegante", formsOf(records.person(attendance.delegateOfId))},
        {"parte", partLabel(records, vocabulary, attendance.partId)},
        {"dalle", hourWith(attendance.arrivedAt, Preposition::Da)},
        {"finoAlle", hourWith(attendance.leftAt, Preposition::A)},
        {"escluso", exclusionsOf(records, attendance)},
        {"nota", isInNote ? QString() : note},
    };
}

QJsonObject presenceOfBody(const PaperRecords &records, const Vocabulary &vocabulary,
                           const QList<Attendance> &attendances, BodyId body)
{
    QJsonArray persons;
    for (const auto &attendance : attendances)
        if (attendance.bodyId == body)
            persons.append(presenceOf(records, vocabulary, attendance));
    return {{"ente", formsOf(records.named(body))}, {"persone", counted(persons)}};
}

QList<BodyId> bodiesOf(const QList<Attendance> &attendances)
{
    QList<BodyId> bodies;
    for (const auto &attendance : attendances)
        bodies.append(attendance.bodyId);
    return bodies;
}

QList<Attendance> missing(const PaperRecords &records, const QList<Attendance> &all, AttendanceValue value,
                          const QList<BodyId> &present)
{
    return recordsWhere(all, [&](const auto &attendance) {
        return attendance.value == value && records.isConvened(attendance.bodyId)
            && !present.contains(attendance.bodyId);
    });
}

QJsonValue absentees(const PaperRecords &records, const QList<Attendance> &missing)
{
    QJsonArray lines;
    for (const auto &body : records.inPrecedence(bodiesOf(missing)))
        for (const auto &attendance : missing)
            if (attendance.bodyId == body) {
                lines.append(
                    QJsonObject{{"ente", formsOf(records.named(body))}, {"motivo", withoutStop(attendance.excuse)}});
                break;
            }
    return counted(lines);
}

/// The bodies of which somebody was there and nobody knows who; of a group of bodies no name is asked for.
QJsonValue nameless(const PaperRecords &records, const Vocabulary &vocabulary, const QList<Attendance> &tookPartIn)
{
    const auto unnamed = recordsWhere(tookPartIn, [&](const auto &attendance) {
        const bool isGroup = records.body(attendance.bodyId).kind == BodyKind::Group;
        return !isGroup && nameIn(records, vocabulary, attendance).isEmpty() && titleIn(records, attendance).isEmpty();
    });
    QList<NamedBody> bodies;
    for (const auto &body : records.inPrecedence(bodiesOf(unnamed)))
        bodies.append(records.named(body));
    return formsOfAll(bodies);
}

QJsonValue unrecorded(const PaperRecords &records, const QList<Attendance> &all)
{
    const auto recorded = bodiesOf(all);
    QList<NamedBody> bodies;
    for (const auto &letter : records.letters())
        if (letter.bodyId.isValid() && !recorded.contains(letter.bodyId))
            bodies.append(records.named(letter.bodyId));
    return formsOfAll(bodies);
}

/// Who keeps the sheet vouches for it: whoever was chosen to sign it, else the secretary of the meeting.
QJsonObject attestation(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const auto signatories = records.ofMeeting(records.all().signatories);
    const Person secretary = records.person(records.meeting().secretaryId);
    const bool isChosen = std::any_of(signatories.begin(), signatories.end(), [](const Signatory &each) {
        return each.document == DocumentKind::AttendanceSheet;
    });
    if (isChosen || titledName(secretary).isEmpty())
        return signatureContext(records, DocumentKind::AttendanceSheet);
    return {{"formula",
             titleWith(titleFor(vocabulary.phrase(QStringLiteral("secretary")), genderOf(secretary)),
                       genderOf(secretary), Preposition::None)
                 .toUpper()},
            {"nome", titledName(secretary)},
            {"chiusura", QString()}};
}

}

QList<ExpectedPerson> expectedPersons(const PaperRecords &records)
{
    QList<ExpectedPerson> persons;
    const auto letters = records.letters();
    for (const auto &letter : letters)
        persons += seatedFor(records, letter);
    if (letters.isEmpty())
        for (const auto &expected : expectedByComposition(records))
            persons += seated(records, representativesOf(records, expected.bodyId), expected.bodyId);
    return persons;
}

QJsonObject attendanceSheetContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const auto expected = expectedAt(records);
    int number = 0;
    QJsonArray groups;
    for (const bool invited : {false, true}) {
        const auto rows = rowsOf(records, expected, invited, number);
        const QString title = vocabulary.phrase(invited ? QStringLiteral("invited") : QStringLiteral("members"));
        if (!rows.isEmpty())
            groups.append(QJsonObject{{"nome", title}, {"righe", rows}});
    }
    QJsonArray guests;
    for (int line = 0; line < guestLines; ++line)
        guests.append(QString(QChar::Nbsp));
    return {{"gruppi", listOf(groups)},
            {"righeOspiti", guests},
            {"firma", attestation(records, vocabulary)},
            {"conRemoto", records.meeting().mode != MeetingMode::InPerson}};
}

QJsonObject presencesContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const auto all = records.ofMeeting(records.all().attendances);
    const auto tookPartIn = recordsWhere(all, [](const auto &attendance) { return tookPart(attendance.value); });
    const auto present = bodiesOf(tookPartIn);
    QJsonArray lines;
    for (const auto &body : records.inPrecedence(present))
        lines.append(presenceOfBody(records, vocabulary, tookPartIn, body));
    QJsonArray guests;
    for (const auto &attendance : tookPartIn)
        if (!attendance.bodyId.isValid())
            guests.append(presenceOf(records, vocabulary, attendance));
    const auto excused = missing(records, all, AttendanceValue::Excused, present);
    const auto absent = missing(records, all, AttendanceValue::Absent, present + bodiesOf(excused));
    return {
        {"presenze", counted(lines)},
        {"ospiti", counted(guests)},
        {"giustificati", absentees(records, excused)},
        {"assenti", absentees(records, absent)},
        {"nonRegistrati", unrecorded(records, all)},
        {"senzaNominativo", nameless(records, vocabulary, tookPartIn)},
    };
}

}
