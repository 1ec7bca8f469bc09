#pragma once

#include "core/usecases/workspace.h"
#include "ui/desk/commands.h"
#include "ui/desk/place.h"
#include "ui/shell/trail.h"
#include "ui/shell/undo_commands.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace seduta {

class ArchiveActs;
class ArchiveBanners;
class Dialogs;
class DocumentActs;
class NoticeBar;
class Page;
class PageHeader;
class PageStack;
class RegisterTabs;
class Session;
class Sidebar;
class WelcomePage;
struct Draft;
struct Notice;
struct TouchedRow;

/// The window: the sidebar's areas over one open archive, or the welcome page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openArchive(const QString &path);
    void go(const Place &place);
    Place place() const { return m_place; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildMenus();
    QLabel *trialDay(const QDate &day);
    void buildLayout();
    void buildFoot();
    void connectCommands();
    void connectDocuments();
    void connectSession();
    void showArchive();
    void leaveArchive();
    Page *current() const;
    bool letGo();
    bool letArchiveGo();
    bool letTextsGo();
    bool letGoWithoutCopy();
    void takeUp(const Draft &draft);

    void runOnPage(Command command);
    void readAgain();
    void showKeys();
    void showRecordHistory();
    void goToRegister(PageKind page);
    void goToErasure();
    void verify();
    void invert(bool isUndo);
    /// The place with the record that is now shown in it.
    Place here() const;
    /// False where what was typed cannot be left.
    bool bring(const Place &place);
    void goBack();
    void goForth();
    void setDark(bool isDark);
    /// What was set on its page is followed at once.
    void takeSettings();
    void lookAnew();
    void followTheDay();
    void lookAtTheDay();

    void follow(const QList<TouchedRow> &rows);
    void tellWritten();
    void updateCommands();
    void nameAdd();
    void updateFooter();
    void say(const Notice &notice);

    Session &m_session;
    Dialogs &m_dialogs;
    Commands *m_commands;
    UndoCommands m_undo;
    ArchiveActs *m_acts;
    DocumentActs *m_documents;
    ArchiveBanners *m_banners = nullptr;
    WelcomePage *m_welcome = nullptr;
    QStackedWidget *m_whole = nullptr;
    PageStack *m_pages = nullptr;
    Sidebar *m_sidebar = nullptr;
    PageHeader *m_header = nullptr;
    RegisterTabs *m_registers = nullptr;
    NoticeBar *m_notice = nullptr;
    NoticeBar *m_banner = nullptr;
    QLabel *m_path = nullptr;
    QLabel *m_writer = nullptr;
    QList<TouchedRow> m_touched{};
    bool m_isToTell = false;
    QDate m_day{};
    Trail m_trail{};
    Place m_place{};
};

}
