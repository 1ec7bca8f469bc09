#include "core/domain/next_meeting.h"

#include <QTest>

using namespace seduta;

/// What a new meeting takes from the last one.
class TestNextMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberFollows_data();
    void theNumberFollows();
    void whatSeldomChangesIsTaken();
    void aDelegationToChairHeldForOneMeeting();
};

void TestNextMeeting::theNumberFollows_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QDate>("heldOn");
    QTest::addColumn<QString>("next");
    const QDate thisYear(2025, 6, 26);
    QTest::newRow("with the year") << "1/2025" << thisYear << "2/2025";
    QTest::newRow("two figures") << "09/25" << thisYear << "10/25";
    QTest::newRow("a new year") << "3/2024" << QDate(2024, 12, 1) << "1/2025";
    QTest::newRow("no day") << "3/2024" << QDate() << "1/2025";
    QTest::newRow("alone") << "7" << thisYear << "8";
    QTest::newRow("counted otherwise") << "7 bis" << thisYear << QString();
    QTest::newRow("none") << QString() << thisYear << QString();
    QTest::newRow("endless") << QString(40, u'9') << thisYear << QString();
}

void TestNextMeeting::theNumberFollows()
{
    QFETCH(QString, last);
    QFETCH(QDate, heldOn);
    QFETCH(QString, next);

    QCOMPARE(numberAfter(last, heldOn, QDate(2025, 9, 1)), next);
}

void TestNextMeeting::whatSeldomChangesIsTaken()
{
    Meeting last;
    last.id = MeetingId(7);
    last.number = "1/2025";
    last.heldOn = PartialDate::onDay(QDate(2025, 6, 26));
    last.title = "Una volta sola";
    last.plannedStart = QTime(10, 0);
    last.venue = "sala riunioni";
    last.state = MeetingState::Closed;
    last.chairId = PersonId(1);
    last.secretaryId = PersonId(2);
    last.replyBy = QDate(2025, 6, 20);
    last.actualStart = QTime(10, 5);

    const auto next = following(last, QDate(2025, 9, 1));

    Meeting expected;
    expected.number = "2/2025";
    expected.plannedStart = QTime(10, 0);
    expected.venue = "sala riunioni";
    expected.chairId = PersonId(1);
    expected.secretaryId = PersonId(2);
    QCOMPARE(next, expected);
}

void TestNextMeeting::aDelegationToChairHeldForOneMeeting()
{
    Meeting last;
    last.chairId = PersonId(1);
    last.chairTitle = "Capo di Gabinetto";
    last.chairBasis = ChairBasis::Delegated;
    last.chairDelegationRef = "nota n. 9";
    last.convenerId = PersonId(3);
    last.convenerTitle = "Prefetto";

    const auto next = following(last, QDate(2025, 9, 1));

    QCOMPARE(next.chairId, PersonId(3));
    QCOMPARE(next.chairTitle, "Prefetto");
    QCOMPARE(next.chairBasis, ChairBasis::Holder);
    QVERIFY(next.chairDelegationRef.isEmpty());
}

QTEST_GUILESS_MAIN(TestNextMeeting)
#include "tst_next_meeting.moc"
