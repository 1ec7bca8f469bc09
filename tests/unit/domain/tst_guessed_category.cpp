#include "core/domain/guessed_category.h"

#include <QTest>

using namespace seduta;

/// What the name of a body lets one think of its category under art. 57.
class TestGuessedCategory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameTells_data();
    void theNameTells();
};

void TestGuessedCategory::theNameTells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<BodyCategory>("category");
    using C = BodyCategory;
    const QList<std::pair<const char *, C>> names{
        {"Questura di Asti", C::StateOffice},
        {"Comando Provinciale dei Carabinieri", C::StateOffice},
        {"Comando provinciale Guardia di Finanza", C::StateOffice},
        {"Ufficio Scolastico Territoriale", C::StateOffice},
        {"Ispettorato Territoriale del Lavoro", C::StateOffice},
        {"Regione Piemonte", C::Region},
        {"PROVINCIA DI ASTI", C::Province},
        {"Città metropolitana di Torino", C::Province},
        {"Libero Consorzio Comunale di Enna", C::Province},
        {"Comune di Canelli", C::Municipality},
        {"Unione dei Comuni della Valle", C::Municipality},
        {"Camera di Commercio Industria Artigianato", C::ChamberOfCommerce},
        {"CGIL Asti", C::SocialPartner},
        {"C.G.I.L.", C::SocialPartner},
        {"Unione Industriale", C::SocialPartner},
        {"Associazioni datoriali", C::SocialPartner},
        {"Caritas diocesana", C::AssistanceBody},
        {"Croce Rossa Italiana", C::AssistanceBody},
        {"Enti del terzo settore", C::AssistanceBody},
        {"Associazione Stranieri in Città", C::ForeignersAssociation},
        {"Sede Provinciale dell'Inps", C::OtherPublicBody},
        {"Sede Provinciale dell’Inps", C::OtherPublicBody},
        {"Asl At", C::OtherPublicBody},
        {"Aslan", C::Other},
        {"Centro Provinciale Cpia 1", C::OtherPublicBody},
        {"Università degli Studi", C::OtherPublicBody},
        {"Bottega del Mondo", C::Other},
        {"", C::Other},
    };
    for (const auto &[name, category] : names)
        QTest::newRow(name) << QString::fromUtf8(name) << category;
}

void TestGuessedCategory::theNameTells()
{
    QFETCH(QString, name);
    QFETCH(BodyCategory, category);

    QCOMPARE(categoryGuessed(name), category);
}

QTEST_GUILESS_MAIN(TestGuessedCategory)
#include "tst_guessed_category.moc"
