#include "core/usecases/block_changes.h"
#include "core/usecases/convocations.h"
#include "core/usecases/meetings.h"
#include "tests/gui/open_window.h"
#include "tests/gui/small_disk.h"
#include "tests/support/final_minutes.h"
#include "tests/support/statement_trace.h"
#include "ui/desk/paper_place.h"
#include "ui/pages/papers/paper_view.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolButton>

using namespace seduta;

namespace {

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start("pdftotext", {"-raw", pdf, "-"});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

QStringList tablesReadBy(const QStringList &statements)
{
    static const QRegularExpression table(QStringLiteral(R"(\b(?:FROM|JOIN) (\w+))"));
    QStringList names;
    for (const auto &statement : statements) {
        auto found = table.globalMatch(statement);
        while (found.hasNext())
            names.append(found.next().captured(1));
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

}

/// The papers of a meeting on the screen: seen, changed by hand, made into files, printed.
class TestPaperPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aLetterIsChangedByHandAndItsPdfSaysSo();
    void aBlockIsChangedInEveryLetter();
    void lettersThatReadOtherwiseAreNamed();
    void theTemplatesWordsComeBack();
    void aClickOnThePageChoosesTheBlock();
    void whatIsTypedIsKeptOnLeaving();
    void aLetterThatHasLeftCannotBeTyped();
    void theWordsSoughtAreFound();
    void thePaperIsPrinted();
    void thePaperIsSavedToGoOnWriting();
    void theTextIsCopiedForTheBodyOfAMessage();
    void whatIsLeftOutIsRememberedForTheKind();
    void thePaperIsSavedAsAWebPage();
    void onAFullDiskNoLetterIsHalfWritten();
    void everyPaperOfTheMeetingIsSeen();
    void aPageFittedToTheWidthStaysSoWhenTheWindowShrinks();
    void aPaperThatCannotBeMadeSaysWhy();
    void onlyThePaperLookedAtIsMade();
    void whatIsSoughtAmongTheBlocksLeavesThePageItsWidth();

private:
    void openPapers();
    void rewrite(const QString &words, const QString &with);
    QStringList letters(const QString &folder);

    StatementTrace m_trace{};
    std::unique_ptr<OpenWindow> m_story{};
    MeetingId m_meeting{};
};

void TestPaperPage::init()
{
    m_story = std::make_unique<OpenWindow>();
    m_story->openSample();
    m_story->press(QKeySequence("Ctrl+2"));
    m_story->selectRow("meetingList", "bozza");
    m_meeting = Meetings(m_story->archive()).named("2025-11-20")->id;
    m_story->press(QKeySequence("Ctrl+Return"));
    m_story->press(QKeySequence("Alt+2"));
}

void TestPaperPage::openPapers()
{
    m_story->press(QKeySequence("Ctrl+L"));
    m_story->selectRow("letterList", "Questura");
    m_story->press(QKeySequence("Ctrl+E"));
    QCOMPARE(m_story->title(), "Documenti della seduta del 20 novembre 2025");
}

void TestPaperPage::rewrite(const QString &words, const QString &with)
{
    m_story->selectRow("blockList", words);
    QTest::keyClick(&m_story->the("blockList"), Qt::Key_Return);
    m_story->type("blockText", with);
}

QStringList TestPaperPage::letters(const QString &folder)
{
    QDir().mkpath(m_story->file(folder));
    m_story->dialogs.answers = {m_story->file(folder)};
    m_story->press(QKeySequence("Ctrl+P"));
    QStringList texts;
    const QDir made(m_story->file(folder));
    const auto names = made.entryList({"*.pdf"}, QDir::Files, QDir::Name);
    for (const auto &name : names)
        texts.append(textOf(made.filePath(name)));
    return texts;
}

void TestPaperPage::aLetterIsChangedByHandAndItsPdfSaysSo()
{
    openPapers();
    auto &story = *m_story;

    rewrite("che si terr", "Il Sig. Questore sia presente, con particolare riguardo.");
    story.press(QKeySequence("Ctrl+S"));

    QVERIFY(story.rows("paperList").filter("Questura").constFirst().contains("1 modificato"));
    QVERIFY(story.the<QLabel>("blockState").text().contains("che si terr"));
    const auto texts = letters("lettere");
    QVERIFY(texts.size() > 10);
    QCOMPARE(texts.filter("Il Sig. Questore sia presente, con particolare riguardo.").size(), 1);
    story.press(QKeySequence::Undo);
    QCOMPARE(BlockChanges(story.archive()).of(m_meeting)->size(), 0);
}

void TestPaperPage::aBlockIsChangedInEveryLetter()
{
    openPapers();
    auto &story = *m_story;

    rewrite("La conclusione dei lavori", "I lavori hanno termine alle ore 12.30.");
    story.click("keepBlockForAll");
    QVERIFY2(story.notice().startsWith("Modificato in 22 lettere"), qPrintable(story.notice()));

    const auto texts = letters("tutte");
    QCOMPARE(texts.filter("I lavori hanno termine alle ore 12.30.").size(), texts.size());
    QCOMPARE(story.rows("paperList").filter("1 modificato").size(), texts.size());
}

void TestPaperPage::lettersThatReadOtherwiseAreNamed()
{
    openPapers();
    auto &story = *m_story;

    rewrite("che si terr", "La S.V. sia presente.");
    story.click("keepBlockForAll");

    QVERIFY2(story.notice().contains("Organizzazioni Sindacali"), qPrintable(story.notice()));
    QVERIFY(!story.notice().contains("Questura"));
}

void TestPaperPage::theTemplatesWordsComeBack()
{
    openPapers();
    auto &story = *m_story;
    rewrite("che si terr", "Altro.");
    story.press(QKeySequence("Ctrl+S"));

    story.click("giveUpBlock");

    QCOMPARE(BlockChanges(story.archive()).of(m_meeting)->size(), 0);
    QVERIFY(story.the<QPlainTextEdit>("blockText").toPlainText().contains("che si terr"));
    QVERIFY(!story.the<QToolButton>("giveUpBlock").isEnabled());
}

void TestPaperPage::aClickOnThePageChoosesTheBlock()
{
    openPapers();
    auto &story = *m_story;
    story.selectRow("blockList", "OGGETTO");
    auto &view = story.the<PaperView>("paperView");
    const auto object = story.the<QPlainTextEdit>("blockText").toPlainText();
    story.selectRow("blockList", "che si terr");

    QPoint place(view.viewport()->width() / 2, 0);
    for (; place.y() < view.viewport()->height(); place.ry() += 4) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
        if (story.the<QPlainTextEdit>("blockText").toPlainText() == object)
            break;
    }

