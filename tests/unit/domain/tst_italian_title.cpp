#include "core/domain/italian_title.h"

#include <QTest>

using namespace seduta;

class ItalianTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsBothGendersOfATitle_data()
    {
        QTest::addColumn<QString>("masculine");
        QTest::addColumn<QString>("feminine");
        const std::initializer_list<std::pair<const char *, const char *>> rows{
            {"Viceprefetto", "Viceprefetta"},
            {"Viceprefetto Aggiunto", "Viceprefetta Aggiunta"},
            {"VICEPREFETTO VICARIO", "VICEPREFETTA VICARIA"},
            {"Questore", "Questrice"},
            {"Sindaco", "Sindaca"},
            {"Vicesindaco", "Vicesindaca"},
            {"Assessore alle politiche sociali", "Assessora alle politiche sociali"},
            {"Direttore", "Direttrice"},
            {"Direttore generale dell'ASL", "Direttrice generale dell'ASL"},
            {"Direttore sanitario", "Direttrice sanitaria"},
            {"Segretario", "Segretaria"},
            {"Segretario provinciale", "Segretaria provinciale"},
            {"Rettore", "Rettrice"},
            {"Coordinatore", "Coordinatrice"},
            {"Delegato del Direttore", "Delegata del Direttore"},
            {"Primo Dirigente", "Prima Dirigente"},
            {"Ispettore", "Ispettrice"},
            {"Consigliere", "Consigliera"},
            {"Funzionario", "Funzionaria"},
            {"Mediatore", "Mediatrice"},
            {"dott.", "dott.ssa"},
            {"Dott.", "Dott.ssa"},
            {"prof.", "prof.ssa"},
            {"Sig.", "Sig.ra"},
        };
        for (const auto &[masculine, feminine] : rows)
            QTest::newRow(masculine) << QString::fromUtf8(masculine) << QString::fromUtf8(feminine);
    }

    void buildsBothGendersOfATitle()
    {
        QFETCH(QString, masculine);
        QFETCH(QString, feminine);

        QCOMPARE(titleFor(masculine, Gender::Feminine), feminine);
        QCOMPARE(titleFor(feminine, Gender::Masculine), masculine);
        QCOMPARE(titleFor(masculine, Gender::Masculine), masculine);
        QCOMPARE(titleFor(masculine, Gender::Unknown), masculine);
    }

    void keepsTitlesThatServeBoth_data()
    {
        QTest::addColumn<QString>("title");
        for (const char *title :
             {"Prefetto", "Dirigente", "Presidente", "Comandante", "Capo di Gabinetto", "Colonnello", "Maresciallo",
              "Referente", "avv.", "ing.", "Stakeholder", "", " ", "Vicario-🕷"})
            QTest::newRow(title) << QString::fromUtf8(title);
    }

    void keepsTitlesThatServeBoth()
    {
        QFETCH(QString, title);

        QCOMPARE(titleFor(title, Gender::Feminine), title);
        QCOMPARE(titleFor(title, Gender::Masculine), title);
    }

    void putsTheArticleBeforeATitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<Gender>("person");
        QTest::addColumn<QString>("the");
        QTest::addColumn<QString>("from");
        const auto row = [](const char *title, Gender person, const char *the, const char *from) {
            QTest::newRow(from) << QString::fromUtf8(title) << person << QString::fromUtf8(the)
                                << QString::fromUtf8(from);
        };
        row("Viceprefetto Aggiunto", Gender::Masculine, "il Viceprefetto Aggiunto", "dal Viceprefetto Aggiunto");
        row("Viceprefetta Aggiunta", Gender::Feminine, "la Viceprefetta Aggiunta", "dalla Viceprefetta Aggiunta");
        row("Viceprefetto", Gender::Feminine, "il Viceprefetto", "dal Viceprefetto");
        row("Prefetto", Gender::Feminine, "il Prefetto", "dal Prefetto");
        row("Prefetta", Gender::Unknown, "la Prefetta", "dalla Prefetta");
        row("dirigente", Gender::Feminine, "la dirigente", "dalla dirigente");
        row("dirigente", Gender::Masculine, "il dirigente", "dal dirigente");
        row("Presidente", Gender::Unknown, "il Presidente", "dal Presidente");
        row("Capo di Gabinetto", Gender::Masculine, "il Capo di Gabinetto", "dal Capo di Gabinetto");
        row("Capo di Gabinetto", Gender::Feminine, "la Capo di Gabinetto", "dalla Capo di Gabinetto");
        row("Colonnello", Gender::Feminine, "il Colonnello", "dal Colonnello");
        row("Assessora", Gender::Feminine, "l'Assessora", "dall'Assessora");
        row("avv.", Gender::Feminine, "l'avv.", "dall'avv.");
        row("dott.ssa", Gender::Unknown, "la dott.ssa", "dalla dott.ssa");
        row("Vice Questore", Gender::Unknown, "il Vice Questore", "dal Vice Questore");
        row("Vice Segretaria", Gender::Unknown, "la Vice Segretaria", "dalla Vice Segretaria");
        row("don", Gender::Masculine, "don", "da don");
        row("psicologo", Gender::Masculine, "lo psicologo", "dallo psicologo");
        row("", Gender::Feminine, "", "");
    }

    void putsTheArticleBeforeATitle()
    {
        QFETCH(QString, title);
        QFETCH(Gender, person);

        QTEST(titleWith(title, person, Preposition::None), "the");
        QTEST(titleWith(title, person, Preposition::Da), "from");
    }

    void standsALongTitle()
    {
        const QString title = QStringLiteral("Direttore ").repeated(1'000).trimmed();

        QCOMPARE(titleFor(title, Gender::Feminine), QStringLiteral("Direttrice ").repeated(1'000).trimmed());
    }
};

QTEST_GUILESS_MAIN(ItalianTitleTest)

#include "tst_italian_title.moc"
