#include "tests/faults/flipped_bits.h"

#include "core/storage/content_store.h"
#include "core/storage/seal.h"
#include "core/storage/verification.h"
#include "tests/faults/saved_meetings.h"
#include "tests/support/other_program.h"

#include <QFile>
#include <QTemporaryDir>

namespace seduta {
namespace {

constexpr int meetings = 3;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path + "-journal");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

void flip(QByteArray &bytes, QRandomGenerator &random)
{
    const auto at = qsizetype(random.bounded(quint64(bytes.size())));
    bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
}

/// Meetings, a kept document, and pages that are free again.
QByteArray smallArchive(const QString &path)
{
    makeArchive(path);
    const auto workspace = openForProof(path);
    for (int number = 1; number <= meetings; ++number)
        if (!saveMeeting(*workspace, number))
            qFatal("the small archive cannot be made");
    const auto kept = workspace->write("Tieni", [](Database &database) -> Result<void> {
        ContentStore(database).keep(QByteArray(9000, 'v'), "application/pdf");
        const QString gone = ContentStore(database).keep(QByteArray(40000, 'x'), "application/pdf");
        database.run("INSERT INTO person (family_name) VALUES ('Prova')");
        database.run("DELETE FROM content_chunk WHERE hash = ?", {gone});
        database.run("DELETE FROM content WHERE hash = ?", {gone});
        return {};
    });
    if (!kept)
        qFatal("the small archive cannot be filled");
    return contentOf(path);
}

/// All that is in it, whatever the file looks like. The kind of a kept file is only a label of its bytes, and the generation a mark for the next save.
QByteArray holdings(Database &database)
{
    SealHash hash;
    hash.add(tableDigests(database));
    for (const auto *statement :
         {"SELECT * FROM change_set ORDER BY id", "SELECT * FROM change ORDER BY id",
          "SELECT * FROM change_seal ORDER BY change_id", "SELECT hash, size FROM content ORDER BY hash",
          "SELECT hash, position, bytes FROM content_chunk ORDER BY hash, position"}) {
        auto rows = database.run(statement);
        while (rows.next())
            for (int column = 0; column < rows.columnCount(); ++column)
                hash.add(rows.bytes(column));
    }
    return hash.result().toLatin1();
}

/// Whether the archive is refused, or its fault named.
bool isNoticed(const QString &path, QByteArray &held)
try {
    const auto database = Database::open(path);
    if (firstFault(*database))
        return true;
    held = holdings(*database);
    return false;
} catch (const StorageError &) {
    return true;
}

Finding lookAt(const QString &path, const QByteArray &sound)
{
    QByteArray held;
    if (isNoticed(path, held))
        return {};
    if (held != sound)
        return {Found::Silent, "called whole, though it holds something else"};
    const auto workspace = openForProof(path);
    return workspace && saveMeeting(*workspace, meetings + 1)
        ? Finding{}
        : Finding{Found::Stuck, "called whole, and not saved into"};
}

struct HistoryTable {
    QString name{};
    QString key{};
    QStringList texts{};
    QStringList numbers{};
};

const QList<HistoryTable> &historyTables()
{
    static const QList<HistoryTable> all{
        {"change", "id", {"table_name", "before", "after"}, {"change_set_id", "row_id"}},
        {"change_set",
         "id",
         {"kind", "at", "author", "label", "note", "salt", "header_hash", "previous", "hash"},
         {"inverts_id"}},
        {"change_seal", "change_id", {"salt", "content_hash"}, {}},
    };
    return all;
}

/// Thinks up what somebody might do to a history, as statements.
class Alterations
{
public:
    Alterations(const QString &path, QRandomGenerator &random)
        : m_archive(path)
        , m_random(random)
    {
    }

    QStringList next()
    {
        const auto &table = oneOf(historyTables());
        switch (m_random.bounded(8)) {
        case 0: return {QString("DELETE FROM %1 WHERE %2 = %3").arg(table.name, table.key, keyIn(table))};
        case 1: return swapped(table, oneOf(table.texts));
        case 2: return doubled();
        case 3: return cutOff();
        case 4: return flippedNumber(table);
        default: return flippedText(table, oneOf(table.texts));
        }
    }

private:
    template <class Value>
    const Value &oneOf(const QList<Value> &values)
    {
        return values.at(m_random.bounded(int(values.size())));
    }

    QString keyIn(const HistoryTable &table)
    {
        return oneOf(m_archive.texts(QString("SELECT %1 FROM %2").arg(table.key, table.name)));
    }

    QStringList flippedText(const HistoryTable &table, const QString &column)
    {
        const QString where = QString("WHERE %1 = %2").arg(table.key, keyIn(table));
        const int letters =
            m_archive.texts(QString("SELECT length(%1) FROM %2 %3").arg(column, table.name, where)).value(0).toInt();
        if (letters == 0)
            return {};
        const QString at = QString::number(m_random.bounded(letters) + 1);
        return {QString("UPDATE %1 SET %2 = substr(%2, 1, %3 - 1) || char((unicode(substr(%2, %3, 1)) | 1)"
                        " - (unicode(substr(%2, %3, 1)) & 1)) || substr(%2, %3 + 1) %4")
                    .arg(table.name, column, at, where)};
    }

