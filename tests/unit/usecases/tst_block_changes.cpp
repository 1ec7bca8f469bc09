#include "core/usecases/block_changes.h"

#include "core/documents/contents/paper_kinds.h"
#include "core/documents/tree/plain_text.h"
#include "core/usecases/convocations.h"
#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"
#include "core/usecases/transfer.h"

#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"

#include <QTest>

#include <algorithm>

using namespace seduta;

namespace {

QString says(const PaperSheet &letter)
{
    return plainText(letter.sheet.html);
}

QString lineOf(DocumentKind kind, ConvocationId letter, const QString &addressee, qsizetype changes, qsizetype lost)
{
    return QStringLiteral("%1 %2 %3: %4, %5").arg(word(kind)).arg(letter.value()).arg(addressee).arg(changes).arg(lost);
}

// In every letter, in words that differ from one to the other.
const QString invitation = QStringLiteral("che si terrà");

}

/// Blocks of a letter changed by hand: in that letter or in all, until it leaves, and never in silence.
class TestBlockChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }

    void aBlockOfOneLetterReadsOtherwiseAndTheOthersDoNot();
    void aBlockIsChangedInEveryLetterThatSaysTheSame();
    void theLettersOwnWordsWinOverThoseOfAll();
    void anEmptyBlockIsLeftOut();
    void changedBackIsNoChange();
    void aChangeWhoseBlockIsGoneIsShownAndAppliedToNothing();
    void whatIsIssuedSaysTheWordsOfTheHand();
    void aLetterThatHasLeftIsNotReworded();
    void hostileWordsArePrintedAsTheyAre();
    void oneChangeIsOneActThatIsUndone();
    void aChangeOfNothingIsRefused();
    void theListOfPapersTellsWhatWasChanged();
    void aLetterMadeAloneIsTheOneAmongAll();
    void beforeAnybodyIsConvenedTheListHasTheKinds();

private:
    void changeSomeBlocks();
    PaperOrder order(DocumentKind kind) const { return {kind, m_meeting, {}, {}}; }
    QList<PaperSheet> letters() const { return Papers(*m_workspace).sheets(order(DocumentKind::Convocation)).value(); }
    PaperBlock block(const PaperSheet &sheet, const QString &words) const;
    BlockChange change(const PaperSheet &sheet, const QString &words, const QString &replacement) const;

    ScratchFolder m_folder{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
    MeetingId m_meeting{};
};

void TestBlockChanges::init()
{
    static int number = 0;
    const QString path = m_folder.filePath(QStringLiteral("prova-%1.seduta").arg(++number));
    QVERIFY(Transfer::makeSample(path, {}, m_clock));
    m_workspace = std::move(*Workspace::open(path, {}, m_clock));
    m_meeting = Meetings(*m_workspace).named("2025-11-20")->id;
    QVERIFY(Convocations(*m_workspace).prepareFor(m_meeting).value() > 10);
}

PaperBlock TestBlockChanges::block(const PaperSheet &sheet, const QString &words) const
{
    for (const auto &each : sheet.blocks)
        if (each.original.contains(words))
            return each;
    return {};
}

BlockChange TestBlockChanges::change(const PaperSheet &sheet, const QString &words, const QString &replacement) const
{
    const auto found = block(sheet, words);
    return {{},         m_meeting, DocumentKind::Convocation, sheet.convocationId, found.original, found.occurrence,
            replacement};
}

void TestBlockChanges::aBlockOfOneLetterReadsOtherwiseAndTheOthersDoNot()
{
    const auto before = letters();
    const auto changed = change(before.at(2), invitation, "La S.V. è attesa con particolare riguardo.");

    QVERIFY(BlockChanges(*m_workspace).keep(changed));

    const auto after = letters();
    QVERIFY(says(after.at(2)).contains("La S.V. è attesa con particolare riguardo."));
    QVERIFY(!says(after.at(2)).contains(invitation));
    QVERIFY(block(after.at(2), invitation).isChanged());
    for (int i = 0; i < after.size(); ++i)
        if (i != 2)
            QCOMPARE(after.at(i).sheet.html, before.at(i).sheet.html);
}

void TestBlockChanges::aBlockIsChangedInEveryLetterThatSaysTheSame()
{
    auto common = change(letters().constFirst(), "La conclusione dei lavori", "con i punti che seguono:");
    common.convocationId = {};

    QVERIFY(BlockChanges(*m_workspace).keep(common));

    const auto after = letters();
    for (const auto &letter : after) {
        QVERIFY(says(letter).contains("con i punti che seguono:"));
        QVERIFY(block(letter, "La conclusione dei lavori").isForAll);
    }
}

