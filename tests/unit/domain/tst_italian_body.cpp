#include "core/domain/italian_body.h"

#include <QTest>

using namespace seduta;

namespace {

Body bodyCalled(const QString &name, BodyCategory category = BodyCategory::Other)
{
    Body body;
    body.name = name;
    body.category = category;
    return body;
}

QString toBody(const Body &body)
{
    return withArticle(body.name, Preposition::A, factsOf(body));
}

}

class ItalianBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameWithItsOwnArticleStandsInGuillemetsAfterItsKind()
    {
        const auto of = [](const char *name, BodyCategory category) {
            return toBody(bodyCalled(QString::fromUtf8(name), category));
        };

        QCOMPARE(of("Gli Amici di Peter Pan", BodyCategory::ForeignersAssociation),
                 "all'associazione «Gli Amici di Peter Pan»");
        QCOMPARE(of("I Passi", BodyCategory::SocialPartner), "all'organizzazione «I Passi»");
        QCOMPARE(of("La Strada", BodyCategory::AssistanceBody), "all'ente «La Strada»");
        QCOMPARE(of("L'Arca", BodyCategory::OtherPublicBody), "all'ente «L'Arca»");
        QCOMPARE(of("«Le Radici»", BodyCategory::AssistanceBody), "all'ente «Le Radici»");
        QCOMPARE(of("Lo Zenzero", BodyCategory::Other), "a «Lo Zenzero»");
        QCOMPARE(of("LO ZENZERO", BodyCategory::Other), "a «LO ZENZERO»");
        QCOMPARE(of("La Questura di Prova", BodyCategory::AssistanceBody), "alla Questura di Prova");
        QCOMPARE(of("I Circolo didattico", BodyCategory::AssistanceBody), "al I Circolo didattico");
    }

    void theOfficeDecidesOfAnArticleInTheName()
    {
        Body body = bodyCalled("La Strada", BodyCategory::AssistanceBody);

        body.article = ArticleOverride::FeminineSingular;
        QCOMPARE(toBody(body), "alla Strada");
        body.article = ArticleOverride::NoArticle;
        QCOMPARE(toBody(body), "a «La Strada»");
    }

    void nothingIsAskedOfANameThatIsKnown()
    {
        QVERIFY(!isToBeAsked(bodyCalled("Questura di Prova")));
        QVERIFY(!isToBeAsked(bodyCalled("Lo Zenzero", BodyCategory::AssistanceBody)));
        QVERIFY(!isToBeAsked(bodyCalled(" ")));
    }

    void theOfficeIsAskedOfANameNobodyCanKnow()
    {
        Body body = bodyCalled("Mani Tese");
        QVERIFY(isToBeAsked(body));
        QVERIFY(isToBeAsked(bodyCalled("Lo Zenzero")));

        body.article = ArticleOverride::NoArticle;
        QVERIFY(!isToBeAsked(body));
        body.article = ArticleOverride::FemininePlural;
        QVERIFY(!isToBeAsked(body));
    }

    void aNameIsShownAsThePapersSayIt()
    {
        Body group = bodyCalled("ONG");
        group.kind = BodyKind::Group;

        QCOMPARE(inSentences(bodyCalled("Questura di Prova")), "alla Questura di Prova, della Questura di Prova");
        QCOMPARE(inSentences(bodyCalled("Argo")), "ad Argo, di Argo");
        QCOMPARE(inSentences(group), "alle ONG, delle ONG");
        QCOMPARE(inSentences(bodyCalled("")), "");
    }
};

QTEST_GUILESS_MAIN(ItalianBodyTest)

#include "tst_italian_body.moc"
