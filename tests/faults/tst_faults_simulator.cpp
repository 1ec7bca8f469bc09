#include "tests/faults/power_cuts.h"
#include "tests/faults/recording_vfs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace seduta;

namespace {

struct CloseConnection {
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

Connection openAt(const QString &path)
{
    sqlite3 *connection = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &connection);
    return Connection(connection);
}

int run(const Connection &connection, const QString &sql)
{
    return sqlite3_exec(connection.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
}

int collect(void *into, int columns, char **values, char **)
{
    for (int column = 0; column < columns; ++column)
        static_cast<QStringList *>(into)->append(QString::fromUtf8(values[column]));
    return 0;
}

/// Nothing when SQLite could not read the file.
QStringList ask(const Connection &connection, const char *sql)
{
    QStringList answer;
    const int result = sqlite3_exec(connection.get(), sql, collect, &answer, nullptr);
    return result == SQLITE_OK ? answer : QStringList();
}

/// Two tables that must tell the same number, and a text long enough to need several pages.
void save(const Connection &connection, int number)
{
    const auto text = QString(200 * (1 + number % 40), QChar('a' + number % 26));
    run(connection,
        QStringLiteral("BEGIN IMMEDIATE; INSERT INTO paragraph VALUES(%1, '%2'); UPDATE paragraph SET words = "
                       "words || 'x' WHERE id = %3; UPDATE total SET paragraphs = %1")
            .arg(number)
            .arg(text)
            .arg(number / 2));
    QCOMPARE(run(connection, QStringLiteral("COMMIT")), SQLITE_OK);
}

DiskRecord recordedSaves(const QString &synchronous, int saves)
{
    const QTemporaryDir folder(faultsFolder() + "/seduta-simulator-XXXXXX");
    const auto path = folder.filePath("paragraphs");
    RecordingVfs disk(path);
    const auto connection = openAt(path);
    run(connection,
        QStringLiteral("CREATE TABLE paragraph(id INTEGER PRIMARY KEY, words TEXT) STRICT; CREATE TABLE "
                       "total(paragraphs INTEGER) STRICT; INSERT INTO total VALUES(0)"));
    run(connection, QStringLiteral("PRAGMA synchronous = ") + synchronous);
    disk.record();
    for (int number = 1; number <= saves; ++number) {
        save(connection, number);
        disk.acknowledge(number);
    }
    return disk.takeRecord();
}

Finding lookAtParagraphs(const QString &folder, qint64 lastAcknowledged)
{
    const auto connection = openAt(folder + "/paragraphs");
    if (ask(connection, "PRAGMA integrity_check") != QStringList("ok"))
        return {Found::Corrupt, QStringLiteral("integrity_check")};
    const auto counted = ask(connection, "SELECT count(*), coalesce(max(id), 0) FROM paragraph").join(' ');
    const auto total = ask(connection, "SELECT paragraphs, paragraphs FROM total").join(' ');
    if (counted != total)
        return {Found::HalfSaved, counted + " against " + total};
    if (counted.section(' ', 0, 0).toLongLong() < lastAcknowledged)
        return {Found::Lost, counted + QStringLiteral(" of %1").arg(lastAcknowledged)};
    return {};
}

}

/// The simulator of power cuts, tried on bare SQLite: it must clear the setting SQLite vouches for and convict the others.
class SimulatorFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedFileIsBackWhenItsFolderWasNotSynced();
    void synchronousExtraLosesNothing_data();
    void synchronousExtraLosesNothing();
    void synchronousFullLosesAcknowledgedSaves();
    void synchronousOffDamagesTheFile();
    void aCallFailsWhenItIsToldTo();
};

void SimulatorFaults::aDeletedFileIsBackWhenItsFolderWasNotSynced()
{
    SimulatedDisk disk({{"journal", "old"}});
    QRandomGenerator random(1);
    const auto isBack = [&] { return disk.afterPowerCut(random, {}).value("journal") == "old"; };

    disk.play({DiskEvent::Kind::Delete, "journal", 0, {}});
    int back = 0;
    for (int cut = 0; cut < 100; ++cut)
        back += isBack();
    QVERIFY(back > 20 && back < 80);

    disk.play({DiskEvent::Kind::SyncFolder, "journal", 0, {}});
    for (int cut = 0; cut < 100; ++cut)
        QVERIFY(!disk.afterPowerCut(random, {}).contains("journal"));
}

void SimulatorFaults::synchronousExtraLosesNothing_data()
{
    QTest::addColumn<int>("sectorSize");
    QTest::addColumn<bool>("garbage");
    QTest::newRow("512 bytes, garbage") << 512 << true;
    QTest::newRow("512 bytes, torn only") << 512 << false;
    QTest::newRow("4,096 bytes, garbage") << 4096 << true;
}

void SimulatorFaults::synchronousExtraLosesNothing()
{
    QFETCH(const int, sectorSize);
    QFETCH(const bool, garbage);
    QRandomGenerator random(faultsSeed());

    const auto found = cutPower(recordedSaves("EXTRA", 200), 300, {sectorSize, garbage}, random, lookAtParagraphs);

    qInfo() << "EXTRA:" << qPrintable(found.words());
    QVERIFY2(found.isSound(), qPrintable(found.words()));
}

void SimulatorFaults::synchronousFullLosesAcknowledgedSaves()
{
    QRandomGenerator random(faultsSeed());

    const auto found = cutPower(recordedSaves("FULL", 200), 300, {}, random, lookAtParagraphs);

    qInfo() << "FULL:" << qPrintable(found.words());
    QVERIFY(found.lost > 10);
    QCOMPARE(found.corrupt, 0);
}

void SimulatorFaults::synchronousOffDamagesTheFile()
{
    QRandomGenerator random(faultsSeed());

    const auto found = cutPower(recordedSaves("OFF", 200), 300, {}, random, lookAtParagraphs);

    qInfo() << "OFF:" << qPrintable(found.words());
    QVERIFY(found.corrupt > 10);
}

void SimulatorFaults::aCallFailsWhenItIsToldTo()
{
    const QTemporaryDir folder(faultsFolder() + "/seduta-simulator-XXXXXX");
    RecordingVfs disk(folder.filePath("paragraphs"));
    const auto connection = openAt(folder.filePath("paragraphs"));
    QCOMPARE(run(connection, "CREATE TABLE paragraph(words TEXT) STRICT"), SQLITE_OK);

    disk.fail({FaultKind::DiskFull, 2, false});
    QCOMPARE(run(connection, "INSERT INTO paragraph VALUES('a')"), SQLITE_FULL);
    QVERIFY(disk.hasFailed());
    QCOMPARE(run(connection, "INSERT INTO paragraph VALUES('b')"), SQLITE_OK);

    disk.fail({FaultKind::ReadError, 1, true});
    QCOMPARE(run(connection, "INSERT INTO paragraph VALUES('c')"), SQLITE_IOERR);
    disk.liftFault();
    QCOMPARE(ask(connection, "SELECT words FROM paragraph"), QStringList("b"));
}

QTEST_GUILESS_MAIN(SimulatorFaults)
#include "tst_faults_simulator.moc"
