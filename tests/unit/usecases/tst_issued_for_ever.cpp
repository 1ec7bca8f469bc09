#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"
#include "core/usecases/templates.h"
#include "core/usecases/transfer.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace seduta;

namespace {

/// The hashes of the five papers as they were issued, SHA-256; written down when the archive was made, and never again.
const QStringList &issuedHashes()
{
    static const QStringList hashes{
        "088a3c8c55905cb15761a7098e0202593d3ec7141d3e54bb628b33c6ab90a469",
        "48e5d21d9103dc70e932b7a0672db24970f76b560e696560b7477bd3edf450cc",
        "403e2a81ac3316d8ee1e557b62e1fd2894ee649b2fe9accd72c1d5479ff3eb26",
        "fe043e22b668e77be3e924059975f9e2819d16f9584d6e2a8756cafaeb382fe2",
        "df777d192cc5b78294429af6bff97affb9d330e9ca217330695d49392692feaa",
    };
    return hashes;
}

QString fixture()
{
    return QStringLiteral(SEDUTA_SOURCE_DIR "/tests/unit/usecases/issued/archive-4.seduta.z");
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

}

/// The archive (qCompress) of the version with four migrations, as an office left it with the sample's papers issued: whatever is renamed or worded anew since, and whatever version opens it,
/// its documents are given back byte for byte.
class TestIssuedForEver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasIssuedComesBackByteForByte();
    void itOutlivesRenamesAndOtherTemplates();
    void whatIsIssuedAnewStandsBesideIt();

private:
    std::unique_ptr<Workspace> opened();
    QStringList hashesIn(Workspace &workspace);

    ScratchFolder m_folder{};
    StandingClock m_clock{};
    int m_opened = 0;
};

std::unique_ptr<Workspace> TestIssuedForEver::opened()
{
    QFile kept(fixture());
    QFile archive(m_folder.filePath(QStringLiteral("ufficio-%1.seduta").arg(++m_opened)));
    if (!kept.open(QIODevice::ReadOnly) || !archive.open(QIODevice::WriteOnly))
        qFatal("the archive of the test cannot be copied");
    archive.write(qUncompress(kept.readAll()));
    archive.close();
    return *Workspace::open(archive.fileName(), {"Maria Prova", "PC-1"}, m_clock);
}

QStringList TestIssuedForEver::hashesIn(Workspace &workspace)
{
    const Papers papers(workspace);
    QStringList hashes;
    const auto issued = papers.issuedFor(Meetings(workspace).named("2025-06-26")->id).value();
    for (const auto &document : issued)
        hashes.append(hashOf(papers.contentOf(document).value()));
    return hashes;
}

void TestIssuedForEver::whatWasIssuedComesBackByteForByte()
{
    const auto workspace = opened();

    QCOMPARE(hashesIn(*workspace), issuedHashes());
    QCOMPARE(workspace->verify().value(), QString());
}

void TestIssuedForEver::itOutlivesRenamesAndOtherTemplates()
{
    const auto workspace = opened();
    auto body = Bodies(*workspace).named("Questura di Asti").value();
    body.name = "Questura di Altrove";
    QVERIFY(Bodies(*workspace).change(body));
    QVERIFY(Templates(*workspace).keep("press_release.html", "<h1>Altre parole</h1>"));
    QVERIFY(Templates(*workspace).keep("letterhead.txt", "Altro ufficio"));

    QCOMPARE(hashesIn(*workspace), issuedHashes());
    QCOMPARE(workspace->verify().value(), QString());
}

void TestIssuedForEver::whatIsIssuedAnewStandsBesideIt()
{
    const auto workspace = opened();
    const auto meeting = Meetings(*workspace).named("2025-06-26")->id;

    QVERIFY(Papers(*workspace).issue({DocumentKind::Minutes, meeting, {}, {}}));

    QCOMPARE(hashesIn(*workspace).first(issuedHashes().size()), issuedHashes());
    const auto issued = Papers(*workspace).issuedFor(meeting).value();
    QCOMPARE(issued.size(), 6);
    QCOMPARE(issued.constLast().supersedesId, issued.constFirst().id);
}

QTEST_MAIN(TestIssuedForEver)
#include "tst_issued_for_ever.moc"
