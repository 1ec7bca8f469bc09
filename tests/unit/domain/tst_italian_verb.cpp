#include "core/domain/italian_verb.h"

#include <QTest>

using namespace seduta;

class TestItalianVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void infinitivesAreKnown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isVerb");
        for (const char *words : {"Trasmettere i dati", "fornire i dati", "Non ridurre i posti", "Proporre corsi",
                                  "attivarsi", "Fare rete", "Inviarli in Prefettura", "Dare seguito", "Tenere i corsi"})
            QTest::newRow(words) << QString::fromUtf8(words) << true;
        for (const char *words : {"Parere sui corsi", "Opere di carità", "Terre incolte", "Attivazione di tavoli",
                                  "Quartiere Nord", "Diversi enti", "Concorsi", "Circolare alle scuole", "I soggetti",
                                  "Mare", "", "Guerre", "Gare sportive", "Non luogo"})
            QTest::newRow(words) << QString::fromUtf8(words) << false;
    }

    void infinitivesAreKnown()
    {
        QFETCH(QString, words);
        QFETCH(bool, isVerb);
        QCOMPARE(beginsWithInfinitive(words), isVerb);
    }
};

QTEST_APPLESS_MAIN(TestItalianVerb)
#include "tst_italian_verb.moc"
