#include "core/storage/database.h"
#include "core/usecases/bodies.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/search.h"
#include "core/usecases/transfer.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"

#include <QTest>

#include <algorithm>

using namespace seduta;

/// Cerca, over the sample.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void accentsAndApostrophesDoNotMatter_data();
    void accentsAndApostrophesDoNotMatter();
    void everyWordHasToStandThere();
    void aPhraseIsFoundAsItStands();
    void whateverIsTypedIsAnswered_data();
    void whateverIsTypedIsAnswered();
    void aStatementIsFoundWithItsMeeting();
    void aFormerNameLeadsToItsBody();
    void theNewestComeFirst();
    void onlyTheKindsAskedForAreFound();
    void oneOrTwoLettersFindNamesByTheirBeginning();

private:
    QList<SearchHit> found(const QString &words, const QStringList &tables = {});
    QStringList titles(const QString &words, const QStringList &tables = {});
    void add(const QString &name);

    ScratchFolder m_folder{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
};

void TestSearch::initTestCase()
{
    m_workspace = *Workspace::create(m_folder.filePath("prova.seduta"), Author{"Prova", "PC"}, m_clock);
    QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
    add("Associazione D'Agostino");
    add("Unità mobile di zona");
    add("Società dell’Albergo");
}

void TestSearch::add(const QString &name)
{
    Body body;
    body.name = name;
    QVERIFY(Bodies(*m_workspace).add(body));
}

QList<SearchHit> TestSearch::found(const QString &words, const QStringList &tables)
{
    SearchQuery query;
    query.words = words;
    query.tables = tables;
    const auto hits = Search(*m_workspace).find(query);
    if (!hits)
        qFatal("%s", qPrintable(hits.error().message));
    return *hits;
}

QStringList TestSearch::titles(const QString &words, const QStringList &tables)
{
    QStringList all;
    const auto hits = found(words, tables);
    for (const auto &hit : hits)
        all.append(hit.title.text);
    return all;
}

void TestSearch::accentsAndApostrophesDoNotMatter_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::newRow("whole") << "D'Agostino"
                           << "Associazione D'Agostino";
    QTest::newRow("curved") << "d’agostino"
                            << "Associazione D'Agostino";
    QTest::newRow("left out") << "dagostino"
                              << "Associazione D'Agostino";
    QTest::newRow("being typed") << "D'Ago"
                                 << "Associazione D'Agostino";
    QTest::newRow("after it") << "agost"
                              << "Associazione D'Agostino";
    QTest::newRow("accent") << "unità mobile"
                            << "Unità mobile di zona";
    QTest::newRow("apostrophe for an accent") << "UNITA' mob"
                                              << "Unità mobile di zona";
    QTest::newRow("no accent") << "unita mobile"
                               << "Unità mobile di zona";
    QTest::newRow("decomposed") << QString("unità mobile").normalized(QString::NormalizationForm_D)
                                << "Unità mobile di zona";
    QTest::newRow("article") << "dellalbergo"
                             << "Società dell’Albergo";
}

void TestSearch::accentsAndApostrophesDoNotMatter()
{
    QFETCH(QString, typed);
    QFETCH(QString, title);

    const auto hits = found(typed, {"body"});

    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.constFirst().title.text, title);
    QVERIFY(!hits.constFirst().title.marks.isEmpty());
}

void TestSearch::everyWordHasToStandThere()
{
    QCOMPARE(titles("zona mobile"), QStringList("Unità mobile di zona"));
    QCOMPARE(titles("mobile inesistente"), QStringList());
    QCOMPARE(titles(""), QStringList());
}

void TestSearch::aPhraseIsFoundAsItStands()
{
    QCOMPARE(titles("\"mobile di zona\""), QStringList("Unità mobile di zona"));
    QCOMPARE(titles("\"zona di mobile\""), QStringList());
    QCOMPARE(titles("\"mobile di zo\""), QStringList());
    QCOMPARE(titles("\"mobile di zo"), QStringList("Unità mobile di zona"));
}

