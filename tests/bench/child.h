#pragma once

#include <QStringList>

namespace seduta::bench {

/// What a program cost from its launch to its end: seconds on the wall and of the processor, and the MiB of memory it held at most.
struct ChildCost {
    double wall = 0;
    double cpu = 0;
    double peak = 0;
};

/// Runs one of the programs beside this one, with what it says thrown away; a failure of it ends this program.
ChildCost costOfProgram(const QString &program, const QStringList &arguments);

}
