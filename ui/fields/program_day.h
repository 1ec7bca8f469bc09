#pragma once

#include <QDate>

namespace seduta {

/// Today by the clock of the program: what a day without its year is near to.
QDate programDay();

}