void TestBlockChanges::theLettersOwnWordsWinOverThoseOfAll()
{
    const auto first = letters().constFirst();
    auto common = change(first, "La conclusione dei lavori", "con i punti che seguono:");
    common.convocationId = {};
    const auto own = change(first, "La conclusione dei lavori", "con i punti a Lei noti:");

    QVERIFY(BlockChanges(*m_workspace).keep(common));
    QVERIFY(BlockChanges(*m_workspace).keep(own));

    const auto after = letters();
    QVERIFY(says(after.at(0)).contains("con i punti a Lei noti:"));
    QVERIFY(says(after.at(1)).contains("con i punti che seguono:"));
}

void TestBlockChanges::anEmptyBlockIsLeftOut()
{
    const auto before = letters().constFirst();

    QVERIFY(BlockChanges(*m_workspace).keep(change(before, invitation, "  ")));

    const auto after = letters().constFirst();
    QVERIFY(block(after, invitation).isLeftOut);
    QCOMPARE(block(after, invitation).place, -1);
    QVERIFY(!after.sheet.html.contains(invitation));
    QCOMPARE(after.sheet.html.count("<p"), before.sheet.html.count("<p") - 1);
}

void TestBlockChanges::changedBackIsNoChange()
{
    const auto before = letters().constFirst();
    QVERIFY(BlockChanges(*m_workspace).keep(change(before, invitation, "Altro.")));

    QVERIFY(BlockChanges(*m_workspace).keep(change(before, invitation, block(before, invitation).original)));

    QCOMPARE(BlockChanges(*m_workspace).of(m_meeting)->size(), 0);
    QCOMPARE(letters().constFirst().sheet.html, before.sheet.html);
}

void TestBlockChanges::aChangeWhoseBlockIsGoneIsShownAndAppliedToNothing()
{
    const auto letter = letters().constFirst();
    QVERIFY(BlockChanges(*m_workspace).keep(change(letter, "OGGETTO", "OGGETTO: altro.")));
    auto meeting = Meetings(*m_workspace).find(m_meeting).value();
    meeting.title = "Un titolo nuovo";
    QVERIFY(Meetings(*m_workspace).change(meeting));

    const auto after = letters().constFirst();

    QVERIFY(says(after).contains("Un titolo nuovo"));
    QVERIFY(!says(after).contains("OGGETTO: altro."));
    QVERIFY(after.blocks.constLast().isLost);
    QCOMPARE(after.blocks.constLast().text, "OGGETTO: altro.");
}

void TestBlockChanges::whatIsIssuedSaysTheWordsOfTheHand()
{
    QVERIFY(BlockChanges(*m_workspace).keep(change(letters().constFirst(), invitation, "Parole della mano.")));

    const auto issued = Papers(*m_workspace).issue({DocumentKind::Convocation, m_meeting, {}, {}});

    QVERIFY2(issued, qPrintable(issued ? QString() : issued.error().message));
    QVERIFY(issued->papers.constFirst().text.contains("Parole della mano."));
    QVERIFY(!issued->papers.at(1).text.contains("Parole della mano."));
}

void TestBlockChanges::aLetterThatHasLeftIsNotReworded()
{
    const auto letter = letters().constFirst();
    QVERIFY(Papers(*m_workspace).issue({DocumentKind::Convocation, m_meeting, {}, {}}));
    QVERIFY(Convocations(*m_workspace).markSent({letter.convocationId}, "Maria Prova"));

    const auto kept = BlockChanges(*m_workspace).keep(change(letter, invitation, "Altro."));

    QVERIFY(!kept);
    QVERIFY(letters().constFirst().hasLeft);
    QCOMPARE(letters().constFirst().sheet.html, letter.sheet.html);
}

void TestBlockChanges::hostileWordsArePrintedAsTheyAre()
{
    const QString hostile = "<img src=x> '; DROP TABLE body; & \"due\" 🙂\nseconda riga";

    QVERIFY(BlockChanges(*m_workspace).keep(change(letters().constFirst(), invitation, hostile)));

    const auto after = letters().constFirst();
    QVERIFY(!after.sheet.html.contains("<img"));
    QCOMPARE(block(after, invitation).text, hostile);
    const auto drafted = Papers(*m_workspace).draft({DocumentKind::Convocation, m_meeting, {}, {}});
    QVERIFY(drafted->papers.constFirst().text.contains("<img src=x> '; DROP TABLE body; & \"due\""));
    QVERIFY(drafted->papers.constFirst().text.contains("seconda riga"));
}

void TestBlockChanges::oneChangeIsOneActThatIsUndone()
{
    const auto before = letters().constFirst();
    QVERIFY(BlockChanges(*m_workspace).keep(change(before, invitation, "Altro.")));

    const auto undone = m_workspace->undo();

    QVERIFY(undone);
    QCOMPARE(letters().constFirst().sheet.html, before.sheet.html);
    QVERIFY(m_workspace->redo());
    QVERIFY(says(letters().constFirst()).contains("Altro."));
}

