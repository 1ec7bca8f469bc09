#include "core/usecases/agendas.h"
#include "core/usecases/meetings.h"
#include "tests/gui/open_window.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QTreeView>

using namespace seduta;

namespace {

enum Column { TitleColumn = 2, SpeakerColumn, MinutesColumn };

}

/// Preparazione: the agenda is the page, changed in its rows.
class TestAgendaPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aRowIsFilledByKeysAlone();
    void aNewBodyIsMadeInTheRow();
    void escapeGivesTheCellUp();
    void whatIsTypedInARowIsKeptByLeavingThePage();
    void whatIsTypedInARowIsKeptByClosingTheWindow();
    void aTitleThatIsEmptiedStays();
    void keysOfTextBelongToTheText();
    void thePointUnfoldsAndFolds();
    void theFormOfThePointIsKeptBeforeItsRow();
    void aPointIsDraggedAmongItsOwn();
    void whatIsOpenSaysWhyAndMakesAPointWithADraftedTitle();
    void finalMinutesCloseTheRows();

private:
    void openPreparation(const char *day);
    QTreeView &list() { return m_story->the<QTreeView>("agendaList"); }
    AgendaItem point(int row) { return Agendas(m_story->archive()).of(m_meeting)->at(row).item; }
    QLineEdit &cell() { return m_story->the<QLineEdit>("cellEditor"); }
    void edit(int row, int column);
    void drag(int row, int before);

    std::unique_ptr<OpenWindow> m_story;
    MeetingId m_meeting{};
};

void TestAgendaPage::init()
{
    m_story = std::make_unique<OpenWindow>();
    m_story->openSample();
    openPreparation("2025-11-20");
    for (const auto *title : {"Primo", "Secondo", "Terzo"}) {
        m_story->type("nextPoint", title);
        QTest::keyClick(&m_story->the("nextPoint"), Qt::Key_Return);
    }
}

void TestAgendaPage::openPreparation(const char *day)
{
    m_meeting = Meetings(m_story->archive()).named(day)->id;
    m_story->press(QKeySequence("Ctrl+2"));
    m_story->selectRow("meetingList", QLocale::c().toString(QDate::fromString(day, Qt::ISODate), "dd/MM/yyyy"));
    m_story->press(QKeySequence("Ctrl+Return"));
    m_story->press(QKeySequence("Alt+1"));
}

void TestAgendaPage::edit(int row, int column)
{
    auto &view = list();
    const auto place = view.visualRect(view.model()->index(row, column)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, place);
}

void TestAgendaPage::aRowIsFilledByKeysAlone()
{
    m_story->selectRow("agendaList", "Secondo");
    const int row = list().currentIndex().row();

    QTest::keyClick(&list(), Qt::Key_Return);
    QTest::keyClicks(&cell(), "Casa e lavoro");
    QTest::keyClick(&cell(), Qt::Key_Tab);
    auto &speaker = m_story->the("cellEditor");
    QTest::keyClicks(&speaker, "questura");
    QTest::keyClick(&speaker, Qt::Key_Return);
    QTRY_COMPARE(point(row).speakerBodyId.isValid(), true);
    QTest::keyClick(&list(), Qt::Key_Return);
    QTest::keyClick(&cell(), Qt::Key_Tab);
    QTest::keyClick(&m_story->the("cellEditor"), Qt::Key_Tab);
    auto &minutes = m_story->the<QSpinBox>("cellEditor");
    QTest::keyClicks(&minutes, "25");
    QTest::keyClick(&minutes, Qt::Key_Return);

    QTRY_COMPARE(point(row).plannedMinutes, 25);
    QCOMPARE(point(row).title, "Casa e lavoro");
    QVERIFY(m_story->rows("agendaList").at(row).contains("Questura di Asti"));
    QCOMPARE(m_story->window().focusWidget(), &list());
    QCOMPARE(list().currentIndex().row(), row);
    m_story->press(QKeySequence::Undo);
    QCOMPARE(point(row).plannedMinutes, 0);
}

void TestAgendaPage::aNewBodyIsMadeInTheRow()
{
    edit(1, SpeakerColumn);
    auto &speaker = m_story->the("cellEditor");
    QTest::keyClicks(&speaker, "Osservatorio di prova");
    QTest::keyClick(&speaker, Qt::Key_Return);

    QTRY_VERIFY(m_story->rows("agendaList").at(1).contains("Osservatorio di prova"));
    QVERIFY(point(1).speakerBodyId.isValid());
}

void TestAgendaPage::escapeGivesTheCellUp()
{
    edit(0, TitleColumn);
    QTest::keyClicks(&cell(), "Altro");
    QTest::keyClick(&cell(), Qt::Key_Escape);

    QTRY_VERIFY(!m_story->isSeen("cellEditor"));
    QVERIFY(point(0).title != "Altro");
    QVERIFY(list().hasFocus());
}

void TestAgendaPage::whatIsTypedInARowIsKeptByLeavingThePage()
{
    edit(1, TitleColumn);
    QTest::keyClicks(&cell(), "Salute");

    m_story->press(QKeySequence("Ctrl+3"));

    QCOMPARE(point(1).title, "Salute");
}

