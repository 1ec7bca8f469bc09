#include "tests/bench/bench.h"

#include "core/documents/odt/odt.h"
#include "core/documents/pdf/press.h"
#include "tests/bench/child.h"
#include "tests/bench/convened.h"
#include "tests/bench/measure.h"
#include "tests/bench/plain_papers.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

namespace seduta::bench {

namespace {

constexpr int letters = 200;
constexpr int manyLetters = 1000;
constexpr int fewLetters = 25;
constexpr int rounds = 5;
constexpr qsizetype lettersOfAParagraph = 200 * 1024;
// Of another program on the same task: what it takes where it was measured, and how many times less ours may take.
constexpr double mailMergeOfAFew = 3.4 / 15;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a paper was not written");
}

QList<Sheet> sheetsOf(const Convened &convened)
{
    const auto papers = Papers(*convened.workspace).sheets(convened.order);
    if (!papers)
        qFatal("%s", qUtf8Printable(papers.error().message));
    QList<Sheet> sheets;
    for (const auto &paper : *papers) {
        sheets.append(paper.sheet);
        sheets.last().watermark.clear();
    }
    return sheets;
}

// A1, A5: from the archive to files and register rows, in one change set.
void benchIssuing(const QTemporaryDir &folder)
{
    const auto convened = convenedTo(letters, folder.filePath(QStringLiteral("letters.seduta")));
    const auto sheets = sheetsOf(convened);
    qsizetype size = 0;
    const auto costs =
        interleaved(rounds,
                    {[&] {
                         const auto batch = Papers(*convened.workspace).issue(convened.order);
                         if (!batch || batch->papers.size() != sheets.size())
                             qFatal("the letters were not issued");
                         for (const auto &paper : batch->papers)
                             write(folder.filePath(paper.fileName), paper.pdf);
                         size = batch->papers.constFirst().pdf.size();
                     },
                     [&] {
                         for (qsizetype i = 0; i < sheets.size(); ++i)
                             printPlainly(folder.filePath(QStringLiteral("plain-%1.pdf").arg(i)), sheets.at(i));
                     }});
    const double ours = costs.at(0).cpu * 1000 / double(sheets.size());
    const double plain = costs.at(1).cpu * 1000 / double(sheets.size());
    tell(QStringLiteral("A1 a letter of 200, issued, tagged (CPU)"), ours, plain, QStringLiteral("ms"), 0.4);
    tellLimited(QStringLiteral("A1 the same (CPU)"), ours, plain, QStringLiteral("ms"), 4);
    const double plainSize = double(QFile(folder.filePath(QStringLiteral("plain-0.pdf"))).size()) / 1024;
    tellLimited(QStringLiteral("A5 a letter with an emblem"), double(size) / 1024, plainSize, QStringLiteral("KB"), 60);
}

/// The terminal's program on an archive with so many letters, from a cold process; the median of a few runs.
ChildCost issued(const QTemporaryDir &folder, int count, const QString &form)
{
    const QString archive = folder.filePath(QStringLiteral("%1%2.seduta").arg(count).arg(form));
    convenedTo(count, archive);
    QStringList words{QStringLiteral("convocations"), archive,
                      QStringLiteral("--meeting"),    QStringLiteral("2025-06-26"),
                      QStringLiteral("--out"),        folder.path()};
    words << (form.isEmpty() ? QStringLiteral("--issue") : form);
    QList<double> wall;
    QList<double> cpu;
    QList<double> peak;
    for (int round = 0; round < 3; ++round) {
        const auto cost = costOfProgram(QStringLiteral("seduta-cli"), words);
        wall.append(cost.wall);
        cpu.append(cost.cpu);
        peak.append(cost.peak);
    }
    return {median(wall), median(cpu), median(peak)};
}

void benchScale(const QTemporaryDir &folder)
{
    const auto few = issued(folder, fewLetters, {});
    const auto some = issued(folder, letters, {});
    const auto many = issued(folder, manyLetters, {});
    tellLimited(QStringLiteral("A2 25 letters from a cold process"), few.wall, some.wall, QStringLiteral("s"),
                mailMergeOfAFew);
    tellLimited(QStringLiteral("A3 1,000 letters (beside 200)"), many.wall, some.wall, QStringLiteral("s"), 5);
    tellLimited(QStringLiteral("A3 memory at most"), many.peak, some.peak, QStringLiteral("MiB"), 80);
    tell(QStringLiteral("A3 linear (CPU, 1,000 beside 200)"), many.cpu, some.cpu, QStringLiteral("s"), 6);
    const auto someMerged = issued(folder, letters, QStringLiteral("--merged"));
    const auto manyMerged = issued(folder, manyLetters, QStringLiteral("--merged"));
    tell(QStringLiteral("A4 one print job (CPU, 1,000 beside 200)"), manyMerged.cpu, someMerged.cpu,
         QStringLiteral("s"), 6);
    tellLimited(QStringLiteral("A4 memory at most"), manyMerged.peak, someMerged.peak, QStringLiteral("MiB"), 80);
}

/// Minutes of some sixty pages: headings, paragraphs, lists and tables with a head.
Sheet longMinutes()
{
    QRandomGenerator random(60);
    const auto paragraph = [&random] {
        QString text;
        for (int sentence = 0; sentence < 6; ++sentence)
            text += QStringLiteral("Il rappresentante riferisce che gli sportelli hanno accolto %1 persone, con una "
                                   "presenza crescente di lavoratori stagionali. ")
                        .arg(random.bounded(1000));
        return QStringLiteral("<p>%1</p>").arg(text.trimmed());
    };
    Sheet sheet;
    for (int point = 1; point <= 60; ++point) {
        sheet.html += QStringLiteral("<h2>%1. Punto all'ordine del giorno</h2>").arg(point);
        for (int i = 0; i < 4; ++i)
            sheet.html += paragraph();
        sheet.html += QStringLiteral("<ul><li>primo impegno assunto;</li><li>secondo impegno assunto.</li></ul>");
        sheet.html += QStringLiteral("<table class=\"grid\" width=\"100%\"><thead><tr><th>Ente</th><th>Esito</th></tr>"
                                     "</thead>");
        for (int row = 0; row < 5; ++row)
            sheet.html += QStringLiteral("<tr><td>Ente n. %1</td><td>favorevole</td></tr>").arg(row);
        sheet.html += QStringLiteral("</table>");
    }
    sheet.title = QStringLiteral("Verbale");
    sheet.runningHead = sheet.title;
    sheet.pageNumber = QStringLiteral("pag. {x} di {y}");
    sheet.language = QStringLiteral("it");
    return sheet;
}

// B1, B2.
void benchMinutes(const QTemporaryDir &folder)
{
    const auto sheet = longMinutes();
    PrintOrder order;
    order.madeAt = QDateTime::currentDateTimeUtc();
    int pages = 0;
    const auto costs =
        interleaved(rounds,
                    {[&] {
                         const auto batch = print({sheet}, order);
                         if (!batch)
                             qFatal("the minutes were not printed");
                         pages = batch->sheets.constFirst().pages;
                         write(folder.filePath(QStringLiteral("minutes.pdf")), batch->sheets.constFirst().pdf);
                     },
                     [&] { printPlainly(folder.filePath(QStringLiteral("plain.pdf")), sheet); },
                     [&] {
                         const auto odt = odtFile(sheet, order.madeAt);
                         if (!odt)
                             qFatal("the text was not made");
                         write(folder.filePath(QStringLiteral("minutes.odt")), *odt);
                     },
                     [&] { writeOdtPlainly(folder.filePath(QStringLiteral("plain.odt")), sheet); }});
    tell(QStringLiteral("B1 minutes of %1 pages, tagged (CPU)").arg(pages), costs.at(0).cpu, costs.at(1).cpu,
         QStringLiteral("s"), 2);
    tell(QStringLiteral("B2 the same as ODT with styles (CPU)"), costs.at(2).cpu, costs.at(3).cpu, QStringLiteral("s"),
         1.37 / 15 / 0.052);
}

void benchParagraph(const QTemporaryDir &folder)
{
    Sheet sheet;
    sheet.html = QStringLiteral("<p>%1</p>")
                     .arg(QStringLiteral("Parole senza un capoverso. ")
                              .repeated(int(lettersOfAParagraph / QStringView(u"Parole senza un capoverso. ").size())));
    sheet.title = QStringLiteral("Un capoverso solo");
    sheet.language = QStringLiteral("it");
    PrintOrder order;
    order.madeAt = QDateTime::currentDateTimeUtc();
    const auto costs = interleaved(rounds,
                                   {[&] {
                                        if (!print({sheet}, order))
                                            qFatal("the paragraph was not printed");
                                    },
                                    [&] { printPlainly(folder.filePath(QStringLiteral("long.pdf")), sheet); }});
    tellLimited(QStringLiteral("   one paragraph of 200 KB"), costs.at(0).wall, costs.at(1).wall, QStringLiteral("s"),
                2);
}

}

void benchDocuments()
{
    const QTemporaryDir folder;
    benchIssuing(folder);
    benchScale(folder);
    benchMinutes(folder);
    benchParagraph(folder);
}

}
