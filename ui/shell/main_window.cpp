#include "ui/shell/main_window.h"

#include "core/domain/italian_date.h"
#include "ui/desk/archive_files.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/page.h"
#include "ui/desk/settings.h"
#include "ui/look/look.h"
#include "ui/look/notice.h"
#include "ui/look/tone_label.h"
#include "ui/pages/archive/history_page.h"
#include "ui/shell/about_box.h"
#include "ui/shell/archive_acts.h"
#include "ui/shell/archive_banners.h"
#include "ui/shell/document_acts.h"
#include "ui/shell/hand_guard.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/line_menu.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_maker.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/recent_archives.h"
#include "ui/shell/register_tabs.h"
#include "ui/shell/session.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace seduta {

namespace {

constexpr int millisecondsOfAMinute = 60000;

/// What is kept by itself while it is typed, and told of where it is typed.
bool isTextAlone(const QList<TouchedRow> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(),
                       [](const TouchedRow &row) { return row.table == QStringLiteral("minutes_text"); });
}

}

MainWindow::MainWindow(Session &session, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_commands(new Commands(this))
    , m_undo(*m_commands)
    , m_acts(new ArchiveActs(
          session, dialogs, [this] { return letArchiveGo(); }, *this))
    , m_documents(new DocumentActs(session, dialogs, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Seduta"));
    buildMenus();
    buildLayout();
    connectCommands();
    connectSession();
    updateCommands();
    resize(QSize(1280, 760));
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    resize(size().boundedTo(screen()->availableSize()));
    new HandGuard(this);
    qApp->installEventFilter(new LineMenu(
        *m_commands, [this] { return current(); }, this));
    followTheDay();
}

// What the parts of a page still tell while they go is for nobody.
MainWindow::~MainWindow()
{
    m_pages->disconnect(this);
    m_pages->clear();
}

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
    m_notice->layOver();
    m_banner = new NoticeBar(this);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_sidebar = new Sidebar(*m_commands, this);
    m_header = new PageHeader(*m_commands, this);
    m_registers = new RegisterTabs(this);
    m_pages = new PageStack(m_session, m_dialogs, *m_commands, this);

    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(20, 14, 20, 12);
    column->addWidget(m_header);
    column->addWidget(m_registers);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    auto *archive = new QWidget(this);
    auto *row = new QHBoxLayout(archive);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(main, 1);

    m_welcome = new WelcomePage(*m_commands, this);
    m_whole = new QStackedWidget(this);
    auto *welcome = new QScrollArea(this);
    welcome->setFrameShape(QFrame::NoFrame);
    welcome->setFocusPolicy(Qt::NoFocus);
    welcome->setWidgetResizable(true);
    welcome->setWidget(m_welcome);
    m_whole->addWidget(welcome);
    m_whole->addWidget(archive);
    setCentralWidget(m_whole);
    buildFoot();
    connect(m_welcome, &WelcomePage::chosen, this, &MainWindow::openArchive);
    connect(m_sidebar, &Sidebar::chosen, this, [this](PageKind page) { go({m_registers->lastOf(page)}); });
    connect(m_registers, &RegisterTabs::chosen, this, &MainWindow::goToRegister);
    connect(m_pages, &PageStack::noticed, this, &MainWindow::say);
    connect(m_pages, &PageStack::wentTo, this, &MainWindow::go);
    connect(m_pages, &PageStack::commandsChanged, this, &MainWindow::updateCommands);
    connect(m_pages, &PageStack::aboutAsked, &(*m_commands)[Command::About], &QAction::trigger);
    connect(m_pages, &PageStack::settingsChanged, this, &MainWindow::takeSettings);
    connect(m_pages, &PageStack::takeUpAsked, this, &MainWindow::takeUp);
}

void MainWindow::buildFoot()
{
    m_path = new QLabel(this);
    m_path->setObjectName(QStringLiteral("archivePath"));
    m_path->setTextFormat(Qt::PlainText);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_writer = new QLabel(this);
    m_writer->setObjectName(QStringLiteral("archiveWriter"));
    m_writer->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_path, 1);
    if (const QDate day = m_session.clock().trialDay(); day.isValid())
        statusBar()->addPermanentWidget(trialDay(day));
    statusBar()->addPermanentWidget(m_writer);
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto intention) {
        connect(&(*m_commands)[command], &QAction::triggered, this, intention);
    };
    m_acts->answer(*m_commands);
    connect(m_acts, &ArchiveActs::noticed, this, &MainWindow::say);
    on(Command::SetUpCouncil, [this] { go({PageKind::Council}); });
    on(Command::CopyNow, [this] { readAgain(); });
    on(Command::Settings, [this] { go({PageKind::Settings}); });
    on(Command::Templates, [this] { go({PageKind::Templates}); });
    on(Command::Copies, [this] { go({PageKind::Copies}); });
    on(Command::Recovered, [this] { go({PageKind::Recovered}); });
    on(Command::ErasePerson, [this] { goToErasure(); });
    connectDocuments();
    on(Command::Quit, [this] { close(); });
    on(Command::Undo, [this] { invert(true); });
    on(Command::Redo, [this] { invert(false); });
    on(Command::ShowHistory, [this] { go({PageKind::History}); });
    on(Command::RecordHistory, [this] { showRecordHistory(); });
    on(Command::GoBack, [this] { goBack(); });
    on(Command::GoForth, [this] { goForth(); });
    on(Command::Keys, [this] { showKeys(); });
    on(Command::About, [this] { AboutBox(this).exec(); });
    on(Command::Refresh, [this] { readAgain(); });
    connect(&(*m_commands)[Command::Dark], &QAction::toggled, this, &MainWindow::setDark);
    for (const auto &line : sidebarLines())
        on(line.command, [this, page = line.page] { go({m_registers->lastOf(page)}); });
    on(Command::NextRegister, [this] { goToRegister(m_registers->after(1)); });
    on(Command::PreviousRegister, [this] { goToRegister(m_registers->after(-1)); });
    for (const auto command : Commands::ofPages())
        on(command, [this, command] { runOnPage(command); });
    (*m_commands)[Command::Dark].setChecked(isDark());
}

