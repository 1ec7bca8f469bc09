#pragma once

#include "core/usecases/workspace.h"
#include "ui/desk/commands.h"
#include "ui/desk/place.h"

#include <QMainWindow>

#include <map>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace seduta {

class ArchiveActs;
class ArchiveBanners;
class Dialogs;
class NoticeBar;
class Page;
class Session;
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenus();
    QWidget *buildSidebar();
    QWidget *buildHeader();
    QLabel *trialDay(const QDate &day);
    void buildLayout();
    void connectCommands();
    void connectSession();
    void showArchive();
    void leaveArchive();
    Page *page(Area area);
    Page *makePage(Area area);
    Page *current() const;
    bool letGo();
    bool letArchiveGo();
    bool letTextsGo();
    bool letGoWithoutCopy();
    void takeUp(const Draft &draft);

    void readAgain();
    void showKeys();
    void showRecordHistory();
    void invert(bool isUndo);
    void goBack();
    void setDark(bool isDark);

    void reloadPages();
    void follow(const QList<TouchedRow> &rows);
    void updateCommands();
    void readStacks();
    void updateUndo();
    void updateFooter();
    void say(const Notice &notice);

    Session &m_session;
    Dialogs &m_dialogs;
    Commands *m_commands;
    ArchiveActs *m_acts;
    ArchiveBanners *m_banners = nullptr;
    WelcomePage *m_welcome = nullptr;
    QStackedWidget *m_whole = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListWidget *m_sidebar = nullptr;
    QLabel *m_title = nullptr;
    QWidget *m_tools = nullptr;
    NoticeBar *m_notice = nullptr;
    NoticeBar *m_banner = nullptr;
    QLabel *m_path = nullptr;
    QLabel *m_writer = nullptr;
    std::map<Area, Page *> m_made{};
    QList<TouchedRow> m_touched{};
    UndoStacks m_stacks{};
    QList<Place> m_earlier{};
    Place m_place{};
};

}
