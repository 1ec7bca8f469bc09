#include "core/storage/content_store.h"
#include "core/storage/erasure.h"
#include "core/storage/verification.h"
#include "tests/support/other_program.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/written_archive.h"

#include <QTest>
#include <QtEndian>

using namespace seduta;

class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSoundArchiveHolds();
    void namesWhatWasAltered_data();
    void namesWhatWasAltered();
    void everyFlippedByteOfATextIsFound();
    void everyReferenceToADocumentIsFollowed_data();
    void everyReferenceToADocumentIsFollowed();
    void whatACopyWouldHealIsSeenInTheFile();
    void tellsHowFarItIs();
    void anErasureLeavesTheChainWholeAndNoTraceInTheFile();
    void anErasureReachesEveryActThatNamesThePerson();
    void whatWasErasedIsNotUndone();
    void onlyWhatAnErasureNamedMayBeEmpty();

private:
    std::unique_ptr<Workspace> opened() const;
    QString fault() const;
    void addWitness(Workspace &workspace);
    Result<void> eraseWitness(Workspace &workspace);

    std::unique_ptr<ScratchFolder> m_folder{};
    QString m_path{};
    StandingClock m_clock{};
};

void TestVerification::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    m_path = m_folder->filePath("prova.seduta");
    const auto workspace = *Workspace::create(m_path, Author{"Prova", "PC"}, m_clock);
    QVERIFY(seed(*workspace));
    QVERIFY(workspace->write("Cambia", [](Database &database) -> Result<void> {
        database.run("UPDATE body SET place = 'Asti' WHERE id = 2");
        ContentStore(database).keep("il verbale firmato", "application/pdf");
        ContentStore(database).keep(QByteArray(4321, 'n'), "application/pdf");
        return {};
    }));
    QVERIFY(workspace->write("Ricambia", [](Database &database) -> Result<void> {
        database.run("UPDATE body SET place = 'Nizza' WHERE id = 2");
        return {};
    }));
}

std::unique_ptr<Workspace> TestVerification::opened() const
{
    return *Workspace::open(m_path, Author{"Prova", "PC"}, m_clock);
}

QString TestVerification::fault() const
{
    return firstFault(*Database::open(m_path, Access::ReadOnly)).value_or(QString());
}

void TestVerification::aSoundArchiveHolds()
{
    QCOMPARE(fault(), QString());
}

void TestVerification::namesWhatWasAltered_data()
{
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *what, const char *statement, const char *named) {
        QTest::newRow(what) << statement << named;
    };

    row("a record", "UPDATE body SET place = 'altrove' WHERE id = 2", "body 2");
    row("a record of another table", "UPDATE agenda_item SET title = 'x' WHERE id = 3", "agenda_item 3");
    row("a record removed", "DELETE FROM attendance WHERE id = 1", "attendance 1");
    row("a record added", "INSERT INTO person (family_name) VALUES ('Intruso')", "person 5");
    row("a record moved", "UPDATE action_item SET id = 77 WHERE id = 1", "action_item");
    row("what a change was", "UPDATE change SET before = '{}' WHERE before IS NOT NULL", "body 2");
    row("what a change became", "UPDATE change SET after = replace(after, 'Nizza', 'Canelli')", "body 2");
    row("whose row a change was", "UPDATE change SET row_id = 1 WHERE change_set_id = 2", "body 1");
    row("which table a change was of", "UPDATE change SET table_name = 'person' WHERE change_set_id = 2", "person 2");
    row("a change emptied", "UPDATE change SET before = NULL, after = NULL WHERE change_set_id = 3", "body 2");
    row("a change removed", "DELETE FROM change_seal WHERE change_id = (SELECT max(id) FROM change)", "body 2");
    row("a change added", "INSERT INTO change (change_set_id, table_name, row_id, after) VALUES (2, 'body', 2, '{}')",
        "body 2");
    row("changes of no act", "INSERT INTO change (change_set_id, table_name, row_id) VALUES (99, 'body', 2)", "no act");
    row("a change between acts", "UPDATE change SET change_set_id = 2 WHERE change_set_id = 3", "Act 2");
    row("a seal", "UPDATE change_seal SET content_hash = 'x' WHERE change_id = 1", "Act 1");
    row("a salt", "UPDATE change_seal SET salt = 'x' WHERE change_id = 1", "Act 1");
    row("a label", "UPDATE change_set SET label = 'Altro' WHERE id = 2", "Act 2");
    row("an author", "UPDATE change_set SET author = 'Altri' WHERE id = 2", "Act 2");
    row("a time", "UPDATE change_set SET at = '2025-01-01T00:00:00Z' WHERE id = 2", "Act 2");
    row("a kind", "UPDATE change_set SET kind = 'import' WHERE id = 2", "Act 2");
    row("a note", "UPDATE change_set SET note = '{}' WHERE id = 2", "Act 2");
    row("what it inverts", "UPDATE change_set SET inverts_id = 1 WHERE id = 2", "Act 2");
    row("a header seal", "UPDATE change_set SET header_hash = 'x' WHERE id = 2", "Act 2");
    row("a link of the chain", "UPDATE change_set SET previous = 'x' WHERE id = 3", "Act 3");
    row("a hash of the chain", "UPDATE change_set SET hash = 'x' WHERE id = 3", "Act 3");
    row("an act removed", "DELETE FROM change_set WHERE id = 2", "Act 3");
    row("a kept document", "UPDATE content_chunk SET bytes = CAST('falso' AS BLOB)", "kept document");
    row("a kept document removed", "DELETE FROM content_chunk", "kept document");
    row("the record of a kept document", "DELETE FROM content", "missing");
    row("the record of a document that no paper names", "DELETE FROM content WHERE size = 4321", "missing");
    row("the size of a kept document", "UPDATE content SET size = size + 1", "kept document");
}

