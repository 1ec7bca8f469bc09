#include "core/documents/received/sent_comparison.h"

#include "core/documents/pdf/press.h"
#include "core/documents/received/pdf_words.h"
#include "core/documents/received/signed_file.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace seduta;

/// What a file that comes back from protocol, signature or scanner is told to be, made with the tools of others: qpdf, poppler, OpenSSL.
class TestSentComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theWordsOfAPaperAreThoseAStrangerReads();
    void theVeryFileIsTheSame();
    void aStampIsToldAsAdded();
    void aFileWrittenAnewByAnotherProgramSaysTheSame();
    void aHourChangedIsTold();
    void anotherLetterIsTold();
    void aPictureOfThePaperCannotBeCompared();
    void aSignedFileIsOpenedAndTheSignerNamed_data();
    void aSignedFileIsOpenedAndTheSignerNamed();
    void aFileSignedTwiceNamesBoth();
    void aSignatureOverOtherBytesIsNotWhole();
    void whatIsNoPdfIsNotComparable_data();
    void whatIsNoPdfIsNotComparable();
    void damagedFilesDoNoHarm();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// Runs a program in the folder of the test, and gives what it wrote to the file.
    QByteArray made(const QString &program, const QStringList &arguments, const QString &result) const;
    QByteArray signedBy(const QString &name, const QString &file, const QStringList &how) const;

    QTemporaryDir m_folder{};
    QByteArray m_issued{};
};

namespace {

QByteArray paper(const QString &hour, const QString &body)
{
    Sheet sheet;
    sheet.html = QStringLiteral("<h1>Convocazione</h1><p>La Prefettura convoca %1 per le ore %2 del 20 novembre 2025, "
                                "presso la sala riunioni. L'ordine del giorno è il seguente:</p><ol><li>Saluti</li>"
                                "<li>Accoglienza – perché è più difficile</li></ol>")
                     .arg(body, hour);
    sheet.title = QStringLiteral("Convocazione");
    sheet.language = QStringLiteral("it");
    sheet.pageNumber = QStringLiteral("pag. {x} di {y}");
    PrintOrder order;
    order.madeAt = QDateTime(QDate(2025, 6, 1), QTime(9, 0), QTimeZone::utc());
    return print({sheet}, order).value().sheets.first().pdf;
}

QByteArray issuedPaper()
{
    return paper(QStringLiteral("10:00"), QStringLiteral("la Questura di Asti"));
}

}

void TestSentComparison::initTestCase()
{
    m_issued = issuedPaper();
    write("issued.pdf", m_issued);
    QPdfWriter stamp(path("stamp.pdf"));
    stamp.setPageSize(QPageSize(QPageSize::A4));
    QPainter(&stamp).drawText(500, 500, "Prot. n. 0001234 del 12/11/2025");
    for (const QString name : {"Anna Esempio", "Luigi Prova"})
        QVERIFY(QProcess::execute("openssl",
                                  {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-utf8", "-subj",
                                   "/CN=" + name, "-keyout", path(name + ".key"), "-out", path(name + ".pem")})
                == 0);
}

QByteArray TestSentComparison::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSentComparison::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a file of a test");
}

QByteArray TestSentComparison::made(const QString &program, const QStringList &arguments, const QString &result) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    process.waitForFinished(60000);
    const auto bytes = read(result);
    if (bytes.isEmpty())
        qFatal("%s made nothing: %s", qPrintable(program), process.readAllStandardError().constData());
    return bytes;
}

QByteArray TestSentComparison::signedBy(const QString &name, const QString &file, const QStringList &how) const
{
    return made("openssl",
                QStringList{"cms", "-sign", "-binary", "-nodetach", "-in", file, "-signer", name + ".pem", "-inkey",
                            name + ".key", "-out", file + ".p7m"}
                    + how,
                file + ".p7m");
}

void TestSentComparison::theWordsOfAPaperAreThoseAStrangerReads()
{
    made("pdftotext", {"-raw", "-enc", "UTF-8", "issued.pdf", "read.txt"}, "read.txt");

    const auto words = pdfWords(m_issued);

    QVERIFY(words);
    QVERIFY(words->isWhole);
    QCOMPARE(words->words, QString::fromUtf8(read("read.txt")).simplified().split(u' '));
    QVERIFY(words->words.contains("perché"));
}

void TestSentComparison::theVeryFileIsTheSame()
{
    const auto file = comparedWith(m_issued, m_issued);

    QCOMPARE(file.comparison, SentComparison::SameFile);
    QVERIFY(file.signedBy.isEmpty() && !file.isSignatureWhole);
}

void TestSentComparison::aStampIsToldAsAdded()
{
    const auto stamped = made("qpdf", {"issued.pdf", "--overlay", "stamp.pdf", "--", "stamped.pdf"}, "stamped.pdf");

    const auto file = comparedWith(m_issued, stamped);

    QCOMPARE(file.comparison, SentComparison::WordsAdded);
    QCOMPARE(file.addedWords, "Prot. n. 0001234 del 12/11/2025");
    QCOMPARE(file.missingWords, QString());
}

