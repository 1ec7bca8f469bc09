#pragma once

#include "core/domain/card.h"
#include "core/domain/partial_date.h"
#include "core/storage/database.h"

namespace seduta {

/// The lists that hang on records: of each, what a line tells and in which order.
enum class CardList {
    PeopleOfBody,
    MeetingsOfBody,
    AreasRaisedByBody,
    LettersOfBody,
    TablesOfBody,
    ProjectsOfBody,
    ContributionsOfBody,
    CompositionsOfBody,
    EventsOfBody,
    OpinionsOfBody,
    FiguresOfBody,
    BodiesBelow,
    BodiesOfPerson,
    MeetingsLedByPerson,
    MeetingsOfPerson,
    AreasOfMeeting,
    PapersOfMeeting,
    SpokenOfInMeeting,
    EventsOfMeeting,
    OpinionsOfMeeting,
    FiguresOfMeeting,
    ReferencesOfMeeting,
    StatementsOnPoint,
    ReferencesOfPoint,
    FiguresOfPoint,
    AboutPoint,
    ReportsOfArea,
    AreasBelow,
    OwnersOfAction,
    UpdatesOfAction,
    MembersOfTable,
    TablesBelow,
    ReferencesOfTable,
    EditionsOfProject,
    PartnersOfProject,
    ActivitiesOfProject,
    TablesOfProject,
    AgreementsOfProject,
    EventsOfProject,
    OpinionsOfProject,
    PartiesOfAgreement,
    ReferencesOfAgreement,
    ContributionsOfPlan,
    VersionsAfterPlan,
    ReferencesOfPlan,
    CitationsOf,
    FiguresComputedFrom,
    MembersOfComposition,
    MeetingsOfComposition,
    BodiesOutsideComposition,
    RepliesToLetter,
    PapersOfLetter,
    LettersAfterLetter,
    FilesOfPaper,
    PapersAfterPaper,
    PutForwardByBody,
    AddressedToBody,
    MeetingsOfTable,
    ReportedInMeeting,
    AgreementsAfterAgreement,
    PointsOnAction,
    PointsOnArea,
    PointsOnProject,
    PointsOnPlan,
    PointsOnTable,
    PointsOnAgreement,
    PointsOnBody,
};

/// A line of such a list as the archive has it: `state` is the word of an enumeration.
struct CardRow {
    CardLink link{};
    PartialDate on{};
    QString words{};
    QString more{};
    QString state{};
};

/// The first rows of a list, and how many it has.
struct CardRows {
    QList<CardRow> rows{};
    int count = 0;
};

/// What a card of a record tells beside the record itself.
class CardRepository
{
public:
    explicit CardRepository(Database &database)
        : m_database(database)
    {
    }

    /// No more than `size` of the list that hangs on that record.
    CardRows rows(CardList list, qint64 of, int size) const;
    /// The tables such a list is read from.
    static QStringList tablesOf(CardList list);
    /// What a record is called where it is only named; empty where it is not there.
    QString name(const CardLink &record) const;
    /// The records of that table called so, accents and capitals aside.
    QList<CardLink> named(const QString &table, const QString &words) const;

private:
    Database &m_database;
};

}
