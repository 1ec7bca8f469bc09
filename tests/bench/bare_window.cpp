#include "tests/bench/first_paint.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTreeView>

#include <sqlite3.h>

namespace {

// The open commitments, the first due before, as many as the program's first page tells.
constexpr auto openCommitments = "SELECT a.due_on, a.title,"
                                 " (SELECT group_concat(coalesce(b.name, o.external_name), ', ') FROM action_owner o"
                                 "  LEFT JOIN body b ON b.id = o.body_id WHERE o.action_item_id = a.id),"
                                 " a.status, m.held_on"
                                 " FROM action_item a LEFT JOIN meeting m ON m.id = a.meeting_id"
                                 " WHERE a.status IN ('to_start', 'in_progress', 'waiting') AND a.due_on IS NOT NULL"
                                 " ORDER BY a.due_on, a.id LIMIT 200";
constexpr int columns = 5;

QList<QStringList> commitmentsOf(const QString &path)
{
    QList<QStringList> rows;
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &handle) != SQLITE_OK
        || sqlite3_prepare_v2(handle, openCommitments, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column))));
        rows.append(row);
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return rows;
}

class Commitments : public QAbstractTableModel
{
public:
    explicit Commitments(const QList<QStringList> &rows)
        : m_rows(rows)
    {
    }

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
    }

private:
    QList<QStringList> m_rows;
};

}

/// seduta-bench-bare ARCHIVE: the least a Qt program does to show the open commitments of an archive; what the program's start is measured by.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const seduta::bench::FirstPaint watch(QStringLiteral("commitments"));
    QMainWindow window;
    QTreeView view;
    view.setObjectName(QStringLiteral("commitments"));
    view.setUniformRowHeights(true);
    Commitments commitments(commitmentsOf(QCoreApplication::arguments().at(1)));
    view.setModel(&commitments);
    window.setCentralWidget(&view);
    window.resize(1280, 760);
    window.show();
    return QApplication::exec();
}
