#include "core/usecases/block_changes.h"

#include "core/documents/tree/plain_text.h"
#include "core/usecases/convocations.h"
#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"
#include "core/usecases/transfer.h"

#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"

#include <QTest>

using namespace seduta;

namespace {

QString says(const PaperSheet &letter)
{
    return plainText(letter.sheet.html);
}

// In every letter, in words that differ from one to the other.
const QString invitation = QStringLiteral("che si terrà:");

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

private:
    QList<PaperSheet> letters() const
    {
        return Papers(*m_workspace).sheets({DocumentKind::Convocation, m_meeting, {}, {}}).value();
    }
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
    auto common = change(letters().constFirst(), "ordine del giorno:", "con i punti che seguono:");
    common.convocationId = {};

    QVERIFY(BlockChanges(*m_workspace).keep(common));

    const auto after = letters();
    for (const auto &letter : after) {
        QVERIFY(says(letter).contains("con i punti che seguono:"));
        QVERIFY(block(letter, "ordine del giorno:").isForAll);
    }
}

void TestBlockChanges::theLettersOwnWordsWinOverThoseOfAll()
{
    const auto first = letters().constFirst();
    auto common = change(first, "ordine del giorno:", "con i punti che seguono:");
    common.convocationId = {};
    const auto own = change(first, "ordine del giorno:", "con i punti a Lei noti:");

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

QTEST_MAIN(TestBlockChanges)
#include "tst_block_changes.moc"
