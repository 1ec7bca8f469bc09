#pragma once

#include "ui/desk/commands.h"

#include <QWidget>

class QLabel;
class QToolBar;

namespace seduta {

/// The title of the page, and beside it what the page offers, as buttons; those that find no room fold into a menu.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const Commands &commands, QWidget *parent);

    void setTitle(const QString &title);
    /// Gives each tool its place at once: what is offered is there when it is told.
    void settle();

private:
    void addTool(QAction &action);

    QLabel *m_title = nullptr;
    QToolBar *m_tools = nullptr;
};

}
