#pragma once

#include "core/documents/contents/paper_kinds.h"
#include "core/documents/tree/plain_text.h"

namespace seduta {

/// A council and its meeting of 10 June 2025, to which a test adds the records its paper is to speak of.
class SmallSecretariat
{
public:
    SmallSecretariat()
    {
        Council council;
        council.id = CouncilId(1);
        council.name = "Consiglio Territoriale per l'Immigrazione";
        council.officeName = "Prefettura di Prova";
        council.place = "Prova";
        council.chairTitle = "Prefetto";
        m_part.councils.append(council);
        Meeting meeting;
        meeting.id = MeetingId(1);
        meeting.heldOn = PartialDate::onDay(QDate(2025, 6, 10));
        meeting.plannedStart = QTime(9, 30);
        meeting.venue = "Sala riunioni";
        m_part.meetings.append(meeting);
    }

    const Secretariat &part() const { return m_part; }
    Council &council() { return m_part.councils.first(); }
    Meeting &meeting() { return m_part.meetings.first(); }

    /// The record with the next id of its list; the caller may complete it.
    template <class Record>
    Record &add(QList<Record> Secretariat::*list, Record record = {})
    {
        auto &records = m_part.*list;
        record.id = Id<Record>(int(records.size()) + 1);
        records.append(record);
        return records.last();
    }

    template <class Record>
    Record &addToMeeting(QList<Record> Secretariat::*list)
    {
        auto &record = add(list);
        record.meetingId = meeting().id;
        return record;
    }

    Body &body(const QString &name)
    {
        auto &body = add(&Secretariat::bodies);
        body.name = name;
        body.precedence = int(m_part.bodies.size());
        return body;
    }

    PersonId person(const QString &honorific, const QString &given, const QString &family,
                    Gender gender = Gender::Unknown)
    {
        Person person;
        person.honorific = honorific;
        person.givenName = given;
        person.familyName = family;
        person.gender = gender;
        return add(&Secretariat::persons, person).id;
    }

    Convocation &letter(BodyId body, ConvocationRole role = ConvocationRole::Convened)
    {
        auto &letter = addToMeeting(&Secretariat::convocations);
        letter.bodyId = body;
        letter.role = role;
        return letter;
    }

    AgendaItem &point(const QString &title)
    {
        auto &item = addToMeeting(&Secretariat::agendaItems);
        item.title = title;
        item.position = int(m_part.agendaItems.size());
        return item;
    }

    Attendance &attendance(BodyId body, PersonId person, AttendanceValue value)
    {
        auto &attendance = addToMeeting(&Secretariat::attendances);
        attendance.bodyId = body;
        attendance.personId = person;
        attendance.value = value;
        return attendance;
    }

    Statement &statement(AgendaItemId item, BodyId body, PersonId person)
    {
        auto &statement = add(&Secretariat::statements);
        statement.agendaItemId = item;
        statement.bodyId = body;
        statement.personId = person;
        return statement;
    }

    Signatory &signatory(DocumentKind document, const QString &formula, PersonId person)
    {
        auto &signatory = addToMeeting(&Secretariat::signatories);
        signatory.document = document;
        signatory.formula = formula;
        signatory.personId = person;
        return signatory;
    }

    QList<ConvocationSheet> letters() const
    {
        return made(convocationSheets(m_part, m_part.meetings.first().id, options()));
    }
    Sheet singleLetter() const { return made(singleLetterSheet); }
    Sheet agenda() const { return paper(DocumentKind::Agenda); }
    Sheet attendanceForm() const { return paper(DocumentKind::AttendanceSheet); }
    Sheet paper(DocumentKind kind) const
    {
        const auto &row = paperKind(kind);
        return made(sheetsOf(row, row.layouts.constFirst(), m_part, {m_part.meetings.first().id, {}}, options()))
            .constFirst()
            .sheet;
    }
    Sheet minutes(bool isDraft = false) const { return made(minutesSheet, isDraft); }

    /// The words of a paper, lines and paragraphs joined by single blanks.
    static QString words(const Sheet &sheet) { return plainText(sheet.html).simplified(); }

private:
    /// What was made; a template that is wrong ends the test with the place of its fault.
    template <class Made>
    static Made made(const Result<Made> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    using Making = Result<Sheet> (*)(const Secretariat &, MeetingId, const SheetOptions &);

    static SheetOptions options(bool isDraft = false)
    {
        SheetOptions options;
        options.isDraft = isDraft;
        options.today = QDate(2025, 6, 1);
        return options;
    }

    Sheet made(Making make, bool isDraft = false) const
    {
        return made(make(m_part, m_part.meetings.first().id, options(isDraft)));
    }

    Secretariat m_part{};
};

}