// What goes out, or is held against what comes in, is what is on the screen.
void MainWindow::connectDocuments()
{
    const auto on = [this](Command command, void (DocumentActs::*act)()) {
        connect(&(*m_commands)[command], &QAction::triggered, this, [this, act] {
            if (letGo())
                (m_documents->*act)();
        });
    };
    on(Command::ImportDocument, &DocumentActs::importDocument);
    on(Command::ExportDocument, &DocumentActs::exportDocument);
    connect(m_documents, &DocumentActs::noticed, this, &MainWindow::say);
    connect(&(*m_commands)[Command::Verify], &QAction::triggered, this, &MainWindow::verify);
}

// A command reads what is on the screen: what was typed is kept first.
void MainWindow::runOnPage(Command command)
{
    if (current() && (!Commands::readsTheForm(command) || letGo()))
        current()->run(command);
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
    connect(m_banners, &ArchiveBanners::takeOverAsked, this, [this] { m_acts->takeOver(); });
    connect(m_banners, &ArchiveBanners::missingCopyAsked, &(*m_commands)[Command::CopyNow], &QAction::trigger);
    connect(m_banners, &ArchiveBanners::recoveredAsked, this, [this] { go({PageKind::Recovered}); });
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
    m_trail.clear();
    updateFooter();
    m_undo.read(m_session.workspace());
    const auto council = isCouncilSetUp(*m_session.workspace());
    go({council ? PageKind::Today : PageKind::Council});
}

void MainWindow::leaveArchive()
{
    m_pages->clear();
    m_welcome->reload();
    m_whole->setCurrentIndex(0);
    m_path->clear();
    m_writer->clear();
    setWindowTitle(QStringLiteral("Seduta"));
    m_undo.read(nullptr);
    updateCommands();
}

Page *MainWindow::current() const
{
    return m_pages->current();
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
    const auto from = here();
    if (bring(place) && here() != from)
        m_trail.left(from);
    updateCommands();
}

Place MainWindow::here() const
{
    return current() ? current()->placeNow(m_place) : m_place;
}

bool MainWindow::bring(const Place &place)
{
    if (!m_session.workspace())
        return false;
    auto *target = &m_pages->page(place.page);
    if (target != current() && !letGo())
        return false;
    m_place = place;
    if (target != current())
        m_notice->clear();
    m_pages->bring(*target);
    target->show(place);
    if (place.field.isEmpty())
        target->takeFocus();
    // Whoever comes back is not asked again to write.
    m_place.field.clear();
    m_sidebar->mark(place.page);
    m_registers->mark(place.page);
    return true;
}

// Where what was typed cannot be left, the tab of what is still there is marked again.
void MainWindow::goToRegister(PageKind page)
{
    go({page});
    m_registers->mark(m_place.page);
}

void MainWindow::goToErasure()
{
    const auto record = current() ? current()->record() : RecordName();
    go({PageKind::Erasure, record.table == QStringLiteral("person") ? record.id : 0});
}

void MainWindow::goBack()
{
    const auto from = here();
    if (m_trail.leadsBack() && bring(m_trail.earlier()))
        m_trail.wentBack(from);
    updateCommands();
}

void MainWindow::goForth()
{
    const auto from = here();
    if (m_trail.leadsForth() && bring(m_trail.later()))
        m_trail.wentForth(from);
    updateCommands();
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
    go({PageKind::History});
    qobject_cast<HistoryPage *>(current())->showOnly(record);
}

