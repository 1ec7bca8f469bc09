#pragma once

#include "core/usecases/transfer.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"

#include <QTest>

#include <functional>

class QComboBox;
class QTreeView;

namespace seduta {

/// Has the keys typed next go to that window.
void makeActive(QWidget &window);

/// The program's window as a user has it before them: in Italian, with settings of its own, an empty folder, and boxes that answer by script.
/// Everything is done with keys and mouse on what is found by name; what is asserted is what is seen, and the archive.
class OpenWindow
{
public:
    explicit OpenWindow(const StandingClock &clock = StandingClock());
    ~OpenWindow();

    MainWindow &window() { return *m_window; }
    Workspace &archive() { return *m_session->workspace(); }
    StandingClock &clock() { return m_clock; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    ScriptedDialogs dialogs{};

    /// The sample secretariat, opened as from the welcome page.
    void openSample();
    /// The same, with the minutes of its first meeting still in draft.
    void openSampleWithDraftMinutes();
    /// Closes the window and opens it anew on the same archive, as the next morning.
    void openAgain();
    /// A new window, without an archive.
    void beginAgain();

    template <class Widget = QWidget>
    Widget &the(const QString &name)
    {
        if (auto *seen = seenOne<Widget>(name))
            return *seen;
        openForm();
        if (auto *seen = seenOne<Widget>(name))
            return *seen;
        qFatal("nothing visible is called %s", qPrintable(name));
    }
    bool isSeen(const QString &name);
    /// F2, where a record is read: its fields are behind the card; and unfolds those that are folded away.
    void openForm();

    void press(const QKeySequence &keys);
    void type(const QString &name, const QString &text);
    void click(const QString &name);
    /// Picks an entry of a box by its words, with the keyboard.
    void pick(const QString &box, const QString &words);
    void selectRow(const QString &list, const QString &words);
    /// The first row that says so.
    QModelIndex row(const QString &list, const QString &words);

    /// Each row's cells; what lies below a row comes after it.
    QStringList rows(const QString &list);
    /// The first cell of each row, with a dash for each row it lies below.
    QStringList tree(const QString &list);
    QString notice();
    /// What stands over every page; empty where nothing does.
    QString banner();
    QString title();

    /// What is done in the next box that opens, found by name.
    void inBox(const QString &name, const std::function<void(QWidget &)> &act);

private:
    template <class Widget>
    Widget *seenOne(const QString &name)
    {
        const auto found = m_window->findChildren<Widget *>(name);
        for (auto *widget : found)
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void makeWindow();

    ScratchFolder m_folder{};
    StandingClock m_clock;
    std::unique_ptr<Session> m_session{};
    std::unique_ptr<MainWindow> m_window{};
};

}
