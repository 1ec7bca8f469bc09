#pragma once

#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;

namespace seduta {

class Commands;
class Page;

/// The menu of a line of any list of a page, by the mouse or by the menu key: what the page can do now. A list with a menu of its own keeps it.
class LineMenu : public QObject
{
    Q_OBJECT

public:
    LineMenu(const Commands &commands, std::function<Page *()> page, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(QMenu &menu, const Page &page) const;

    const Commands &m_commands;
    std::function<Page *()> m_page;
};

}
