#include "core/storage/journal_triggers.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"

namespace seduta {

namespace {

struct Moment {
    QString operation;
    QString keptRow;
    bool hasBefore;
    bool hasAfter;
};

QString trigger(const QString &table, const QStringList &columns, const Moment &moment)
{
    const QString nothing = QStringLiteral("NULL");
    const QString before = moment.hasBefore ? rowAsJson(columns, QStringLiteral("old.")) : nothing;
    const QString after = moment.hasAfter ? rowAsJson(columns, QStringLiteral("new.")) : nothing;
    return QStringLiteral("CREATE TRIGGER journal_%1_%2 AFTER %2 ON %1 BEGIN\n"
                          "INSERT INTO change (change_set_id, table_name, row_id, before, after)\n"
                          "VALUES ((SELECT change_set_id FROM meta), '%1', %3.id, %4, %5);\n"
                          "END")
        .arg(table, moment.operation, moment.keptRow, before, after);
}

}

void generateJournalTriggers(Database &database)
{
    const QList<Moment> moments{{QStringLiteral("insert"), QStringLiteral("new"), false, true},
                                {QStringLiteral("update"), QStringLiteral("old"), true, true},
                                {QStringLiteral("delete"), QStringLiteral("old"), true, false}};
    const auto tables = journalledTables(database);
    for (const auto &table : tables) {
        const auto columns = columnsOf(database, table);
        for (const auto &moment : moments)
            database.run(trigger(table, columns, moment));
    }
}

void dropJournalTriggers(Database &database)
{
    QStringList names;
    auto rows = database.run(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal\\_%' ESCAPE '\\'"));
    while (rows.next())
        names.append(rows.text(0));
    for (const auto &name : std::as_const(names))
        database.run(QStringLiteral("DROP TRIGGER %1").arg(name));
}

}