void TestVerification::namesWhatWasAltered()
{
    QFETCH(QString, tampering);
    QFETCH(QString, named);

    QVERIFY(OtherProgram(m_path).runUnseen(tampering));

    const QString found = fault();
    QVERIFY2(found.contains(named), qPrintable("found: " + found));
}

// One bit in each place where the text stands in the file: the record, or what the history says of it.
void TestVerification::everyFlippedByteOfATextIsFound()
{
    const auto sound = bytesOf(m_path);
    int places = 0;
    for (auto at = sound.indexOf("Nizza"); at >= 0; at = sound.indexOf("Nizza", at + 1)) {
        auto altered = sound;
        altered[at + 2] = 'Z';
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(altered);
        file.close();
        ++places;

        QVERIFY(!fault().isEmpty());
    }
    QVERIFY(places >= 2);
}

void TestVerification::everyReferenceToADocumentIsFollowed_data()
{
    QTest::addColumn<QString>("reference");
    QTest::newRow("an issued document") << "INSERT INTO issued_document (kind, meeting_id, issued_at, issued_by, title,"
                                           " language, template_hash, text, content_hash) VALUES ('agenda', 1,"
                                           " '2025-06-26T10:00:00Z', 'Prova', 'O.d.g.', 'it', '', '', '%1')";
    QTest::newRow("the emblem") << "UPDATE council SET emblem = '%1'";
}

void TestVerification::everyReferenceToADocumentIsFollowed()
{
    QFETCH(QString, reference);
    QVERIFY(opened()->write("Emetti", [&](Database &database) -> Result<void> {
        database.run(reference.arg(ContentStore(database).keep("byte emessi", "application/pdf")));
        return {};
    }));
    QCOMPARE(fault(), QString());

    QVERIFY(OtherProgram(m_path).runUnseen("DELETE FROM content_chunk"));
    QVERIFY(OtherProgram(m_path).runUnseen("DELETE FROM content"));

    QVERIFY2(fault().contains("missing"), qPrintable(fault()));
}

