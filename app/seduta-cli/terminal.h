#pragma once

#include "core/support/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace seduta::cli {

/// What a command says to the shell.
enum ExitCode { Done = 0, Refused = 1, WrongUse = 2, ToComplete = 3 };

/// Keeps what is said until it goes.
class HeldOutput
{
public:
    HeldOutput();
    ~HeldOutput();
    HeldOutput(const HeldOutput &) = delete;
    HeldOutput &operator=(const HeldOutput &) = delete;
};

/// The one door to the terminal, and to standard error: text from an archive or a file moves no cursor, changes no title and hides nothing.
void say(const QString &line);
void complain(const QString &line);
/// A document in JSON; what a terminal would obey is written as \uXXXX.
void sayJson(const QByteArray &document);
int refuse(const Error &error);
/// Columns padded to the widest cell; the first row is the heading.
void sayTable(const QList<QStringList> &table);
void sayJson(const QJsonArray &array);
void sayJson(const QJsonObject &object);
/// A line on standard error that the next one overwrites; nothing where standard error is not a terminal.
void sayProgress(qint64 done, qint64 total);

}
