#pragma once

#include <QObject>

namespace seduta {

/// What the hand does by the way changes nothing: keys of writing stay with the text that has the focus, and the wheel over a closed box scrolls
/// what lies around it. Watches every part of the program.
class HandGuard : public QObject
{
    Q_OBJECT

public:
    explicit HandGuard(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
