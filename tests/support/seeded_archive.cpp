#include "tests/support/seeded_archive.h"

#include "core/domain/fields/all.h"
#include "core/storage/table.h"

#include <QTimeZone>

namespace seduta {

namespace {

constexpr int howMany = 4;

template <class Record>
void insert(Database &database, Record record)
{
    Table<Record>(database).insert(record);
}

void seedRegistry(Database &database)
{
    Council council;
    council.name = "Consiglio di prova";
    council.officeName = "Ufficio di prova";
    insert(database, council);
    for (int i = 1; i <= howMany; ++i) {
        Person person;
        person.givenName = "Nome";
        person.familyName = QString("Cognome%1").arg(i);
        insert(database, person);
        Body body;
        body.name = QString("Ente di prova %1").arg(i);
        body.precedence = i;
        insert(database, body);
        insert(database, Representative{{}, BodyId(i), PersonId(i), {}, {}, {}, {}, {}});
    }
    Composition composition;
    composition.decreeRef = "Decreto 1";
    composition.validFrom = PartialDate::onDay(QDate(2024, 1, 1));
    insert(database, composition);
    Composition old;
    old.decreeRef = "Decreto vecchio";
    old.validFrom = PartialDate::onDay(QDate(1890, 1, 1));
    old.validTo = PartialDate::onDay(QDate(1891, 1, 1));
    insert(database, old);
    for (int i = 1; i <= howMany; ++i) {
        Membership membership;
        membership.compositionId = CompositionId(1);
        membership.bodyId = BodyId(i);
        insert(database, membership);
    }
}

void seedMeeting(Database &database, int number, MeetingState state)
{
    Meeting meeting;
    meeting.number = QString::number(number);
    meeting.heldOn = PartialDate::onDay(QDate(2025, 1 + number, 10));
    meeting.plannedStart = QTime(9, 30);
    meeting.venue = "Sala di prova";
    meeting.state = state;
    meeting.compositionId = CompositionId(1);
    if (state == MeetingState::Closed || state == MeetingState::Running)
        meeting.actualStart = QTime(9, 40);
    insert(database, meeting);
    for (int i = 1; i <= 2; ++i) {
        AgendaItem item;
        item.meetingId = MeetingId(number);
        item.position = i;
        item.title = QString("Punto %1").arg(i);
        insert(database, item);
    }
    Convocation convocation;
    convocation.meetingId = MeetingId(number);
    convocation.bodyId = BodyId(1);
    if (state != MeetingState::Draft) {
        convocation.state = ConvocationState::Sent;
        convocation.sentAt = QDateTime(QDate(2025, 1, 2), QTime(8, 0), QTimeZone::utc());
    }
    insert(database, convocation);
    Attendance attendance;
    attendance.meetingId = MeetingId(number);
    attendance.bodyId = BodyId(1);
    insert(database, attendance);
    insert(database, AttendanceExclusion{{}, AttendanceId(number), AgendaItemId(2 * number)});
    if (state == MeetingState::Convened)
        return;
    Minutes minutes;
    minutes.meetingId = MeetingId(number);
    insert(database, minutes);
}

void seedRegisters(Database &database)
{
    for (int i = 1; i <= 2; ++i) {
        LegalReference reference;
        reference.title = QString("Circolare %1").arg(i);
        insert(database, reference);
        Citation citation;
        citation.legalReferenceId = LegalReferenceId(1);
        citation.meetingId = MeetingId(i);
        insert(database, citation);
        Statistic statistic;
        statistic.indicator = QString("Dato %1").arg(i);
        statistic.value = {i, 0};
        statistic.partOfId = StatisticId(i - 1);
        insert(database, statistic);
        Event event;
        event.title = QString("Evento %1").arg(i);
        event.meetingId = MeetingId(i);
        insert(database, event);
    }
}

void seedFollowUp(Database &database)
{
    for (int i = 1; i <= 2; ++i) {
        CriticalArea area;
        area.title = QString("Criticità %1").arg(i);
        area.position = i;
        insert(database, area);
        Project project;
        project.title = QString("Progetto %1").arg(i);
        insert(database, project);
        ProjectEdition edition;
        edition.projectId = ProjectId(i);
        insert(database, edition);
        PlanVersion plan;
        plan.title = QString("Piano %1").arg(i);
        insert(database, plan);
        BodyContribution contribution;
        contribution.planVersionId = PlanVersionId(i);
        contribution.bodyId = BodyId(i);
        contribution.state = i == 1 ? ContributionState::Requested : ContributionState::Received;
        insert(database, contribution);
        WorkingTable table;
        table.name = QString("Tavolo %1").arg(i);
        insert(database, table);
        Agreement agreement;
        agreement.title = QString("Protocollo %1").arg(i);
        insert(database, agreement);
        ActionItem action;
        action.title = QString("Impegno %1").arg(i);
        insert(database, action);
    }
}

// The second of each kind has a story already.
void seedStories(Database &database)
{
    const auto since = PartialDate::inYear(2020);
    insert(database, ProjectStateChange{{}, ProjectId(2), ProjectStatus::Started, since, {}, {}});
    insert(database, AgreementStateChange{{}, AgreementId(2), AgreementState::Planned, since, {}, {}});
    insert(database, TableStateChange{{}, WorkingTableId(2), TableState::ToConstitute, since, {}, {}});
    insert(database, TableName{{}, WorkingTableId(2), "Tavolo di prima", {}, since});
    insert(database, BodyName{{}, BodyId(2), "Ente di prima", {}, since});
}

}

Result<void> seed(Workspace &workspace)
{
    return workspace.write("Semina", [](Database &database) -> Result<void> {
        seedRegistry(database);
        const QList<MeetingState> states{MeetingState::Draft, MeetingState::Convened, MeetingState::Running,
                                         MeetingState::Closed};
        for (int i = 0; i < states.size(); ++i)
            seedMeeting(database, i + 1, states.at(i));
        seedFollowUp(database);
        seedStories(database);
        seedRegisters(database);
        return {};
    });
}

}
