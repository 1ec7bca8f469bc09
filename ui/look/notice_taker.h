#pragma once

#include "ui/look/notice.h"

namespace seduta {

/// A page or a box, which shows the notices of the parts it is made of.
class NoticeTaker
{
public:
    virtual void takeNotice(const Notice &notice) = 0;

protected:
    ~NoticeTaker() = default;
};

/// Tells the nearest of those around a part of the window.
void tellAround(QWidget &part, const Notice &notice);

}