    QCOMPARE(story.the<QPlainTextEdit>("blockText").toPlainText(), object);
}

void TestPaperPage::whatIsTypedIsKeptOnLeaving()
{
    openPapers();
    auto &story = *m_story;

    rewrite("che si terr", "Scritto e lasciato.");
    story.press(QKeySequence("Ctrl+2"));

    QCOMPARE(BlockChanges(story.archive()).of(m_meeting)->constFirst().replacement, "Scritto e lasciato.");
}

void TestPaperPage::aLetterThatHasLeftCannotBeTyped()
{
    m_story->press(QKeySequence("Ctrl+L"));
    const auto letters = Convocations(m_story->archive()).of(m_meeting).value();
    for (const auto &letter : letters)
        keepAsIssued(m_story->archive(), letter.id);
    m_story->press(QKeySequence("F5"));
    m_story->press(QKeySequence("Ctrl+Shift+S"));

    m_story->press(QKeySequence("Ctrl+E"));
    m_story->selectRow("blockList", "OGGETTO");

    QVERIFY(m_story->the<QPlainTextEdit>("blockText").isReadOnly());
}

void TestPaperPage::theWordsSoughtAreFound()
{
    openPapers();
    auto &story = *m_story;

    story.press(QKeySequence("Ctrl+F"));
    story.type("paperSearch", "oggetto");
    QTest::keyClick(&story.the("paperSearch"), Qt::Key_Return);
    QVERIFY(story.the<QPlainTextEdit>("blockText").toPlainText().startsWith("OGGETTO"));

    story.type("paperSearch", "ornitorinco");
    QTest::keyClick(&story.the("paperSearch"), Qt::Key_Return);
    QVERIFY(story.notice().contains("ornitorinco"));
}

