#include "tests/support/other_program.h"
#include "tests/support/written_archive.h"

#include <QRegularExpression>
#include <QTest>

using namespace seduta;

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasCommitted();
    void takesBackWhatWasNot();
    void takesBackWhenSomethingThrows();
    void holdsTheArchiveFromItsFirstMoment();
};

void TestTransaction::keepsWhatWasCommitted()
{
    WrittenArchive archive;
    {
        Transaction transaction(*archive.database);
        archive.database->run("UPDATE meta SET generation = 'nuova'");
        transaction.commit();
    }

    QCOMPARE(OtherProgram(archive.path()).texts("SELECT generation FROM meta"), QStringList("nuova"));
}

void TestTransaction::takesBackWhatWasNot()
{
    WrittenArchive archive;
    const auto before = archive.database->single("SELECT generation FROM meta");
    {
        const Transaction transaction(*archive.database);
        archive.database->run("UPDATE meta SET generation = 'nuova'");
    }

    QCOMPARE(archive.database->single("SELECT generation FROM meta"), before);
    Transaction(*archive.database).commit();
}

void TestTransaction::takesBackWhenSomethingThrows()
{
    WrittenArchive archive;
    const auto before = archive.database->single("SELECT generation FROM meta");

    QVERIFY_THROWS_EXCEPTION(StorageError, archive.write("Sbaglia", [](Database &database) {
        database.insert("INSERT INTO body (name) VALUES ('Uno')", {});
        database.run("INSERT INTO body (name) VALUES ('  ')");
    }));

    QCOMPARE(archive.database->single("SELECT generation FROM meta"), before);
    QCOMPARE(archive.database->single("SELECT count(*) FROM body").toInt(), 0);
    QCOMPARE(archive.database->single("SELECT count(*) FROM change_set").toInt(), 0);
}

void TestTransaction::holdsTheArchiveFromItsFirstMoment()
{
    WrittenArchive archive;
    OtherProgram other(archive.path());
    other.run("PRAGMA busy_timeout = 0");
    const Transaction transaction(*archive.database);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("database is locked"));
    QVERIFY(!other.run("BEGIN IMMEDIATE"));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
