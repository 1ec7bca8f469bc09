#include "core/storage/schema.h"
#include "tests/support/declared_verbs.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"
#include "tests/support/verb_generators.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

using namespace seduta;

namespace {

constexpr int actsInASequence = 30;
/// Until every verb was done at least once, but no more than these.
constexpr int mostSequences = 1500;
/// Fewer are for one seed that failed.
constexpr int sequencesForEveryVerb = 100;

int sequences()
{
    const int asked = qEnvironmentVariableIntValue("SEDUTA_SEQUENCES");
    return asked > 0 ? asked : 100;
}

quint32 firstSeed()
{
    bool isGiven = false;
    const uint seed = qEnvironmentVariable("SEDUTA_SEED").toUInt(&isGiven);
    return isGiven ? seed : 20250626;
}

using Snapshot = QMap<QString, QStringList>;

// Every journalled table, row by row in the order of their ids.
Snapshot snapshotOf(const Workspace &workspace)
{
    return workspace
        .read([](Database &database) {
            Snapshot snapshot;
            const auto tables = journalledTables(database);
            for (const auto &table : tables) {
                auto &lines = snapshot[table];
                auto rows = database.run(QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
                                             .arg(rowAsJson(columnsOf(database, table), QString()), table));
                while (rows.next())
                    lines.append(rows.text(0));
            }
            return snapshot;
        })
        .value();
}

// Until there is nothing left to do; gives the reason of any other end.
template <class Step>
QString repeat(Step step)
{
    auto done = step();
    while (done)
        done = step();
    return done.error().kind == ErrorKind::NotFound ? QString() : done.error().message;
}

QString difference(const Snapshot &found, const Snapshot &expected)
{
    for (auto table = expected.begin(); table != expected.end(); ++table) {
        const auto rows = found.value(table.key());
        for (qsizetype i = 0; i < qMax(rows.size(), table->size()); ++i)
            if (rows.value(i) != table->value(i))
                return QStringLiteral("%1: found %2, expected %3").arg(table.key(), rows.value(i), table->value(i));
    }
    return {};
}

}

class TestUndoProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void readsTheVerbsOfAService();
    void everyVerbHasAGeneratorAndEveryGeneratorAVerb();
    void undoingAllGivesBackTheBeginningAndRedoingAllTheEnd();
    void everyVerbWasDoneAtLeastOnce();

private:
    std::unique_ptr<Workspace> openedCopy(int number);
    QString whyASequenceFails(int number);
    void act(RandomRecords &random);
    QStringList neverDone() const;
    QString whyUndoFails(Workspace &workspace, const Snapshot &first, const Snapshot &last);

    ScratchFolder m_folder{};
    StandingClock m_clock{};
    QMap<QString, int> m_done{};
    int m_tried = 0;
    int m_sequences = 0;
    QStringList m_trace{};
};

// Refused acts and copies write a line each into the log.
void TestUndoProperties::initTestCase()
{
    QLoggingCategory::setFilterRules("default.warning=false");
    auto workspace = Workspace::create(m_folder.filePath("template.seduta"), Author{"Prova", "PC"}, m_clock);
    QVERIFY(workspace);
    QVERIFY(seed(**workspace));
}

void TestUndoProperties::readsTheVerbsOfAService()
{
    const QString header = R"(
class Meetings
{
public:
    explicit Meetings(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QList<Meeting>> all() const;
    /// Not a verb: plan(x)
    static int count();
    Result<void> convene(MeetingId id,
                         const std::function<bool(int)> &progress = {});
    Result<QString> close(MeetingId id) ;

private:
    Result<void> hidden();
    Workspace &m_workspace;
};
class Other
{
public:
    void change();
};
)";

    QCOMPARE(declaredVerbsIn(header), QStringList({"Meetings::convene", "Meetings::close"}));
}

void TestUndoProperties::everyVerbHasAGeneratorAndEveryGeneratorAVerb()
{
    const auto declared = declaredVerbs(QDir(QStringLiteral(SEDUTA_SOURCE_DIR "/core/usecases")));
    QVERIFY(declared.contains("Bodies::changeName"));

    QStringList without;
    for (const auto &verb : declared)
        if (!verbGenerators().contains(verb) && !exemptVerbs().contains(verb))
            without.append(verb);
    QStringList stale;
    const auto known = verbGenerators().keys();
    for (const auto &verb : known)
        if (!declared.contains(verb))
            stale.append(verb);

    QVERIFY2(without.isEmpty(), qPrintable("without a generator: " + without.join(", ")));
    QVERIFY2(stale.isEmpty(), qPrintable("no longer a verb: " + stale.join(", ")));
}

