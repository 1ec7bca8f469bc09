#include "core/usecases/bodies.h"
#include "tests/gui/open_window.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>

using namespace seduta;

/// The order of precedence of the bodies, changed where it is seen: with the mouse and with the keys.
class TestPrecedence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aRowIsDraggedToANewPlace();
    void severalRowsAreDraggedTogether();
    void severalRowsAreMovedWithKeysAndStaySelected();
    void theFirstAndTheLastStayWhereTheyAre();
    void inAnotherOrderItSaysWhatToDo();
    void filteredItSaysWhatToDo();
    void whatIsBeingTypedIsKeptFirst();

private:
    QStringList names();
    QStringList selected();
    void select(const QList<int> &rows);
    /// Takes the row with the mouse and lets it go on the upper edge of another; behind the last one where there is none.
    void drag(int row, int before);

    std::unique_ptr<OpenWindow> m_story{};
    QStringList m_before{};
};

void TestPrecedence::init()
{
    m_story = std::make_unique<OpenWindow>();
    // Tall enough for every line.
    m_story->window().resize(1280, 1000);
    m_story->openSample();
    m_story->press(QKeySequence("Ctrl+3"));
    m_before = names();
}

QStringList TestPrecedence::names()
{
    QStringList names;
    const auto bodies = Bodies(m_story->archive()).inPrecedence().value();
    for (const auto &body : bodies)
        names.append(body.name);
    return names;
}

QStringList TestPrecedence::selected()
{
    QStringList names;
    const auto rows = m_story->the<QTreeView>("bodyList").selectionModel()->selectedRows(1);
    for (const auto &row : rows)
        names.append(row.data().toString());
    names.sort();
    return names;
}

void TestPrecedence::select(const QList<int> &rows)
{
    auto &view = m_story->the<QTreeView>("bodyList");
    for (const int row : rows)
        QTest::mouseClick(view.viewport(), Qt::LeftButton,
                          row == rows.constFirst() ? Qt::NoModifier : Qt::ControlModifier,
                          view.visualRect(view.model()->index(row, 1)).center());
}

void TestPrecedence::drag(int row, int before)
{
    auto &view = m_story->the<QTreeView>("bodyList");
    auto *board = view.viewport();
    const auto from = view.visualRect(view.model()->index(row, 1)).center();
    const auto target = view.model()->index(before, 1);
    const auto to = target.isValid()
        ? QPoint(from.x(), view.visualRect(target).top())
        : QPoint(from.x(), view.visualRect(view.model()->index(view.model()->rowCount() - 1, 1)).bottom() + 20);
    QTest::mousePress(board, Qt::LeftButton, {}, from);
    QTest::mouseMove(board, from + QPoint(0, 1));
    QTest::mouseMove(board, from + QPoint(0, 2 * QApplication::startDragDistance()));
    QTest::mouseRelease(board, Qt::LeftButton, {}, from);
    // Without a screen nothing is carried along: what follows is what the desktop would tell the list.
    const std::unique_ptr<QMimeData> carried(view.model()->mimeData(view.selectionModel()->selectedIndexes()));
    if (!carried)
        return;
    QDragEnterEvent enter(to, Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(board, &enter);
    QDragMoveEvent move(to, Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(board, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(to, Qt::MoveAction, carried.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(board, &drop);
}

void TestPrecedence::aRowIsDraggedToANewPlace()
{
    drag(3, 1);

    auto after = m_before;
    after.move(3, 1);
    QTRY_COMPARE(names(), after);
    QCOMPARE(selected(), QStringList{m_before.at(3)});
    QCOMPARE(m_story->window().findChild<QAction *>("undo")->text(), "&Annulla: Cambia l'ordine di precedenza");
    m_story->press(QKeySequence::Undo);
    QCOMPARE(names(), m_before);
}

void TestPrecedence::severalRowsAreDraggedTogether()
{
    select({1, 3});

    drag(3, -1);

    auto after = m_before;
    const QStringList moved{after.takeAt(3), after.takeAt(1)};
    after << moved.at(1) << moved.at(0);
    QTRY_COMPARE(names(), after);
    QCOMPARE(selected().size(), 2);
    m_story->press(QKeySequence::Undo);
    QCOMPARE(names(), m_before);
}

void TestPrecedence::severalRowsAreMovedWithKeysAndStaySelected()
{
    select({2, 3});
    const auto chosen = selected();

    m_story->press(QKeySequence("Ctrl+Up"));
    m_story->press(QKeySequence("Ctrl+Up"));

    auto after = m_before;
    after.move(2, 0);
    after.move(3, 1);
    QCOMPARE(names(), after);
    QCOMPARE(selected(), chosen);
    m_story->press(QKeySequence("Ctrl+Down"));
    QCOMPARE(names().mid(1, 2), after.mid(0, 2));
    QCOMPARE(names().constFirst(), m_before.constFirst());
}

void TestPrecedence::theFirstAndTheLastStayWhereTheyAre()
{
    select({0});
    m_story->press(QKeySequence("Ctrl+Up"));
    select({int(m_before.size()) - 1});
    m_story->press(QKeySequence("Ctrl+Down"));

    QCOMPARE(names(), m_before);
    QVERIFY(!m_story->window().findChild<QAction *>("undo")->isEnabled());
}

void TestPrecedence::inAnotherOrderItSaysWhatToDo()
{
    auto &header = *m_story->the<QTreeView>("bodyList").header();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(header.sectionPosition(1) + 20, 8));

    drag(3, 1);
    QVERIFY2(m_story->notice().contains("intestazione"), qPrintable(m_story->notice()));
    m_story->click("closeNotice");
    select({3});
    m_story->press(QKeySequence("Ctrl+Up"));

    QVERIFY(m_story->notice().contains("intestazione"));
    QCOMPARE(names(), m_before);
}

void TestPrecedence::filteredItSaysWhatToDo()
{
    m_story->type("bodyListFilter", "asti");

    select({1});
    m_story->press(QKeySequence("Ctrl+Up"));

    QVERIFY2(m_story->notice().contains("filtro"), qPrintable(m_story->notice()));
    QCOMPARE(names(), m_before);
}

void TestPrecedence::whatIsBeingTypedIsKeptFirst()
{
    select({1});
    m_story->type("phone", "0141 000000");
    m_story->the("bodyList").setFocus();

    m_story->press(QKeySequence("Ctrl+Down"));

    QCOMPARE(names().at(2), m_before.at(1));
    QCOMPARE(Bodies(m_story->archive()).named(m_before.at(1))->phone, "0141 000000");
}

QTEST_MAIN(TestPrecedence)
#include "tst_precedence.moc"
