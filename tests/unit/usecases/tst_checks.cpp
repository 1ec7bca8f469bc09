#include "core/storage/secretariat_repository.h"
#include "core/usecases/checks.h"
#include "core/usecases/transfer.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"
#include "tests/unit/documents/paper_faults.h"

#include <QTest>

using namespace seduta;

namespace {

QStringList rulesOf(const QList<PaperDoubt> &doubts)
{
    QStringList rules;
    for (const auto &doubt : doubts)
        rules.append(doubt.rule);
    return rules;
}

}

/// What is to be completed, as it is read from an archive.
class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFaultIsFoundInTheArchiveToo_data();
    void eachFaultIsFoundInTheArchiveToo();
    void inTheSampleNothingIsFoundThatIsThere();
    void aMeetingThatIsGoneIsRefused();
};

void TestChecks::eachFaultIsFoundInTheArchiveToo_data()
{
    QTest::addColumn<int>("fault");
    for (int i = 0; i < paperFaults().size(); ++i)
        QTest::addRow("%s at %s.%s", paperFaults().at(i).rule, paperFaults().at(i).table, paperFaults().at(i).field)
            << i;
}

// Each kind of paper reads what its rules look at, and no more: nothing they need is left in the archive.
void TestChecks::eachFaultIsFoundInTheArchiveToo()
{
    QFETCH(int, fault);
    const auto &made = paperFaults().at(fault);
    auto part = cleanMeeting(made.isOfHeld);
    made.make(part);
    const ScratchFolder folder;
    const StandingClock clock(draftingDay(made.isOfHeld));
    const auto workspace = Workspace::create(folder.filePath(QStringLiteral("prova.seduta")), {}, clock).value();
    QVERIFY(workspace->write(QStringLiteral("dati"), [&](Database &database) -> Result<void> {
        SecretariatRepository(database).insert(part);
        return {};
    }));

    const auto all = Checks(*workspace).of(MeetingId(1)).value();

    QCOMPARE(rulesOf(all), QStringList{made.rule});
    for (const auto kind : all.constFirst().papers)
        QCOMPARE(rulesOf(Checks(*workspace).of(MeetingId(1), kind).value()), QStringList{made.rule});
}

void TestChecks::inTheSampleNothingIsFoundThatIsThere()
{
    const ScratchFolder folder;
    const QString file = folder.filePath(QStringLiteral("esempio.seduta"));
    QVERIFY(Transfer::makeSample(file, {}, StandingClock(QDate(2025, 7, 1))));
    const StandingClock clock(QDate(2025, 7, 1));
    const auto workspace = Workspace::open(file, {}, clock).value();

    for (const auto meeting : {MeetingId(1), MeetingId(2)}) {
        auto rules = rulesOf(Checks(*workspace).of(meeting).value());
        rules.removeAll(QStringLiteral("no_emblem"));
        QCOMPARE(rules, QStringList());
    }
}

void TestChecks::aMeetingThatIsGoneIsRefused()
{
    const ScratchFolder folder;
    const StandingClock clock;
    const auto workspace = Workspace::create(folder.filePath(QStringLiteral("prova.seduta")), {}, clock).value();

    const auto doubts = Checks(*workspace).of(MeetingId(5));

    QVERIFY(!doubts);
    QCOMPARE(doubts.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
