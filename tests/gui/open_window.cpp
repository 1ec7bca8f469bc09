#include "tests/gui/open_window.h"

#include "tests/support/final_minutes.h"
#include "translations/languages.h"
#include "ui/look/look.h"
#include "ui/look/notice.h"
#include "ui/records/form_fold.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

constexpr int patience = 5000;

/// Every row, those that lie below others after them.
template <class Visit>
void eachRow(const QAbstractItemModel &model, const Visit &visit, int depth = 0, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        visit(index, depth);
        eachRow(model, visit, depth + 1, index);
    }
}

QString wordsOf(const QModelIndex &row)
{
    QStringList cells;
    const auto *model = row.model();
    for (int column = 0; model && column < model->columnCount(row.parent()); ++column)
        cells.append(row.siblingAtColumn(column).data().toString());
    return cells.join(QStringLiteral(" | "));
}

void speakItalian()
{
    static const bool isSpoken = speak(QLocale::Italian);
    Q_ASSERT(isSpoken);
}

}

// Qt would have the desktop make a window active, and the offscreen platform has none.
void makeActive(QWidget &window)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QApplication::setActiveWindow(&window);
    QT_WARNING_POP
}

OpenWindow::OpenWindow(const StandingClock &clock)
    : m_clock(clock)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Seduta"));
    QCoreApplication::setApplicationName(QStringLiteral("Seduta"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    speakItalian();
    dress(Brightness::Light);
    makeWindow();
}

OpenWindow::~OpenWindow() = default;

void OpenWindow::makeWindow()
{
    qputenv("XDG_DATA_HOME", file(QStringLiteral("dati")).toUtf8());
    m_session = std::make_unique<Session>(m_clock, Author{QStringLiteral("Maria Prova"), QStringLiteral("PC-1")});
    m_window = std::make_unique<MainWindow>(*m_session, dialogs);
    m_window->resize(1280, 720);
    m_window->show();
    makeActive(*m_window);
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("the window does not open");
}

void OpenWindow::openSample()
{
    dialogs.answers = {file(QStringLiteral("esempio.seduta"))};
    click(QStringLiteral("welcomeSample"));
}

void OpenWindow::openSampleWithDraftMinutes()
{
    const QString path = file(QStringLiteral("esempio.seduta"));
    {
        const auto made =
            Workspace::create(path, Author{QStringLiteral("Maria Prova"), QStringLiteral("PC-1")}, m_clock);
        if (!made || !Transfer(**made).importDocument(sampleWithDraftMinutes()))
            qFatal("the sample cannot be made");
    }
    m_window->openArchive(path);
}

void OpenWindow::openAgain()
{
    const QString path = archive().path();
    QVERIFY(m_window->close());
    beginAgain();
    m_window->openArchive(path);
}

void OpenWindow::beginAgain()
{
    m_window.reset();
    m_session.reset();
    makeWindow();
}

void OpenWindow::openForm()
{
    // Behind the card or the files attached to it, or folded under the list.
    if (isSeen(QStringLiteral("cardEdit")) || isSeen(QStringLiteral("backToCard"))
        || (isSeen(QStringLiteral("agendaList")) && !isSeen(QStringLiteral("saveRecord"))))
        press(Qt::Key_F2);
    const auto folds = m_window->findChildren<FormFold *>();
    for (auto *fold : folds)
        if (fold->isVisible() && !fold->isOpen())
            QTest::mouseClick(fold->findChild<QToolButton *>(), Qt::LeftButton);
}

bool OpenWindow::isSeen(const QString &name)
{
    const auto found = m_window->findChildren<QWidget *>(name);
    return std::any_of(found.cbegin(), found.cend(), [](const QWidget *each) { return each->isVisible(); });
}

void OpenWindow::press(const QKeySequence &keys)
{
    makeActive(*m_window);
    auto *focus = QApplication::focusWidget();
    QTest::keySequence(focus ? focus : m_window.get(), keys);
}

void OpenWindow::type(const QString &name, const QString &text)
{
    auto &field = the<QWidget>(name);
    field.setFocus(Qt::TabFocusReason);
    QTest::keySequence(&field, QKeySequence::SelectAll);
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, text);
}

void OpenWindow::click(const QString &name)
{
    auto &button = the<QWidget>(name);
    QTest::mouseClick(&button, Qt::LeftButton);
}

void OpenWindow::pick(const QString &box, const QString &words)
{
    auto &choices = the<QComboBox>(box);
    choices.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&choices, Qt::Key_Home);
    for (int step = 0; step < choices.count() && choices.currentText().trimmed() != words; ++step)
        QTest::keyClick(&choices, Qt::Key_Down);
    QCOMPARE(choices.currentText().trimmed(), words);
}

void OpenWindow::selectRow(const QString &list, const QString &words)
{
    auto &view = the<QTreeView>(list);
    const auto row = this->row(list, words);
    view.scrollTo(row);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(row).center());
}

QModelIndex OpenWindow::row(const QString &list, const QString &words)
{
    QModelIndex found;
    eachRow(*the<QTreeView>(list).model(), [&](const QModelIndex &row, int) {
        if (!found.isValid() && wordsOf(row).contains(words))
            found = row;
    });
    if (!found.isValid())
        QTest::qFail(qPrintable(QStringLiteral("no row of %1 says %2").arg(list, words)), __FILE__, __LINE__);
    return found;
}

QStringList OpenWindow::rows(const QString &list)
{
    QStringList rows;
    eachRow(*the<QTreeView>(list).model(), [&](const QModelIndex &row, int) { rows.append(wordsOf(row)); });
    return rows;
}

QStringList OpenWindow::tree(const QString &list)
{
    QStringList lines;
    eachRow(*the<QTreeView>(list).model(),
            [&](const QModelIndex &row, int depth) { lines.append(QString(depth, u'-') + row.data().toString()); });
    return lines;
}

QString OpenWindow::notice()
{
    return isSeen(QStringLiteral("noticeText")) ? the<QLabel>(QStringLiteral("noticeText")).text() : QString();
}

QString OpenWindow::banner()
{
    const auto *bar = m_window->findChild<NoticeBar *>(QStringLiteral("banner"));
    return bar->isVisible() ? bar->notice().text : QString();
}

QString OpenWindow::title()
{
    return the<QLabel>(QStringLiteral("pageTitle")).text();
}

void OpenWindow::inBox(const QString &name, const std::function<void(QWidget &)> &act)
{
    QTimer::singleShot(0, m_window.get(), [name, act] {
        QWidget *box = nullptr;
        const bool isOpen = QTest::qWaitFor(
            [&] {
                box = QApplication::activeModalWidget();
                return box && box->objectName() == name;
            },
            patience);
        if (!isOpen)
            qFatal("the box %s does not open", qPrintable(name));
        act(*box);
        if (box->isVisible() && QTest::currentTestFailed())
            box->close();
    });
}

}
