#include "core/support/synced.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace seduta;

/// What is said to stand on the disk was asked of the disk.
class TestSynced : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileAndItsFolder()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("Copia di città.seduta"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("testo") == 5 && file.flush());

        QVERIFY(synced(path));
        QVERIFY(synced(folder.path()));
    }

    void whatIsNotThere()
    {
        const QTemporaryDir folder;
        QVERIFY(!synced(folder.filePath(QStringLiteral("manca.seduta"))));
    }

    // Standing on a full device, the file takes no byte to the disk.
    void whatTheDiskRefuses()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("this system has no full device");
        QFile file(QStringLiteral("/dev/full"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("testo") == 5);

        QVERIFY(!synced(file));
    }
};

QTEST_GUILESS_MAIN(TestSynced)
#include "tst_synced.moc"
