#include "ui/shell/main_window.h"

#include "core/domain/italian_date.h"
#include "ui/desk/archive_files.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/page.h"
#include "ui/look/look.h"
#include "ui/look/notice.h"
#include "ui/look/plain_words.h"
#include "ui/look/tone_label.h"
#include "ui/pages/archive/history_page.h"
#include "ui/pages/archive/recovered_page.h"
#include "ui/shell/archive_acts.h"
#include "ui/shell/archive_banners.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/page_maker.h"
#include "ui/shell/recent_archives.h"
#include "ui/shell/session.h"
#include "ui/shell/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace seduta {

namespace {

constexpr int sidebarWidth = 176;
constexpr int rememberedPlaces = 50;

struct SidebarLine {
    Area area = Area::Today;
    Command command = Command::GoToday;
};

const QList<SidebarLine> &sidebarLines()
{
    static const QList<SidebarLine> lines{
        {Area::Today, Command::GoToday},       {Area::Meetings, Command::GoMeetings}, {Area::Bodies, Command::GoBodies},
        {Area::Areas, Command::GoAreas},       {Area::Actions, Command::GoActions},   {Area::Tables, Command::GoTables},
        {Area::Projects, Command::GoProjects}, {Area::Plan, Command::GoPlan},
    };
    return lines;
}

/// What stands beside the title of a page that offers it: the commands of pages that have an icon, and "New".
const QList<Command> &toolCommands()
{
    static const QList<Command> commands{
        Command::PasteBodies, Command::CopyPec,       Command::PrepareLetters,  Command::PasteProtocols,
        Command::Print,       Command::PrintOnPaper,  Command::Issue,           Command::MarkSent,
        Command::MarkRest,    Command::NewCommitment, Command::NewCriticalArea, Command::OpenMeeting,
        Command::Add};
    return commands;
}

/// The line of the sidebar an area stands under; none for what is reached otherwise.
int sidebarRow(Area area)
{
    const auto &lines = sidebarLines();
    const bool isOfMeeting = area == Area::Meeting || area == Area::Paper;
    const auto owner = isOfMeeting ? Area::Meetings : area;
    const auto found =
        std::find_if(lines.cbegin(), lines.cend(), [&](const SidebarLine &line) { return line.area == owner; });
    return found == lines.cend() ? -1 : int(found - lines.cbegin());
}

/// The words of a menu without the mark of its letter.
QString plain(QString words)
{
    return words.remove(u'&');
}

// A field takes the keys of undo and redo for itself even when it has nothing of its own to undo.
bool isKeyForTheArchive(const QObject &field, const QKeyEvent &key)
{
    const bool isUndo = key.matches(QKeySequence::Undo);
    if (!isUndo && !key.matches(QKeySequence::Redo))
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(&field); line)
        return isUndo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field); text)
        return isUndo ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
    return false;
}

QToolButton *toolButton(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}