// Free pages hold nothing, so a copy made by VACUUM is sound; but every save that needs one fails.
void TestVerification::whatACopyWouldHealIsSeenInTheFile()
{
    QVERIFY(opened()->write("Riempi", [](Database &database) -> Result<void> {
        ContentStore(database).keep(QByteArray(200000, 'x'), "application/pdf");
        database.run("UPDATE body SET place = 'Canelli' WHERE id = 2");
        return {};
    }));
    QVERIFY(OtherProgram(m_path).run("DELETE FROM content_chunk WHERE length(bytes) = 200000"));
    QVERIFY(OtherProgram(m_path).run("DELETE FROM content WHERE size = 200000"));
    QCOMPARE(fault(), QString());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 firstFreePage = 32;
    QVERIFY(file.seek(firstFreePage));
    const auto page = qFromBigEndian<quint32>(file.read(4).constData());
    QVERIFY(page > 1 && file.seek(qint64(page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(12, '\xff')), 12);
    file.close();

    const auto reader = Workspace::openToRead(m_path, Author{"Prova", "PC"}, m_clock);

    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    QVERIFY((*reader)->verify().value_or(QString()).contains("damaged"));
}

void TestVerification::tellsHowFarItIs()
{
    QList<int> steps;
    int parts = 0;
    const auto database = Database::open(m_path, Access::ReadOnly);

    QVERIFY(!firstFault(*database, [&](int done, int all) {
        steps.append(done);
        parts = all;
    }));

    QCOMPARE(steps.constFirst(), 1);
    QCOMPARE(steps.constLast(), parts);
}

void TestVerification::addWitness(Workspace &workspace)
{
    QVERIFY(workspace.write("Aggiungi Zenobia Fittizia", [](Database &database) -> Result<void> {
        database.run("INSERT INTO person (given_name, family_name) VALUES ('Zenobia', 'Fittizia')");
        return {};
    }));
    QVERIFY(workspace.write("Nota", [](Database &database) -> Result<void> {
        database.run("UPDATE person SET phone = '0141-998877' WHERE family_name = 'Fittizia'");
        database.run("UPDATE meeting SET closing_words = 'Ringrazia Fittizia \"per tutto\".' WHERE id = 1");
        return {};
    }));
    QVERIFY(workspace.write("Toglie", [](Database &database) -> Result<void> {
        database.run("UPDATE meeting SET closing_words = '' WHERE id = 1");
        return {};
    }));
}

Result<void> TestVerification::eraseWitness(Workspace &workspace)
{
    return workspace.erase("Cancella i dati di una persona", {"person", 5},
                           {[](const QString &text) { return text.contains("Zenobia") || text.contains("Fittizia"); },
                            [](const QString &) { return true; }},
                           [](Database &database) {
                               database.run("UPDATE person SET given_name = '', family_name = '', phone = ''"
                                            " WHERE id = 5");
                           });
}

void TestVerification::anErasureLeavesTheChainWholeAndNoTraceInTheFile()
{
    const auto workspace = opened();
    addWitness(*workspace);
    QVERIFY(bytesOf(m_path).contains("Zenobia"));

    QVERIFY(eraseWitness(*workspace));

    QCOMPARE(workspace->verify().value_or("error"), QString());
    const auto bytes = bytesOf(m_path);
    for (const auto *trace : {"Zenobia", "Fittizia", "0141-998877"})
        QVERIFY2(!bytes.contains(trace), trace);
    QVERIFY(bytes.contains("Nizza"));
}

void TestVerification::anErasureReachesEveryActThatNamesThePerson()
{
    const auto workspace = opened();
    addWitness(*workspace);
    QVERIFY(eraseWitness(*workspace));

    const auto history = workspace->read([](Database &database) { return History(database).of("person", 5); });

    QCOMPARE(history->size(), 3);
    QCOMPARE(history->constFirst().label, "Cancella i dati di una persona");
    QCOMPARE(history->constLast().label, QString());
}

void TestVerification::whatWasErasedIsNotUndone()
{
    const auto workspace = opened();
    addWitness(*workspace);
    const auto naming = workspace->undoStacks().undoable.constLast().id;
    QVERIFY(eraseWitness(*workspace));

    QVERIFY(!workspace->undo());
    QVERIFY(!workspace->undo(naming));
    QCOMPARE(workspace->verify().value_or("error"), QString());
}

void TestVerification::onlyWhatAnErasureNamedMayBeEmpty()
{
    {
        const auto workspace = opened();
        addWitness(*workspace);
        QVERIFY(eraseWitness(*workspace));
    }

    QVERIFY(OtherProgram(m_path).runUnseen("UPDATE change SET before = NULL, after = NULL WHERE change_set_id = 3"));

    QVERIFY(fault().contains("body 2"));
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
