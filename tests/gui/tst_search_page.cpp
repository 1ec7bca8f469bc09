#include "tests/gui/open_window.h"

#include "core/usecases/bodies.h"
#include "core/usecases/minutes_book.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace seduta;

namespace {

/// What is shown, line by line: name, kind and meeting, sentence.
QStringList lines(OpenWindow &story)
{
    const auto &list = story.the<QListView>("searchList");
    QStringList all;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        all.append(list.model()->index(row, 0).data().toString());
    return all;
}

bool isAnyLike(const QStringList &lines, const QString &words)
{
    return std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) { return line.contains(words); });
}

void seek(OpenWindow &story, const QString &words)
{
    story.press(QKeySequence("Ctrl+Shift+F"));
    QTest::keyClicks(QApplication::focusWidget(), words);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
}

/// Down until the current line says so.
void choose(OpenWindow &story, const QString &words)
{
    auto &list = story.the<QListView>("searchList");
    for (int turn = 0; turn < 60 && !list.currentIndex().data().toString().contains(words); ++turn)
        QTest::keyClick(&list, Qt::Key_Down);
    QVERIFY2(list.currentIndex().data().toString().contains(words), qPrintable(lines(story).join("\n")));
}

}

/// Cerca, by keys and mouse.
class TestSearchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyLeadsToTheFieldFromAnywhere();
    void itIsTheLastOfTheSidebar();
    void whatIsTypedIsFoundWhileItIsTyped();
    void enterGoesToTheRecord();
    void aStatementLeadsToTheMinutesOfItsMeeting();
    void aPageIsGoneToByItsName();
    void aCommandIsGivenByItsName();
    void whatCannotBeDoneNowIsNoCommand();
    void headingsAreNotChosen();
    void whatIsNotThereIsSaid();
    void theListFollowsTheArchive();
    void strangeWordsAreSoughtAsTheyAre();
};

void TestSearchPage::theKeyLeadsToTheFieldFromAnywhere()
{
    OpenWindow story;
    story.openSample();
    for (const auto &place : {Place{PageKind::Today}, Place{PageKind::Meeting, 2, 4}, Place{PageKind::Bodies}}) {
        story.window().go(place);

        story.press(QKeySequence("Ctrl+Shift+F"));

        QCOMPARE(QApplication::focusWidget()->objectName(), "searchField");
        QTest::keyClicks(QApplication::focusWidget(), "asti");
    }
    const auto &field = story.the<QLineEdit>("searchField");
    story.press(QKeySequence("Ctrl+Shift+F"));
    QCOMPARE(field.text(), "asti");
    QCOMPARE(field.selectedText(), "asti");
    QVERIFY(story.archive().undoStacks().undoable.isEmpty());
}

void TestSearchPage::itIsTheLastOfTheSidebar()
{
    OpenWindow story;
    story.openSample();

    story.press(QKeySequence("Ctrl+Shift+F"));

    QCOMPARE(story.title(), "Cerca");
    QVERIFY(story.isSeen("searchBeginning"));
    QVERIFY(story.isSeen("searchExamples"));
}

void TestSearchPage::whatIsTypedIsFoundWhileItIsTyped()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+Shift+F"));

    QTest::keyClicks(QApplication::focusWidget(), "prefettura");

    QTRY_VERIFY(story.isSeen("searchList"));
    QVERIFY(isAnyLike(lines(story), "Enti del terzo settore – ente"));
    QVERIFY2(isAnyLike(lines(story), "seduta del 26 giugno 2025"), qPrintable(lines(story).join("\n")));
    QCOMPARE(QApplication::focusWidget()->objectName(), "searchField");
}

void TestSearchPage::enterGoesToTheRecord()
{
    OpenWindow story;
    story.openSample();
    const auto body = Bodies(story.archive()).named("Questura di Asti");
    QVERIFY(body);

    seek(story, "questura asti");
    choose(story, "Questura di Asti – ente");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(story.window().place(), (Place{PageKind::Bodies, body->id.value()}));
    story.press(QKeySequence("Alt+Left"));
    QCOMPARE(story.window().place().page, PageKind::Search);
    QCOMPARE(story.the<QLineEdit>("searchField").text(), "questura asti");
    QVERIFY(isAnyLike(lines(story), "Questura di Asti"));
}

void TestSearchPage::aStatementLeadsToTheMinutesOfItsMeeting()
{
    OpenWindow story;
    story.openSampleWithDraftMinutes();
    Statement statement;
    statement.agendaItemId = AgendaItemId(1);
    statement.speakerName = "Prova";
    statement.text = "Chiede quaranta gerundivi.";
    QVERIFY(MinutesBook(story.archive()).addStatement(statement));

    seek(story, "gerund");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(story.window().place(), (Place{PageKind::Meeting, 1, 4}));
}

void TestSearchPage::aPageIsGoneToByItsName()
{
    OpenWindow story;
    story.openSample();

    seek(story, "cronologia");
    choose(story, "Cronologia");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QTRY_COMPARE(story.window().place().page, PageKind::History);
}

void TestSearchPage::aCommandIsGivenByItsName()
{
    OpenWindow story;
    story.openSample();

    seek(story, "chiudi archivio");
    QCOMPARE(lines(story).constFirst(), "Comandi e pagine");
    choose(story, "Ctrl+W");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QTRY_VERIFY(story.isSeen("welcomeSample"));
}

void TestSearchPage::whatCannotBeDoneNowIsNoCommand()
{
    OpenWindow story;
    story.openSample();

    seek(story, "segnala come inviata");

    QVERIFY(!story.isSeen("searchList"));
    QVERIFY(story.the<QLabel>("searchNothing").text().contains("segnala come inviata"));
}

void TestSearchPage::headingsAreNotChosen()
{
    OpenWindow story;
    story.openSample();

    seek(story, "sedute");

    auto &list = story.the<QListView>("searchList");
    QCOMPARE(lines(story).constFirst(), "Comandi e pagine");
    QCOMPARE(list.currentIndex().row(), 1);
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(list.currentIndex().row(), 1);
    QTest::keyClick(&list, Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget()->objectName(), "searchField");
}

void TestSearchPage::whatIsNotThereIsSaid()
{
    OpenWindow story;
    story.openSample();

    seek(story, "inesistentissimo");

    QVERIFY(story.the<QLabel>("searchNothing").text().contains("inesistentissimo"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(story.isSeen("searchBeginning"));
}

void TestSearchPage::theListFollowsTheArchive()
{
    OpenWindow story;
    story.openSample();
    seek(story, "zingar");
    Body body;
    body.name = "Ufficio zingarate";

    QVERIFY(Bodies(story.archive()).add(body));
    QVERIFY(isAnyLike(lines(story), "Ufficio zingarate"));

    story.press(QKeySequence("Ctrl+Shift+F"));
    QVERIFY(story.archive().undo());
    QVERIFY(!story.isSeen("searchList"));
    QVERIFY(story.the<QLabel>("searchNothing").text().contains("zingar"));
}

void TestSearchPage::strangeWordsAreSoughtAsTheyAre()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+Shift+F"));
    auto &field = story.the<QLineEdit>("searchField");
    for (const auto &words :
         {QString("<b>asti"), QString("'; DROP TABLE body; --"), QString("\"(*"), QString(5000, 'x')}) {
        field.setText(words);
        QTest::keyClick(&field, Qt::Key_Down);
        QVERIFY2(story.notice().isEmpty(), qPrintable(story.notice()));
        field.setFocus();
    }
}

QTEST_MAIN(TestSearchPage)
#include "tst_search_page.moc"
