#pragma once

#include "ui/fields/line_field.h"

class QListWidget;

namespace seduta {

/// The line over a list of ticks that leaves the lines holding the words typed; there from nine lines up. Ticks of lines not shown stay.
class TickFilter : public LineField
{
    Q_OBJECT

public:
    TickFilter(QListWidget &list, QWidget *parent);

private:
    void seek();
    void goToLines();

    QListWidget &m_list;
};

}
