#include "core/domain/project.h"
#include "core/domain/working_table.h"

#include <QTest>

using namespace seduta;

class TestStateStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsThatOfTheLastDayThenTheCoarser();
    void aDayHasOneStateAndAMonthMayHaveSeveral();
    void noStateComesTwiceInARow();
    void theStateOfADayIsToldWhereItIsCertain_data();
    void theStateOfADayIsToldWhereItIsCertain();
    void whatWasToldInAMeetingIsKnownOnItsDay();
    void twoNamesDoNotHoldOnOneDay_data();
    void twoNamesDoNotHoldOnOneDay();
    void theNameOfADayIsTheOneThatEndsFirst();

private:
    static ProjectStateChange row(qint64 id, ProjectStatus state, const QString &since)
    {
        return {ProjectStateChangeId(id), ProjectId(1), state, *fromEdtf(since), {}, {}};
    }
    static TableName named(qint64 id, const QString &name, const QString &from, const QString &to)
    {
        return {TableNameId(id), WorkingTableId(1), name, *fromEdtf(from), *fromEdtf(to)};
    }
};

void TestStateStory::theOrderIsThatOfTheLastDayThenTheCoarser()
{
    const auto story =
        inTime(QList{row(1, ProjectStatus::Concluded, "2025"), row(2, ProjectStatus::Started, "2025-12-31"),
                     row(3, ProjectStatus::Approved, "2025-12"), row(5, ProjectStatus::Submitted, "2024"),
                     row(4, ProjectStatus::Idea, "2024"), row(6, ProjectStatus::Idea, "")});

    QList<qint64> ids;
    for (const auto &each : story)
        ids.append(each.id.value());
    QCOMPARE(ids, QList<qint64>({6, 4, 5, 2, 3, 1}));
}

void TestStateStory::aDayHasOneStateAndAMonthMayHaveSeveral()
{
    QCOMPARE(fitting(row(2, ProjectStatus::Started, "2025-06-26"), row(1, ProjectStatus::Approved, "2025-06-26"))
                 .error()
                 .field,
             "since");
    QVERIFY(fitting(row(2, ProjectStatus::Started, "2025-06"), row(1, ProjectStatus::Approved, "2025-06")));
}

void TestStateStory::noStateComesTwiceInARow()
{
    QCOMPARE(fitting(row(2, ProjectStatus::Started, "2025"), row(1, ProjectStatus::Started, "2024")).error().field,
             "state");
}

void TestStateStory::theStateOfADayIsToldWhereItIsCertain_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("state");
    const auto add = [](const char *day, int state) { QTest::newRow(day) << QString::fromLatin1(day) << state; };
    add("2022-05-05", -1);
    add("2023-12-31", int(ProjectStatus::Submitted));
    add("2024-03-31", int(ProjectStatus::Submitted));
    // Approved in the course of April: on which day is not known.
    add("2024-04-10", -1);
    add("2024-04-30", int(ProjectStatus::Approved));
    add("2025-06-25", int(ProjectStatus::Approved));
    add("2025-06-26", int(ProjectStatus::Started));
    add("2025-06", -1);
    add("2026", int(ProjectStatus::Started));
    add("", -1);
}

void TestStateStory::theStateOfADayIsToldWhereItIsCertain()
{
    QFETCH(QString, day);
    QFETCH(int, state);
    const auto story =
        inTime(QList{row(1, ProjectStatus::Submitted, "2023"), row(2, ProjectStatus::Approved, "2024-04"),
                     row(3, ProjectStatus::Started, "2025-06-26")});

    const auto told = stateOn(story, *fromEdtf(day));

    QCOMPARE(told ? int(*told) : -1, state);
}

void TestStateStory::whatWasToldInAMeetingIsKnownOnItsDay()
{
    auto told = row(1, ProjectStatus::Started, "2025-06");
    told.meetingId = MeetingId(7);
    const auto day = PartialDate::onDay({2025, 6, 12});

    QCOMPARE(stateOn(QList{told}, day, MeetingId(7)), ProjectStatus::Started);
    QVERIFY(!stateOn(QList{told}, day, MeetingId(8)));
}

void TestStateStory::twoNamesDoNotHoldOnOneDay_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the day after") << "2020-01-01"
                                   << "2021" << true;
    QTest::newRow("the same day") << "2019-12-31"
                                  << "2021" << false;
    QTest::newRow("within its last year") << "2019"
                                          << "2021" << false;
    QTest::newRow("all around it") << "2015-01-01"
                                   << "2021" << false;
    QTest::newRow("begun nobody knows when") << ""
                                             << "2021" << true;
    QTest::newRow("still, and begun before") << "2018-01-01"
                                             << "" << false;
    QTest::newRow("still, begun nobody knows when") << ""
                                                    << "" << true;
}

void TestStateStory::twoNamesDoNotHoldOnOneDay()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, fits);
    const auto held = named(1, "Tavolo A", "2017-01-01", "2019-12-31");

    QCOMPARE(fitting(named(2, "Tavolo B", from, to), held).has_value(), fits);
    QCOMPARE(fitting(held, named(2, "Tavolo B", from, to)).has_value(), fits);
}

void TestStateStory::theNameOfADayIsTheOneThatEndsFirst()
{
    WorkingTable table;
    table.id = WorkingTableId(1);
    table.name = "Tavolo C";
    const QList names{named(1, "Tavolo B", "", "2022-12-31"), named(2, "Tavolo A", "", "2019-12-31")};

    QCOMPARE(nameOn(table, names, QDate(2019, 5, 5)), "Tavolo A");
    QCOMPARE(nameOn(table, names, QDate(2021, 5, 5)), "Tavolo B");
    QCOMPARE(nameOn(table, names, QDate(2023, 1, 1)), "Tavolo C");
    QCOMPARE(nameOn(table, names, {}), "Tavolo C");
}

QTEST_APPLESS_MAIN(TestStateStory)
#include "tst_state_story.moc"
