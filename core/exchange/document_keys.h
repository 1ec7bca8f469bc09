#pragma once

#include <QString>

namespace seduta::exchange {

/// The key of a record's member in a document: OParl 1.1's name where it has one (startDate, location, post, order …), else our own; a
/// reference is called by what it refers to ("bodyId" is "body").
QString keyOf(const char *record, const char *member);

}
