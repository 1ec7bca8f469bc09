#include "core/storage/file_check.h"
#include "core/storage/schema.h"
#include "core/storage/search_index.h"
#include "core/storage/searched_tables.h"
#include "core/storage/verification.h"
#include "core/usecases/bodies.h"
#include "core/usecases/people.h"
#include "core/usecases/search.h"
#include "core/usecases/transfer.h"
#include "tests/support/other_program.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/verb_generators.h"
#include "tests/support/written_archive.h"

#include <QTest>

using namespace seduta;

namespace {

Author author()
{
    return Author{"Prova", "PC"};
}

QStringList tablesOf(Database &database, const QString &type)
{
    QStringList tables;
    auto rows =
        database.run("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = ? ORDER BY name", {type});
    while (rows.next())
        tables.append(rows.text(0));
    return tables;
}

// SQLite compares each index with the records it stands for.
QString unfit(const Workspace &workspace)
{
    return workspace
        .read([](Database &database) {
            if (!SearchIndex(database).isCurrent())
                return QStringLiteral("the indices do not know the newest act");
            const auto indices = tablesOf(database, "virtual");
            for (const auto &index : indices)
                try {
                    database.run(QString("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)").arg(index));
                } catch (const StorageError &error) {
                    return error.detail();
                }
            return QString();
        })
        .value_or("nothing could be read");
}

QStringList titlesOf(Workspace &workspace, const QString &words)
{
    SearchQuery query;
    query.words = words;
    const auto hits = Search(workspace).find(query);
    if (!hits)
        return {hits.error().message};
    QStringList titles;
    for (const auto &hit : *hits)
        titles.append(hit.title.text);
    return titles;
}

Body named(const QString &name)
{
    Body body;
    body.name = name;
    return body;
}

}

/// Decision 0012: the indices of the search hold what the records hold, whatever is done, and are no part of them.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }

    void everySearchedTableHasItsIndex();
    void nothingOfItIsInTheJournalOrTheDigests();
    void whatIsAddedChangedAndRemovedIsFollowed();
    void undoAndRedoAreFollowed();
    void anImportIsFollowed();
    void manyRowsOfOneActAreFollowed();
    void randomActsAreFollowed();
    void aRefusedActLeavesItAsItWas();
    void aBrokenOneIsMadeAnew_data();
    void aBrokenOneIsMadeAnew();
    void oneThatDoesNotKnowAnActIsMadeAnew();
    void aCopyToReadSaysThatItCannot();
    void aCopyIsSearchedAsTheArchive();
    void anArchiveOfAnEarlierVersionIsSearched();
    void anErasureLeavesNoWordBehind();
    void whatSqliteSaysOfAnIndexIsNoDamage();

private:
    void close() { m_workspace.reset(); }
    void open();

    std::unique_ptr<ScratchFolder> m_folder{};
    QString m_path{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
};

void TestSearchIndex::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    m_path = m_folder->filePath("prova.seduta");
    m_workspace = *Workspace::create(m_path, author(), m_clock);
    QVERIFY(seed(*m_workspace));
}

void TestSearchIndex::open()
{
    auto opened = Workspace::open(m_path, author(), m_clock);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_workspace = std::move(*opened);
}

void TestSearchIndex::everySearchedTableHasItsIndex()
{
    const auto checked = m_workspace->read([](Database &database) {
        QStringList expected;
        for (const auto &table : searchedTables()) {
            expected.append(table.name + "_search");
            if (columnsOf(database, table.name + "_search") != table.columns)
                return table.name + " is searched by other columns than its index has";
        }
        expected.sort();
        return expected == tablesOf(database, "virtual") ? QString() : QString("other indices than searched tables");
    });

    QCOMPARE(checked.value(), QString());
}

void TestSearchIndex::nothingOfItIsInTheJournalOrTheDigests()
{
    const auto journalled = m_workspace->read([](Database &database) { return journalledTables(database); }).value();
    const auto ofSearch =
        m_workspace
            ->read([](Database &database) { return tablesOf(database, "virtual") + tablesOf(database, "shadow"); })
            .value();
    const auto digests = m_workspace->read([](Database &database) { return tableDigests(database); }).value();

    QVERIFY(ofSearch.size() >= 4 * searchedTables().size());
    for (const auto &table : ofSearch) {
        QVERIFY2(!journalled.contains(table), qPrintable(table));
        QVERIFY2(!digests.contains('"' + table + '"'), qPrintable(table));
    }
    QVERIFY(!journalled.contains("search_index"));
}

