#include "core/domain/italian_addressee.h"

#include <QTest>

using namespace seduta;

class ItalianAddresseeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedAddresseeTakesItsPreposition_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("line");
        const std::initializer_list<std::pair<const char *, const char *>> rows{
            {"Sigg. Sindaci", "Ai Sigg. Sindaci"},
            {"Sigg.ri Sindaci dei Comuni", "Ai Sigg.ri Sindaci dei Comuni"},
            {"Signori Sindaci", "Ai Signori Sindaci"},
            {"Sindaci dei Comuni della provincia", "Ai Sindaci dei Comuni della provincia"},
            {"Dirigenti scolastici", "Ai Dirigenti scolastici"},
            {"Ill.mi Sigg. Sindaci", "Agli Ill.mi Sigg. Sindaci"},
            {"Gentili Dirigenti", "Ai Gentili Dirigenti"},
            {"Organizzazioni sindacali", "Alle Organizzazioni sindacali"},
            {"CGIL", "Alla CGIL"},
            {"Caritas diocesana", "Alla Caritas diocesana"},
            {"Ufficio di Gabinetto", "All'Ufficio di Gabinetto"},
            {"La Questura di Prova", "Alla Questura di Prova"},
            {"Spett.le Caritas", "Spett.le Caritas"},
            {"spett.le Caritas", "Spett.le Caritas"},
            {"Spettabile Ditta", "Spettabile Ditta"},
            {"Gent.ma dott.ssa Anna Verdi", "Alla Gent.ma dott.ssa Anna Verdi"},
            {"Gent.mo dott. Mario Rossi", "Al Gent.mo dott. Mario Rossi"},
            {"Gentile dott.ssa Anna Verdi", "Alla Gentile dott.ssa Anna Verdi"},
            {"Egr. dott. Mario Rossi", "All'Egr. dott. Mario Rossi"},
            {"Egregia Avvocata", "All'Egregia Avvocata"},
            {"Magnifica Rettrice", "Alla Magnifica Rettrice"},
            {"Magnifico Rettore", "Al Magnifico Rettore"},
            {"Ill.mo Sig. Sindaco", "All'Ill.mo Sig. Sindaco"},
            {"Ill.ma Signora Sindaca", "All'Ill.ma Signora Sindaca"},
            {"Signora Sindaca", "Alla Signora Sindaca"},
            {"Signor Questore", "Al Signor Questore"},
            {"Signor Sindaco di Prova", "Al Signor Sindaco di Prova"},
            {"Sig. Presidente della Regione", "Al Sig. Presidente della Regione"},
            {"Sig.ra Prefetta", "Alla Sig.ra Prefetta"},
            {"Il Sindaco", "Al Sindaco"},
            {"la Signora Sindaca", "Alla Signora Sindaca"},
            {"l'Assessora", "All'Assessora"},
            {"Presidente della Provincia", "Al Presidente della Provincia"},
            {"Dirigente dell'Ufficio", "Al Dirigente dell'Ufficio"},
            {"Comandante provinciale", "Al Comandante provinciale"},
            {"avv.", "All'avv."},
            {"Sindaca", "Alla Sindaca"},
            {"don Luigi Verdi", "A don Luigi Verdi"},
            {"Rev.do don Luigi Verdi", "Al Rev.do don Luigi Verdi"},
            {"S.E. Mons. Verdi", "A S.E. Mons. Verdi"},
            {"Economo diocesano", "All'Economo diocesano"},
            {"Mani Tese", "A Mani Tese"},
            {"Al Sig. Questore di Prova", "Al Sig. Questore di Prova"},
            {"al Sindaco", "Al Sindaco"},
            {"all'Ufficio", "All'Ufficio"},
            {"ALLA QUESTURA", "ALLA QUESTURA"},
            {"Alla c.a. della dott.ssa Verdi", "Alla c.a. della dott.ssa Verdi"},
            {"", ""},
        };
        for (const auto &[typed, line] : rows)
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(line);
    }

    void aTypedAddresseeTakesItsPreposition()
    {
        QFETCH(QString, typed);

        QTEST(addressLine(typed), "line");
    }
};

QTEST_GUILESS_MAIN(ItalianAddresseeTest)

#include "tst_italian_addressee.moc"
