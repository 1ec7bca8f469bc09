#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"
#include "ui/shell/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace seduta;

/// The archive a window works on, while another computer has it.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void theWritingIsOfferedOnceTheOtherComputerFallsSilent();

private:
    QString path() const { return m_folder.filePath("prova.seduta"); }
    void writeElsewhere();
    bool fallSilent();

    ScratchFolder m_folder{};
    StandingClock m_clock{};
};

void TestSession::writeElsewhere()
{
    QFile lock(path() + ".lock");
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("1\nseduta\nPC-ALTROVE\naltrove\naltrove\n");
    QFile note(path() + ".writer");
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write(R"({"person": "Luisa Finta", "computer": "PC-ALTROVE", "since": "2025-09-01T08:00:00Z"})");
}

bool TestSession::fallSilent()
{
    QFile note(path() + ".writer");
    return note.open(QIODevice::ReadWrite)
        && note.setFileTime(QDateTime::currentDateTime().addSecs(-180), QFileDevice::FileModificationTime);
}

void TestSession::theWritingIsOfferedOnceTheOtherComputerFallsSilent()
{
    const Author author{"Maria Prova", "PC-1"};
    QVERIFY(Workspace::create(path(), author, m_clock));
    writeElsewhere();
    Session session(m_clock, author);
    QVERIFY(session.open(path()));
    QVERIFY(session.workspace()->isReadOnly() && !session.mayTakeOver());
    QSignalSpy changed(&session, &Session::mayTakeOverChanged);
    const auto timers = session.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    for (auto *timer : timers)
        timer->setInterval(1);
    QTest::qWait(50);
    QVERIFY(!session.mayTakeOver() && changed.isEmpty());

    QVERIFY(fallSilent());

    QTRY_VERIFY(session.mayTakeOver());
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
