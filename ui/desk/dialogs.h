#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace seduta {

/// A choice put to the user before something that cannot be taken back with a key.
struct Question {
    QString text{};
    /// What the button that goes on says: a verb, never "OK".
    QString action{};
};

/// Which files a chooser offers: "Archivi di Seduta (*.seduta)".
struct FileChoice {
    QString title{};
    QString filter{};
    /// Name proposed when saving.
    QString proposed{};
};

/// The boxes the window opens on its own; tests answer them by script. Every answer may be empty: the user changed their mind.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual QString fileToOpen(QWidget *parent, const FileChoice &choice) = 0;
    virtual QString fileToSave(QWidget *parent, const FileChoice &choice) = 0;
    virtual QString folder(QWidget *parent, const QString &title) = 0;
    virtual bool confirm(QWidget *parent, const Question &question) = 0;
    /// A line of text asked for, as a reason; empty when given up.
    virtual QString line(QWidget *parent, const Question &question, const QString &label) = 0;
    /// Which printer, pages and copies; false when given up.
    virtual bool setUp(QWidget *parent, QPrinter &printer) = 0;
};

/// Those of the desktop.
class DesktopDialogs : public Dialogs
{
public:
    QString fileToOpen(QWidget *parent, const FileChoice &choice) override;
    QString fileToSave(QWidget *parent, const FileChoice &choice) override;
    QString folder(QWidget *parent, const QString &title) override;
    bool confirm(QWidget *parent, const Question &question) override;
    QString line(QWidget *parent, const Question &question, const QString &label) override;
    bool setUp(QWidget *parent, QPrinter &printer) override;
};

}
