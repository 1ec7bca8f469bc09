#include "app/seduta-cli/terminal.h"

#include "core/support/standard_streams.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>
#include <optional>
#include <utility>

namespace seduta::cli {

namespace {

QList<qsizetype> widths(const QList<QStringList> &rows)
{
    QList<qsizetype> result(rows.isEmpty() ? 0 : rows.constFirst().size(), 0);
    for (const auto &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            result[i] = std::max(result.at(i), row.at(i).size());
    return result;
}

// What is said while it is held; none while it is not.
std::optional<QByteArray> &heldBytes()
{
    static std::optional<QByteArray> bytes;
    return bytes;
}

}

HeldOutput::HeldOutput()
{
    heldBytes() = QByteArray();
}

HeldOutput::~HeldOutput()
{
    const QByteArray bytes = *std::exchange(heldBytes(), std::nullopt);
    sayBytes(bytes);
}

void say(const QString &line)
{
    sayBytes(line.toUtf8() + '\n');
}

void sayBytes(const QByteArray &bytes)
{
    if (heldBytes())
        return static_cast<void>(heldBytes()->append(bytes));
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

int refuse(const Error &error)
{
    QTextStream(stderr) << error.message << Qt::endl;
    return Refused;
}

void sayTable(const QList<QStringList> &rows)
{
    const auto columns = widths(rows);
    for (const auto &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 == row.size() ? row.at(i) : row.at(i).leftJustified(int(columns.at(i)) + 2);
        say(line.trimmed());
    }
}

void sayJson(const QJsonArray &array)
{
    sayBytes(QJsonDocument(array).toJson());
}

void sayJson(const QJsonObject &object)
{
    sayBytes(QJsonDocument(object).toJson());
}

void sayProgress(qint64 done, qint64 total)
{
    if (!errorIsTerminal() || total <= 0)
        return;
    QTextStream(stderr) << QStringLiteral("\r%1 %").arg(100 * done / total, 3) << (done >= total ? "\n" : "")
                        << Qt::flush;
}

}
