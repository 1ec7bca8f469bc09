#include "tests/models/named_rows.h"
#include "ui/records/list_filter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace seduta;

namespace {

const QStringList everyName{"Questura di Asti", "Università di Asti", "Unità operativa", "Unita' Universita' locale",
                            "D'Agostino Anna",  "D’Agostino Ugo",     "Aaaab",           "Friuli-Venezia Giulia"};

QStringList shown(const ListFilter &filter)
{
    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row)
        names.append(filter.index(row, 0).data().toString());
    return names;
}

}

class TestListFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRowsInWhichEveryWordIsFound_data();
    void keepsTheRowsInWhichEveryWordIsFound();
    void aWordIsNotFoundAcrossTwoCells();
    void sortsAsAnItalianWould();
    void sortsDaysByTheCalendarAndNumbersByWhatTheyCount();
    void rowsThatAreEqualStayAsTheyCame();
    void whatIsSoughtStandsInTheOrderOfTheList();
    void aListReadAgainIsFilteredAndSortedAgain();
    void aSelectedRowFollowsTheSorting();
    void twoHundredThousandRowsGiveTheRightOnes();
    void eachLetterTypedGivesWhatTheWholeWordGives();
    void behavesAsAModelMust();

private:
    NamedRows m_rows{namedColumns(), [](const NamedRow &row) { return row.id; }};
};

void TestListFilter::keepsTheRowsInWhichEveryWordIsFound_data()
{
    QTest::addColumn<QString>("sought");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("accent typed") << "università" << QStringList{"Università di Asti", "Unita' Universita' locale"};
    QTest::newRow("accent not typed") << "universita" << QStringList{"Università di Asti", "Unita' Universita' locale"};
    QTest::newRow("accent in the wrong direction")
        << "universitá" << QStringList{"Università di Asti", "Unita' Universita' locale"};
    QTest::newRow("apostrophe for an accent")
        << "unita'" << QStringList{"Unità operativa", "Unita' Universita' locale"};
    QTest::newRow("apostrophe left out") << "dagostino" << QStringList{"D'Agostino Anna", "D’Agostino Ugo"};
    QTest::newRow("curved apostrophe") << "d’agostino" << QStringList{"D'Agostino Anna", "D’Agostino Ugo"};
    QTest::newRow("capitals") << "QUESTURA" << QStringList{"Questura di Asti"};
    QTest::newRow("two words, in any order") << "asti univ" << QStringList{"Università di Asti"};
    QTest::newRow("in the middle of a word") << "estur" << QStringList{"Questura di Asti"};
    QTest::newRow("letters that come again") << "aab" << QStringList{"Aaaab"};
    QTest::newRow("a letter none has") << "xyz" << QStringList{};
    QTest::newRow("a sign that is no letter") << "'" << everyName;
    QTest::newRow("an emoji") << "🙂" << everyName;
    QTest::newRow("a hyphen") << "friuli venezia" << QStringList{"Friuli-Venezia Giulia"};
}

void TestListFilter::keepsTheRowsInWhichEveryWordIsFound()
{
    QFETCH(QString, sought);
    QFETCH(QStringList, found);
    m_rows.setRows(namedRows(everyName));
    ListFilter filter(m_rows);

    filter.seek(sought);

    QCOMPARE(shown(filter), found);
}

void TestListFilter::aWordIsNotFoundAcrossTwoCells()
{
    m_rows.setRows({{1, "seduta", QDate(2025, 6, 26), 0}});
    ListFilter filter(m_rows);

    filter.seek("seduta26");
    QCOMPARE(filter.rowCount(), 0);
    filter.seek("seduta 26/06");
    QCOMPARE(filter.rowCount(), 1);
}

void TestListFilter::sortsAsAnItalianWould()
{
    m_rows.setRows(namedRows({"Unita' locale", "zona", "Ùnico", "d'Agostino Ugo", "Dagostino Anna", "Ente 10", "Unità",
                              "Ente 9", "D'Agostino Bice", "Unità sanitaria"}));
    ListFilter filter(m_rows);

    filter.sort(0);

    QCOMPARE(shown(filter),
             QStringList({"Dagostino Anna", "D'Agostino Bice", "d'Agostino Ugo", "Ente 9", "Ente 10", "Ùnico", "Unità",
                          "Unita' locale", "Unità sanitaria", "zona"}));
}

void TestListFilter::sortsDaysByTheCalendarAndNumbersByWhatTheyCount()
{
    m_rows.setRows({{1, "a", QDate(2025, 1, 10), 10}, {2, "b", QDate(2024, 12, 9), 9}, {3, "c", QDate(), 100}});
    ListFilter filter(m_rows);

    filter.sort(1);
    QCOMPARE(shown(filter), QStringList({"c", "b", "a"}));
    filter.sort(2, Qt::DescendingOrder);
    QCOMPARE(shown(filter), QStringList({"c", "a", "b"}));
    filter.sort(-1);
    QCOMPARE(shown(filter), QStringList({"a", "b", "c"}));
}

