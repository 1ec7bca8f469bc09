#include "tests/fuzz/fuzz_targets.h"

#include <QDir>
#include <QTest>

using namespace seduta;

/// What ./dev fuzz starts from, and what it ever found: read again at each run.
class FuzzCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderHasItsExamples();
    void everyExampleIsReadToItsEnd_data();
    void everyExampleIsReadToItsEnd();

private:
    static QDir corpus(const char *name)
    {
        return QDir(QStringLiteral(SEDUTA_SOURCE_DIR "/tests/fuzz/corpus/") + name);
    }
};

void FuzzCorpora::everyReaderHasItsExamples()
{
    for (const auto &target : fuzzTargets())
        QVERIFY2(corpus(target.name).entryList(QDir::Files).size() >= 2, target.name);
}

void FuzzCorpora::everyExampleIsReadToItsEnd_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("path");
    for (int i = 0; i < fuzzTargets().size(); ++i)
        for (const auto &file : corpus(fuzzTargets().at(i).name).entryInfoList(QDir::Files))
            QTest::addRow("%s/%s", fuzzTargets().at(i).name, qUtf8Printable(file.fileName()))
                << i << file.absoluteFilePath();
}

void FuzzCorpora::everyExampleIsReadToItsEnd()
{
    QFETCH(int, target);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));

    fuzzTargets().at(target).read(file.readAll());
}

QTEST_GUILESS_MAIN(FuzzCorpora)
#include "tst_fuzz_corpora.moc"
