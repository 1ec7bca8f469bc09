#include "core/storage/archive_copy.h"
#include "core/usecases/bodies.h"
#include "core/usecases/transfer.h"

#include "tests/support/file_size_limit.h"
#include "tests/support/seeded_workspace.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace seduta;

class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = *Workspace::create(m_folder.filePath(QString("%1.seduta").arg(++m_made)), {}, m_clock);
    }

    void theSampleComesInAndGoesOutTheSame()
    {
        const auto summary = Transfer(*m_workspace).importDocument(Transfer::sampleDocument());

        QVERIFY(summary);
        QCOMPARE(summary->meetings, 2);
        const auto out = QJsonDocument::fromJson(Transfer(*m_workspace).exportDocument().value());
        QCOMPARE(out, QJsonDocument::fromJson(Transfer::sampleDocument()));
        QCOMPARE(m_workspace->verify().value(), QString());
    }

    void aSecondImportStandsBesideTheFirstAndKeepsTheCouncil()
    {
        QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
        const auto bodies = Bodies(*m_workspace).inPrecedence()->size();

        const auto again = Transfer(*m_workspace).importDocument(Transfer::sampleDocument());

        QVERIFY(again && again->councilKept);
        QCOMPARE(Bodies(*m_workspace).inPrecedence()->size(), 2 * bodies);
        QCOMPARE(ArchiveCopies(m_workspace->path()).list().constFirst().reason, CopyReason::Import);
    }

    void aSampleThatFindsNoRoomLeavesNoFile()
    {
        const QString path = m_folder.filePath("tight.seduta");
        const qint64 empty = QFileInfo(m_workspace->path()).size();
        {
            const FileSizeLimit roomForAnEmptyOne(rlim_t(empty + 16384));
            const auto made = Transfer::makeSample(path, {}, m_clock);
            QVERIFY(!made);
            QVERIFY2(made.error().message.contains("isk"), qPrintable(made.error().message));
        }
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(Transfer::makeSample(path, {}, m_clock));
    }

    void anImportIsOneActAndIsUndone()
    {
        QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));

        QVERIFY(m_workspace->undo());

        QCOMPARE(Bodies(*m_workspace).inPrecedence()->size(), 0);
    }

    void aBadDocumentSavesNothing()
    {
        const auto refused =
            Transfer(*m_workspace).importDocument(R"({"format":"seduta-1","bodies":[{"id":1,"name":"a"},{"id":2}]})");

        QVERIFY(refused.error().message.contains("/bodies/1/name"));
        QCOMPARE(Bodies(*m_workspace).inPrecedence()->size(), 0);
    }

    void stoppingSavesNothing()
    {
        QJsonArray bodies;
        for (int i = 1; i <= 5000; ++i)
            bodies.append(QJsonObject{{"id", i}, {"name", "Ente"}});
        const auto document = QJsonDocument(QJsonObject{{"format", "seduta-1"}, {"bodies", bodies}}).toJson();
        qint64 told = 0;

        const auto stopped = Transfer(*m_workspace).importDocument(document, [&](qint64 done, qint64) {
            told = done;
            return false;
        });

        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(told > 0);
        QCOMPARE(Bodies(*m_workspace).inPrecedence()->size(), 0);
    }

private:
    ScratchFolder m_folder{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestTransfer)

#include "tst_transfer.moc"