void TestListFilter::rowsThatAreEqualStayAsTheyCame()
{
    m_rows.setRows({{1, "uno", {}, 2}, {2, "due", {}, 1}, {3, "tre", {}, 2}, {4, "quattro", {}, 1}});
    ListFilter filter(m_rows);

    filter.sort(2, Qt::DescendingOrder);

    QCOMPARE(shown(filter), QStringList({"uno", "tre", "due", "quattro"}));
}

void TestListFilter::whatIsSoughtStandsInTheOrderOfTheList()
{
    m_rows.setRows(namedRows({"zeta ente", "beta", "alfa ente", "gamma ente"}));
    ListFilter filter(m_rows);
    filter.sort(0);

    filter.seek("ente");

    QCOMPARE(shown(filter), QStringList({"alfa ente", "gamma ente", "zeta ente"}));
    QCOMPARE(filter.rowOf(4), 1);
    QCOMPARE(filter.rowOf(2), -1);
}

void TestListFilter::aListReadAgainIsFilteredAndSortedAgain()
{
    m_rows.setRows(namedRows({"zeta ente", "alfa ente"}));
    ListFilter filter(m_rows);
    filter.sort(0);
    filter.seek("ente");

    m_rows.setRows(namedRows({"beta ente", "altro", "alfa ente"}));

    QCOMPARE(shown(filter), QStringList({"alfa ente", "beta ente"}));
    filter.seek({});
    QCOMPARE(shown(filter), QStringList({"alfa ente", "altro", "beta ente"}));
}

void TestListFilter::aSelectedRowFollowsTheSorting()
{
    m_rows.setRows(namedRows({"c", "a", "b"}));
    ListFilter filter(m_rows);
    const QPersistentModelIndex kept = filter.index(0, 1);

    filter.sort(0);

    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.column(), 1);
    QCOMPARE(kept.sibling(kept.row(), 0).data().toString(), "c");
}

void TestListFilter::twoHundredThousandRowsGiveTheRightOnes()
{
    QList<NamedRow> rows;
    for (int i = 0; i < 200000; ++i)
        rows.append({i + 1, QStringLiteral("Perché n. %1").arg(i), {}, i % 7});
    m_rows.setRows(rows);
    ListFilter filter(m_rows);
    filter.sort(0, Qt::DescendingOrder);

    filter.seek("perche 19999");

    QCOMPARE(shown(filter),
             QStringList({"Perché n. 199999", "Perché n. 199998", "Perché n. 199997", "Perché n. 199996",
                          "Perché n. 199995", "Perché n. 199994", "Perché n. 199993", "Perché n. 199992",
                          "Perché n. 199991", "Perché n. 199990", "Perché n. 119999", "Perché n. 19999"}));
    filter.seek("perche");
    QCOMPARE(filter.rowCount(), 200000);
    filter.seek("perche 1999999");
    QCOMPARE(filter.rowCount(), 0);
    filter.seek({});
    QCOMPARE(filter.rowCount(), 200000);
}

// Typed and taken back in every way, the rows are those that the same words find in a filter of their own.
void TestListFilter::eachLetterTypedGivesWhatTheWholeWordGives()
{
    QStringList names;
    for (int i = 0; i < 3000; ++i)
        names.append(QStringLiteral("%1 di %2 n. %3").arg(everyName.at(i % everyName.size())).arg(i % 13).arg(i));
    m_rows.setRows(namedRows(names));
    ListFilter typed(m_rows);
    typed.sort(0, Qt::AscendingOrder);
    quint32 state = 20251120;
    QString words;
    for (int i = 0; i < 400; ++i) {
        state = state * 1664525 + 1013904223;
        const auto chance = state >> 24;
        if (chance < 90 && !words.isEmpty())
            words.chop(1);
        else
            words += QStringLiteral("ainu d1e s23tr").at(int(chance % 14));
        if (words.size() > 6)
            words = words.mid(3);

        typed.seek(words);

        ListFilter fresh(m_rows);
        fresh.sort(0, Qt::AscendingOrder);
        fresh.seek(words);
        QVERIFY2(shown(typed) == shown(fresh), qPrintable(words));
    }
}

void TestListFilter::behavesAsAModelMust()
{
    m_rows.setRows(namedRows({"c", "a", "b"}));
    ListFilter filter(m_rows);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);

    filter.sort(0);
    filter.seek("a");
    filter.seek({});
    m_rows.setRows({});
    m_rows.setRows(namedRows({"d"}));
    filter.sort(0, Qt::DescendingOrder);

    QCOMPARE(shown(filter), QStringList{"d"});
}

QTEST_MAIN(TestListFilter)
#include "tst_list_filter.moc"
