#include "core/domain/person_in_text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace seduta;

Q_DECLARE_METATYPE(seduta::Naming)

/// How a text names a person, and how it names somebody else.
class TestPersonInText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothNamesNearEachOtherAreThePerson_data();
    void bothNamesNearEachOtherAreThePerson();
    void aNameInSeveralWordsIsOneName_data();
    void aNameInSeveralWordsIsOneName();
    void anAddressIsThePerson();
    void aRankAloneNamesNobody();
    void aRecordThatMayNameThePersonIsNotPassedBy_data();
    void aRecordThatMayNameThePersonIsNotPassedBy();
    void aTextFullOfNamesIsReadAtOnce();
};

void TestPersonInText::bothNamesNearEachOtherAreThePerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Naming>("naming");
    const auto row = [](const QString &text, Naming naming) { QTest::newRow(qPrintable(text)) << text << naming; };
    row("Interviene Maria Grazia Rossi.", Naming::Certain);
    row("Rossi Maria Grazia", Naming::Certain);
    row("Maria dott.ssa Rossi", Naming::Certain);
    row("ROSSI, Maria", Naming::Certain);
    row("la dott.ssa ROSSI, Maria", Naming::Possible);
    row("Anna Rossi, Maria Bianchi", Naming::Possible);
    row("Anna Rossi\nMaria Bianchi", Naming::Possible);
    row("Parla Rossi. Maria Bianchi si associa", Naming::Possible);
    row("Rossi e Maria Bianchi", Naming::Possible);
    row("Maria Bianchi Rossi", Naming::Possible);
    row("ROSSI dott.ssa prof.ssa MARIA", Naming::Certain);
    row("maria\nrossi", Naming::Certain);
    row("Rossi (Mària)", Naming::Certain);
    row("la dott.ssa Rossi", Naming::Possible);
    row("M. Rossi", Naming::Possible);
    row("Rossi apre la seduta; interviene poi, dopo l'appello, Maria Bianchi", Naming::Possible);
    row("Maria Bianchi", Naming::None);
    row("Rossini Maria", Naming::None);
    row("rossimaria", Naming::None);
    row("", Naming::None);
}

void TestPersonInText::bothNamesNearEachOtherAreThePerson()
{
    QFETCH(QString, text);
    QFETCH(Naming, naming);
    Person person;
    person.givenName = "Maria Grazia";
    person.familyName = "Rossi";
    QCOMPARE(PersonInText(person).in(text), naming);
}

void TestPersonInText::aNameInSeveralWordsIsOneName_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("text");
    QTest::newRow("apostrophe") << "Nicolò"
                                << "D'Agostino"
                                << "D’AGOSTINO NICOLO'";
    QTest::newRow("apart") << "Nicolò"
                           << "D'Agostino"
                           << "d' Agostino, Nicolo";
    QTest::newRow("in one") << "Anna"
                            << "De Luca"
                            << "Anna Deluca";
    QTest::newRow("in two") << "Anna"
                            << "Deluca"
                            << "DE LUCA ANNA";
    QTest::newRow("hyphen") << "Jean-Pierre"
                            << "Lo Presti"
                            << "Jean Pierre Lo Presti";
    QTest::newRow("in a mail") << "Anna"
                               << "Zorzi"
                               << "anna.zorzi@esempio.it";
}

void TestPersonInText::aNameInSeveralWordsIsOneName()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(QString, text);
    Person person;
    person.givenName = given;
    person.familyName = family;
    QCOMPARE(PersonInText(person).in(text), Naming::Certain);
}

void TestPersonInText::anAddressIsThePerson()
{
    Person person;
    person.familyName = "Rossi";
    person.email = "mg@esempio.it";
    person.phone = "0141-998877";
    const PersonInText inText(person);

    QCOMPARE(inText.in("scrivere a MG@esempio.it"), Naming::Certain);
    QCOMPARE(inText.in("<mg@esempio.it>."), Naming::Certain);
    QCOMPARE(inText.in("omg@esempio.it"), Naming::None);
    QCOMPARE(inText.in("a.mg@esempio.it"), Naming::None);
    QCOMPARE(inText.in("mg@esempio.italia"), Naming::None);
    QCOMPARE(inText.in("mg@esempio.it.example"), Naming::None);
    QCOMPARE(inText.in("tel. 0141/99 88 77"), Naming::Certain);
    QCOMPARE(inText.in("prot. 40141998877"), Naming::None);
}

void TestPersonInText::aRankAloneNamesNobody()
{
    Person person;
    person.rank = "Maresciallo";
    QCOMPARE(PersonInText(person).in("il Maresciallo"), Naming::None);
}

void TestPersonInText::aRecordThatMayNameThePersonIsNotPassedBy_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<bool>("mayBe");
    QTest::newRow("as typed") << R"({"id":3,"text":"Interviene Maria ROSSI."})" << true;
    QTest::newRow("over two lines") << R"({"text":"Maria Ros\tsi\nDe"})" << true;
    QTest::newRow("an address") << R"({"text":"scrivere a \"MG@esempio.it\""})" << true;
    QTest::newRow("a telephone") << R"({"text":"0141\/998877"})" << true;
    QTest::newRow("letters as numbers") << R"({"text":"R\u006fssi"})" << true;
    QTest::newRow("nobody") << R"({"id":3,"text":"Interviene la Questura."})" << false;
}

void TestPersonInText::aRecordThatMayNameThePersonIsNotPassedBy()
{
    QFETCH(QString, record);
    QFETCH(bool, mayBe);
    Person person;
    person.givenName = "Maria";
    person.familyName = "Rossi";
    person.email = "mg@esempio.it";
    person.phone = "0141-998877";
    QCOMPARE(PersonInText(person).mayBeIn(record), mayBe);
}

void TestPersonInText::aTextFullOfNamesIsReadAtOnce()
{
    Person person;
    person.givenName = "Maria";
    person.familyName = "Rossi";
    QElapsedTimer time;
    time.start();

    QCOMPARE(PersonInText(person).in(QString("Rossi, Maria; ").repeated(70000)), Naming::Possible);

    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
}

QTEST_GUILESS_MAIN(TestPersonInText)
#include "tst_person_in_text.moc"
