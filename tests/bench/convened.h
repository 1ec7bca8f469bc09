#pragma once

#include "core/usecases/papers.h"

namespace seduta::bench {

/// The sample's meeting, convened to that many bodies, in a new archive whose letterhead has an emblem.
struct Convened {
    std::unique_ptr<Workspace> workspace;
    PaperOrder order;
};

Convened convenedTo(int bodies, const QString &path);

}
