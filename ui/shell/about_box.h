#pragma once

#include <QDialog>

namespace seduta {

/// What the program is, which version, under which licence, and on what it stands.
class AboutBox : public QDialog
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget *parent);
};

}
