#include "core/domain/final_minutes.h"

#include <QTest>

using namespace seduta;

/// What stands still with final minutes, and what goes on living.
class TestFinalMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsInThemRefusesEveryChange_data();
    void whatStandsInThemRefusesEveryChange();
    void whatHasNoPlaceInThemLivesOn_data();
    void whatHasNoPlaceInThemLivesOn();
    void theMinutesGoForwardsOnly();
    void theSentenceNamesTheDay();
};

void TestFinalMinutes::whatStandsInThemRefusesEveryChange_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");

    const QJsonObject none;
    QTest::newRow("hours") << "meeting" << QJsonObject{{"actual_end", "12:25"}} << QJsonObject{{"actual_end", "12:30"}};
    QTest::newRow("chair") << "meeting" << QJsonObject{{"chair_id", 1}} << QJsonObject{{"chair_id", 2}};
    QTest::newRow("reopened") << "meeting" << QJsonObject{{"state", "closed"}} << QJsonObject{{"state", "running"}};
    QTest::newRow("meeting removed") << "meeting" << QJsonObject{{"id", 1}} << none;
    QTest::newRow("part") << "meeting_part" << none << QJsonObject{{"meeting_id", 1}};
    QTest::newRow("suspension") << "suspension" << QJsonObject{{"meeting_id", 1}} << none;
    QTest::newRow("point") << "agenda_item" << QJsonObject{{"title", "a"}} << QJsonObject{{"title", "b"}};
    QTest::newRow("attendance") << "attendance" << QJsonObject{{"value", "present"}}
                                << QJsonObject{{"value", "absent"}};
    QTest::newRow("exclusion") << "attendance_exclusion" << none << QJsonObject{{"agenda_item_id", 1}};
    QTest::newRow("statement") << "statement" << QJsonObject{{"text", "a"}} << none;
    QTest::newRow("text") << "minutes_text" << none << QJsonObject{{"text", "a"}};
    QTest::newRow("signatory") << "signatory" << none << QJsonObject{{"document", "minutes"}};
    QTest::newRow("words of the hand") << "block_change" << none << QJsonObject{{"document", "minutes"}};
    QTest::newRow("number of the minutes") << "minutes" << QJsonObject{{"state", "final"}, {"number", "1"}}
                                           << QJsonObject{{"state", "final"}, {"number", "2"}};
    QTest::newRow("minutes removed") << "minutes" << QJsonObject{{"state", "final"}} << none;
}

void TestFinalMinutes::whatStandsInThemRefusesEveryChange()
{
    QFETCH(QString, record);
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);

    QVERIFY(tieToMinutes(record));
    QVERIFY(isForbiddenByFinalMinutes(record, before, after));
    QVERIFY(!isForbiddenByFinalMinutes(record, before, before));
}

void TestFinalMinutes::whatHasNoPlaceInThemLivesOn_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");

    const QJsonObject none;
    QTest::newRow("dossier") << "meeting" << QJsonObject{{"dossier", ""}} << QJsonObject{{"dossier", "F. 12"}};
    QTest::newRow("link") << "meeting" << QJsonObject{{"link", "a"}} << QJsonObject{{"link", "b"}};
    QTest::newRow("commitment") << "action_item" << QJsonObject{{"status", "to_start"}} << none;
    QTest::newRow("report") << "critical_area_report" << none << QJsonObject{{"meeting_id", 1}};
    QTest::newRow("letter") << "convocation" << QJsonObject{{"state", "sent"}} << QJsonObject{{"state", "delivered"}};
    QTest::newRow("reply") << "reply" << none << QJsonObject{{"convocation_id", 1}};
    QTest::newRow("name of a body") << "body" << QJsonObject{{"name", "a"}} << QJsonObject{{"name", "b"}};
    QTest::newRow("release signed") << "signatory" << none << QJsonObject{{"document", "press_release"}};
    QTest::newRow("release by hand") << "block_change" << QJsonObject{{"document", "press_release"}} << none;
    QTest::newRow("link of a point") << "agenda_link" << none << QJsonObject{{"agenda_item_id", 1}};
}

void TestFinalMinutes::whatHasNoPlaceInThemLivesOn()
{
    QFETCH(QString, record);
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);

    QVERIFY(!isForbiddenByFinalMinutes(record, before, after));
}

void TestFinalMinutes::theMinutesGoForwardsOnly()
{
    const auto in = [](const char *state) { return QJsonObject{{"number", "1/2025"}, {"state", state}}; };

    QVERIFY(!isForbiddenByFinalMinutes("minutes", in("final"), in("signed")));
    QVERIFY(!isForbiddenByFinalMinutes("minutes", in("signed"), in("final")));
    QVERIFY(isForbiddenByFinalMinutes("minutes", in("final"), in("in_review")));
    QVERIFY(isForbiddenByFinalMinutes("minutes", in("approved"), in("draft")));
}

void TestFinalMinutes::theSentenceNamesTheDay()
{
    QVERIFY(minutesAreFinal(PartialDate::onDay(QDate(2025, 6, 26))).message.contains("del 26 giugno 2025"));
    QVERIFY(!minutesAreFinal({}).message.contains("%1"));
}

QTEST_APPLESS_MAIN(TestFinalMinutes)

#include "tst_final_minutes.moc"
