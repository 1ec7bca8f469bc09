#pragma once

#include "ui/desk/commands.h"

#include <QDialog>

namespace seduta {

class Page;

/// F1: the keys that work on this page, part by part, then those that work everywhere.
class KeysPage : public QDialog
{
    Q_OBJECT

public:
    /// The page is asked for its commands, and for the keys of its parts.
    KeysPage(const Commands &commands, const Page *page, QWidget *parent);
};

}