MainWindow::MainWindow(Session &session, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_commands(new Commands(this))
    , m_acts(new ArchiveActs(
          session, dialogs, [this] { return letArchiveGo(); }, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Seduta"));
    buildMenus();
    buildLayout();
    connectCommands();
    connectSession();
    updateCommands();
    resize(QSize(1280, 760).boundedTo(screen()->availableSize()));
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildMenus()
{
    const auto add = [this](const QString &title, Menu menu) {
        auto *entries = menuBar()->addMenu(title);
        const auto commands = Commands::of(menu);
        for (const auto command : commands)
            entries->addAction(&(*m_commands)[command]);
    };
    add(tr("&Archive"), Menu::Archive);
    add(tr("&Edit"), Menu::Edit);
    add(tr("&Page"), Menu::Page);
    add(tr("&Go"), Menu::Go);
    add(tr("&Help"), Menu::Help);
}

QWidget *MainWindow::buildSidebar()
{
    m_sidebar = new QListWidget(this);
    m_sidebar->setObjectName(QStringLiteral("sidebar"));
    m_sidebar->setAccessibleName(tr("Areas of the program"));
    m_sidebar->setFixedWidth(sidebarWidth);
    m_sidebar->setFrameShape(QFrame::NoFrame);
    m_sidebar->setSpacing(2);
    m_sidebar->setIconSize({20, 20});
    for (const auto &line : sidebarLines()) {
        auto &action = (*m_commands)[line.command];
        auto *item = new QListWidgetItem(action.icon(), plain(action.text()), m_sidebar);
        item->setData(Qt::UserRole, int(line.area));
        item->setSizeHint({0, 38});
        item->setToolTip(QStringLiteral("%1 (%2)").arg(plain(action.text()), m_commands->keyOf(line.command)));
    }
    // The selection, not the current item: a list takes a current item merely by getting the focus.
    connect(m_sidebar, &QListWidget::itemSelectionChanged, this, [this] {
        const auto chosen = m_sidebar->selectedItems();
        if (!chosen.isEmpty())
            go({static_cast<Area>(chosen.constFirst()->data(Qt::UserRole).toInt())});
    });
    return m_sidebar;
}

QWidget *MainWindow::buildHeader()
{
    auto *header = new QWidget(this);
    m_title = new QLabel(header);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);
    // The words of one page beside the tools of another must not widen the window.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_tools = new QWidget(header);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addStretch(1);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 4);
    row->addWidget(m_title, 1);
    row->addWidget(m_tools);
    for (const auto command : toolCommands())
        tools->addWidget(toolButton((*m_commands)[command], m_tools));
    tools->addWidget(toolButton((*m_commands)[Command::Undo], m_tools));
    return header;
}

QLabel *MainWindow::trialDay(const QDate &day)
{
    auto *words = new ToneLabel(Tone::Warning, this);
    words->setText(tr("Trial date: %1").arg(longDate(day)));
    words->setObjectName(QStringLiteral("trialDay"));
    return words;
}

void MainWindow::buildLayout()
{
    m_notice = new NoticeBar(this);
    m_banner = new NoticeBar(this);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("pages"));

    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(20, 14, 20, 12);
    column->addWidget(buildHeader());
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    // Below the page: what is said there must not move the rows under the pointer.
    column->addWidget(m_notice);
    auto *archive = new QWidget(this);
    auto *row = new QHBoxLayout(archive);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSidebar());
    row->addWidget(main, 1);

    m_welcome = new WelcomePage(*m_commands, this);
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(m_welcome);
    m_whole->addWidget(archive);
    setCentralWidget(m_whole);

    m_path = new QLabel(this);
    m_path->setObjectName(QStringLiteral("archivePath"));
    m_path->setTextFormat(Qt::PlainText);
    m_writer = new QLabel(this);
    m_writer->setObjectName(QStringLiteral("archiveWriter"));
    m_writer->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_path, 1);
    if (const QDate day = m_session.clock().trialDay(); day.isValid())
        statusBar()->addPermanentWidget(trialDay(day));
    statusBar()->addPermanentWidget(m_writer);
    connect(m_welcome, &WelcomePage::chosen, this, &MainWindow::openArchive);
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto intention) {
        connect(&(*m_commands)[command], &QAction::triggered, this, intention);
    };
    m_acts->answer(*m_commands);
    connect(m_acts, &ArchiveActs::noticed, this, &MainWindow::say);
    on(Command::SetUpCouncil, [this] { go({Area::Council}); });
    on(Command::CopyNow, [this] { readAgain(); });
    on(Command::Templates, [this] { go({Area::Templates}); });
    on(Command::Copies, [this] { go({Area::Copies}); });
    on(Command::Recovered, [this] { go({Area::Recovered}); });
    on(Command::Quit, [this] { close(); });
    on(Command::Undo, [this] { invert(true); });
    on(Command::Redo, [this] { invert(false); });
    on(Command::ShowHistory, [this] { go({Area::History}); });
    on(Command::RecordHistory, [this] { showRecordHistory(); });
    on(Command::GoBack, [this] { goBack(); });
    on(Command::Keys, [this] { showKeys(); });
    on(Command::Refresh, [this] { readAgain(); });
    connect(&(*m_commands)[Command::Dark], &QAction::toggled, this, &MainWindow::setDark);
    for (const auto &line : sidebarLines())
        on(line.command, [this, area = line.area] { go({area}); });
    for (const auto command : Commands::ofPages())
        on(command, [this, command] {
            if (current())
                current()->run(command);
        });
    (*m_commands)[Command::Dark].setChecked(isDark());
}

void MainWindow::readAgain()
{
    if (m_session.workspace() && m_session.workspace()->isReadOnly()) {
        if (const auto again = m_session.openAgain(); !again)
            say(Notice::failure(again.error()));
    } else if (current()) {
        current()->reload();
    }
}

void MainWindow::connectSession()
{
    m_banners = new ArchiveBanners(m_session, *m_banner, this);
    connect(m_banners, &ArchiveBanners::retryAsked, this, [this] {
        if (letGo())
            m_banners->settle();
    });
    connect(m_banners, &ArchiveBanners::copyAsked, this, [this] {
        letGo();
        m_acts->moveToCopy();
    });
    connect(m_banners, &ArchiveBanners::missingCopyAsked, &(*m_commands)[Command::CopyNow], &QAction::trigger);
    connect(m_banners, &ArchiveBanners::recoveredAsked, this, [this] { go({Area::Recovered}); });
    connect(&m_session, &Session::opened, this, &MainWindow::showArchive);
    connect(&m_session, &Session::closing, this, &MainWindow::leaveArchive);
}

