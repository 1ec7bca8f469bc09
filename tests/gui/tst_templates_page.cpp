#include "core/usecases/councils.h"
#include "core/usecases/meetings.h"
#include "core/usecases/templates.h"
#include "tests/gui/open_window.h"
#include "ui/desk/paper_place.h"

#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QToolButton>
#include <QTreeView>

using namespace seduta;

/// The office words its papers: from a template's text to the letter, with the fault said where it stands, and back to the original.
class TestTemplatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aLetterSaysTheOfficesWords();
    void anOpenSectionIsToldWithItsLineAndReached();
    void whatCannotBePrintedIsNotKeptAndStays();
    void aValueIsPutWhereTheCursorStands();
    void theExamplesAreOfThisArchiveAsItIsNow();
    void theOriginalComesBackWithOneClick();
    void theTextOfAnotherTemplateIsKeptOnLeaving();
    void whoOnlyReadsCannotWrite();

private:
    OpenWindow &story() { return *m_story; }
    QPlainTextEdit &text() { return story().the<QPlainTextEdit>("templateText"); }
    void open(const QString &name);
    void write(const QString &words, const QString &with);

    std::unique_ptr<OpenWindow> m_story{};
};

void TestTemplatesPage::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSample();
    story().window().go({PageKind::Templates});
}

void TestTemplatesPage::open(const QString &name)
{
    story().selectRow("templateList", name);
    QVERIFY(!text().toPlainText().isEmpty());
}

// By hand: the words are found, selected and typed over.
void TestTemplatesPage::write(const QString &words, const QString &with)
{
    text().setFocus();
    text().moveCursor(QTextCursor::Start);
    QVERIFY(text().find(words));
    QTest::keyClicks(&text(), with);
}

void TestTemplatesPage::aLetterSaysTheOfficesWords()
{
    open("Lettera di convocazione");
    write("con il seguente", "con questo");
    story().press(QKeySequence::Save);

    QVERIFY(story().rows("templateList").filter("Lettera di convocazione").constFirst().contains("dell'ufficio"));
    const auto meeting = Meetings(story().archive()).named("2025-06-26")->id;
    story().window().go(paperPlace(meeting, DocumentKind::Convocation));
    QDir().mkpath(story().file("lettere"));
    story().dialogs.answers = {story().file("lettere")};
    story().press(QKeySequence("Ctrl+P"));
    const auto files = QDir(story().file("lettere")).entryInfoList({"*.pdf"});
    QVERIFY(files.size() > 10);
    QProcess reader;
    reader.start("pdftotext", {"-raw", files.constFirst().filePath(), "-"});
    reader.waitForFinished();
    QVERIFY(QString::fromUtf8(reader.readAllStandardOutput()).simplified().contains("con questo ordine del giorno"));
}

void TestTemplatesPage::anOpenSectionIsToldWithItsLineAndReached()
{
    open("Parte: firma");
    write("{{/firma.formula}}", " ");

    QTRY_VERIFY(story().isSeen("templateFault"));
    const QString fault = story().the<QLabel>("templateFault").text();
    QVERIFY2(fault.startsWith("Modello «Parte: firma», riga 2, colonna 1"), qPrintable(fault));
    QVERIFY2(fault.contains("firma.formula"), qPrintable(fault));
    story().click("goToFault");
    QCOMPARE(text().textCursor().blockNumber(), 1);
    QCOMPARE(text().textCursor().positionInBlock(), 0);
    QCOMPARE(story().the<QLabel>("templatePlace").text(), "Riga 2, colonna 1");
}

void TestTemplatesPage::whatCannotBePrintedIsNotKeptAndStays()
{
    open("Parte: oggetto");
    write("consiglio.nome", "consiglio.titolo");
    story().press(QKeySequence::Save);

    QVERIFY2(story().notice().contains("consiglio.titolo"), qPrintable(story().notice()));
    QVERIFY(Templates(story().archive()).overrides().value()("subject_line.html") == std::nullopt);
    story().press(QKeySequence("Ctrl+3"));
    QCOMPARE(story().title(), "Modelli dei documenti");
    QVERIFY(text().toPlainText().contains("consiglio.titolo"));
    story().click("revertTemplate");
    QVERIFY(!text().toPlainText().contains("consiglio.titolo"));
    story().press(QKeySequence("Ctrl+3"));
    QCOMPARE(story().title(), "Enti");
}

void TestTemplatesPage::aValueIsPutWhereTheCursorStands()
{
    open("Parte: oggetto");
    write("OGGETTO: ", "OGGETTO: ");
    story().selectRow("templateFields", "ufficio.nome");
    QTest::keyClick(&story().the<QTreeView>("templateFields"), Qt::Key_Return);

    QVERIFY(text().toPlainText().contains("OGGETTO: {{ufficio.nome}}"));
    QVERIFY(text().hasFocus());
}

void TestTemplatesPage::theExamplesAreOfThisArchiveAsItIsNow()
{
    open("Parte: oggetto");
    auto council = Councils(story().archive()).get().value();
    council.officeName = "Prefettura di Cuneo";
    QVERIFY(Councils(story().archive()).setUp(council));

    QTRY_VERIFY(!story().rows("templateFields").filter("Prefettura di Cuneo").isEmpty());
}

void TestTemplatesPage::theOriginalComesBackWithOneClick()
{
    open("Parte: oggetto");
    const QString original = text().toPlainText();
    QVERIFY(!story().the<QToolButton>("restoreTemplate").isEnabled());
    write("OGGETTO", "ARGOMENTO");
    story().press(QKeySequence::Save);

    story().click("restoreTemplate");

    QCOMPARE(text().toPlainText(), original);
    QVERIFY(story().notice().contains("tornato al testo originale"));
    story().the<QTreeView>("templateList").setFocus();
    story().press(QKeySequence::Undo);
    story().window().go({PageKind::Templates});
    QVERIFY(text().toPlainText().contains("ARGOMENTO"));
}

void TestTemplatesPage::theTextOfAnotherTemplateIsKeptOnLeaving()
{
    open("Parte: oggetto");
    write("OGGETTO", "ARGOMENTO");
    open("Parte: firma");
    open("Parte: oggetto");

    QVERIFY(text().toPlainText().contains("ARGOMENTO"));
    QVERIFY(Templates(story().archive()).overrides().value()("subject_line.html")->contains("ARGOMENTO"));
}

void TestTemplatesPage::whoOnlyReadsCannotWrite()
{
    const StandingClock clock;
    Session reader(clock, Author{"Altri", "PC-2"});
    QVERIFY(reader.open(story().archive().path()));
    MainWindow window(reader, story().dialogs);
    window.show();
    window.go({PageKind::Templates});

    QVERIFY(window.findChild<QPlainTextEdit *>("templateText")->isReadOnly());
    QVERIFY(!window.findChild<QToolButton *>("restoreTemplate")->isEnabled());
}

QTEST_MAIN(TestTemplatesPage)
#include "tst_templates_page.moc"
