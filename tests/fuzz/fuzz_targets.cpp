#include "tests/fuzz/fuzz_targets.h"

#include "core/documents/received/pdf_words.h"
#include "core/documents/received/signed_file.h"
#include "core/documents/template/template.h"
#include "core/documents/template/template_scanner.h"
#include "core/documents/tree/element_reader.h"
#include "core/exchange/document_reader.h"
#include "core/exchange/pasted_bodies.h"
#include "core/exchange/pasted_points.h"
#include "core/exchange/pasted_protocols.h"
#include "core/storage/database.h"
#include "core/storage/rollback_journal.h"
#include "core/support/bounded_text.h"
#include "core/support/draft_file.h"
#include "tests/support/written_archive.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
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

QJsonObject valuesOfALetter()
{
    const QJsonObject body{{QStringLiteral("nome"), QStringLiteral("Questura & altri <b>")},
                           {QStringLiteral("al"), QStringLiteral("alla Questura")}};
    return {{QStringLiteral("ente"), body},
            {QStringLiteral("enti"), QJsonArray{body, body, body}},
            {QStringLiteral("luogo"), QStringLiteral("Sala\ngrande")},
            {QStringLiteral("numero"), 3},
            {QStringLiteral("urgente"), true},
            {QStringLiteral("nessuno"), QJsonArray()}};
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
    const auto loaded = Template::load(QStringLiteral("letter.html"), source);
    if (loaded && loaded->render(valuesOfALetter()).value_or(QStringLiteral(" ")).isNull())
        qFatal("a template that is sound gave nothing");
}

/// The first byte tells what stands around: words before, words behind, both or nothing.
void takeText(const QByteArray &bytes)
{
    constexpr qsizetype longestWord = 2000;
    const QString text = QString::fromUtf8(bytes.mid(1));
    const QString standing = QStringLiteral("parola ").repeated(1000) + QString(1500, u'a');
    const int around = bytes.isEmpty() ? 0 : bytes.at(0);
    const Surroundings surroundings{(around & 1) != 0 ? standing : QString(), (around & 2) != 0 ? standing : QString()};
    const auto taken = bounded(text, {}, surroundings);
    const auto lines = (surroundings.before + taken.text).split(u'\n');
    for (const auto &line : lines)
        if (line.size() > 5 * longestWord)
            qFatal("a paragraph of %lld letters", qint64(line.size()));
    if (boundedLine(text).text.size() > longestLine || boundedLine(text).text.contains(u'\n'))
        qFatal("a line is none");
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
        {"typed_text", takeText},
        {"archive", readArchive},
    };
    return all;
}

}
