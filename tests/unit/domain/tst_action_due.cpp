#include "core/domain/action_summary.h"

#include <QTest>

using namespace seduta;

/// When a commitment is due.
class TestActionDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayStandsForWhatItsKindMeans_data()
    {
        QTest::addColumn<DueKind>("kind");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<PartialDate>("due");
        const QDate day(2025, 7, 15);
        QTest::newRow("day") << DueKind::Date << day << PartialDate::onDay(day);
        QTest::newRow("month") << DueKind::Month << day << PartialDate::inMonth(2025, 7);
        QTest::newRow("summer") << DueKind::Season << day << PartialDate::inSeason(2025, 1);
        QTest::newRow("spring") << DueKind::Season << QDate(2025, 3, 1) << PartialDate::inSeason(2025, 0);
        QTest::newRow("autumn") << DueKind::Season << QDate(2025, 11, 30) << PartialDate::inSeason(2025, 2);
        QTest::newRow("December") << DueKind::Season << QDate(2025, 12, 1) << PartialDate::inSeason(2025, 3);
        QTest::newRow("February") << DueKind::Season << QDate(2026, 2, 28) << PartialDate::inSeason(2025, 3);
        QTest::newRow("no day") << DueKind::Season << QDate() << PartialDate();
    }

    void aDayStandsForWhatItsKindMeans()
    {
        QFETCH(DueKind, kind);
        QFETCH(QDate, day);
        QTEST(dueOn(kind, day), "due");
    }

    void isToldAsPreciselyAsItIsKnown()
    {
        ActionSummary action;
        QCOMPARE(dueWords(action), label(DueKind::None));
        action.dueText = "entro la prossima riunione";
        QCOMPARE(dueWords(action), "entro la prossima riunione");
        action.due = PartialDate::inSeason(2025, 2);
        QCOMPARE(dueWords(action), "autunno 2025 (entro la prossima riunione)");
        action.dueText.clear();
        QCOMPARE(dueWords(action), "autunno 2025");
        action.due = PartialDate::inYear(2025);
        action.due.circa = true;
        QCOMPARE(dueWords(action), "2025 circa");
    }

    void aDayOrWordsTellItsKind()
    {
        QCOMPARE(dueKindOf(QDate(2025, 1, 1), "x"), DueKind::Date);
        QCOMPARE(dueKindOf({}, "alla firma"), DueKind::Event);
        QCOMPARE(dueKindOf({}, {}), DueKind::None);
    }
};

QTEST_APPLESS_MAIN(TestActionDue)
#include "tst_action_due.moc"
