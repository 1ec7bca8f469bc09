#pragma once

#include "ui/look/look.h"

#include <QString>

namespace seduta {

/// What the person at this computer has set for herself; no archive knows of it.
struct Settings {
    /// Who writes, as the history tells it; empty: the name this session of the operating system goes by.
    QString writer{};
    Brightness brightness = Brightness::AsDesktop;
    /// A percentage of the usual size.
    int textSize = 100;
    /// Where papers are saved; empty: where the last file was.
    QString paperFolder{};

    bool operator==(const Settings &) const = default;
};

Settings settings();
void keep(const Settings &settings);
/// The window's colours and letters, as they are set.
void dressAsSet();

}
