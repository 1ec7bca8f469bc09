#include "tests/bench/bench.h"

#include "core/domain/fields/all.h"
#include "core/storage/search_repository.h"
#include "core/storage/table.h"
#include "core/usecases/actions.h"
#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "core/usecases/search.h"
#include "tests/bench/archives.h"
#include "tests/bench/measure.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/scale.h"

#include <QFile>

namespace seduta::bench {

namespace {

constexpr int commits = 100;

// What the two pages show, asked of SQLite directly.
constexpr auto meetingLines = "SELECT id, number, held_on, title, kind, state,"
                              " (SELECT count(DISTINCT body_id) FROM attendance WHERE meeting_id = meeting.id"
                              "  AND value NOT IN ('absent', 'excused', 'not_convened')),"
                              " (SELECT count(*) FROM action_item WHERE meeting_id = meeting.id AND status IN "
                              "('to_start', 'in_progress', 'waiting'))"
                              " FROM meeting ORDER BY held_on DESC, id DESC LIMIT 100";
constexpr auto actionLines =
    "SELECT a.id, a.title, a.due_kind, a.due_on, a.due_precision, a.due_circa, a.due_text, a.kind, a.status,"
    " a.meeting_id, m.held_on,"
    " (SELECT group_concat(name, ', ') FROM (SELECT CASE WHEN o.is_office THEN (SELECT office_name FROM council)"
    "  ELSE coalesce(nullif(b.short_name, ''), b.name, t.name, o.external_name) END AS name FROM action_owner o"
    "  LEFT JOIN body b ON b.id = o.body_id LEFT JOIN working_table t ON t.id = o.working_table_id"
    "  WHERE o.action_item_id = a.id ORDER BY o.id))"
    " FROM action_item a LEFT JOIN meeting m ON m.id = a.meeting_id"
    " WHERE a.status IN ('to_start', 'in_progress', 'waiting') AND a.due_on IS NOT NULL"
    " ORDER BY a.due_on, a.id LIMIT 100";

// The first fifty texts of the minutes that hold the words, asked of SQLite directly, with the sentence that it cuts out itself.
constexpr auto foundTexts = "SELECT t.id, m.held_on, p.title, snippet(minutes_text_search, -1, '', '', '', 20)"
                            " FROM minutes_text_search CROSS JOIN minutes_text t ON t.id = minutes_text_search.rowid"
                            " JOIN meeting m ON m.id = t.meeting_id LEFT JOIN agenda_item p ON p.id = t.agenda_item_id"
                            " WHERE minutes_text_search MATCH '%1' ORDER BY minutes_text_search.rowid DESC LIMIT 50";

// The journal's price: the same rows into the same tables, with it and without.
void benchImport(Files &files, const Secretariat &secretariat, const Clock &clock)
{
    const auto raw = rawTables(secretariat);
    const int rounds = secretariat.meetings.size() > 5000 ? 3 : 5;
    const auto costs = interleaved(rounds,
                                   {[&] {
                                        const auto workspace = created(files.next(), clock);
                                        fill(*workspace, secretariat);
                                        // The copy at closing is not part of the import.
                                        QFile::remove(workspace->path());
                                    },
                                    [&] { buildRaw(files.next(), raw); }});
    tell(QStringLiteral("D3 import, %1 meetings (CPU)").arg(secretariat.meetings.size()), costs.at(0).cpu,
         costs.at(1).cpu, QStringLiteral("s"), 2.5);
}

void benchCommit(Files &files, const Clock &clock)
{
    const auto workspace = created(files.next(), clock);
    Bodies bodies(*workspace);
    Body body;
    body.name = QStringLiteral("Questura");
    body.id = *bodies.add(body);

    const QString rawPath = files.next();
    buildRaw(rawPath, {});
    RawDatabase raw(rawPath);
    raw.execute("INSERT INTO body (id, name) VALUES (1, 'Questura')");
    int turn = 0;
    const auto costs =
        interleaved(5,
                    {[&] {
                         for (int i = 0; i < commits; ++i) {
                             body.note = QString::number(++turn);
                             if (!bodies.change(body))
                                 qFatal("the body was not changed");
                         }
                     },
                     [&] {
                         for (int i = 0; i < commits; ++i) {
                             raw.execute("BEGIN IMMEDIATE");
                             raw.execute("UPDATE body SET note = '" + QByteArray::number(++turn) + "' WHERE id = 1");
                             raw.execute("COMMIT");
                         }
                     }});
    tell(QStringLiteral("commit of one row, with journal / without (CPU)"), costs.at(0).cpu * 1000 / commits,
         costs.at(1).cpu * 1000 / commits, QStringLiteral("ms"), 0);
    tell(QStringLiteral("commit of one row, with journal / without (wall)"), costs.at(0).wall * 1000 / commits,
         costs.at(1).wall * 1000 / commits, QStringLiteral("ms"), 0);
}

void benchPage(Files &files, const Secretariat &secretariat, const Clock &clock)
{
    const QString path = files.next();
    const auto workspace = created(path, clock);
    fill(*workspace, secretariat);
    RawDatabase raw(path);
    constexpr int pages = 200;
    const auto compare = [&](const QString &name, const QByteArray &query, const std::function<qsizetype()> &page) {
        const auto costs = interleaved(5,
                                       {[&] {
                                            for (int i = 0; i < pages; ++i)
                                                if (page() != 100)
                                                    qFatal("a page has 100 rows");
                                        },
                                        [&] {
                                            for (int i = 0; i < pages; ++i)
                                                if (raw.readAll(query) != 100)
                                                    qFatal("a page has 100 rows");
                                        }});
        tell(QStringLiteral("D1 ") + name, costs.at(0).wall * 1000 / pages, costs.at(1).wall * 1000 / pages,
             QStringLiteral("ms"), 2.0);
    };
    const QDate today(2020, 1, 1);
    compare(QStringLiteral("meetings, 100 lines"), meetingLines,
            [&] { return Meetings(*workspace).page(100)->size(); });
    compare(QStringLiteral("open commitments, 100 lines"), actionLines, [&] {
        return Actions(*workspace).page(ActionQuery{ActionScope::Open, {}, today, 100, {}})->size();
    });
}

void benchSearch(Files &files, const Secretariat &secretariat, const Clock &clock)
{
    const QString path = files.next();
    const auto workspace = created(path, clock);
    fill(*workspace, secretariat);
    RawDatabase raw(path);
    constexpr int searches = 50;
    const auto compare = [&](const QString &words, const QStringList &tables) {
        SearchQuery query;
        query.words = words;
        query.tables = tables;
        const auto match = matchExpression(searchWords(words), true);
        const auto asked = QString::fromLatin1(foundTexts).arg(match).toUtf8();
        const auto costs = interleaved(5,
                                       {[&] {
                                            for (int i = 0; i < searches; ++i)
                                                if (!Search(*workspace).find(query))
                                                    qFatal("nothing could be sought");
                                        },
                                        [&] {
                                            for (int i = 0; i < searches; ++i)
                                                raw.readAll(asked);
                                        }});
        tell(QStringLiteral("D2 \"%1\" in %2").arg(words, tables.isEmpty() ? "all tables" : "the minutes"),
             costs.at(0).wall * 1000 / searches, costs.at(1).wall * 1000 / searches, QStringLiteral("ms"),
             tables.isEmpty() ? 0 : 2.0);
    };
    for (const auto *words : {"accoglienza", "accoglienza lavoro", "pre"})
        for (const auto &tables : {QStringList{"minutes_text"}, QStringList()})
            compare(QLatin1String(words), tables);
}

}

void benchArchive(double scale)
{
    Files files;
    const SystemClock clock;
    benchCommit(files, clock);
    benchPage(files, secretariatOfScale(scale / 10), clock);
    benchSearch(files, secretariatOfScale(scale / 10), clock);
    benchImport(files, secretariatOfScale(scale), clock);
}

}
