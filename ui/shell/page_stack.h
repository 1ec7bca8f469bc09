#pragma once

#include "core/support/draft_file.h"
#include "ui/desk/page.h"

#include <QStackedWidget>

#include <map>

namespace seduta {

class Session;

/// The pages of the open archive, each made when it is first gone to. One that has not the room it needs scrolls: no page widens the window.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(Session &session, Dialogs &dialogs, const Commands &commands, QWidget *parent);

    /// The archive goes, and its pages with it.
    void clear();
    Page &page(PageKind kind);
    void bring(Page &page);
    /// The one that is seen; none without an archive.
    Page *current() const;
    /// Tells every page what an act touched.
    void follow(const QList<TouchedRow> &rows);
    /// Has every page read all again, the one that is seen now.
    void readAgain();

Q_SIGNALS:
    void noticed(const seduta::Notice &notice);
    void wentTo(const seduta::Place &place);
    void commandsChanged();
    void settingsChanged();
    void aboutAsked();
    /// A text found again is to be put back where it was typed.
    void takeUpAsked(const seduta::Draft &draft);

private:
    Page *made(PageKind kind);

    Session &m_session;
    Dialogs &m_dialogs;
    const Commands &m_commands;
    std::map<PageKind, Page *> m_made{};
};

}
