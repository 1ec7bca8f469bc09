#pragma once

#include "ui/desk/commands.h"

#include <QWidget>

class QLabel;

namespace seduta {

/// The title of the page, and beside it what the page offers, as buttons.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const Commands &commands, QWidget *parent);

    void setTitle(const QString &title);
    /// Shows the buttons of these commands alone; undoing is always there.
    void offer(const QList<Command> &commands);

private:
    QLabel *m_title = nullptr;
    QHash<Command, QWidget *> m_buttons{};
};

}
