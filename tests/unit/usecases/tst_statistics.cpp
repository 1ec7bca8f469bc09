#include "core/usecases/statistics.h"

#include "core/usecases/cards.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

#include <algorithm>

using namespace seduta;

namespace {

const CardSection *sectionOf(const Card &card, const QString &name)
{
    for (const auto &section : card.sections)
        if (section.name == name)
            return &section;
    return nullptr;
}

bool isDoubtful(const Card &card)
{
    return std::ranges::any_of(card.missing, [](const CardGap &gap) { return gap.words.contains("add up"); });
}

}

// The seed holds two figures: the second is a part of the first.
class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void aFigureSaysWhatItMeasures();
    void aValueIsKeptExactly();
    void aRingOfFiguresIsRefused();
    void aRingThroughOtherLinksIsRefusedToo();
    void aWholeWithPartsIsNotRemoved();
    void partsThatDoNotAddUpAreToldAndStay();
    void partsOfAnotherUnitAreNotAdded();
    void aRatioIsHeldAgainstTheTwoItComesFrom_data();
    void aRatioIsHeldAgainstTheTwoItComesFrom();
    void theCardDrawsThePartsAndSaysThemInWords();
    void aPointOfAnotherMeetingIsRefused();
    void meetingAndBodyTellTheirFigures();

private:
    Statistics statistics() { return Statistics(*m_seeded->workspace); }
    Card cardOf(const QString &table, qint64 id) { return Cards(*m_seeded->workspace).of({table, id}).value(); }
    StatisticId added(const QString &label, Decimal value, StatisticId whole);
    Statistic known(StatisticId id) { return statistics().find(id).value(); }

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

StatisticId TestStatistics::added(const QString &label, Decimal value, StatisticId whole)
{
    Statistic statistic;
    statistic.indicator = "Presenze";
    statistic.partLabel = label;
    statistic.value = value;
    statistic.partOfId = whole;
    return statistics().add(statistic).value();
}

void TestStatistics::aFigureSaysWhatItMeasures()
{
    QCOMPARE(statistics().add({}).error().field, "indicator");
    Statistic statistic;
    statistic.indicator = "Alunni stranieri";
    statistic.valueText = "oltre 300";

    const auto id = statistics().add(statistic).value();

    QCOMPARE(valueWords(known(id)), "oltre 300");
    QVERIFY(!known(id).value.isKnown());
}

void TestStatistics::aValueIsKeptExactly()
{
    Statistic statistic;
    statistic.indicator = "Quota";
    statistic.value = typedDecimal("12,50 %").value();
    statistic.unit = "%";
    statistic.referenceFrom = PartialDate::inMonth(2025, 1);
    statistic.referenceOn = PartialDate::inMonth(2025, 6);

    const auto kept = known(statistics().add(statistic).value());

    QCOMPARE(kept.value, (Decimal{1250, 2}));
    QCOMPARE(valueWords(kept), "12,50 %");
    QCOMPARE(kept.referenceOn, PartialDate::inMonth(2025, 6));
    QVERIFY(periodWords(kept).contains(QStringLiteral(" – ")));
}

void TestStatistics::aRingOfFiguresIsRefused()
{
    auto whole = known(StatisticId(1));
    whole.partOfId = StatisticId(2);
    QCOMPARE(statistics().change(whole).error().field, "partOfId");
    whole.partOfId = StatisticId(1);
    QCOMPARE(statistics().change(whole).error().field, "partOfId");

    QVERIFY(!known(StatisticId(1)).partOfId.isValid());
}

void TestStatistics::aRingThroughOtherLinksIsRefusedToo()
{
    auto whole = known(StatisticId(1));
    whole.denominatorId = StatisticId(2);

    QCOMPARE(statistics().change(whole).error().field, "denominatorId");
}

void TestStatistics::aWholeWithPartsIsNotRemoved()
{
    QCOMPARE(statistics().remove(StatisticId(1)).error().kind, ErrorKind::Conflict);
    QVERIFY(statistics().remove(StatisticId(2)));
    QVERIFY(statistics().remove(StatisticId(1)));
    QVERIFY(m_seeded->workspace->undo());
    QVERIFY(statistics().find(StatisticId(1)));
}

