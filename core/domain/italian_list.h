#pragma once

#include <QStringList>

namespace seduta {

/// "a, b e c"; "ed" only before another e. Empty entries are passed over.
QString listed(const QStringList &entries);

/// "a, di X; b, di Y; e c, di Z": for entries that hold commas of their own.
QString listedWithSemicolons(const QStringList &entries);

/// The word that agrees with a count: "presente" for one, "presenti" for none or more.
QString agreeing(qsizetype count, const QString &singular, const QString &plural);

}
