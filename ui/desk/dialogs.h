#pragma once

#include <QStringList>

class QPrinter;
class QWidget;

namespace seduta {

/// A choice put to the user before something that cannot be taken back with a key.
struct Question {
    QString text{};
    /// What the button that goes on says: a verb, never "OK".
    QString action{};
    /// What it is about, line by line, where it is several things.
    QStringList lines{};
};

/// Which files a chooser offers: "Archivi di Seduta (*.seduta)".
struct FileChoice {
    QString title{};
    QString filter{};
    /// Name proposed when saving: a name alone, in the folder last chosen.
    QString proposed{};
};

/// The boxes the window opens on its own; tests answer them by script. Every answer may be empty: the user changed their mind.
/// The one door to files: whatever is asked for, what a box proposes is a safe name in the folder last chosen by hand on this computer (before
/// the first time, the user's documents), never one that an archive names.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    QString fileToOpen(QWidget *parent, const FileChoice &choice);
    QString fileToSave(QWidget *parent, const FileChoice &choice);
    QString folder(QWidget *parent, const QString &title);
    /// Which printer, pages and copies; false when given up.
    bool setUp(QWidget *parent, QPrinter &printer);

    virtual bool confirm(QWidget *parent, const Question &question) = 0;
    /// A line of text asked for, as a reason; empty when given up.
    virtual QString line(QWidget *parent, const Question &question, const QString &label) = 0;

protected:
    /// `path` is where the box opens: a folder, with a name in it where one is proposed.
    virtual QString askToOpen(QWidget *parent, const FileChoice &choice, const QString &path) = 0;
    virtual QString askToSave(QWidget *parent, const FileChoice &choice, const QString &path) = 0;
    virtual QString askFolder(QWidget *parent, const QString &title, const QString &path) = 0;
    virtual bool askPrinter(QWidget *parent, QPrinter &printer) = 0;
};

/// Those of the desktop.
class DesktopDialogs : public Dialogs
{
public:
    bool confirm(QWidget *parent, const Question &question) override;
    QString line(QWidget *parent, const Question &question, const QString &label) override;

protected:
    QString askToOpen(QWidget *parent, const FileChoice &choice, const QString &path) override;
    QString askToSave(QWidget *parent, const FileChoice &choice, const QString &path) override;
    QString askFolder(QWidget *parent, const QString &title, const QString &path) override;
    bool askPrinter(QWidget *parent, QPrinter &printer) override;
};

}