void TestSentComparison::aFileWrittenAnewByAnotherProgramSaysTheSame()
{
    const auto anew = made("pdftocairo", {"-pdf", "issued.pdf", "anew.pdf"}, "anew.pdf");

    QCOMPARE(comparedWith(m_issued, anew).comparison, SentComparison::SameWords);
}

void TestSentComparison::aHourChangedIsTold()
{
    const auto file = comparedWith(m_issued, paper("11:00", "la Questura di Asti"));

    QCOMPARE(file.comparison, SentComparison::WordsDiffer);
    QCOMPARE(file.missingWords, "10:00");
    QCOMPARE(file.addedWords, "11:00");
}

void TestSentComparison::anotherLetterIsTold()
{
    const auto file = comparedWith(m_issued, paper("10:00", "la Provincia di Asti"));

    QCOMPARE(file.comparison, SentComparison::WordsDiffer);
    QCOMPARE(file.missingWords, "Questura");
    QCOMPARE(file.addedWords, "Provincia");
}

void TestSentComparison::aPictureOfThePaperCannotBeCompared()
{
    made("pdftoppm", {"-r", "72", "-png", "-singlefile", "issued.pdf", "page"}, "page.png");
    {
        QPdfWriter scanner(path("scan.pdf"));
        QPainter(&scanner).drawImage(0, 0, QImage(path("page.png")));
    }

    QCOMPARE(comparedWith(m_issued, read("scan.pdf")).comparison, SentComparison::NotComparable);
}

void TestSentComparison::aSignedFileIsOpenedAndTheSignerNamed_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::newRow("as signature programs write it") << QStringList{"-outform", "DER"};
    QTest::newRow("in pieces, as long files are") << QStringList{"-outform", "DER", "-stream"};
    QTest::newRow("as base64") << QStringList{"-outform", "PEM"};
}

void TestSentComparison::aSignedFileIsOpenedAndTheSignerNamed()
{
    QFETCH(QStringList, how);

    const auto file = comparedWith(m_issued, signedBy("Anna Esempio", "issued.pdf", how));

    QCOMPARE(file.comparison, SentComparison::SameFile);
    QCOMPARE(file.signedBy, "Anna Esempio");
    QVERIFY(file.isSignatureWhole);
}

void TestSentComparison::aFileSignedTwiceNamesBoth()
{
    signedBy("Anna Esempio", "issued.pdf", {"-outform", "DER"});
    const auto twice = signedBy("Luigi Prova", "issued.pdf.p7m", {"-outform", "DER"});

    const auto file = comparedWith(m_issued, twice);

    QCOMPARE(file.comparison, SentComparison::SameFile);
    QCOMPARE(file.signedBy, "Luigi Prova, Anna Esempio");
    QVERIFY(file.isSignatureWhole);
}

void TestSentComparison::aSignatureOverOtherBytesIsNotWhole()
{
    auto forged = signedBy("Anna Esempio", "issued.pdf", {"-outform", "DER"});
    const auto at = forged.indexOf("%PDF-");
    QVERIFY(at > 0);
    forged[at + 7] = forged.at(at + 7) == '4' ? '5' : '4';

    const auto file = comparedWith(m_issued, forged);

    QCOMPARE(file.signedBy, "Anna Esempio");
    QVERIFY(!file.isSignatureWhole);
    QVERIFY(file.comparison != SentComparison::SameFile);
}

void TestSentComparison::whatIsNoPdfIsNotComparable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a message") << QByteArray("From: protocollo@example.it\r\n\r\nSi trasmette.");
    QTest::newRow("a picture") << QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    QTest::newRow("noughts") << QByteArray(4096, '\0');
    QTest::newRow("a PDF by name only") << QByteArray("%PDF-1.7\nnothing");
    QTest::newRow("the head of a signature") << QByteArray::fromHex("3082060006092a864886f70d010702");
}

void TestSentComparison::whatIsNoPdfIsNotComparable()
{
    QFETCH(QByteArray, bytes);

    const auto file = comparedWith(m_issued, bytes);

    QCOMPARE(file.comparison, SentComparison::NotComparable);
    QVERIFY(file.missingWords.isEmpty() && file.addedWords.isEmpty() && file.signedBy.isEmpty());
}

void TestSentComparison::damagedFilesDoNoHarm()
{
    const auto container = signedBy("Anna Esempio", "issued.pdf", {"-outform", "DER"});
    quint32 state = 20251120;
    const auto next = [&state] { return state = state * 1664525 + 1013904223; };
    for (int i = 0; i < 400; ++i) {
        auto damaged = i % 2 == 0 ? m_issued : container;
        for (int hit = 0; hit < 1 + i % 12; ++hit)
            damaged[qsizetype(next() % quint32(damaged.size()))] = char(next() >> 24);
        if (i % 5 == 0)
            damaged.truncate(qsizetype(next() % quint32(damaged.size())));
        comparedWith(m_issued, damaged);
    }
    QCOMPARE(comparedWith(m_issued, m_issued).comparison, SentComparison::SameFile);
}

QTEST_MAIN(TestSentComparison)
#include "tst_sent_comparison.moc"
