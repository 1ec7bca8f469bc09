#include "tests/fuzz/fuzz_targets.h"

#include "core/documents/received/pdf_words.h"
#include "core/documents/received/signed_file.h"
#include "core/documents/template/template_scanner.h"
#include "core/documents/tree/element_reader.h"
#include "core/exchange/document_reader.h"
#include "core/exchange/pasted_bodies.h"
#include "core/exchange/pasted_points.h"
#include "core/exchange/pasted_protocols.h"
#include "core/storage/database.h"
#include "core/storage/rollback_journal.h"
#include "core/support/draft_file.h"
#include "tests/support/written_archive.h"

#include <QFile>
#include <QtEndian>

namespace seduta {

namespace {

QString scratch(const QString &name)
{
    static const ScratchFolder folder;
    return folder.filePath(name);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

void readExchangeDocument(const QByteArray &bytes)
{
    const auto reading = exchange::readDocument(bytes);
    if (reading.faultCount > 0 && reading.complaint().isEmpty())
        qFatal("refused without a word");
}

void readPastedRows(const QByteArray &bytes)
{
    const auto pasted = readPastedBodies(QString::fromUtf8(bytes));
    newAmong(bodiesUnder(pasted.columns, pasted.rows), pasted.bodies);
    addressDoubts(pasted.columns, pasted.rows);
    readPastedProtocols(QString::fromUtf8(bytes), {2025, 11, 3});
}

void readPastedAgenda(const QByteArray &bytes)
{
    readPastedPoints(QString::fromUtf8(bytes));
}

/// The first zero byte parts a template from the one it may call.
void readTemplate(const QByteArray &bytes)
{
    const auto part = bytes.indexOf('\0');
    const QString text = QString::fromUtf8(part < 0 ? bytes : bytes.left(part));
    const QString called = QString::fromUtf8(part < 0 ? QByteArray() : bytes.mid(part + 1));
    const TemplateSource source = [&](const QString &name) -> std::optional<QString> {
        if (name == QStringLiteral("letter.html"))
            return text;
        return called.isEmpty() ? std::nullopt : std::optional(called);
    };
    TemplateScanner(source).scan(QStringLiteral("letter.html"));
}

void readElementTree(const QByteArray &bytes)
{
    elementTree(QString::fromUtf8(bytes));
}

void readPdf(const QByteArray &bytes)
{
    pdfWords(bytes);
}

void readSignature(const QByteArray &bytes)
{
    openedSignature(bytes);
}

void readDrafts(const QByteArray &bytes)
{
    const QString path = scratch(QStringLiteral("bozze"));
    put(path, bytes);
    draftsIn(path);
}

QByteArray soundArchive()
{
    const WrittenArchive archive;
    return bytesOf(archive.path());
}

/// Patches of a sound archive, each an offset (4 bytes), a length (1) and its bytes; one of no length ends them, and what follows it is the journal
/// beside the archive.
QByteArray patched(QByteArray archive, const QByteArray &patches, qsizetype &at)
{
    for (qsizetype length = 1; length > 0 && at + 5 <= patches.size(); at += 5 + length) {
        length = uchar(patches.at(at + 4));
        const auto bytes = patches.mid(at + 5, length);
        const auto offset = qsizetype(qFromBigEndian<quint32>(patches.constData() + at) % archive.size());
        archive.replace(offset, qMin(bytes.size(), archive.size() - offset), bytes);
    }
    return archive;
}

void readArchive(const QByteArray &bytes)
{
    static const QByteArray sound = soundArchive();
    const QString path = scratch(QStringLiteral("prova.seduta"));
    qsizetype at = 0;
    put(path, patched(sound, bytes, at));
    QFile::remove(journalBeside(path));
    if (at < bytes.size())
        put(journalBeside(path), bytes.mid(at));
    try {
        Database::open(path);
    } catch (const StorageError &) {
    }
}

}

const QList<FuzzTarget> &fuzzTargets()
{
    static const QList<FuzzTarget> all{
        {"exchange_document", readExchangeDocument},
        {"pasted_rows", readPastedRows},
        {"pasted_agenda", readPastedAgenda},
        {"template", readTemplate},
        {"element_tree", readElementTree},
        {"pdf", readPdf},
        {"signature", readSignature},
        {"drafts", readDrafts},
        {"archive", readArchive},
    };
    return all;
}

}