void TestSearchIndex::whatIsAddedChangedAndRemovedIsFollowed()
{
    Bodies bodies(*m_workspace);
    auto body = named("Ufficio zingarate");
    body.id = *bodies.add(body);
    QCOMPARE(titlesOf(*m_workspace, "zingar"), QStringList("Ufficio zingarate"));

    body.name = "Ufficio quisquilie";
    QVERIFY(bodies.change(body));
    QCOMPARE(titlesOf(*m_workspace, "zingar"), QStringList());
    QCOMPARE(titlesOf(*m_workspace, "quisq"), QStringList("Ufficio quisquilie"));

    QVERIFY(m_workspace->write("Toglie", [&](Database &database) -> Result<void> {
        database.run("DELETE FROM body WHERE id = ?", {body.id.value()});
        return {};
    }));
    QCOMPARE(titlesOf(*m_workspace, "quisq"), QStringList());
    QCOMPARE(unfit(*m_workspace), QString());
}

void TestSearchIndex::undoAndRedoAreFollowed()
{
    QVERIFY(Bodies(*m_workspace).add(named("Ufficio zingarate")));

    QVERIFY(m_workspace->undo());
    QCOMPARE(titlesOf(*m_workspace, "zingar"), QStringList());

    QVERIFY(m_workspace->redo());
    QCOMPARE(titlesOf(*m_workspace, "zingar"), QStringList("Ufficio zingarate"));
    QCOMPARE(unfit(*m_workspace), QString());
}

void TestSearchIndex::anImportIsFollowed()
{
    const auto imported = Transfer(*m_workspace).importDocument(Transfer::sampleDocument(), {}, ImportConsent::Given);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
    QCOMPARE(unfit(*m_workspace), QString());
    QVERIFY(titlesOf(*m_workspace, "questura").contains("Questura di Asti"));

    QVERIFY(m_workspace->undo());
    QCOMPARE(unfit(*m_workspace), QString());
    QCOMPARE(titlesOf(*m_workspace, "questura"), QStringList());
}

// Of so many the index is made anew.
void TestSearchIndex::manyRowsOfOneActAreFollowed()
{
    const auto fill = [](Database &database) -> Result<void> {
        for (int i = 0; i < 6000; ++i)
            database.insert("INSERT INTO person (given_name, family_name) VALUES ('Prova', ?)",
                            {QString("Numero%1").arg(i)});
        return {};
    };
    QVERIFY(m_workspace->write("Riempi", fill));
    QVERIFY(m_workspace->write("Cambia", [](Database &database) -> Result<void> {
        database.run("UPDATE person SET family_name = family_name || ' bis' WHERE id % 20 = 0");
        database.run("UPDATE person SET family_name = family_name || ' ter' WHERE id % 40 = 0");
        database.run("DELETE FROM person WHERE id % 60 = 0");
        return {};
    }));

    QCOMPARE(unfit(*m_workspace), QString());
    QVERIFY(m_workspace->undo());
    QCOMPARE(unfit(*m_workspace), QString());
}

void TestSearchIndex::randomActsAreFollowed()
{
    Chance chance(20250626);
    RandomRecords random(chance, *m_workspace);
    const auto names = verbGenerators().keys();
    for (int i = 0; i < 150; ++i)
        verbGenerators().value(chance.oneOf(names))(random);
    QCOMPARE(unfit(*m_workspace), QString());

    while (m_workspace->undo()) { }
    QCOMPARE(unfit(*m_workspace), QString());
    while (m_workspace->redo()) { }
    QCOMPARE(unfit(*m_workspace), QString());
}

void TestSearchIndex::aRefusedActLeavesItAsItWas()
{
    QVERIFY(!m_workspace->write("Rifiuta", [](Database &database) -> Result<void> {
        database.run("UPDATE body SET name = 'zingarate'");
        return failure(ErrorKind::Refused, "No.");
    }));

    QCOMPARE(titlesOf(*m_workspace, "zingar"), QStringList());
    QCOMPARE(unfit(*m_workspace), QString());
}

void TestSearchIndex::aBrokenOneIsMadeAnew_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("emptied") << "DELETE FROM body_search_data";
    QTest::newRow("without its structure") << "DELETE FROM body_search_data WHERE id = 10";
    QTest::newRow("without its averages") << "DELETE FROM body_search_data WHERE id = 1";
    QTest::newRow("without its pages") << "DELETE FROM body_search_data WHERE id > 10";
    QTest::newRow("overwritten") << "UPDATE body_search_data SET block = x'00ff00' WHERE id > 10";
    QTest::newRow("nothing but zeroes") << "UPDATE body_search_data SET block = zeroblob(8)";
    QTest::newRow("of another format") << "UPDATE body_search_config SET v = 99";
    QTest::newRow("without a format") << "DELETE FROM body_search_config";
    QTest::newRow("without its list") << "DELETE FROM body_search_idx";
    QTest::newRow("cut") << "UPDATE body_search_data SET block = substr(block, 1, 3)";
    QTest::newRow("moved") << "UPDATE body_search_data SET id = id + 1 WHERE id > 10";
    QTest::newRow("half gone") << "DELETE FROM body_search_data WHERE id % 2";
}