void TestBlockChanges::aChangeOfNothingIsRefused()
{
    BlockChange nothing;
    nothing.meetingId = m_meeting;
    nothing.replacement = "Altro.";
    auto elsewhere = change(letters().constFirst(), invitation, "Altro.");
    elsewhere.meetingId = Meetings(*m_workspace).named("2025-06-26")->id;

    QVERIFY(!BlockChanges(*m_workspace).keep(nothing));
    QVERIFY(!BlockChanges(*m_workspace).keep(elsewhere));
    QVERIFY(!BlockChanges(*m_workspace).giveUp(BlockChangeId(4711)));
}

/// In one letter, in those that say the same, in the agenda; and of each one that finds its block no longer.
void TestBlockChanges::changeSomeBlocks()
{
    BlockChanges changes(*m_workspace);
    const auto before = letters();
    QVERIFY(changes.keep(change(before.at(2), "La conclusione dei lavori", "con i punti a Lei noti:")));
    auto common = change(before.constFirst(), invitation, "La S.V. sia presente.");
    common.convocationId = {};
    QVERIFY(changes.keep(common));
    QVERIFY(changes.keep(change(before.at(4), "OGGETTO", "OGGETTO: altro.")));
    auto lost = change(before.constFirst(), "OGGETTO", "OGGETTO: altro per tutti.");
    lost.convocationId = {};
    QVERIFY(changes.keep(lost));
    const auto agenda = Papers(*m_workspace).sheets(order(DocumentKind::Agenda))->constFirst();
    for (const auto &block : {agenda.blocks.constFirst(), agenda.blocks.constLast()})
        QVERIFY(changes.keep({{}, m_meeting, DocumentKind::Agenda, {}, block.original, block.occurrence, "Altro."}));
    auto meeting = Meetings(*m_workspace).find(m_meeting).value();
    meeting.title = "Un titolo nuovo";
    QVERIFY(Meetings(*m_workspace).change(meeting));
}

void TestBlockChanges::theListOfPapersTellsWhatWasChanged()
{
    changeSomeBlocks();
    QList<PaperOrder> orders;
    QStringList expected;
    for (const auto kind : papersOfMeeting()) {
        orders.append(order(kind));
        const auto sheets = Papers(*m_workspace).sheets(order(kind)).value();
        for (const auto &sheet : sheets) {
            const auto lost = std::count_if(sheet.blocks.cbegin(), sheet.blocks.cend(),
                                            [](const PaperBlock &block) { return block.isLost; });
            const auto changed = std::count_if(sheet.blocks.cbegin(), sheet.blocks.cend(),
                                               [](const PaperBlock &block) { return block.isChanged(); });
            expected.append(lineOf(kind, sheet.convocationId, sheet.addressee, changed - lost, lost));
        }
    }

    const auto lines = Papers(*m_workspace).lines(orders).value();

    QStringList told;
    for (const auto &line : lines)
        told.append(lineOf(line.kind, line.convocationId, line.addressee, line.changes, line.lost));
    QCOMPARE(told, expected);
    QCOMPARE(told.filter(": 2, 1").size(), 1);
    QCOMPARE(told.filter(": 1, 2").size(), 1);
    QVERIFY(!told.filter(": 0, 1").isEmpty());
}

void TestBlockChanges::aLetterMadeAloneIsTheOneAmongAll()
{
    changeSomeBlocks();

    const auto all = letters();
    for (const auto &letter : all) {
        const auto alone = Papers(*m_workspace).sheet(order(DocumentKind::Convocation), letter.convocationId).value();
        QCOMPARE(alone.fileName, letter.fileName);
        QCOMPARE(alone.addressee, letter.addressee);
        QCOMPARE(alone.sheet, letter.sheet);
        QCOMPARE(alone.blocks, letter.blocks);
    }
    QVERIFY(!Papers(*m_workspace).sheet(order(DocumentKind::Convocation), ConvocationId(4711)));
}

void TestBlockChanges::beforeAnybodyIsConvenedTheListHasTheKinds()
{
    auto meeting = Meetings(*m_workspace).find(m_meeting).value();
    meeting.id = {};
    const PaperOrder letters{DocumentKind::Convocation, Meetings(*m_workspace).add(meeting).value(), {}, {}};

    const auto lines = Papers(*m_workspace).lines({letters}).value();

    QCOMPARE(lines.size(), 1);
    QVERIFY(!lines.constFirst().convocationId.isValid());
    QCOMPARE(Papers(*m_workspace).sheet(letters, {}).error().message,
             Papers(*m_workspace).sheets(letters).error().message);
}

QTEST_MAIN(TestBlockChanges)
#include "tst_block_changes.moc"
