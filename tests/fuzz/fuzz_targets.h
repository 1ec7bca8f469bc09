#pragma once

#include <QByteArray>
#include <QList>

namespace seduta {

/// A reader of bytes that others made. Whatever they are, it answers or refuses; it does not crash, and does not go on for ever.
struct FuzzTarget {
    /// As its folder of examples is called.
    const char *name = "";
    void (*read)(const QByteArray &bytes) = nullptr;
};

const QList<FuzzTarget> &fuzzTargets();

}
