#include "core/documents/received/pdf_words.h"
#include "core/support/reader_process.h"
#include "tests/support/hostile_files.h"

#include <QBuffer>
#include <QImage>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace seduta;

/// Files of others are read by a program of their own: what they do, they do it there, and within a budget.
class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsComparedAndItsHashTold();
    void aFileOfTheLargestSizeComesWhole();
    void aHostilePaperIsNotComparable_data() { everyHostilePaper(); }
    void aHostilePaperIsNotComparable();
    void theWordsOfAHostilePaperHaveAnEnd_data() { everyHostilePaper(); }
    void theWordsOfAHostilePaperHaveAnEnd();
    void aPictureIsWrittenAnew();
    void aPictureOfAHugeSizeIsRefused();
    void papersAreLaidOut();
    void theAnswerOfAReaderThatIsKilledIsARefusal();
    void whatIsCancelledSaysSo();
    void oneReaderReadsOneFileAfterTheOther();

private:
    static void everyHostilePaper()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto papers = hostilePapers();
        for (const auto &paper : papers)
            QTest::newRow(qPrintable(paper.name)) << paper.bytes;
    }

    static QByteArray picture(const QSize &size)
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(Qt::red);
        image.setText(QStringLiteral("Comment"), QStringLiteral("di altri"));
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        image.save(&png, "PNG");
        return png.data();
    }
};

void TestReader::aFileIsComparedAndItsHashTold()
{
    const auto answer = ReaderProcess::ask(ReaderTask::Comparison, {"emesso", "emesso"});

    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->value("comparison").toString(), "same_file");
    QCOMPARE(answer->value("sent").toString(), "15d6c0e80d9acdfe35fe12fa59c55e9975cf5ce7c2fc7f6a690cdc09796a67ef");
}

void TestReader::aFileOfTheLargestSizeComesWhole()
{
    const QByteArray large(50 * 1024 * 1024, 'x');

    const auto answer = ReaderProcess::ask(ReaderTask::Comparison, {large, large});

    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->value("comparison").toString(), "same_file");
}

void TestReader::aHostilePaperIsNotComparable()
{
    QFETCH(QByteArray, bytes);

    const auto answer = ReaderProcess::ask(ReaderTask::Comparison, {"emesso", bytes});

    if (answer)
        QCOMPARE(answer->value("comparison").toString(), "not_comparable");
    else
        QCOMPARE(answer.error().kind, ErrorKind::Refused);
}

// Also without a process around: the readers count what they do.
void TestReader::theWordsOfAHostilePaperHaveAnEnd()
{
    QFETCH(QByteArray, bytes);
    if (QByteArray(QTest::currentDataTag()) == "dictionaries.pdf"
        || QByteArray(QTest::currentDataTag()) == "arrays.pdf")
        QSKIP("qpdf reads one within the other: only the budget of the process ends it");

    const auto words = pdfWords(bytes);

    QVERIFY(!words || words->words.size() < 2);
}

void TestReader::aPictureIsWrittenAnew()
{
    const auto answer = ReaderProcess::ask(ReaderTask::Picture, {picture({3000, 2000})});

    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    const auto image = QImage::fromData(QByteArray::fromBase64(answer->value("png").toString().toLatin1()), "PNG");
    QCOMPARE(image.size(), QSize(1200, 800));
    QVERIFY(image.textKeys().isEmpty());
}

void TestReader::aPictureOfAHugeSizeIsRefused()
{
    QCOMPARE(ReaderProcess::ask(ReaderTask::Picture, {hugePicture()}).error().kind, ErrorKind::Refused);
    QCOMPARE(ReaderProcess::ask(ReaderTask::Picture, {"nessuna figura"}).error().kind, ErrorKind::Refused);
}

void TestReader::papersAreLaidOut()
{
    const QByteArray paper("{\"html\":\"<p>Si convoca.</p>\",\"head\":[\"Prefettura\"]}");

    const auto answer = ReaderProcess::ask(ReaderTask::Layout, {paper, paper});

    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->value("pages").toInt(), 2);
}

void TestReader::theAnswerOfAReaderThatIsKilledIsARefusal()
{
    ReaderProcess reader;
    QList<ReaderProcess::Answer> answers;
    connect(&reader, &ReaderProcess::finished, this, [&](const auto &answer) { answers.append(answer); });
    reader.start(ReaderTask::Comparison, {"emesso", "emesso"});
    QVERIFY(reader.isReading() && answers.isEmpty());

    reader.findChild<QProcess *>()->kill();

    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst().error().kind, ErrorKind::Refused);
}

void TestReader::whatIsCancelledSaysSo()
{
    ReaderProcess reader;
    QList<ReaderProcess::Answer> answers;
    connect(&reader, &ReaderProcess::finished, this, [&](const auto &answer) { answers.append(answer); });
    reader.start(ReaderTask::Comparison, {"emesso", hostilePapers().constFirst().bytes});

    reader.cancel();

    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.constFirst().error().kind, ErrorKind::Cancelled);
}

void TestReader::oneReaderReadsOneFileAfterTheOther()
{
    ReaderProcess reader;
    QList<ReaderProcess::Answer> answers;
    connect(&reader, &ReaderProcess::finished, this, [&](const auto &answer) {
        answers.append(answer);
        if (answers.size() == 1)
            reader.start(ReaderTask::Comparison, {"emesso", "emesso"});
    });
    reader.start(ReaderTask::Picture, {"nessuna figura"});

    QTRY_COMPARE(answers.size(), 2);
    QVERIFY(!answers.constFirst() && answers.constLast());
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