    QStringList flippedNumber(const HistoryTable &table)
    {
        if (table.numbers.isEmpty())
            return {};
        return {QString("UPDATE %1 SET %2 = (%2 | 1) - (%2 & 1) WHERE %3 = %4")
                    .arg(table.name, oneOf(table.numbers), table.key, keyIn(table))};
    }

    QStringList swapped(const HistoryTable &table, const QString &column)
    {
        const QString one = keyIn(table);
        const QString other = keyIn(table);
        return {QString("UPDATE %1 SET %2 = (SELECT o.%2 FROM %1 o WHERE o.%3 = CASE %1.%3 WHEN %4 THEN %5 ELSE %4 END)"
                        " WHERE %3 IN (%4, %5)")
                    .arg(table.name, column, table.key, one, other)};
    }

    QStringList doubled()
    {
        return {QString("INSERT INTO change (change_set_id, table_name, row_id, before, after)"
                        " SELECT change_set_id, table_name, row_id, before, after FROM change WHERE id = %1")
                    .arg(keyIn(historyTables().at(0)))};
    }

    QStringList cutOff()
    {
        const QString from = keyIn(historyTables().at(1));
        return {QString("DELETE FROM change_seal WHERE change_id IN (SELECT id FROM change WHERE change_set_id >= %1)")
                    .arg(from),
                QString("DELETE FROM change WHERE change_set_id >= %1").arg(from),
                QString("DELETE FROM change_set WHERE id >= %1").arg(from)};
    }

    OtherProgram m_archive;
    QRandomGenerator &m_random;
};

bool areDone(const QString &path, const QStringList &statements)
{
    OtherProgram other(path);
    bool isDone = !statements.isEmpty();
    for (const auto &statement : statements)
        isDone = other.runUnseen(statement) && isDone;
    return isDone;
}

struct SealedRow {
    QList<QByteArray> parts{};
    qint64 row = 0;
    QString seal{};
};

QString sealOf(const QList<QByteArray> &parts, qint64 row)
{
    return sealOfChange(QString::fromUtf8(parts.at(0)), parts.at(1), row, parts.at(2), parts.at(3));
}

QList<SealedRow> sealedRows(const QString &path)
{
    QList<SealedRow> all;
    const auto database = Database::open(path);
    auto rows = database->run("SELECT s.salt, c.table_name, CAST(c.before AS BLOB), CAST(c.after AS BLOB), c.row_id,"
                              " s.content_hash FROM change c JOIN change_seal s ON s.change_id = c.id");
    while (rows.next())
        all.append({{rows.text(0).toUtf8(), rows.text(1).toUtf8(), rows.bytes(2), rows.bytes(3)},
                    rows.number(4),
                    rows.text(5)});
    return all;
}

}

Figures flippedBitsOfTheFile(int flips, quint32 seed)
{
    Figures figures;
    QRandomGenerator random(seed);
    const QTemporaryDir folder(faultsFolder() + "/seduta-flips-XXXXXX");
    const QString path = folder.filePath("a.seduta");
    const auto bytes = smallArchive(path);
    const auto sound = holdings(*Database::open(path));
    for (int i = 0; i < flips; ++i) {
        auto flipped = bytes;
        flip(flipped, random);
        put(path, flipped);
        figures.count(lookAt(path, sound), QString("flip %1").arg(i + 1));
    }
    return figures;
}

Figures alteredHistories(int alterations, quint32 seed)
{
    Figures figures;
    QRandomGenerator random(seed);
    const QTemporaryDir folder(faultsFolder() + "/seduta-flips-XXXXXX");
    const QString path = folder.filePath("a.seduta");
    const auto bytes = smallArchive(path);
    const auto sound = holdings(*Database::open(path));
    while (figures.trials < alterations) {
        put(path, bytes);
        const auto statements = Alterations(path, random).next();
        if (!areDone(path, statements))
            continue;
        QByteArray held;
        const bool isNamed = isNoticed(path, held) || held == sound;
        figures.count(isNamed ? Finding{} : Finding{Found::Silent, statements.join("; ")},
                      QString("alteration %1").arg(figures.trials + 1));
    }
    return figures;
}

Figures flippedBitsOfSealedRows(int flips, quint32 seed)
{
    Figures figures;
    QRandomGenerator random(seed);
    const QTemporaryDir folder(faultsFolder() + "/seduta-flips-XXXXXX");
    smallArchive(folder.filePath("a.seduta"));
    const auto rows = sealedRows(folder.filePath("a.seduta"));
    while (figures.trials < flips) {
        const auto &row = rows.at(random.bounded(int(rows.size())));
        auto parts = row.parts;
        auto &part = parts[random.bounded(int(parts.size()))];
        if (part.isEmpty())
            continue;
        flip(part, random);
        figures.count(sealOf(parts, row.row) == row.seal ? Finding{Found::Silent, "the seal is the same"} : Finding{},
                      QString("flip %1").arg(figures.trials + 1));
    }
    return figures;
}

}