void TestSearchIndex::aBrokenOneIsMadeAnew()
{
    QFETCH(QString, statement);
    QVERIFY(Bodies(*m_workspace).add(named("Ufficio zingarate")));
    close();
    QVERIFY(OtherProgram(m_path).run(statement));

    open();
    auto body = named("Ufficio quisquilie");
    QCOMPARE(m_workspace->verify().value_or("error"), QString());
    body.id = Bodies(*m_workspace).add(body).value();
    body.name = "Ufficio quisquilie e affini";
    QVERIFY(Bodies(*m_workspace).change(body));
    QVERIFY(m_workspace->backUp(CopyReason::Request));

    QCOMPARE(titlesOf(*m_workspace, "zingar"), QStringList("Ufficio zingarate"));
    QCOMPARE(titlesOf(*m_workspace, "affini"), QStringList("Ufficio quisquilie e affini"));
    QCOMPARE(m_workspace->verify().value_or("error"), QString());
}

void TestSearchIndex::oneThatDoesNotKnowAnActIsMadeAnew()
{
    close();
    QVERIFY(OtherProgram(m_path).run("UPDATE search_index SET change_set_id = 0"));
    QVERIFY(OtherProgram(m_path).run("INSERT INTO body_search (body_search) VALUES ('delete-all')"));
    open();
    QVERIFY(Bodies(*m_workspace).add(named("Ufficio zingarate")));

    // Four bodies, and the name that one of them had.
    QCOMPARE(titlesOf(*m_workspace, "ente").size(), 5);
    QCOMPARE(titlesOf(*m_workspace, "zingar"), QStringList("Ufficio zingarate"));
    QCOMPARE(unfit(*m_workspace), QString());
}

void TestSearchIndex::aCopyToReadSaysThatItCannot()
{
    close();
    QVERIFY(OtherProgram(m_path).run("DELETE FROM body_search_data"));
    const auto copy = *Workspace::openToRead(m_path, author(), m_clock);

    const auto refused = Search(*copy).find({"ente"});

    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(ErrorKind::Refused));
}

void TestSearchIndex::aCopyIsSearchedAsTheArchive()
{
    close();
    const auto copy = *Workspace::openToRead(m_path, author(), m_clock);

    QCOMPARE(titlesOf(*copy, "ente prova").size(), 4);
}

void TestSearchIndex::anArchiveOfAnEarlierVersionIsSearched()
{
    close();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(qUncompress(bytesOf(SEDUTA_SOURCE_DIR "/tests/unit/storage/versions/archive-7.seduta.z")));
    file.close();

    open();

    QCOMPARE(unfit(*m_workspace), QString());
    QVERIFY(!titlesOf(*m_workspace, "perché").isEmpty());
}

void TestSearchIndex::anErasureLeavesNoWordBehind()
{
    Person person;
    person.givenName = "Zaccheo";
    person.familyName = "Inventatissimo";
    person.id = *People(*m_workspace).add(person);
    QCOMPARE(titlesOf(*m_workspace, "inventat"), QStringList("Zaccheo Inventatissimo"));

    QVERIFY(People(*m_workspace).erase(person.id));

    QCOMPARE(titlesOf(*m_workspace, "inventat"), QStringList());
    QCOMPARE(unfit(*m_workspace), QString());
    const auto words = m_workspace->read([](Database &database) {
        database.run("CREATE VIRTUAL TABLE temp.word USING fts5vocab (main, 'person_search', 'row')");
        return database.single("SELECT count(*) FROM temp.word WHERE term LIKE 'inv%' OR term LIKE 'zac%'").toInt();
    });
    QCOMPARE(words.value(), 0);
    close();
    const auto bytes = bytesOf(m_path).toLower();
    QVERIFY(!bytes.contains("inventatissimo") && !bytes.contains("nventatiss") && !bytes.contains("accheo"));
}

void TestSearchIndex::whatSqliteSaysOfAnIndexIsNoDamage()
{
    QCOMPARE(damagesAmong({"ok"}), QStringList());
    QCOMPARE(damagesAmong({"malformed inverted index for FTS5 table main.body_search"}), QStringList());
    QCOMPARE(damagesAmong({"unable to validate the inverted index for FTS5 table main.body_search: out of memory",
                           "row 3 missing from index body_by_name"}),
             QStringList("row 3 missing from index body_by_name"));
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
