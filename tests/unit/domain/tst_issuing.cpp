#include "core/domain/issuing.h"

#include <QTest>
#include <QTimeZone>

using namespace seduta;

namespace {

const QDate today(2025, 9, 1);

Meeting heldIn(MeetingState state, const QDate &day = today)
{
    Meeting meeting;
    meeting.state = state;
    meeting.heldOn = PartialDate::onDay(day);
    return meeting;
}

QDateTime at(int hour)
{
    return QDateTime(today, QTime(hour, 0), QTimeZone::utc());
}

}

/// What may leave the office, and what counts as having left.
class TestIssuing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddresseeIsSaidOnce();
    void minutesAndReleaseAreOfAMeetingThatWasHeld_data();
    void minutesAndReleaseAreOfAMeetingThatWasHeld();
    void aClosedMeetingOfADayToComeWasNotHeld();
    void aLetterIsIssuedInItsOwnDocument();
    void theOneLetterForAllIsOfThoseWhoStoodInIt();
    void aCopyIsIssuedWithTheLetters();
    void onlyWhatWasIssuedIsSent();
};

void TestIssuing::theAddresseeIsSaidOnce()
{
    IssuedDocument letter;
    letter.title = "Convocazione – Questura di Asti – seduta del 26 giugno 2025";
    letter.addressee = "Questura di Asti";
    QCOMPARE(addresseeBeyondTitle(letter), QString());

    letter.title = "nota-firmata.pdf";
    QCOMPARE(addresseeBeyondTitle(letter), "Questura di Asti");
}

void TestIssuing::minutesAndReleaseAreOfAMeetingThatWasHeld_data()
{
    QTest::addColumn<MeetingState>("state");
    QTest::addColumn<bool>("isAllowed");

    QTest::newRow("draft") << MeetingState::Draft << false;
    QTest::newRow("convened") << MeetingState::Convened << false;
    QTest::newRow("running") << MeetingState::Running << false;
    QTest::newRow("suspended") << MeetingState::Suspended << false;
    QTest::newRow("closed") << MeetingState::Closed << true;
    QTest::newRow("postponed") << MeetingState::Postponed << false;
    QTest::newRow("cancelled") << MeetingState::Cancelled << false;
}

void TestIssuing::minutesAndReleaseAreOfAMeetingThatWasHeld()
{
    QFETCH(MeetingState, state);
    QFETCH(bool, isAllowed);

    for (const auto kind : {DocumentKind::Minutes, DocumentKind::PressRelease}) {
        const auto allowed = mayBeIssued(kind, heldIn(state), today);
        QCOMPARE(allowed.has_value(), isAllowed);
        QVERIFY(allowed || allowed.error().message.size() > 30);
    }
    for (const auto kind : {DocumentKind::Convocation, DocumentKind::Agenda, DocumentKind::AttendanceSheet})
        QVERIFY(mayBeIssued(kind, heldIn(state), today));
}

void TestIssuing::aClosedMeetingOfADayToComeWasNotHeld()
{
    const auto tomorrow = heldIn(MeetingState::Closed, today.addDays(1));

    QCOMPARE(holdingOf(tomorrow, today), Holding::ToCome);
    QVERIFY(mayBeIssued(DocumentKind::Minutes, tomorrow, today).error().message.contains("02/09/2025"));
    QVERIFY(mayBeIssued(DocumentKind::Minutes, heldIn(MeetingState::Closed, {}), today));
}

void TestIssuing::aLetterIsIssuedInItsOwnDocument()
{
    Convocation letter;
    letter.id = ConvocationId(7);

    QVERIFY(isIssued(letter, {{ConvocationId(7)}, {}}));
    QVERIFY(!isIssued(letter, {{ConvocationId(8)}, {}}));
    QVERIFY(isToIssue(letter, {}));
    letter.state = ConvocationState::Cancelled;
    QVERIFY(!isToIssue(letter, {}));
}

void TestIssuing::theOneLetterForAllIsOfThoseWhoStoodInIt()
{
    Convocation before;
    before.preparedAt = at(10);
    Convocation later;
    later.preparedAt = at(12);

    QVERIFY(isIssued(before, {{}, at(10)}));
    QVERIFY(!isIssued(later, {{}, at(11)}));
    QVERIFY(!isIssued(Convocation(), {{}, at(11)}));
}

void TestIssuing::aCopyIsIssuedWithTheLetters()
{
    Convocation copy;
    copy.role = ConvocationRole::Copy;
    copy.preparedAt = at(10);

    QVERIFY(isIssued(copy, {{ConvocationId(1)}, {}}));
    QVERIFY(!isIssued(copy, {}));
}

void TestIssuing::onlyWhatWasIssuedIsSent()
{
    Convocation letter;
    letter.id = ConvocationId(1);
    letter.state = ConvocationState::Prepared;
    const LettersIssued kept{{ConvocationId(1)}, {}};

    QVERIFY(!sent(letter, {}, at(10), "Prova"));
    QVERIFY(!canBeSent(letter, {}));
    const auto left = sent(letter, kept, at(10), "Prova");
    QCOMPARE(left->state, ConvocationState::Sent);
    QCOMPARE(left->sentAt, at(10));
    QVERIFY(!sent(*left, kept, at(11), "Prova"));
    QVERIFY(!sentAsFile(*left, at(11), "Prova"));
    QVERIFY(sentAsFile(letter, at(11), "Prova"));
}

QTEST_APPLESS_MAIN(TestIssuing)

#include "tst_issuing.moc"
