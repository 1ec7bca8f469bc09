#include "core/support/whole_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace seduta;

/// A file of the office is written whole or not at all.
class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLargerThanOneWriteIsWhole();
    void whatStoodThereGivesWayWhole();
    void aFolderThatIsNotThereIsRefused();

private:
    QByteArray read(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder{};
};

void TestWholeFile::whatIsLargerThanOneWriteIsWhole()
{
    const QByteArray bytes = QByteArray("abcdefg").repeated(10000);

    QVERIFY(writeWhole(m_folder.filePath("lettera.pdf"), bytes));

    QCOMPARE(read("lettera.pdf"), bytes);
}

void TestWholeFile::whatStoodThereGivesWayWhole()
{
    QVERIFY(writeWhole(m_folder.filePath("verbale.pdf"), QByteArray(100000, 'x')));
    QVERIFY(writeWhole(m_folder.filePath("verbale.pdf"), "breve"));

    QCOMPARE(read("verbale.pdf"), "breve");
}

void TestWholeFile::aFolderThatIsNotThereIsRefused()
{
    QVERIFY(!writeWhole(m_folder.filePath("manca/lettera.pdf"), "testo"));
    QVERIFY(!QFile::exists(m_folder.filePath("manca")));
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
