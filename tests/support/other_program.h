#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace seduta {

/// Another program at work on an SQLite file: a plain connection that knows nothing of archives.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path);
    ~OtherProgram();
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    /// False where SQLite refuses.
    bool run(const QString &statement);
    /// The first column of every row.
    QStringList texts(const QString &statement);
    /// Runs it with every trigger out of the way, and puts the triggers back as they were.
    bool runUnseen(const QString &statement);
    /// In a process of its own: locks are nothing to whoever holds them, and the memory is not limited as ours is.
    static bool runApart(const QString &path, const QString &statement);

private:
    QString m_connection;
};

}