void MainWindow::openArchive(const QString &path)
{
    m_acts->open(path);
}

void MainWindow::showArchive()
{
    rememberArchive(m_session.workspace()->path());
    connect(&m_session.workspace()->changes(), &Changes::written, this, &MainWindow::follow);
    m_whole->setCurrentIndex(1);
    m_notice->clear();
    m_place = {};
    m_earlier.clear();
    updateFooter();
    readStacks();
    const auto council = isCouncilSetUp(*m_session.workspace());
    go({council ? Area::Today : Area::Council});
}

void MainWindow::leaveArchive()
{
    for (const auto &[area, page] : m_made)
        delete page;
    m_made.clear();
    m_welcome->reload();
    m_whole->setCurrentIndex(0);
    m_path->clear();
    m_writer->clear();
    setWindowTitle(QStringLiteral("Seduta"));
    m_stacks = {};
    updateCommands();
}

Page *MainWindow::current() const
{
    return m_session.workspace() ? qobject_cast<Page *>(m_pages->currentWidget()) : nullptr;
}

Page *MainWindow::page(Area area)
{
    auto &known = m_made[area];
    if (!known)
        known = makePage(area);
    return known;
}

Page *MainWindow::makePage(Area area)
{
    auto *made = seduta::makePage(area, Desk{*m_session.workspace(), m_dialogs, m_session.drafts()}, m_pages);
    m_pages->addWidget(made);
    connect(made, &Page::noticed, this, &MainWindow::say);
    connect(made, &Page::wentTo, this, &MainWindow::go);
    connect(made, &Page::commandsChanged, this, &MainWindow::updateCommands);
    if (auto *recovered = qobject_cast<RecoveredPage *>(made); recovered)
        connect(recovered, &RecoveredPage::takeUpAsked, this, &MainWindow::takeUp);
    made->reload();
    return made;
}

bool MainWindow::letGo()
{
    return !current() || current()->leave();
}

bool MainWindow::letArchiveGo()
{
    return letTextsGo() && letGoWithoutCopy();
}

// A copy that cannot be made is told while the archive is still open, and something can be done about it.
bool MainWindow::letGoWithoutCopy()
{
    const auto copied = m_session.copyBeforeClosing();
    return copied
        || m_dialogs.confirm(
            this, {copied.error().message + QStringLiteral("\n\n") + tr("Close it all the same?"), tr("Close")});
}

// What the archive cannot take now is set aside, and does not hold the window.
bool MainWindow::letTextsGo()
{
    if (letGo())
        return true;
    if (!m_banners->isRefusing())
        return false;
    const QString words = m_session.drafts().flush()
        ? tr(
            "The archive cannot be written now. The texts not saved are set aside on this computer and will be offered "
            "when the archive is opened again; the other fields changed on this page are lost. Close it all the same?")
        : tr("Neither the archive nor the texts set aside can be written now: what is not saved will be lost. Copy it "
             "elsewhere first. Close it all the same?");
    return m_dialogs.confirm(this, {words, tr("Close")});
}

void MainWindow::takeUp(const Draft &draft)
{
    const auto place = placeOf({draft.place.table, draft.place.row});
    if (!place)
        return;
    go(*place);
    auto &drafts = m_session.drafts();
    auto ofRecord = drafts.found();
    ofRecord.removeIf([&](const Draft &each) {
        return each.session != draft.session || each.place.table != draft.place.table
            || each.place.row != draft.place.row;
    });
    if (!current()->takeUp(ofRecord))
        return;
    for (const auto &each : std::as_const(ofRecord))
        drafts.settle(each);
}

void MainWindow::go(const Place &place)
{
    if (!m_session.workspace())
        return;
    auto *target = page(place.area);
    if (target != current() && !letGo()) {
        updateCommands();
        return;
    }
    if (m_place != place) {
        m_earlier.append(m_place);
        m_earlier = m_earlier.mid(qMax(0, m_earlier.size() - rememberedPlaces));
    }
    m_place = place;
    if (target != current())
        m_notice->clear();
    m_pages->setCurrentWidget(target);
    target->show(place);
    target->takeFocus();
    const QSignalBlocker quiet(m_sidebar);
    if (const int row = sidebarRow(place.area); row >= 0)
        m_sidebar->setCurrentRow(row);
    else
        m_sidebar->clearSelection();
    updateCommands();
}

void MainWindow::goBack()
{
    if (m_earlier.isEmpty())
        return;
    const auto earlier = m_earlier.takeLast();
    go(earlier);
    m_earlier.removeLast();
}

void MainWindow::showKeys()
{
    KeysPage(*m_commands, current(), this).exec();
}

