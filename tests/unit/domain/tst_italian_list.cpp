#include "core/domain/italian_list.h"

#include <QTest>

using namespace seduta;

class ItalianListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWithAConjunction_data()
    {
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QStringList{} << "";
        QTest::newRow("one") << QStringList{"Argo"} << "Argo";
        QTest::newRow("two") << QStringList{"Ananda", "Sofia 2"} << "Ananda e Sofia 2";
        QTest::newRow("three") << QStringList{"Carretera Central", "Argo", "Migrantes"}
                               << "Carretera Central, Argo e Migrantes";
        QTest::newRow("ed before e") << QStringList{"Argo", "Emergency"} << "Argo ed Emergency";
        QTest::newRow("ed before a quoted e") << QStringList{"Argo", "«Emergency»"} << "Argo ed «Emergency»";
        QTest::newRow("ed before an accented e") << QStringList{"Argo", "È vita"} << "Argo ed È vita";
        QTest::newRow("e before another vowel") << QStringList{"Migrantes", "Argo"} << "Migrantes e Argo";
        QTest::newRow("e before ed") << QStringList{"Argo", "Edilizia sociale"} << "Argo e Edilizia sociale";
        QTest::newRow("empty entries") << QStringList{"", "Argo", " ", "Migrantes", QString()} << "Argo e Migrantes";
    }

    void listsWithAConjunction()
    {
        QFETCH(QStringList, entries);

        QTEST(listed(entries), "text");
    }

    void separatesLongEntriesWithSemicolons()
    {
        const QStringList partners{"Argo, di Asti", "Migrantes, della diocesi", "Enti, di varia natura"};

        QCOMPARE(listedWithSemicolons(partners), "Argo, di Asti; Migrantes, della diocesi; ed Enti, di varia natura");
        QCOMPARE(listedWithSemicolons({"Argo, di Asti"}), "Argo, di Asti");
        QCOMPARE(listedWithSemicolons({}), "");
    }

    void agreesWithACount()
    {
        QCOMPARE(agreeing(0, "presente", "presenti"), "presenti");
        QCOMPARE(agreeing(1, "presente", "presenti"), "presente");
        QCOMPARE(agreeing(24, "presente", "presenti"), "presenti");
    }
};

QTEST_GUILESS_MAIN(ItalianListTest)

#include "tst_italian_list.moc"