void TestSearch::whateverIsTypedIsAnswered_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList all{"'; DROP TABLE body; --",
                          "\"",
                          "\"\"\"",
                          "' '",
                          "*",
                          "questura*",
                          "NEAR(questura asti, 2)",
                          "questura NEAR asti",
                          "AND",
                          "OR OR",
                          "NOT questura",
                          "(((",
                          "title: questura",
                          "{title} : x",
                          "^questura",
                          "a + b",
                          "-a",
                          "😀",
                          "😀 questura 👩‍👩‍👧",
                          QString(10000, 'a'),
                          QString("(\"'*").repeated(2500),
                          QString("questura ").repeated(2000),
                          QString(QChar(0)) + "questura",
                          QString(QChar(0xd800)) + "questura",
                          "%_\\",
                          "भारत العربية 中文 ﬁ ½ ß"};
    for (const auto &typed : all)
        QTest::newRow(qPrintable(typed.left(12))) << typed;
}

void TestSearch::whateverIsTypedIsAnswered()
{
    QFETCH(QString, typed);
    SearchQuery query;
    query.words = typed;

    const auto hits = Search(*m_workspace).find(query);

    QVERIFY2(hits, qPrintable(hits ? QString() : hits.error().message));
    QVERIFY(!found("questura").isEmpty());
}

void TestSearch::aStatementIsFoundWithItsMeeting()
{
    Statement statement;
    statement.agendaItemId = AgendaItemId(7);
    statement.speakerName = "Prova";
    statement.text = "Premessa lunga. Il mediatore chiede quaranta gerundivi per la scuola.";
    const auto added = MinutesBook(*m_workspace).addStatement(statement);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));

    const auto hits = found("gerundiv");

    QCOMPARE(hits.size(), 1);
    const auto &hit = hits.constFirst();
    QCOMPARE(hit.row, (TouchedRow{"statement", added->value()}));
    QCOMPARE(hit.meeting, MeetingId(2));
    QCOMPARE(hit.day, QDate(2025, 11, 20));
    QVERIFY(hit.meetingWords.contains("20 novembre 2025"));
    const auto mark = hit.sentence.marks.value(0);
    QCOMPARE(hit.sentence.text.mid(mark.from, mark.length), "gerundivi");
    QVERIFY(m_workspace->undo());
}

void TestSearch::aFormerNameLeadsToItsBody()
{
    QVERIFY(m_workspace->write("Nome di prima", [](Database &database) -> Result<void> {
        database.run("INSERT INTO body_name (body_id, name) VALUES (2, 'Commissariato degli archivi')");
        return {};
    }));

    const auto hits = found("commissariato degli arch");

    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.constFirst().owner, (TouchedRow{"body", 2}));
    QCOMPARE(hits.constFirst().sentence.text, "Commissariato degli archivi");
}

void TestSearch::theNewestComeFirst()
{
    const auto hits = found("di", {"agenda_item", "meeting", "statement", "minutes_text", "action_item"});

    QVERIFY(hits.size() > 5);
    QVERIFY(hits.size() <= 50);
    QVERIFY(std::is_sorted(hits.cbegin(), hits.cend(),
                           [](const SearchHit &a, const SearchHit &b) { return a.day > b.day; }));
}

void TestSearch::onlyTheKindsAskedForAreFound()
{
    const auto hits = found("asti", {"body", "person"});

    QVERIFY(!hits.isEmpty());
    for (const auto &hit : hits)
        QVERIFY(hit.row.table == "body" || hit.row.table == "person");
}

void TestSearch::oneOrTwoLettersFindNamesByTheirBeginning()
{
    QVERIFY(titles("un mo").contains("Unità mobile di zona"));
    QVERIFY(!titles("q").isEmpty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
