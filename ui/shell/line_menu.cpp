#include "ui/shell/line_menu.h"

#include "ui/desk/page.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QMenu>

namespace seduta {

namespace {

/// The list whose lines are under the event, if its lines are a page's.
QAbstractItemView *listUnder(QObject *watched, const Page *page)
{
    auto *list = qobject_cast<QAbstractItemView *>(watched);
    if (!list && watched->isWidgetType())
        list = qobject_cast<QAbstractItemView *>(watched->parent());
    const bool isOfPage = list && page && page->isAncestorOf(list);
    return isOfPage && list->contextMenuPolicy() == Qt::DefaultContextMenu ? list : nullptr;
}

QPoint placeOf(const QContextMenuEvent &asked, const QAbstractItemView &list)
{
    if (asked.reason() == QContextMenuEvent::Mouse)
        return asked.globalPos();
    return list.viewport()->mapToGlobal(list.visualRect(list.currentIndex()).bottomLeft());
}

}

LineMenu::LineMenu(const Commands &commands, std::function<Page *()> page, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_page(std::move(page))
{
}

bool LineMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    auto *page = m_page();
    auto *list = listUnder(watched, page);
    if (!list)
        return QObject::eventFilter(watched, event);
    QMenu menu(list);
    menu.setObjectName(QStringLiteral("lineMenu"));
    fill(menu, *page);
    if (!menu.isEmpty())
        menu.exec(placeOf(*static_cast<QContextMenuEvent *>(event), *list));
    return true;
}

void LineMenu::fill(QMenu &menu, const Page &page) const
{
    const auto offered = page.commands();
    for (const auto &group : {QList{Command::EditRecord, Command::AttachFile, Command::OpenMeeting, Command::NextStep},
                              Commands::of(Menu::Page), QList{Command::Add, Command::Remove, Command::RecordHistory}}) {
        menu.addSeparator();
        for (const auto command : group)
            if (offered.contains(command) && !menu.actions().contains(&m_commands[command]))
                menu.addAction(&m_commands[command]);
    }
}

}