std::unique_ptr<Workspace> TestUndoProperties::openedCopy(int number)
{
    const QString path = m_folder.filePath(QStringLiteral("%1.seduta").arg(number));
    QFile::copy(m_folder.filePath("template.seduta"), path);
    QFile inTheWayOfCopies(m_folder.filePath(QStringLiteral("Copie di %1").arg(number)));
    inTheWayOfCopies.open(QFile::WriteOnly);
    auto workspace = Workspace::open(path, Author{"Prova", "PC"}, m_clock);
    return workspace ? std::move(*workspace) : nullptr;
}

// Now and then an undo or a redo comes among the acts, as in life.
void TestUndoProperties::act(RandomRecords &random)
{
    if (random.chance.oneIn(15)) {
        m_trace.append("undo");
        random.workspace.undo();
        return;
    }
    if (random.chance.oneIn(15)) {
        m_trace.append("redo");
        random.workspace.redo();
        return;
    }
    const auto verb = random.chance.oneOf(verbGenerators().keys());
    const bool isDone = verbGenerators().value(verb)(random);
    m_trace.append(verb + (isDone ? "" : " (refused)"));
    m_done[verb] += int(isDone);
    ++m_tried;
}

QString TestUndoProperties::whyUndoFails(Workspace &workspace, const Snapshot &first, const Snapshot &last)
{
    if (const auto stopped = repeat([&] { return workspace.undo(); }); !stopped.isEmpty())
        return "undo: " + stopped;
    if (const auto changed = difference(snapshotOf(workspace), first); !changed.isEmpty())
        return "after undoing all, " + changed;
    if (const auto fault = workspace.verify(); !fault || !fault->isEmpty())
        return "verify after undoing all: " + fault.value_or("error");
    if (const auto stopped = repeat([&] { return workspace.redo(); }); !stopped.isEmpty())
        return "redo: " + stopped;
    if (const auto changed = difference(snapshotOf(workspace), last); !changed.isEmpty())
        return "after redoing all, " + changed;
    const auto fault = workspace.verify();
    return !fault || !fault->isEmpty() ? "verify after redoing all: " + fault.value_or("error") : QString();
}

QString TestUndoProperties::whyASequenceFails(int number)
{
    const auto workspace = openedCopy(number);
    if (!workspace)
        return "the archive did not open";
    const auto first = snapshotOf(*workspace);
    Chance chance(firstSeed() + quint32(number));
    RandomRecords random(chance, *workspace);
    m_trace.clear();
    for (int i = 0; i < actsInASequence; ++i)
        act(random);
    repeat([&] { return workspace->redo(); });
    const auto last = snapshotOf(*workspace);
    if (const auto fault = workspace->verify(); !fault || !fault->isEmpty())
        return "verify after the acts: " + fault.value_or("error");
    return whyUndoFails(*workspace, first, last);
}

void TestUndoProperties::undoingAllGivesBackTheBeginningAndRedoingAllTheEnd()
{
    qInfo("SEDUTA_SEED=%u", firstSeed());
    const auto isMissingOne = [&] { return sequences() >= sequencesForEveryVerb && !neverDone().isEmpty(); };
    for (int number = 0; number < sequences() || (number < mostSequences && isMissingOne()); ++number) {
        const auto why = whyASequenceFails(number);
        ++m_sequences;
        QVERIFY2(why.isEmpty(),
                 qPrintable(QStringLiteral("SEDUTA_SEED=%1 SEDUTA_SEQUENCES=1: %2\n%3")
                                .arg(QString::number(firstSeed() + quint32(number)), why, m_trace.join("\n"))));
        QFile::remove(m_folder.filePath(QStringLiteral("%1.seduta").arg(number)));
        QFile::remove(m_folder.filePath(QStringLiteral("Copie di %1").arg(number)));
    }
}

QStringList TestUndoProperties::neverDone() const
{
    QStringList never;
    for (auto verb = verbGenerators().keyBegin(); verb != verbGenerators().keyEnd(); ++verb)
        if (m_done.value(*verb) == 0)
            never.append(*verb);
    return never;
}

void TestUndoProperties::everyVerbWasDoneAtLeastOnce()
{
    if (sequences() < sequencesForEveryVerb)
        QSKIP("too few sequences to meet every verb");
    int done = 0;
    for (const int times : std::as_const(m_done))
        done += times;
    qInfo("%d sequences, %d acts done, %d refused", m_sequences, done, m_tried - done);

    QVERIFY2(neverDone().isEmpty(), qPrintable("never done: " + neverDone().join(", ")));
}

QTEST_GUILESS_MAIN(TestUndoProperties)
#include "tst_undo_properties.moc"
