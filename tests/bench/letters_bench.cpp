#include "tests/bench/bench.h"

#include "core/domain/fields/all.h"
#include "core/storage/table.h"
#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"
#include "core/usecases/transfer.h"
#include "tests/bench/measure.h"

#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

namespace seduta::bench {

namespace {

constexpr int letters = 200;

// The sample's meeting, convened to two hundred bodies.
MeetingId convenedToMany(Workspace &workspace)
{
    if (!Transfer(workspace).importDocument(Transfer::sampleDocument()))
        qFatal("the sample was not imported");
    const auto meeting = Meetings(workspace).named(QStringLiteral("2025-06-26"))->id;
    const auto filled = workspace.write(QStringLiteral("fill"), [&](Database &database) -> Result<int> {
        Table<Convocation> convocations(database);
        for (qint64 left = letters - convocations.count(); left > 0; --left) {
            Body body;
            body.name = QStringLiteral("Ufficio territoriale di prova n. %1").arg(left);
            body.precedence = 1000 + int(left);
            Convocation convocation;
            convocation.meetingId = meeting;
            convocation.bodyId = Table<Body>(database).insert(body);
            convocations.insert(convocation);
        }
        return 0;
    });
    if (!filled)
        qFatal("%s", qUtf8Printable(filled.error().message));
    return meeting;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a letter was not written");
}

// What a first attempt would do: one QPdfWriter and one QTextDocument for each letter, of the same words.
void printPlainly(const QString &folder, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        QPdfWriter writer(QDir(folder).filePath(QStringLiteral("plain-%1.pdf").arg(i)));
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument document;
        document.setDefaultFont(QFont(QStringLiteral("Titillium Web"), 10));
        document.setPlainText(texts.at(i));
        document.print(&writer);
    }
}

}

void benchLetters()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto workspace =
        Workspace::create(folder.filePath(QStringLiteral("bench.seduta")), {QStringLiteral("bench"), {}}, clock);
    if (!workspace)
        qFatal("%s", qUtf8Printable(workspace.error().message));
    PaperOrder order;
    order.meetingId = convenedToMany(**workspace);
    const Papers papers(**workspace);
    QStringList texts;
    const auto costs = interleaved(5,
                                   {[&] {
                                        const auto batch = papers.draft(order);
                                        if (!batch || batch->papers.size() < letters - 1)
                                            qFatal("the letters were not made");
                                        texts.clear();
                                        for (const auto &paper : batch->papers) {
                                            write(folder.filePath(paper.fileName), paper.pdf);
                                            texts.append(paper.text);
                                        }
                                    },
                                    [&] { printPlainly(folder.path(), texts); }});
    tell(QStringLiteral("200 letters, each a tagged file (CPU a letter)"), costs.at(0).cpu * 1000 / letters,
         costs.at(1).cpu * 1000 / letters, QStringLiteral("ms"), 0.4);
}

}
