#include "core/usecases/meetings.h"
#include "tests/support/seeded_workspace.h"
#include "translations/languages.h"

#include <QTest>

using namespace seduta;

/// What the history says of an act, to a reader of Italian.
class TestItalianLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(speak(QLocale::Italian)); }

    void theDayOfAMeetingHasItsArticle_data();
    void theDayOfAMeetingHasItsArticle();
};

void TestItalianLabels::theDayOfAMeetingHasItsArticle_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("label");
    QTest::newRow("8") << 8 << "Aggiungi la seduta dell'8 novembre 2026";
    QTest::newRow("9") << 9 << "Aggiungi la seduta del 9 novembre 2026";
    QTest::newRow("11") << 11 << "Aggiungi la seduta dell'11 novembre 2026";
}

void TestItalianLabels::theDayOfAMeetingHasItsArticle()
{
    QFETCH(int, day);
    const SeededWorkspace seeded;
    Meeting meeting;
    meeting.heldOn = PartialDate::onDay(QDate(2026, 11, day));

    QVERIFY(Meetings(*seeded.workspace).add(meeting));

    QTEST(seeded.workspace->undoStacks().undoable.constFirst().label, "label");
}

QTEST_GUILESS_MAIN(TestItalianLabels)
#include "tst_italian_labels.moc"
