#include "core/support/chosen_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace seduta;

/// A file somebody chose, perhaps by mistake, is looked at before it is read.
class TestChosenFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfTheSizeAllowedIsReadWhole();
    void oneByteMoreIsRefused();
    void fortyGigabytesAreRefusedUnread();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();

private:
    QString made(qint64 size)
    {
        QFile file(m_folder.filePath("scelto.pdf"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !file.resize(size))
            qFatal("the file of the test could not be made");
        return file.fileName();
    }

    QTemporaryDir m_folder{};
};

void TestChosenFile::aFileOfTheSizeAllowedIsReadWhole()
{
    const auto bytes = readChosen(made(1000), 1000);

    QCOMPARE(bytes.value(), QByteArray(1000, '\0'));
}

void TestChosenFile::oneByteMoreIsRefused()
{
    const auto bytes = readChosen(made(1001), 1000);

    QCOMPARE(bytes.error().kind, ErrorKind::Validation);
}

void TestChosenFile::fortyGigabytesAreRefusedUnread()
{
    const auto bytes = readChosen(made(40LL * 1024 * 1024 * 1024), 50 * 1024 * 1024);

    QCOMPARE(bytes.error().kind, ErrorKind::Validation);
    QVERIFY2(bytes.error().message.contains("50 MB"), qPrintable(bytes.error().message));
}

void TestChosenFile::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << m_folder.filePath("niente.pdf");
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a device without an end") << "/dev/zero";
}

void TestChosenFile::whatIsNoFileIsRefused()
{
    QFETCH(QString, path);

    QCOMPARE(readChosen(path, 1000).error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TestChosenFile)
#include "tst_chosen_file.moc"
