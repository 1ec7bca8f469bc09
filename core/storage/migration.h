#pragma once

#include <QList>
#include <QString>

namespace seduta {

/// One numbered step of the archive's structure.
struct Migration {
    int version = 0;
    QString name{};
    QString sql{};

    bool operator==(const Migration &) const = default;
};

/// The program's own steps, in order, from resources/migrations. Released ones never change.
const QList<Migration> &builtInMigrations();

}
