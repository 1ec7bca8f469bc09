#include "app/seduta-cli/command.h"
#include "app/seduta-cli/files.h"
#include "app/seduta-cli/terminal.h"
#include "core/domain/italian_date.h"
#include "core/support/chosen_file.h"
#include "core/usecases/transfer.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace seduta::cli {

namespace {

// A whole secretariat of ten years is a hundredth of it.
constexpr qint64 largestDocument = 200 * 1024 * 1024;

void sayUnder(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    say(heading);
    for (const auto &line : lines)
        say(QStringLiteral("  ") + line);
}

QString counted(const QString &words, const ImportSummary &summary)
{
    return words.arg(QLocale().toString(summary.records), QLocale().toString(summary.bodies),
                     QLocale().toString(summary.meetings));
}

void sayWhatToCheck(const ImportSummary &summary)
{
    if (summary.councilKept)
        say(QCoreApplication::translate("Terminal", "The archive has its council already: it stayed as it was."));
    sayUnder(QCoreApplication::translate("Terminal", "Imported all the same, but to be checked:"), summary.remarks);
}

void saySummary(const ImportSummary &summary)
{
    say(counted(QCoreApplication::translate("Terminal", "Imported: %1 records, among them %2 bodies and %3 meetings."),
                summary));
    sayWhatToCheck(summary);
}

QString howToInsist()
{
    return QCoreApplication::translate("Terminal",
                                       "To import it all the same, give --yes; --preview tells what would "
                                       "be added.");
}

int imported(Workspace &workspace, const QByteArray &document, ImportConsent consent)
{
    const auto tellProgress = [](qint64 done, qint64 total) {
        sayProgress(done, total);
        return true;
    };
    const auto summary = Transfer(workspace).importDocument(document, tellProgress, consent);
    if (!summary) {
        const int code = refuse(summary.error());
        if (summary.error().field == QStringLiteral("consent"))
            complain(howToInsist());
        return code;
    }
    saySummary(*summary);
    return Done;
}

int previewed(Workspace &workspace, const QByteArray &document)
{
    const auto preview = Transfer(workspace).preview(document);
    if (!preview)
        return refuse(preview.error());
    say(preview->standing.origin);
    for (const auto &objection : preview->standing.objections)
        say(objection);
    say(counted(
        QCoreApplication::translate("Terminal", "It would add %1 records, among them %2 bodies and %3 meetings."),
        preview->summary));
    if (preview->summary.councilKept)
        say(QCoreApplication::translate("Terminal", "The council of the archive would stay as it is."));
    sayUnder(QCoreApplication::translate("Terminal", "What would stand beside the same thing:"), preview->doubled);
    sayUnder(QCoreApplication::translate("Terminal", "To be checked:"), preview->summary.remarks);
    say(QCoreApplication::translate("Terminal", "Nothing was written."));
    if (!preview->standing.objections.isEmpty())
        say(QCoreApplication::translate("Terminal", "To import it all the same, give --yes."));
    return Done;
}

int newArchive(const Arguments &arguments)
{
    const QString path = arguments.at(0);
    if (arguments.has(QStringLiteral("--sample"))) {
        const auto sample = Transfer::makeSample(path, Author::ofThisComputer(), clock());
        return sample ? (saySummary(*sample), int(Done)) : refuse(sample.error());
    }
    const auto workspace = Workspace::create(path, Author::ofThisComputer(), clock());
    if (!workspace)
        return refuse(workspace.error());
    say(QCoreApplication::translate("Terminal", "Made: %1").arg(QDir::toNativeSeparators(path)));
    return Done;
}

int importInto(const Arguments &arguments)
{
    const auto document = readChosen(arguments.at(1), largestDocument);
    if (!document)
        return refuse(document.error());
    if (arguments.has(QStringLiteral("--preview")))
        return withArchiveToRead(arguments.at(0), [&](Workspace &each) { return previewed(each, *document); });
    const auto consent = arguments.has(QStringLiteral("--yes")) ? ImportConsent::Given : ImportConsent::Needed;
    return withArchive(arguments, [&](Workspace &each) { return imported(each, *document, consent); });
}

int exportFrom(const Arguments &arguments)
{
    return withCopyToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        const auto document = Transfer(workspace).exportDocument();
        if (!document)
            return refuse(document.error());
        if (!arguments.has(QStringLiteral("--out")))
            return sayJson(*document), Done;
        const auto written = writeFile(arguments.value(QStringLiteral("--out")), *document);
        return written ? int(Done) : refuse(written.error());
    });
}