void TestAgendaPage::whatIsTypedInARowIsKeptByClosingTheWindow()
{
    edit(1, TitleColumn);
    QTest::keyClicks(&cell(), "Scuola");

    m_story->openAgain();

    QCOMPARE(point(1).title, "Scuola");
}

void TestAgendaPage::aTitleThatIsEmptiedStays()
{
    const auto before = point(0).title;
    edit(0, TitleColumn);
    QTest::keyClick(&cell(), Qt::Key_Delete);
    QTest::keyClick(&cell(), Qt::Key_Return);

    QTRY_VERIFY(!m_story->notice().isEmpty());
    QCOMPARE(point(0).title, before);
    QVERIFY(m_story->rows("agendaList").constFirst().contains(before));
}

void TestAgendaPage::keysOfTextBelongToTheText()
{
    const auto before = Agendas(m_story->archive()).of(m_meeting)->size();
    edit(1, TitleColumn);
    QTest::keyClicks(&cell(), "uno due");
    QTest::keyClick(&cell(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&cell(), Qt::Key_Delete, Qt::ControlModifier);
    QTest::keyClick(&cell(), Qt::Key_Home);

    QVERIFY(m_story->isSeen("cellEditor"));
    QCOMPARE(Agendas(m_story->archive()).of(m_meeting)->size(), before);
}

void TestAgendaPage::thePointUnfoldsAndFolds()
{
    QVERIFY(!m_story->isSeen("description"));
    m_story->selectRow("agendaList", "Terzo");
    const int row = list().currentIndex().row();

    m_story->press(QKeySequence("F2"));
    m_story->type("description", "Relazione della dirigente");
    QTest::keyClick(&m_story->the("description"), Qt::Key_Escape);

    QVERIFY(!m_story->isSeen("description"));
    QCOMPARE(point(row).description, "Relazione della dirigente");
    QVERIFY(list().hasFocus());
}

void TestAgendaPage::theFormOfThePointIsKeptBeforeItsRow()
{
    m_story->selectRow("agendaList", "Terzo");
    const int row = list().currentIndex().row();
    m_story->press(QKeySequence("F2"));
    m_story->type("description", "Da conservare");

    edit(row, TitleColumn);
    QTest::keyClicks(&cell(), "Terzo, riveduto");
    QTest::keyClick(&cell(), Qt::Key_Return);

    QTRY_COMPARE(point(row).title, "Terzo, riveduto");
    QCOMPARE(point(row).description, "Da conservare");
}

void TestAgendaPage::drag(int row, int before)
{
    auto &view = list();
    const auto from = view.visualRect(view.model()->index(row, TitleColumn)).center();
    const QPoint to(from.x(), view.visualRect(view.model()->index(before, TitleColumn)).top());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, from);
    const std::unique_ptr<QMimeData> carried(view.model()->mimeData(view.selectionModel()->selectedIndexes()));
    QVERIFY(carried);
    QDragEnterEvent enter(to, Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(to, Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(to, Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &drop);
}

void TestAgendaPage::aPointIsDraggedAmongItsOwn()
{
    const int last = int(Agendas(m_story->archive()).of(m_meeting)->size()) - 1;
    const auto title = point(last).title;
    const auto before = m_story->rows("agendaList");

    drag(last, 0);

    QTRY_COMPARE(point(0).title, title);
    QVERIFY(m_story->rows("agendaList").constFirst().contains(title));
    m_story->press(QKeySequence::Undo);
    QCOMPARE(m_story->rows("agendaList"), before);
}

void TestAgendaPage::whatIsOpenSaysWhyAndMakesAPointWithADraftedTitle()
{
    const auto open = m_story->rows("openThings");
    QVERIFY2(open.constFirst().contains("verbale da approvare"), qPrintable(open.constFirst()));
    const auto commitment = open.filter("impegno").value(0);
    QVERIFY2(commitment.contains("assunto nella seduta del 26 giugno 2025"), qPrintable(commitment));
    m_story->selectRow("openThings", commitment.section(" | ", 0, 0));

    QTest::keyClick(&m_story->the("openThings"), Qt::Key_Return);

    const auto points = Agendas(m_story->archive()).of(m_meeting).value();
    QVERIFY(points.constLast().item.title.startsWith("Stato dell'impegno: "));
    QCOMPARE(m_story->rows("openThings").size(), open.size() - 1);
    m_story->selectRow("openThings", open.constFirst().section(" | ", 0, 0));
    m_story->click("putOnAgenda");
    QCOMPARE(point(0).title, "Approvazione del verbale della seduta n. 1/2025 del 26 giugno 2025");
}

void TestAgendaPage::finalMinutesCloseTheRows()
{
    openPreparation("2025-06-26");
    QCOMPARE(list().currentIndex().isValid(), true);

    QTest::keyClick(&list(), Qt::Key_Return);
    edit(0, TitleColumn);

    QVERIFY(!m_story->isSeen("cellEditor"));
    QVERIFY(!m_story->the("putOnAgenda").isEnabled());
}

QTEST_MAIN(TestAgendaPage)
#include "tst_agenda_page.moc"
