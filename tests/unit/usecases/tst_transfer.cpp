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
        auto out = QJsonDocument::fromJson(Transfer(*m_workspace).exportDocument().value()).object();
        const auto origin = out.take("origin").toObject();
        QCOMPARE(out, QJsonDocument::fromJson(Transfer::sampleDocument()).object());
        QCOMPARE(origin.value("archive").toString(), m_workspace->identity());
        QCOMPARE(origin.value("acts").toInt(), 1);
        QCOMPARE(origin.value("officeName").toString(), "Prefettura di Asti");
        QCOMPARE(m_workspace->verify().value(), QString());
    }

    void aSecondImportStandsBesideTheFirstAndKeepsTheCouncil()
    {
        QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
        const auto bodies = Bodies(*m_workspace).inPrecedence()->size();

        const auto again = insisted(Transfer::sampleDocument());

        QVERIFY(again && again->councilKept);
        QCOMPARE(Bodies(*m_workspace).inPrecedence()->size(), 2 * bodies);
        QCOMPARE(ArchiveCopies(m_workspace->path()).list().constFirst().reason, CopyReason::Import);
    }

    void theSameDocumentIsToldAndTakenOnlyOnConsent()
    {
        QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
        const auto bodies = Bodies(*m_workspace).inPrecedence()->size();
        const auto sameOtherwiseLaidOut =
            QJsonDocument::fromJson(Transfer::sampleDocument()).toJson(QJsonDocument::Compact);

        const auto refused = Transfer(*m_workspace).importDocument(sameOtherwiseLaidOut);

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(refused.error().field, "consent");
        QVERIFY2(refused.error().message.contains("same document"), qPrintable(refused.error().message));
        QCOMPARE(Bodies(*m_workspace).inPrecedence()->size(), bodies);
        QVERIFY(insisted(sameOtherwiseLaidOut));
    }

    void whatWasUndoneMayComeInAgain()
    {
        QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
        QVERIFY(m_workspace->undo());
        QCOMPARE(objectionsTo(Transfer::sampleDocument()), QStringList());

        QVERIFY(m_workspace->redo());

        QCOMPARE(objectionsTo(Transfer::sampleDocument()).size(), 1);
    }

    void theArchivesOwnDocumentIsTold()
    {
        QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
        QVERIFY(Bodies(*m_workspace).add(bodyCalled("Ente nuovo")));

        const auto told = objectionsTo(Transfer(*m_workspace).exportDocument().value());

        QCOMPARE(told.size(), 1);
        QVERIFY2(told.constFirst().contains("this very archive"), qPrintable(told.constFirst()));
    }

    void anOlderAndANewerDocumentOfOneArchiveAreToldApart()
    {
        QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
        QList<QByteArray> documents;
        for (const auto *name : {"Uno", "Due", "Tre"}) {
            QVERIFY(Bodies(*m_workspace).add(bodyCalled(name)));
            documents.append(Transfer(*m_workspace).exportDocument().value());
        }
        m_workspace = *Workspace::create(m_folder.filePath("altro.seduta"), {}, m_clock);
        QCOMPARE(objectionsTo(documents.at(1)), QStringList());
        QVERIFY(Transfer(*m_workspace).importDocument(documents.at(1)));

        QVERIFY(objectionsTo(documents.at(0)).constFirst().contains("is older than"));
        QVERIFY(objectionsTo(documents.at(1)).constFirst().contains("same document"));
        QVERIFY(objectionsTo(documents.at(2)).constFirst().contains("An older document"));
    }

    void anotherCouncilsDocumentIsTold()
    {
        QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
        auto other = QJsonDocument::fromJson(Transfer::sampleDocument()).object();
        auto council = other.value("council").toObject();
        council["officeName"] = "Prefettura di Prova";
        other["council"] = council;

        const auto told = objectionsTo(QJsonDocument(other).toJson());

        QCOMPARE(told.size(), 1);
        QVERIFY2(told.constFirst().contains("Prefettura di Prova"), qPrintable(told.constFirst()));
        QVERIFY2(told.constFirst().contains("Prefettura di Asti"), qPrintable(told.constFirst()));
    }

    void aPreviewTellsWhatWouldBeAddedAndWritesNothing()
    {
        QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
        const auto before = m_workspace->head();

        const auto preview = Transfer(*m_workspace).preview(Transfer::sampleDocument());

        QVERIFY(preview);
        QCOMPARE(preview->summary.meetings, 2);
        QVERIFY(preview->summary.councilKept);
        QVERIFY(preview->standing.origin.contains("does not say"));
        QCOMPARE(preview->doubled.size(), 3);
        QCOMPARE(m_workspace->head(), before);
        QCOMPARE(m_workspace->verify().value(), QString());
    }

    void aDocumentOfNowhereIsTakenIntoAnArchiveThatHasOthers()
    {
        QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));

        const auto taken =
            Transfer(*m_workspace).importDocument(R"({"format":"seduta-1","bodies":[{"id":1,"name":"Nuovo"}]})");

        QVERIFY(taken);
        QCOMPARE(taken->records, 1);
        QCOMPARE(taken->remarks, QStringList());
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
    Result<ImportSummary> insisted(const QByteArray &document)
    {
        return Transfer(*m_workspace).importDocument(document, {}, ImportConsent::Given);
    }

    QStringList objectionsTo(const QByteArray &document)
    {
        return Transfer(*m_workspace).preview(document)->standing.objections;
    }

    static Body bodyCalled(const char *name)
    {
        Body body;
        body.name = QString::fromUtf8(name);
        return body;
    }

    ScratchFolder m_folder{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestTransfer)

#include "tst_transfer.moc"
