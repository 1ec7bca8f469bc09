#include "tests/terminal/shell.h"

#include <QJsonObject>

using namespace seduta;

/// A person's right to erasure, by the terminal program: told first, done with --yes alone.
class TestErasePerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutYesItOnlyTells();
    void withYesTheNameLeavesArchiveAndCopies();
    void aPersonNobodyKnowsIsRefused();
    void nameAndNumberAreNotGivenTogether();
};

void TestErasePerson::withoutYesItOnlyTells()
{
    const Shell shell;
    const auto file = shell.sample();
    const auto before = shell.run({"export", file, "--json"}).bytes;

    const auto told = shell.run({"erase-person", file, "--person", "PROVA franco"});
    const auto asJson = shell.run({"erase-person", file, "--person", "Franco Prova", "--json"});

    QCOMPARE(told.code, 1);
    QVERIFY2(told.out.contains("(dati cancellati)") && told.out.contains("verrà svuotato"), qPrintable(told.out));
    QVERIFY2(told.complaint.contains("Non è stato fatto nulla"), qPrintable(told.complaint));
    QCOMPARE(asJson.code, 1);
    const auto document = QJsonDocument::fromJson(asJson.bytes).object();
    QVERIFY(!document["places"].toArray().isEmpty() && !document["isDone"].toBool(true));
    QCOMPARE(shell.run({"export", file, "--json"}).bytes, before);
}

void TestErasePerson::withYesTheNameLeavesArchiveAndCopies()
{
    const Shell shell;
    const auto file = shell.sample();
    QCOMPARE(shell.run({"backup", file}).code, 0);
    const auto person =
        QJsonDocument::fromJson(shell.run({"erase-person", file, "--person", "Franco Prova", "--json"}).bytes).object();
    const auto older = person["copies"].toArray().at(0)["path"].toString();
    QVERIFY(QFile::exists(older));

    const auto done = shell.run(
        {"erase-person", file, "--id", QString::number(person["person"].toInt()), "--yes", "--new-copies", "--json"});

    QVERIFY2(done.code == 0, qPrintable(done.complaint));
    const auto outcome = QJsonDocument::fromJson(done.bytes).object();
    QVERIFY(outcome["isDone"].toBool() && outcome["copies"].toArray().isEmpty());
    QVERIFY(!QFile::exists(older));
    QCOMPARE(shell.run({"export", file, "--json"}).bytes.toLower().count("franco"), outcome["places"].toArray().size());
    QCOMPARE(shell.run({"copies", file, "--json"}).json().size(), 1);
    QCOMPARE(shell.run({"verify", file}).code, 0);
    QCOMPARE(shell.run({"erase-person", file, "--person", "Franco Prova"}).code, 1);
}

void TestErasePerson::aPersonNobodyKnowsIsRefused()
{
    const Shell shell;
    const auto answer = shell.run({"erase-person", shell.sample(), "--person", "Nessuno Mai", "--yes"});

    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.complaint.contains("Nessuno Mai"), qPrintable(answer.complaint));
}

void TestErasePerson::nameAndNumberAreNotGivenTogether()
{
    const Shell shell;
    QCOMPARE(shell.run({"erase-person", shell.sample()}).code, 2);
    QCOMPARE(shell.run({"erase-person", shell.sample(), "--person", "Franco Prova", "--id", "1"}).code, 2);
}

QTEST_GUILESS_MAIN(TestErasePerson)
#include "tst_erase_person.moc"