// The history is what is verified: its page says what does not hold, and how it ends.
void MainWindow::verify()
{
    go({PageKind::History});
    if (auto *history = qobject_cast<HistoryPage *>(current()); history)
        history->verify();
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
        if (const auto place = placeOf(row); place && !isWrittenAt(m_place, row.table)) {
            go(*place);
            break;
        }
    say(Notice::done((isUndo ? tr("Undone: %1") : tr("Redone: %1")).arg(*inverted)));
}

void MainWindow::follow(const QList<TouchedRow> &rows)
{
    m_touched = rows;
    m_undo.read(m_session.workspace());
    m_pages->follow(rows);
    updateCommands();
    m_isToTell = !isTextAlone(rows);
    QTimer::singleShot(0, this, &MainWindow::tellWritten);
}

// Whoever wrote says it in better words, or nobody did: then the name of the act.
void MainWindow::tellWritten()
{
    if (const QString act = m_undo.latest(); std::exchange(m_isToTell, false) && !act.isEmpty())
        say(Notice::done(tr("%1. Ctrl+Z takes it back.").arg(act)));
}

// By what is made: a meeting, a body.
void MainWindow::nameAdd()
{
    const QString words = current() ? current()->newWords() : QString();
    (*m_commands)[Command::Add].setText(u'&' + (words.isEmpty() ? tr("New") : words));
}

void MainWindow::updateCommands()
{
    if (current())
        m_header->setTitle(current()->title());
    const bool isOpen = m_session.workspace() != nullptr;
    const bool isWriter = isOpen && !m_session.workspace()->isReadOnly();
    for (const auto command : Commands::all())
        (*m_commands)[command].setEnabled(isOpen);
    for (const auto command : {Command::NewArchive, Command::OpenArchive, Command::OpenSample, Command::Quit,
                               Command::Keys, Command::About, Command::Dark})
        (*m_commands)[command].setEnabled(true);
    (*m_commands)[Command::CopyNow].setEnabled(isWriter);
    (*m_commands)[Command::Recovered].setEnabled(isWriter);
    for (const auto command : {Command::NextRegister, Command::PreviousRegister})
        (*m_commands)[command].setEnabled(isOpen && registerPages().contains(m_place.page));
    (*m_commands)[Command::ImportDocument].setEnabled(isWriter);
    (*m_commands)[Command::GoBack].setEnabled(isOpen && m_trail.leadsBack());
    (*m_commands)[Command::GoForth].setEnabled(isOpen && m_trail.leadsForth());
    const auto offered = current() ? current()->commands() : QList<Command>();
    for (const auto command : Commands::ofPages())
        (*m_commands)[command].setEnabled(offered.contains(command));
    nameAdd();
    // What the page cannot do is not in its menu, nor among its buttons.
    const auto ofTheMenu = Commands::of(Menu::Page) + QList{Command::Add};
    for (const auto command : ofTheMenu)
        (*m_commands)[command].setVisible(offered.contains(command));
    m_undo.tell();
    m_header->settle();
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
    m_isToTell = false;
    if (!m_session.workspace())
        m_welcome->say(notice);
    else if (!m_banner->notice().text.startsWith(notice.text))
        m_notice->say(notice);
}

void MainWindow::setDark(bool isDark)
{
    auto set = settings();
    set.brightness = isDark ? Brightness::Dark : Brightness::Light;
    keep(set);
    lookAnew();
}

void MainWindow::takeSettings()
{
    m_session.writeAs(authorAsSet());
    lookAnew();
    const QSignalBlocker quiet((*m_commands)[Command::Dark]);
    (*m_commands)[Command::Dark].setChecked(isDark());
    updateFooter();
}

void MainWindow::lookAnew()
{
    dressAsSet();
    // Pages give some of their lines a colour when they are read.
    m_pages->readAgain();
    for (auto *widget : findChildren<QWidget *>())
        widget->update();
}

// What is told of today is told anew when the day changes, also after a computer that slept.
void MainWindow::followTheDay()
{
    auto *minute = new QTimer(this);
    minute->setInterval(millisecondsOfAMinute);
    connect(minute, &QTimer::timeout, this, &MainWindow::lookAtTheDay);
    minute->start();
    m_day = m_session.clock().today();
}

void MainWindow::lookAtTheDay()
{
    const QDate today = m_session.clock().today();
    if (std::exchange(m_day, today) == today || !m_session.workspace())
        return;
    m_pages->readAgain();
    updateCommands();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        lookAtTheDay();
    if (event->type() == QEvent::WindowActivate && m_session.workspace() && m_session.workspace()->isReadOnly())
        (*m_commands)[Command::Refresh].trigger();
    return QMainWindow::event(event);
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
