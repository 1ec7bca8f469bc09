#pragma once

#include "ui/shell/commands.h"

#include <QDialog>

namespace seduta {

/// F1: the keys that work on this page, then those that work everywhere.
class KeysPage : public QDialog
{
    Q_OBJECT

public:
    KeysPage(const Commands &commands, const QList<Command> &ofPage, QWidget *parent);
};

}