int backup(const Arguments &arguments)
{
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        if (arguments.has(QStringLiteral("--out"))) {
            const QString target = arguments.value(QStringLiteral("--out"));
            const auto copied = workspace.copyTo(target);
            return copied ? (say(QDir::toNativeSeparators(target)), int(Done)) : refuse(copied.error());
        }
        const auto copy = workspace.backUp(CopyReason::Request);
        return copy ? (say(QDir::toNativeSeparators(copy->path)), int(Done)) : refuse(copy.error());
    });
}

int copies(const Arguments &arguments)
{
    QJsonArray array;
    QList<QStringList> rows{
        {QCoreApplication::translate("Terminal", "When"), QCoreApplication::translate("Terminal", "Size"),
         QCoreApplication::translate("Terminal", "State"), QCoreApplication::translate("Terminal", "File")}};
    const auto list = Workspace::copiesOf(arguments.at(0));
    for (const auto &copy : list) {
        array.append(QJsonObject{{QStringLiteral("madeAt"), copy.madeAt.toString(Qt::ISODate)},
                                 {QStringLiteral("size"), copy.size},
                                 {QStringLiteral("inBin"), copy.isBinned()},
                                 {QStringLiteral("path"), copy.path}});
        rows.append({shortMoment(copy.madeAt), QLocale().formattedDataSize(copy.size),
                     copy.isBinned() ? QCoreApplication::translate("Terminal", "in the bin")
                                     : QCoreApplication::translate("Terminal", "kept"),
                     QDir::toNativeSeparators(copy.path)});
    }
    arguments.has(QStringLiteral("--json")) ? sayJson(array) : sayTable(rows);
    return Done;
}

// A copy is restored into a new file, and only when it is whole; the archive in use is never overwritten.
int restore(const Arguments &arguments)
{
    return withCopyToRead(arguments.at(0), [&](Workspace &copy) -> int {
        const auto fault = copy.verify();
        if (!fault)
            return refuse(fault.error());
        if (!fault->isEmpty())
            return refuse({ErrorKind::Storage, *fault, {}});
        const auto restored = copy.copyTo(arguments.at(1));
        if (!restored)
            return refuse(restored.error());
        say(QCoreApplication::translate("Terminal", "Restored: %1").arg(QDir::toNativeSeparators(arguments.at(1))));
        return Done;
    });
}

}

QList<Command> archiveCommands()
{
    const QString file = QStringLiteral("FILE");
    const Option out{QStringLiteral("--out"), QStringLiteral("FILE"),
                     QCoreApplication::translate("Terminal", "into this file")};
    const Option json{QStringLiteral("--json"), {}, QCoreApplication::translate("Terminal", "for machines")};
    return {
        {QStringLiteral("new"),
         {file},
         {{QStringLiteral("--sample"), {}, QCoreApplication::translate("Terminal", "with the sample secretariat")}},
         QCoreApplication::translate("Terminal", "makes a new archive"),
         newArchive},
        writing({QStringLiteral("import"),
                 {file, QStringLiteral("DATA.json")},
                 {{QStringLiteral("--preview"),
                   {},
                   QCoreApplication::translate("Terminal", "tells what would be added, and writes nothing")},
                  {QStringLiteral("--yes"),
                   {},
                   QCoreApplication::translate("Terminal", "also what was imported before, or is of another council")}},
                 QCoreApplication::translate("Terminal", "brings in a seduta-2 document, whole or not at all"),
                 importInto}),
        {QStringLiteral("export"),
         {file},
         {json, out},
         QCoreApplication::translate("Terminal", "gives the archive as a seduta-2 document"),
         exportFrom},
        {QStringLiteral("backup"),
         {file},
         {out},
         QCoreApplication::translate("Terminal", "makes a verified copy, beside the archive unless told where"),
         backup},
        {QStringLiteral("copies"),
         {file},
         {json},
         QCoreApplication::translate("Terminal", "lists the copies beside the archive"),
         copies},
        {QStringLiteral("restore"),
         {QStringLiteral("COPY"), file},
         {},
         QCoreApplication::translate("Terminal", "restores a copy into a new file"),
         restore},
    };
}

}
