#include "core/domain/italian_place.h"

#include <QTest>

using namespace seduta;

class ItalianPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsSaidAsSpeechSaysIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const std::initializer_list<std::pair<const char *, const char *>> rows{
            {"il Castello", "presso il Castello"},
            {"Il Castello", "presso il Castello"},
            {"Castello", "presso il Castello"},
            {"lo Stadio", "presso lo Stadio"},
            {"Stadio comunale", "presso lo Stadio comunale"},
            {"la stanza del Prefetto", "presso la stanza del Prefetto"},
            {"stanza del Prefetto", "presso la stanza del Prefetto"},
            {"l'Aula magna", "presso l'Aula magna"},
            {"L’Aula magna", "presso l'Aula magna"},
            {"Aula magna", "presso l'Aula magna"},
            {"la Sala riunioni", "presso la Sala riunioni"},
            {"Sala riunioni", "presso la Sala riunioni"},
            {"Sala riunioni, via Rapisardi 1", "presso la Sala riunioni, via Rapisardi 1"},
            {"Saletta rossa", "presso la Saletta rossa"},
            {"Salette del primo piano", "presso le Salette del primo piano"},
            {"Salone d'onore", "presso il Salone d'onore"},
            {"Palazzo del Governo", "presso il Palazzo del Governo"},
            {"Auditorium", "presso l'Auditorium"},
            {"Edificio B", "presso l'Edificio B"},
            {"Locali della Prefettura", "presso i Locali della Prefettura"},
            {"Uffici della Prefettura", "presso gli Uffici della Prefettura"},
            {"gli Archivi", "presso gli Archivi"},
            {"le Ex Scuderie", "presso le Ex Scuderie"},
            {"Villa Durio", "presso la Villa Durio"},
            {"Prefettura di Prova", "presso la Prefettura di Prova"},
            {"Lo Zenzero", "presso lo Zenzero"},
            {"Argo", "presso Argo"},
            {"via Rapisardi 1", "in via Rapisardi 1"},
            {"Via Rapisardi, 1", "in via Rapisardi, 1"},
            {"Piazza Alfieri", "in piazza Alfieri"},
            {"P.zza Alfieri", "in p.zza Alfieri"},
            {"Corso Dante", "in corso Dante"},
            {"C.so Dante", "in c.so Dante"},
            {"largo Saracco", "in largo Saracco"},
            {"Viale alla Vittoria", "in viale alla Vittoria"},
            {"vicolo Stretto 2", "in vicolo Stretto 2"},
            {"Località Valle", "in località Valle"},
            {"presso il Castello", "presso il Castello"},
            {"Presso la Questura", "presso la Questura"},
            {"in piazza Alfieri", "in piazza Alfieri"},
            {"nell'Aula magna", "nell'Aula magna"},
            {"al Castello", "al Castello"},
            {"  Castello ", "presso il Castello"},
            {"", ""},
            {" ", ""},
        };
        for (const auto &[typed, said] : rows)
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(said);
    }

    void aPlaceIsSaidAsSpeechSaysIt()
    {
        QFETCH(QString, typed);

        QTEST(atPlace(typed), "said");
    }

    void anArticleMeltsBeforeAPlace()
    {
        const auto to = [](const QString &typed) {
            const auto place = placeNameOf(typed);
            return withArticle(place.name, Preposition::A, place.fixed);
        };

        QCOMPARE(to("le Langhe"), "alle Langhe");
        QCOMPARE(to("Il Monferrato"), "al Monferrato");
        QCOMPARE(to("L'Aquila"), "all'Aquila");
        QCOMPARE(to("provincia di Prova"), "alla provincia di Prova");
        QCOMPARE(to("Asti"), "ad Asti");
    }
};

QTEST_GUILESS_MAIN(ItalianPlaceTest)

#include "tst_italian_place.moc"
