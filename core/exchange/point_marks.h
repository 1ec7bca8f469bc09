#pragma once

#include <QStringList>

namespace seduta {

/// A line of a list, and what numbers it, if anything does.
struct MarkedLine {
    QString words{};
    bool isMarked = false;
};

/// The lines without what numbers them, where they are numbered: marks of one kind (1. 1) a) a. I. – • *) that run on, those of a level
/// within beginning anew. Where they do not run on nothing is a mark, and every line keeps all its letters.
QList<MarkedLine> withoutMarks(const QStringList &lines);

}
