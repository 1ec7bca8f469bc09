#pragma once

#include "ui/desk/page.h"

namespace seduta {

class CardView;
class RecordList;
enum class CardAct;

/// A page that is a list and the card of the line it is on: what it tells is written elsewhere, and Enter goes there.
class ReadingPage : public Page
{
    Q_OBJECT

public:
    ReadingPage(const Desk &desk, QWidget *parent);

    void reload() override;
    void show(const Place &place) override;
    QStringList tables() const override;
    Place placeNow(const Place &shown) const override;
    QList<Command> commands() const override;
    void run(Command command) override;
    RecordName record() const override;
    void takeFocus() override;

    using Page::show;

protected:
    /// To be called once, at the end of the constructor of the page; the words say what Enter does.
    void build(const QString &name, RecordList &list, const QString &enterWords);

    void reread(const QList<TouchedRow> &rows) override;
    /// Reads the list again.
    virtual Result<void> fillList() = 0;
    /// The table of its records, and the others its list is read from.
    virtual QString table() const = 0;
    virtual QStringList listTables() const = 0;
    /// Enter, a double click, or the act of the card that goes where the record is written.
    virtual void activate(qint64 id) = 0;

    RecordList &list() const { return *m_list; }

private:
    void choose(qint64 id);
    void drawCard();
    void runOnCard(CardAct act);
    void showWhole(const QString &section);

    RecordList *m_list = nullptr;
    CardView *m_card = nullptr;
    qint64 m_current = 0;
    bool m_isDrawing = false;
};

}
