#include "tests/faults/hostile_archives.h"

#include "core/storage/journal.h"
#include "core/storage/transaction.h"
#include "core/storage/verification.h"
#include "tests/faults/saved_meetings.h"
#include "tests/support/other_program.h"
#include "tests/support/trap_journal.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace seduta {
namespace {

// Milliseconds.
constexpr qint64 longestRefusal = 1000;
constexpr qint64 longestVerification = 2000;
constexpr int changesOfThatTime = 100000;
constexpr int changesOfAnAct = 1000;

struct Hostile {
    QString name{};
    std::function<void(const QString &path)> make{};
};

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::function<void(const QString &)> saying(const QString &statement)
{
    return [statement](const QString &path) { OtherProgram(path).run(statement); };
}

/// What takes more memory than the program gives SQLite.
std::function<void(const QString &)> sayingApart(const QString &statement)
{
    return [statement](const QString &path) {
        if (!OtherProgram::runApart(path, statement))
            qFatal("%s", qUtf8Printable(statement));
    };
}

std::function<void(const QString &)> withBytes(qint64 at, const QByteArray &bytes)
{
    return [at, bytes](const QString &path) {
        auto content = bytesAt(path);
        content.replace(at, bytes.size(), bytes);
        put(path, content);
    };
}

std::function<void(const QString &)> cutAt(double part)
{
    return [part](const QString &path) { put(path, bytesAt(path).left(qsizetype(double(QFile(path).size()) * part))); };
}

std::function<void(const QString &)> beside(const QString &ending, const QByteArray &bytes)
{
    return [ending, bytes](const QString &path) { put(path + ending, bytes); };
}

void becomePipe(const QString &path)
{
    QFile::remove(path);
    ::mkfifo(QFile::encodeName(path).constData(), 0600);
}

void becomeLinkToItself(const QString &path)
{
    QFile::remove(path);
    QFile::link(path, path);
}

QList<Hostile> hostileStructures()
{
    return {
        {"a trigger more", saying("CREATE TRIGGER x AFTER INSERT ON body BEGIN DELETE FROM minutes_text; END")},
        {"a trigger less", saying("DROP TRIGGER journal_body_delete")},
        {"a view without end",
         saying("CREATE VIEW x AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n)"
                " SELECT i FROM n")},
        {"a generated column",
         saying("ALTER TABLE body ADD COLUMN x TEXT GENERATED ALWAYS AS"
                " (hex(zeroblob(400000000))) VIRTUAL")},
        {"an index on an expression", saying("CREATE INDEX x ON body (hex(zeroblob(400000)))")},
        {"a table more", saying("CREATE TABLE x (y)")},
        {"a table less", saying("DROP TABLE template_override")},
        {"a full-text table", saying("CREATE VIRTUAL TABLE x USING fts5(y)")},
        {"a column renamed", saying("ALTER TABLE body RENAME COLUMN place TO y")},
        {"a cell of 900 MB",
         sayingApart("INSERT INTO content (hash, media_type, size)"
                     " VALUES ('x', CAST(zeroblob(900000000) AS TEXT), 0)")},
        {"a piece of a document of 900 MB",
         sayingApart("INSERT INTO content_chunk (hash, position, bytes) VALUES ('x', 0, zeroblob(900000000))")},
    };
}

QList<Hostile> hostileFiles()
{
    return {
        {"nothing", cutAt(0)},
        {"a letter", [](const QString &path) { put(path, "Gentile Prefettura,\n"); }},
        {"half of it", cutAt(0.5)},
        {"its first bytes", [](const QString &path) { put(path, bytesAt(path).left(70)); }},
        {"of a newer version", withBytes(60, QByteArray::fromHex("00000063"))},
        {"of no version", withBytes(60, QByteArray(4, '\0'))},
        {"of another program", withBytes(68, "ALTR")},
        {"its structure overwritten", withBytes(4096, QByteArray(200, '\xff'))},
        {"a write-ahead log beside it", beside("-wal", QByteArray(200, 'x'))},
        {"a journal that names another file", beside("-journal", trapFor("/dev/null"))},
        {"a journal of other pages", beside("-journal", journalHeader(1, 5, 512, 1024))},
        {"a pipe", becomePipe},
        {"a link to itself", becomeLinkToItself},
    };
}

Finding refusal(const QString &name, bool isRefused, qint64 time)
{
    if (!isRefused)
        return {Found::Silent, name + " was opened"};
    return time <= longestRefusal ? Finding{}
                                  : Finding{Found::Stuck, QString("%1: refused after %2 ms").arg(name).arg(time)};
}

void tryOn(const Hostile &hostile, Figures &figures)
{
    const QTemporaryDir folder(faultsFolder() + "/seduta-hostile-XXXXXX");
    const QString path = folder.filePath("a.seduta");
    makeArchive(path);
    hostile.make(path);
    const auto size = QFileInfo(path).size();
    QElapsedTimer time;
    time.start();
    const bool isWritten = openForProof(path) != nullptr;
    figures.count(refusal(hostile.name, !isWritten, time.restart()), "to write");
    const bool isRead = openToReadForProof(path).has_value();
    figures.count(refusal(hostile.name, !isRead, time.elapsed()), "to read");
    if (QFileInfo(path).size() != size)
        figures.count({Found::Corrupt, hostile.name + " was changed"}, "afterwards");
}

void addChanges(const QString &path, int changes)
{
    const auto workspace = openForProof(path);
    for (int done = 0; done < changes; done += changesOfAnAct) {
        const auto saved = workspace->write("Molti", [](Database &database) -> Result<void> {
            for (int i = 0; i < changesOfAnAct; ++i)
                database.execute("INSERT INTO person (given_name, family_name, note) VALUES ('Maria', 'Prova', ?)",
                                 {QString("Nota %1 di una segreteria").arg(i)});
            return {};
        });
        if (!saved)
            qFatal("%s", qUtf8Printable(saved.error().message));
    }
}

}

Figures hostileArchives()
{
    Figures figures;
    const auto all = hostileFiles() + hostileStructures();
    for (const auto &hostile : all)
        tryOn(hostile, figures);
    return figures;
}

Figures verifiedChanges(int changes)
{
    Figures figures;
    const QTemporaryDir folder(faultsFolder() + "/seduta-verify-XXXXXX");
    const QString path = folder.filePath("a.seduta");
    makeArchive(path);
    addChanges(path, changes);
    const auto database = Database::open(path);
    QElapsedTimer time;
    time.start();
    if (const auto fault = firstFault(*database))
        figures.count({Found::Corrupt, *fault}, "verification");
    const auto allowed = longestVerification * std::max(changes, changesOfThatTime) / changesOfThatTime;
    figures.count(time.elapsed() <= allowed ? Finding{} : Finding{Found::Stuck, QString("%1 ms").arg(time.elapsed())},
                  "verification");
    figures.acknowledged = changes;
    return figures;
}

}
