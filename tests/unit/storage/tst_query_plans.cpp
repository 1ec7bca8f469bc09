#include "core/storage/card_lists.h"
#include "core/usecases/today.h"
#include "tests/support/declared_verbs.h"
#include "tests/support/repository_reads.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/statement_trace.h"

#include <QRegularExpression>
#include <QTest>

using namespace seduta;

namespace {

// Those that have a row for every meeting, letter, statement or act; the others are the office's short lists.
const QStringList &growingTables()
{
    static const QStringList tables{
        "meeting",
        "meeting_part",
        "suspension",
        "signatory",
        "agenda_item",
        "agenda_link",
        "attendance",
        "attendance_exclusion",
        "convocation",
        "reply",
        "statement",
        "minutes",
        "minutes_text",
        "action_item",
        "action_owner",
        "action_update",
        "critical_area_report",
        "critical_area_report_body",
        "citation",
        "statistic",
        "issued_document",
        "sent_file",
        "content",
        "content_chunk",
        "change",
        "change_set",
        "change_seal",
    };
    return tables;
}

// The names under which a statement speaks of a table: its own, or "FROM action_item a".
QString tableOf(const QString &statement, const QString &name)
{
    const QRegularExpression alias(QStringLiteral(R"(\b(?:FROM|JOIN)\s+(\w+)\s+(?:AS\s+)?%1\b)").arg(name));
    const auto match = alias.match(statement);
    return match.hasMatch() ? match.captured(1) : name;
}

// An index that SQLite builds for one statement reads the whole table too.
QStringList scans(Database &database, const QString &statement)
{
    static const QRegularExpression scan(
        QStringLiteral(R"(^(?:SCAN (?<all>\w+)(?!.*USING)|SEARCH (?<built>\w+) USING AUTOMATIC))"));
    QStringList result;
    auto rows = database.run("EXPLAIN QUERY PLAN " + statement);
    while (rows.next()) {
        const auto match = scan.match(rows.text(3));
        if (match.hasMatch()
            && growingTables().contains(tableOf(statement, match.captured("all") + match.captured("built"))))
            result.append(rows.text(3) + ": " + statement);
    }
    return result;
}

bool isSelect(const QString &statement)
{
    return statement.startsWith("SELECT") || statement.startsWith("WITH");
}

}

class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void seesAFullScan();
    void everyReadOfEveryRepositoryIsTried();
    void noReadGoesThroughAGrowingTable_data();
    void noReadGoesThroughAGrowingTable();
    void whatTheWindowAsksAtItsOpeningGoesByIndices();
    void theFirstOfALongListAreMetInItsOrder();

private:
    QStringList scansOf(const QStringList &statements) const;

    StatementTrace m_trace{};
    ScratchFolder m_folder{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
};

void TestQueryPlans::initTestCase()
{
    m_workspace = *Workspace::create(m_folder.filePath("prova.seduta"), Author{"Prova", "PC"}, m_clock);
    QVERIFY(seed(*m_workspace));
}

void TestQueryPlans::seesAFullScan()
{
    const auto found = m_workspace->read([](Database &database) {
        return QList<qsizetype>{
            scans(database, "SELECT * FROM meeting WHERE venue = 'x'").size(),
            scans(database, "SELECT m.id FROM reply r JOIN meeting m WHERE m.venue = r.note").size(),
            scans(database, "SELECT * FROM meeting WHERE id = 1").size(),
            scans(database, "SELECT * FROM meeting ORDER BY held_on, held_precision, id LIMIT 1").size(),
            scans(database, "SELECT * FROM body WHERE note = 'x'").size()};
    });

    QCOMPARE(found.value(), QList<qsizetype>({1, 2, 0, 0, 0}));
}

void TestQueryPlans::everyReadOfEveryRepositoryIsTried()
{
    const auto declared = declaredReads(QDir(QStringLiteral(SEDUTA_SOURCE_DIR "/core/storage")));
    QVERIFY(declared.contains("BodyRepository::inPrecedence"));

    QStringList untried;
    for (const auto &read : declared)
        if (!repositoryReads().contains(read) && !wholeReads().contains(read))
            untried.append(read);
    QStringList stale;
    const auto known = repositoryReads().keys() + wholeReads().keys();
    for (const auto &read : known)
        if (!declared.contains(read))
            stale.append(read);

    QVERIFY2(untried.isEmpty(), qPrintable("not tried: " + untried.join(", ")));
    QVERIFY2(stale.isEmpty(), qPrintable("no longer a read: " + stale.join(", ")));
}

void TestQueryPlans::noReadGoesThroughAGrowingTable_data()
{
    QTest::addColumn<QString>("read");
    for (auto read = repositoryReads().keyBegin(); read != repositoryReads().keyEnd(); ++read)
        QTest::newRow(qPrintable(*read)) << *read;
}

void TestQueryPlans::noReadGoesThroughAGrowingTable()
{
    QFETCH(QString, read);
    m_trace.taken();
    QVERIFY(m_workspace->read([&](Database &database) {
        repositoryReads().value(read)(database);
        return true;
    }));
    const auto statements = m_trace.taken();
    QVERIFY(!statements.isEmpty());

    const auto found = scansOf(statements);

    QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
}

// By the record it hangs on, all of a long list would be read for its first lines.
void TestQueryPlans::theFirstOfALongListAreMetInItsOrder()
{
    const auto plans = m_workspace->read([](Database &database) {
        QMap<CardList, QStringList> steps;
        for (const auto list : {CardList::MeetingsOfBody, CardList::AreasRaisedByBody, CardList::LettersOfBody}) {
            const auto &told = cardListRows(list);
            auto plan = database.run(QStringLiteral("EXPLAIN QUERY PLAN SELECT 1 FROM %1 ORDER BY %2")
                                         .arg(told.fromWhenMany, told.order)
                                         .replace("?1", "1"));
            while (plan.next())
                steps[list].append(plan.text(3));
        }
        return steps;
    });

    QCOMPARE(plans->size(), 3);
    for (const auto &steps : *plans) {
        QVERIFY2(steps.constFirst().contains("meeting_by_day"), qPrintable(steps.join(u'\n')));
        QVERIFY2(steps.filter("_by_body").isEmpty(), qPrintable(steps.join(u'\n')));
    }
}

void TestQueryPlans::whatTheWindowAsksAtItsOpeningGoesByIndices()
{
    m_trace.taken();
    QVERIFY(Today(*m_workspace).briefing());
    QVERIFY(!m_workspace->undoStacks().undoable.isEmpty());
    const auto statements = m_trace.taken();

    const auto found = scansOf(statements);

    QVERIFY2(statements.size() > 5, "the first page was not asked for");
    QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
}

QStringList TestQueryPlans::scansOf(const QStringList &statements) const
{
    const auto found = m_workspace->read([&](Database &database) {
        QStringList result;
        for (const auto &statement : statements)
            if (isSelect(statement))
                result += scans(database, statement);
        return result;
    });
    return found.value_or(QStringList{"nothing could be read"});
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_query_plans.moc"