void TestPaperPage::thePaperIsPrinted()
{
    openPapers();
    auto &story = *m_story;
    story.dialogs.answers = {story.file("stampa.pdf")};

    story.press(QKeySequence("Ctrl+Alt+P"));

    QVERIFY2(story.notice().startsWith("1 documento"), qPrintable(story.notice()));
    const auto text = textOf(story.file("stampa.pdf"));
    QVERIFY2(text.contains("OGGETTO") && text.contains("pag. 1 di"), qPrintable(text));
}

void TestPaperPage::thePaperIsSavedToGoOnWriting()
{
    openPapers();
    auto &story = *m_story;
    story.dialogs.answers = {story.file("lettera")};

    story.press(QKeySequence("Ctrl+Shift+O"));

    QFile odt(story.file("lettera.odt"));
    QVERIFY2(odt.open(QIODevice::ReadOnly), qPrintable(story.notice()));
    QCOMPARE(odt.read(4), QByteArray("PK\3\4"));
    story.dialogs.answers = {story.file("non-ce/lettera.odt")};
    story.press(QKeySequence("Ctrl+Shift+O"));
    QVERIFY(story.notice().contains("non-ce"));
}

void TestPaperPage::theTextIsCopiedForTheBodyOfAMessage()
{
    openPapers();

    m_story->press(QKeySequence("Ctrl+Shift+T"));

    QVERIFY(QGuiApplication::clipboard()->text().contains("OGGETTO"));
    QVERIFY(!QGuiApplication::clipboard()->text().contains('<'));
}

void TestPaperPage::everyPaperOfTheMeetingIsSeen()
{
    openPapers();
    auto &story = *m_story;

    for (const auto *paper : {"ordine del giorno", "foglio firme", "verbale", "comunicato stampa"}) {
        story.selectRow("paperList", paper);
        QVERIFY2(story.the<PaperView>("paperView").pages() > 0, paper);
        QVERIFY2(story.rows("blockList").size() > 3, paper);
    }
}

void TestPaperPage::whatIsLeftOutIsRememberedForTheKind()
{
    openPapers();
    auto &story = *m_story;
    QVERIFY(letters("prima").constFirst().contains("MODULO DI RISCONTRO"));

    story.window().findChild<QAction *>("include-riscontro")->trigger();
    story.openAgain();
    story.window().go(paperPlace(m_meeting, DocumentKind::Convocation));

    QVERIFY(!story.window().findChild<QAction *>("include-riscontro")->isChecked());
    QVERIFY(story.window().findChild<QAction *>("include-impegni")->isChecked());
    const QString after = letters("dopo").constFirst();
    QVERIFY(!after.contains("MODULO DI RISCONTRO") && !after.contains("modulo di riscontro"));
    story.window().go(paperPlace(m_meeting, DocumentKind::PressRelease));
    QVERIFY(!story.isSeen("includedParts"));
}