void TestStatistics::partsThatDoNotAddUpAreToldAndStay()
{
    const auto whole = added({}, {1005, 1}, {});
    added("donne", {40, 0}, whole);
    QVERIFY(isDoubtful(cardOf("statistic", whole.value())));

    added("uomini", {6050, 2}, whole);

    QVERIFY(!isDoubtful(cardOf("statistic", whole.value())));
    QCOMPARE(statistics().partsOf(whole)->size(), 2);
}

void TestStatistics::partsOfAnotherUnitAreNotAdded()
{
    const auto whole = added({}, {100, 0}, {});
    auto part = known(added("donne", {40, 0}, whole));
    part.unit = "%";
    QVERIFY(statistics().change(part));

    QVERIFY(!isDoubtful(cardOf("statistic", whole.value())));
}

void TestStatistics::aRatioIsHeldAgainstTheTwoItComesFrom_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("isDoubted");
    QTest::newRow("of a hundred") << "%"
                                  << "12.4" << false;
    QTest::newRow("coarser") << "%"
                             << "12" << false;
    QTest::newRow("in words") << "per cento degli iscritti"
                              << "12.38" << false;
    QTest::newRow("of a thousand") << "‰"
                                   << "124" << false;
    QTest::newRow("a plain ratio") << ""
                                   << "0.12" << false;
    QTest::newRow("rounded the other way") << "%"
                                           << "12.5" << true;
    QTest::newRow("of another unit") << "‰"
                                     << "12.4" << true;
    QTest::newRow("not told") << "%"
                              << "" << false;
}

void TestStatistics::aRatioIsHeldAgainstTheTwoItComesFrom()
{
    QFETCH(QString, unit);
    QFETCH(QString, told);
    QFETCH(bool, isDoubted);
    auto ratio = known(added({}, fromPlainDecimal(told).value_or(Decimal()), {}));
    ratio.unit = unit;
    ratio.numeratorId = added("stranieri", {130, 0}, {});
    ratio.denominatorId = added("iscritti", {1050, 0}, {});
    QVERIFY(statistics().change(ratio));

    const auto card = cardOf("statistic", ratio.id.value());

    const bool isTold =
        std::ranges::any_of(card.missing, [](const CardGap &gap) { return gap.words.contains("out of"); });
    QCOMPARE(isTold, isDoubted);
}

void TestStatistics::theCardDrawsThePartsAndSaysThemInWords()
{
    const auto whole = added({}, {512, 0}, {});
    added("uomini", {384, 0}, whole);
    added("donne", {128, 0}, whole);

    const auto card = cardOf("statistic", whole.value());
    const auto *parts = sectionOf(card, "parts");

    QCOMPARE(parts->lines.size(), 2);
    QCOMPARE(parts->lines.at(0).words, "uomini");
    QCOMPARE(parts->lines.at(0).detail, "384");
    QCOMPARE(parts->lines.at(0).share, 1000);
    QCOMPARE(parts->lines.at(1).share, 333);
}

void TestStatistics::aPointOfAnotherMeetingIsRefused()
{
    auto figure = known(StatisticId(1));
    figure.meetingId = MeetingId(1);
    figure.agendaItemId = AgendaItemId(3);
    QCOMPARE(statistics().change(figure).error().field, "agendaItemId");

    figure.agendaItemId = AgendaItemId(1);
    QVERIFY(statistics().change(figure));
}

void TestStatistics::meetingAndBodyTellTheirFigures()
{
    Statistic statistic;
    statistic.indicator = "Domande di asilo";
    statistic.value = {12345, 1};
    statistic.unit = "domande";
    statistic.meetingId = MeetingId(1);
    statistic.bodyId = BodyId(1);
    QVERIFY(statistics().add(statistic));

    for (const auto *table : {"meeting", "body"}) {
        const auto card = cardOf(table, 1);
        const auto *figures = sectionOf(card, "figures");
        QVERIFY2(figures, table);
        QCOMPARE(figures->lines.constFirst().detail, "1.234,5 domande");
    }
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
