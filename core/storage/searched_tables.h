#pragma once

#include <QList>
#include <QStringList>

namespace seduta {

/// A table in which words are sought, and how what is found in it is told. The expressions are SQL, with the table itself as `t`.
struct SearchedTable {
    QString name{};
    /// Of its index, in its order (resources/migrations).
    QStringList columns{};
    /// Its index holds long texts, and finds the first letters of a word only from the third on.
    bool isOfTexts = false;
    /// Those of the office's registers come before what was said.
    bool isRegister = false;
    QString title{};
    /// Its title, and its first text, is the name of a file, which may come from elsewhere.
    bool isNamedAsFile = false;
    QString joins{};
    /// The meeting, where it belongs to one; `m` joins it.
    QString meeting = QStringLiteral("NULL");
    /// The day by which newer and older are told.
    QString day = QStringLiteral("NULL");
    /// The record on whose page it is seen: its table, and its id.
    QString ownerTable{};
    QString owner = QStringLiteral("t.id");
};

/// Every table that has an index, registers first.
const QList<SearchedTable> &searchedTables();

/// Null where words are not sought in that table.
const SearchedTable *searchedTable(const QString &name);

}