void TestPaperPage::onAFullDiskNoLetterIsHalfWritten()
{
    openPapers();
    auto &story = *m_story;
    const SmallDisk disk(story.file("disco"));
    if (!disk.isThere())
        QSKIP("only root may mount a small disk");
    disk.fill();
    story.dialogs.answers = {story.file("disco")};
    const auto before = QDir(story.file("disco")).entryList(QDir::Files | QDir::Hidden);

    story.press(QKeySequence("Ctrl+P"));

    QVERIFY2(story.notice().startsWith("Non è stato possibile scrivere il file"), qPrintable(story.notice()));
    QVERIFY2(story.notice().contains("spazio libero"), qPrintable(story.notice()));
    QCOMPARE(QDir(story.file("disco")).entryList(QDir::Files | QDir::Hidden), before);
    disk.free();
    QVERIFY(letters("disco").size() > 10);
}

void TestPaperPage::thePaperIsSavedAsAWebPage()
{
    auto &story = *m_story;
    const auto held = Meetings(story.archive()).named("2025-06-26")->id;
    story.window().go(paperPlace(held, DocumentKind::Minutes));
    story.dialogs.answers = {story.file("verbale")};
    story.window().findChild<QAction *>("savePage")->trigger();

    QFile page(story.file("verbale.html"));
    QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(story.notice()));
    const QString html = QString::fromUtf8(page.readAll());
    QVERIFY(html.contains("<html lang=\"it\">") && html.contains("<main>") && html.contains("<h1>"));
    QVERIFY(html.contains("<th scope=\"col\"") && html.contains("Ananda"));
    QVERIFY(!html.contains("<script") && html.count("class=\"plain\"") == html.count("role=\"presentation\""));
}

void TestPaperPage::aPageFittedToTheWidthStaysSoWhenTheWindowShrinks()
{
    openPapers();
    auto &view = m_story->the<PaperView>("paperView");
    m_story->window().resize(1600, 900);
    QCoreApplication::processEvents();
    const int wide = view.shownZoom();
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);

    m_story->window().resize(1280, 720);
    QCoreApplication::processEvents();

    QVERIFY(view.shownZoom() < wide);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    m_story->click("zoomIn");
    m_story->click("zoomIn");
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
}

void TestPaperPage::aPaperThatCannotBeMadeSaysWhy()
{
    m_story->press(QKeySequence("Ctrl+E"));

    QCOMPARE(m_story->the<PaperView>("paperView").pages(), 0);
    QVERIFY(m_story->notice().contains("convocazioni"));
    QVERIFY(!m_story->window().findChild<QAction *>("print")->isEnabled());
}

void TestPaperPage::onlyThePaperLookedAtIsMade()
{
    openPapers();
    m_trace.taken();

    m_story->window().go(paperPlace(m_meeting, DocumentKind::Agenda));

    QVERIFY(m_story->rows("paperList").size() > 20);
    QVERIFY(m_story->the<PaperView>("paperView").pages() > 0);
    QCOMPARE(tablesReadBy(m_trace.taken()),
             QStringList({"agenda_item", "block_change", "body", "body_name", "content_chunk", "convocation", "council",
                          "issued_document", "left_out_part", "meeting", "meeting_part", "person", "signatory",
                          "table_name", "template_override", "working_table"}));
    m_story->selectRow("paperList", "Questura");
    const auto ofLetter = tablesReadBy(m_trace.taken());
    QVERIFY(ofLetter.contains("body_contribution") && !ofLetter.contains("reply") && !ofLetter.contains("statement"));
}

void TestPaperPage::whatIsSoughtAmongTheBlocksLeavesThePageItsWidth()
{
    openPapers();
    const int width = m_story->the<PaperView>("paperView").width();

    QGuiApplication::clipboard()->setText(QString(100'000, u'm'));
    auto &filter = m_story->the<QLineEdit>("blockListFilter");
    filter.setFocus();
    QTest::keySequence(&filter, QKeySequence::Paste);
    QTest::qWait(50);

    QVERIFY(m_story->the<QLabel>("blockListEmpty").isVisible());
    QCOMPARE(m_story->the<PaperView>("paperView").width(), width);
}

QTEST_MAIN(TestPaperPage)
#include "tst_paper_page.moc"
