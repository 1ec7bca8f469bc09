#include "core/usecases/sent_verdicts.h"

#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"
#include "core/usecases/sent_files.h"
#include "core/usecases/transfer.h"
#include "tests/support/hostile_files.h"
#include "tests/support/other_program.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace seduta;

/// How a file that left stands to what was issued is found from its bytes, when it is shown, by a program that may die of it.
class TestSentVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theVerdictComesFromTheBytes();
    void whatIsWrittenBesideTheFileIsNotBelieved();
    void bytesThatAreNoLongerThoseAttachedAreTold();
    void aPairIsComparedOnce();
    void aReaderThatIsKilledLosesNothing();
    void theNameOfTheFileIsKeptAsOneName();
    void whatIsStoppedIsToldAndKept();
    void onlyTheFileGivenUpIsStopped();
    void whatWasStoppedIsComparedWhenLookedAtAgain();

private:
    SentFile attached(const QByteArray &bytes)
    {
        return SentFiles(*m_workspace).attach(m_document.id, "partito.pdf", bytes).value();
    }
    /// The archive closed, changed by another program, and opened again.
    void changedOutside(const QString &statement);
    Result<SentFile> verdict(SentVerdicts &verdicts, const SentFile &file);

    ScratchFolder m_folder{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
    IssuedDocument m_document{};
    QByteArray m_issued{};
    int m_made = 0;
};

void TestSentVerdicts::init()
{
    m_workspace.reset();
    m_workspace = *Workspace::create(m_folder.filePath(QString("%1.seduta").arg(++m_made)), {}, m_clock);
    QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
    const auto meeting = Meetings(*m_workspace).named("2025-06-26")->id;
    Papers papers(*m_workspace);
    const PaperOrder order{DocumentKind::PressRelease, meeting, LetterForm::OnePerAddressee, {}};
    m_issued = papers.issue(order).value().papers.constFirst().pdf;
    m_document = papers.issuedFor(meeting)->constFirst();
}

void TestSentVerdicts::changedOutside(const QString &statement)
{
    const QString path = m_workspace->path();
    m_workspace.reset();
    QVERIFY(OtherProgram(path).runUnseen(statement));
    m_workspace = *Workspace::open(path, {}, m_clock);
}

Result<SentFile> TestSentVerdicts::verdict(SentVerdicts &verdicts, const SentFile &file)
{
    QSignalSpy found(&verdicts, &SentVerdicts::found);
    if (const auto known = verdicts.of(m_document, file); known)
        return *known;
    if (!found.wait(20000))
        qFatal("no verdict came");
    return verdicts.of(m_document, file).value();
}

void TestSentVerdicts::theVerdictComesFromTheBytes()
{
    const auto same = attached(m_issued);
    const auto other = attached("una fotografia");
    SentVerdicts verdicts(*m_workspace);

    QCOMPARE(verdict(verdicts, same)->comparison, SentComparison::SameFile);
    QCOMPARE(verdict(verdicts, other)->comparison, SentComparison::NotComparable);
    QCOMPARE(verdict(verdicts, other)->fileName, other.fileName);
}

void TestSentVerdicts::whatIsWrittenBesideTheFileIsNotBelieved()
{
    attached("una fotografia");
    changedOutside("UPDATE sent_file SET comparison = 'same_file'");
    const auto file = SentFiles(*m_workspace).of(m_document.id)->constLast();
    QCOMPARE(file.comparison, SentComparison::SameFile);
    SentVerdicts verdicts(*m_workspace);

    QCOMPARE(verdict(verdicts, file)->comparison, SentComparison::NotComparable);
}

void TestSentVerdicts::bytesThatAreNoLongerThoseAttachedAreTold()
{
    const auto file = attached("una fotografia");
    changedOutside("UPDATE content_chunk SET bytes = x'00' WHERE hash = '" + file.contentHash + "'");
    SentVerdicts verdicts(*m_workspace);

    const auto told = verdict(verdicts, file);

    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::Storage);
}

void TestSentVerdicts::aPairIsComparedOnce()
{
    const auto file = attached(m_issued);
    SentVerdicts verdicts(*m_workspace);
    QVERIFY(!verdicts.of(m_document, file));
    QVERIFY(verdicts.isComparing());
    QVERIFY(verdict(verdicts, file));

    const auto again = verdicts.of(m_document, file);

    QVERIFY(again && !verdicts.isComparing());
}

void TestSentVerdicts::aReaderThatIsKilledLosesNothing()
{
    const auto bytes = hostilePapers().constFirst().bytes;
    const auto file = attached(bytes);
    SentVerdicts verdicts(*m_workspace);
    QSignalSpy found(&verdicts, &SentVerdicts::found);
    QVERIFY(!verdicts.of(m_document, file));

    verdicts.findChild<QProcess *>()->kill();

    QVERIFY(found.wait(20000));
    QCOMPARE((*verdicts.of(m_document, file))->comparison, SentComparison::NotComparable);
    QCOMPARE(SentFiles(*m_workspace).contentOf(file).value(), bytes);
    QCOMPARE(m_workspace->verify().value(), QString());
}

void TestSentVerdicts::theNameOfTheFileIsKeptAsOneName()
{
    const auto file = SentFiles(*m_workspace).attach(m_document.id, "/etc/xdg/autostart/x.desktop", m_issued);

    QCOMPARE(file->fileName, "etc-xdg-autostart-x.desktop");
}

void TestSentVerdicts::whatIsStoppedIsToldAndKept()
{
    const auto file = attached(hostilePapers().constFirst().bytes);
    SentVerdicts verdicts(*m_workspace);
    QSignalSpy found(&verdicts, &SentVerdicts::found);
    QVERIFY(!verdicts.of(m_document, file));

    verdicts.stop(m_document, file);

    QVERIFY(found.wait(20000));
    QCOMPARE(verdicts.of(m_document, file)->error().kind, ErrorKind::Cancelled);
    QCOMPARE(SentFiles(*m_workspace).of(m_document.id)->size(), 1);
}

void TestSentVerdicts::onlyTheFileGivenUpIsStopped()
{
    const auto slow = attached(hostilePapers().constFirst().bytes);
    const auto waiting = attached(m_issued);
    SentVerdicts verdicts(*m_workspace);
    QVERIFY(!verdicts.of(m_document, slow));
    QVERIFY(!verdicts.of(m_document, waiting));

    verdicts.stop(m_document, waiting);

    QCOMPARE(verdicts.of(m_document, waiting)->error().kind, ErrorKind::Cancelled);
    QVERIFY(!verdicts.of(m_document, slow));
    QCOMPARE(verdict(verdicts, slow)->comparison, SentComparison::NotComparable);
}

void TestSentVerdicts::whatWasStoppedIsComparedWhenLookedAtAgain()
{
    const auto slow = attached(hostilePapers().constFirst().bytes);
    const auto file = attached(m_issued);
    SentVerdicts verdicts(*m_workspace);
    QVERIFY(!verdicts.of(m_document, slow) && !verdicts.of(m_document, file));
    verdicts.stop(m_document, file);
    QVERIFY(verdicts.of(m_document, file));

    verdicts.lookAgain();

    QVERIFY(!verdicts.of(m_document, file));
    QTRY_VERIFY_WITH_TIMEOUT(verdicts.of(m_document, file), 30000);
    QCOMPARE((*verdicts.of(m_document, file))->comparison, SentComparison::SameFile);
}

QTEST_MAIN(TestSentVerdicts)
#include "tst_sent_verdicts.moc"
