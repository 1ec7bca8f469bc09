#include "core/domain/italian_spoken_to.h"

#include <QTest>

using namespace seduta;

class TestItalianSpokenTo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyIsSpokenToByItsNoun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("common");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("ending");
        const auto row = [](const char *name, const char *spoken, const char *ending, const char *common = "Ente") {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(common) << QString::fromUtf8(spoken)
                                << QString::fromUtf8(ending);
        };
        row("Questura di Asti", "codesta Questura", "a");
        row("La Questura di Asti", "codesta Questura", "a");
        row("Ispettorato territoriale del lavoro", "codesto Ispettorato", "o");
        row("Regione Piemonte", "codesta Regione", "a");
        row("Sindacati confederali", "codesti Sindacati", "i");
        row("associazioni datoriali", "codeste Associazioni", "e");
        row("ASL AT", "codesta ASL", "a");
        row("INPS", "codesto INPS", "o");
        row("Alto Commissariato per i rifugiati", "codesto Alto Commissariato", "o");
        row("Libera Università di Prova", "codesta Libera Università", "a");
        row("Carretera Central", "codesto Ente", "o");
        row("118 Prova", "codesto Ente", "o");
        row("Mani Tese", "codesta Associazione", "a", "Associazione");
        row("Mani Tese", "codeste Organizzazioni", "e", "Organizzazioni");
    }

    void aBodyIsSpokenToByItsNoun()
    {
        QFETCH(QString, name);
        QFETCH(QString, common);
        const SpokenTo spoken = spokenTo(name, common);
        QTEST(spoken.words, "spoken");
        QTEST(endingFor(spoken.form), "ending");
    }

    void anAddressLineIsOfHoldersOrOfTheOffice_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isToHolders");
        QTest::addColumn<bool>("isToSeveral");
        QTest::newRow("holder") << "Al Signor Questore di Prova" << true << false;
        QTest::newRow("bare holder") << "Al Prefetto di Prova" << true << false;
        QTest::newRow("elided") << "All'Assessore alle politiche sociali" << true << false;
        QTest::newRow("several") << "Ai Sigg. Sindaci dei Comuni" << true << true;
        QTest::newRow("several by office") << "Ai Sindaci dei Comuni" << true << true;
        QTest::newRow("office") << "Alla Questura di Prova" << false << false;
        QTest::newRow("offices") << "Alle Organizzazioni sindacali" << false << true;
        QTest::newRow("name") << "A Carretera Central" << false << false;
    }

    void anAddressLineIsOfHoldersOrOfTheOffice()
    {
        QFETCH(QString, line);
        QTEST(isToOfficeHolders(line), "isToHolders");
        QTEST(isToSeveral(line), "isToSeveral");
    }
};

QTEST_APPLESS_MAIN(TestItalianSpokenTo)
#include "tst_italian_spoken_to.moc"
