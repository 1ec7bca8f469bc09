#include "tests/gui/every_place.h"
#include "tests/gui/open_window.h"
#include "tests/support/statement_trace.h"

#include "core/usecases/bodies.h"
#include "core/usecases/minutes_book.h"
#include "ui/desk/page.h"
#include "ui/records/record_list.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTreeView>

using namespace seduta;

namespace {

/// The tables of records that the statements read.
QStringList tablesRead(const QStringList &statements)
{
    static const QRegularExpression named(QStringLiteral("\\b(?:FROM|JOIN)\\s+([a-z_]+)"));
    static const QStringList own{"change", "change_set",    "change_seal",     "content",       "content_chunk",
                                 "meta",   "sqlite_schema", "sqlite_sequence", "document_kind", "spoken"};
    QStringList tables;
    for (const auto &statement : statements)
        for (auto matches = named.globalMatch(statement); matches.hasNext();)
            if (const auto table = matches.next().captured(1); !own.contains(table) && !table.startsWith("pragma_"))
                tables.append(table);
    tables.removeDuplicates();
    tables.sort();
    return tables;
}

/// What was asked of the archive once the act was saved.
QStringList afterCommit(const QStringList &statements)
{
    return statements.mid(statements.lastIndexOf(QStringLiteral("COMMIT")) + 1);
}

/// Every row of every list on the page is looked at once; the tables the page says it shows meanwhile.
QStringList lookAround(const Page &page)
{
    auto told = page.tables();
    const auto lists = page.findChildren<RecordList *>();
    for (auto *list : lists) {
        if (!list->isVisible())
            continue;
        list->view().expandAll();
        const auto ids = list->shownIds().mid(0, 12);
        for (const auto id : ids) {
            list->select(id);
            told += page.tables();
        }
        QCoreApplication::processEvents();
    }
    return told;
}

}

class TestToldPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsToldOfAllItShows();
    void aSavedParagraphReadsTheTextsAlone();
    void aPageThatShowsNothingOfItReadsNothing();
    void aPageOutOfSightReadsWhenItIsSeen();
    void theCursorStaysWhereItIs();
    void whatIsHalfTypedStays();
};

// A page that names no tables is told of every act.
void TestToldPages::aPageIsToldOfAllItShows()
{
    StatementTrace trace;
    OpenWindow story;
    story.openSample();
    QStringList faults;
    const auto places = everyPlace() + everyPlace(2);
    for (const auto &place : places) {
        story.window().go(place);
        const auto pages = story.window().findChildren<Page *>();
        for (auto *page : pages) {
            if (!page->isVisible())
                continue;
            trace.taken();
            page->reload();
            const auto told = lookAround(*page);
            const auto read = tablesRead(trace.taken());
            for (const auto &table : read)
                if (!told.isEmpty() && !told.contains(table))
                    faults.append(QStringLiteral("%1 shows %2, and is not told of it").arg(page->title(), table));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestToldPages::aSavedParagraphReadsTheTextsAlone()
{
    StatementTrace trace;
    OpenWindow story;
    story.openSampleWithDraftMinutes();
    for (const auto &place : {Place{PageKind::Today}, Place{PageKind::Meetings}, Place{PageKind::Meeting, 1, 4}})
        story.window().go(place);
    story.selectRow("minutesSections", "Varie ed eventuali");
    auto &text = story.the<QPlainTextEdit>("minutesText");
    text.setFocus();
    text.moveCursor(QTextCursor::End);
    trace.allTaken();

    QTest::keyClicks(&text, "Il Presidente apre la discussione.");
    QTest::keyClick(&text, Qt::Key_Return);

    const auto told = afterCommit(trace.allTaken());
    QCOMPARE(tablesRead(told), QStringList{"minutes_text"});
    QVERIFY2(told.size() <= 4, qPrintable(told.join(u'\n')));
    QVERIFY(text.toPlainText().contains("Il Presidente apre la discussione."));
}

void TestToldPages::aPageThatShowsNothingOfItReadsNothing()
{
    StatementTrace trace;
    OpenWindow story;
    story.openSampleWithDraftMinutes();
    story.window().go({PageKind::Projects});
    trace.allTaken();

    QVERIFY(MinutesBook(story.archive()).setText(MeetingId(1), MinutesSection::Closing, {}, "Fine."));

    QCOMPARE(tablesRead(afterCommit(trace.allTaken())), QStringList());
}

void TestToldPages::aPageOutOfSightReadsWhenItIsSeen()
{
    StatementTrace trace;
    OpenWindow story;
    story.openSample();
    story.window().go({PageKind::Bodies});
    story.window().go({PageKind::Projects});
    auto body = Bodies(story.archive()).inPrecedence()->constFirst();
    body.name = "Ente con un altro nome";
    trace.allTaken();

    QVERIFY(Bodies(story.archive()).change(body));

    QVERIFY(!tablesRead(afterCommit(trace.allTaken())).contains("representative"));
    story.window().go({PageKind::Bodies});
    QVERIFY(story.row("bodyList", body.name).isValid());
}

void TestToldPages::theCursorStaysWhereItIs()
{
    OpenWindow story;
    story.openSample();
    story.window().go({PageKind::Bodies});
    const auto bodies = *Bodies(story.archive()).inPrecedence();
    story.selectRow("bodyList", bodies.at(1).name);
    auto &name = story.the<QLineEdit>("name");
    name.setFocus();
    name.setSelection(2, 3);
    auto other = bodies.at(2);
    other.phone = "0141 000000";

    QVERIFY(Bodies(story.archive()).change(other));

    QCOMPARE(name.text(), bodies.at(1).name);
    QCOMPARE(name.selectionStart(), 2);
    QCOMPARE(name.selectedText().size(), 3);
}

void TestToldPages::whatIsHalfTypedStays()
{
    OpenWindow story;
    story.openSampleWithDraftMinutes();
    story.window().go({PageKind::Meeting, 1, 4});
    story.selectRow("minutesSections", "Varie ed eventuali");
    auto &text = story.the<QPlainTextEdit>("minutesText");
    text.setFocus();
    text.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&text, "Mezza fr");

    QVERIFY(MinutesBook(story.archive()).setText(MeetingId(1), MinutesSection::Closing, {}, "Fine."));
    QTest::keyClicks(&text, "ase. ");

    QVERIFY(text.toPlainText().startsWith("Mezza frase. "));
}

QTEST_MAIN(TestToldPages)
#include "tst_told_pages.moc"
