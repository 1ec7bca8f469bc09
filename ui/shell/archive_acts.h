#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace seduta {

class Commands;
class Dialogs;
class Session;
struct Notice;

/// What the menu Archive does: archives are made, opened, copied and closed here, and nowhere else.
class ArchiveActs : public QObject
{
    Q_OBJECT

public:
    /// Asked before the open archive goes; false where something typed holds it.
    using LettingGo = std::function<bool()>;

    /// The boxes it opens stand over the window, which owns it.
    ArchiveActs(Session &session, Dialogs &dialogs, LettingGo letGo, QWidget &window);

    void answer(Commands &commands);
    void open(const QString &path);
    /// Where the archive cannot be written: a copy elsewhere, with what is not saved, opened in its place.
    void moveToCopy();
    /// Asks first: the other computer may only have lost its network.
    void takeOver();

Q_SIGNALS:
    void noticed(const seduta::Notice &notice);

private:
    void create();
    void choose();
    void makeSample();
    void copyNow();
    void close();

    Session &m_session;
    Dialogs &m_dialogs;
    LettingGo m_letGo;
    QWidget &m_window;
};

}
