#pragma once

#include "core/usecases/workspace.h"
#include "ui/desk/commands.h"
#include "ui/desk/place.h"
#include "ui/look/notice_taker.h"

#include <QWidget>

namespace seduta {

class Dialogs;
class Drafts;
struct Draft;

/// What every page is given: the open archive, the boxes it may open, and where typed text is safe until it is saved.
struct Desk {
    Workspace &workspace;
    Dialogs &dialogs;
    Drafts &drafts;
};

/// A record of the archive, for its history: "who changed this".
struct RecordName {
    QString table{};
    qint64 id = 0;
    QString words{};
};

/// One page of the program.
class Page : public QWidget, public NoticeTaker
{
    Q_OBJECT

public:
    Page(const Desk &desk, QWidget *parent);

    virtual QString title() const = 0;
    /// Reads again what it shows; what was selected stays so, what is being typed too.
    virtual void reload() = 0;
    virtual void show(const Place &place) { Q_UNUSED(place) }
    /// The place it was brought to, with the record that is now shown there.
    virtual Place placeNow(const Place &shown) const { return shown; }
    /// Keeps what was typed; false, with the reason on the page, where that cannot be.
    virtual bool leave() { return true; }
    /// The commands this page answers now.
    virtual QList<Command> commands() const { return {}; }
    virtual void run(Command command) { Q_UNUSED(command) }
    /// The record the page is about, if any.
    virtual RecordName record() const { return {}; }
    /// What its "New" makes: "New meeting"; empty where it makes nothing.
    virtual QString newWords() const { return {}; }
    virtual void takeFocus() { setFocus(); }
    /// Puts texts of one record found again in their fields, and keeps them; false where the page has no such field.
    virtual bool takeUp(const QList<Draft> &drafts)
    {
        Q_UNUSED(drafts)
        return false;
    }

    /// The tables whose rows it shows; none where every act concerns it.
    virtual QStringList tables() const { return {}; }
    /// The archive has changed: what of it the page shows is read again, now where it is seen, otherwise when it is next shown.
    void follow(const QList<TouchedRow> &rows);
    /// All that the page shows is to be read again when it is next shown, or when it catches up.
    void outdate() { m_isOutdated = true; }
    void catchUp();

    void takeNotice(const Notice &notice) override { Q_EMIT noticed(notice); }

    using QWidget::show;

Q_SIGNALS:
    void noticed(const seduta::Notice &notice);
    void wentTo(const seduta::Place &place);
    void commandsChanged();
    /// What is set for this computer is other than before.
    void settingsChanged();
    void aboutAsked();

protected:
    void showEvent(QShowEvent *event) override;
    /// Reads again what these rows concern: all of it, where a page does not know better.
    virtual void reread(const QList<TouchedRow> &rows)
    {
        Q_UNUSED(rows)
        reload();
    }
    Workspace &workspace() const { return m_desk.workspace; }
    Dialogs &dialogs() const { return m_desk.dialogs; }
    Drafts &drafts() const { return m_desk.drafts; }
    const Desk &desk() const { return m_desk; }
    void fail(const Error &error) { Q_EMIT noticed(Notice::failure(error)); }

private:
    Desk m_desk;
    bool m_isOutdated = false;
    QList<TouchedRow> m_touched{};
};

}