void MainWindow::showRecordHistory()
{
    if (!current() || !letGo())
        return;
    const auto record = current()->record();
    go({Area::History});
    qobject_cast<HistoryPage *>(page(Area::History))->showOnly(record);
}

void MainWindow::invert(bool isUndo)
{
    if (!letGo())
        return;
    m_touched.clear();
    auto &workspace = *m_session.workspace();
    const auto inverted = isUndo ? workspace.undo() : workspace.redo();
    if (!inverted) {
        say(Notice::failure(inverted.error()));
        return;
    }
    for (const auto &row : std::as_const(m_touched))
        if (const auto place = placeOf(row); place) {
            go(*place);
            break;
        }
    say(Notice::done((isUndo ? tr("Undone: %1") : tr("Redone: %1")).arg(*inverted)));
}

void MainWindow::follow(const QList<TouchedRow> &rows)
{
    m_touched = rows;
    readStacks();
    reloadPages();
    updateCommands();
}

void MainWindow::reloadPages()
{
    for (const auto &[area, page] : m_made)
        if (page)
            page->follow();
}

void MainWindow::updateCommands()
{
    if (current())
        m_title->setText(current()->title());
    const bool isOpen = m_session.workspace() != nullptr;
    const bool isWriter = isOpen && !m_session.workspace()->isReadOnly();
    for (const auto command : Commands::all())
        (*m_commands)[command].setEnabled(isOpen);
    for (const auto command :
         {Command::NewArchive, Command::OpenArchive, Command::OpenSample, Command::Quit, Command::Keys, Command::Dark})
        (*m_commands)[command].setEnabled(true);
    (*m_commands)[Command::CopyNow].setEnabled(isWriter);
    (*m_commands)[Command::Recovered].setEnabled(isWriter);
    (*m_commands)[Command::GoBack].setEnabled(isOpen && !m_earlier.isEmpty());
    const auto offered = current() ? current()->commands() : QList<Command>();
    for (const auto command : Commands::ofPages())
        (*m_commands)[command].setEnabled(offered.contains(command));
    for (const auto command : toolCommands())
        m_tools->findChild<QToolButton *>((*m_commands)[command].objectName() + QStringLiteral("Button"))
            ->setVisible(offered.contains(command));
    updateUndo();
}

// Only an act changes them: asked for after each, not at every step from line to line.
void MainWindow::readStacks()
{
    const auto *workspace = m_session.workspace();
    m_stacks = workspace && !workspace->isReadOnly() ? workspace->undoStacks() : UndoStacks();
}

void MainWindow::updateUndo()
{
    auto &undo = (*m_commands)[Command::Undo];
    auto &redo = (*m_commands)[Command::Redo];
    const auto &[undoable, redoable] = m_stacks;
    undo.setEnabled(!undoable.isEmpty());
    redo.setEnabled(!redoable.isEmpty());
    const auto tell = [](QAction &action, const QString &words, const QString &wordsOfAct, const auto &acts) {
        const QString label = acts.isEmpty() ? QString() : acts.constFirst().label;
        const QString letters = QString(label).replace(u'&', QStringLiteral("&&"));
        action.setText(acts.isEmpty() ? words : wordsOfAct.arg(letters));
        action.setToolTip(asWritten(acts.isEmpty() ? plain(words) : plain(wordsOfAct).arg(label)));
    };
    tell(undo, tr("&Undo"), tr("&Undo: %1"), undoable);
    tell(redo, tr("&Redo"), tr("&Redo: %1"), redoable);
    undo.setIconText(tr("Undo"));
}

void MainWindow::updateFooter()
{
    const auto &workspace = *m_session.workspace();
    setWindowTitle(QStringLiteral("%1 – Seduta").arg(archiveName(workspace.path())));
    m_path->setText(workspace.path());
    m_writer->setText(workspace.isReadOnly() ? tr("Read only") : workspace.author().text());
}

void MainWindow::say(const Notice &notice)
{
    if (!m_session.workspace())
        m_welcome->say(notice);
    else if (!m_banner->notice().text.startsWith(notice.text))
        m_notice->say(notice);
}

void MainWindow::setDark(bool isDark)
{
    dress(isDark ? Brightness::Dark : Brightness::Light);
    QSettings().setValue(QStringLiteral("window/dark"), isDark);
    // Pages give some of their lines a colour when they are read.
    reloadPages();
    for (auto *widget : findChildren<QWidget *>())
        widget->update();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_session.workspace() && m_session.workspace()->isReadOnly())
        (*m_commands)[Command::Refresh].trigger();
    return QMainWindow::event(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isKeyForTheArchive(*watched, *static_cast<QKeyEvent *>(event)))
        return QMainWindow::eventFilter(watched, event);
    event->ignore();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!letArchiveGo()) {
        event->ignore();
        return;
    }
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_session.close();
    event->accept();
}

}
