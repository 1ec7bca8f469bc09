#include "app/seduta-cli/terminal.h"

#include "core/support/harmless_text.h"
#include "core/support/standard_streams.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>
#include <optional>
#include <utility>

namespace seduta::cli {

namespace {

// A cell is one line: a second one would look like a row of its own.
QString cell(QString text)
{
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    return harmless(text);
}

QByteArray escaped(const QByteArray &json)
{
    QString result;
    const QString text = QString::fromUtf8(json);
    for (const QChar c : text)
        if (c != u'\n' && isObeyed(c))
            result += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    return result.toUtf8();
}

// What is said while it is held; none while it is not.
std::optional<QByteArray> &heldBytes()
{
    static std::optional<QByteArray> bytes;
    return bytes;
}

void write(const QByteArray &bytes, FILE *stream)
{
    if (stream == stdout && heldBytes())
        return static_cast<void>(heldBytes()->append(bytes));
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QList<QStringList> cells(QList<QStringList> rows)
{
    for (auto &row : rows)
        for (auto &each : row)
            each = cell(each);
    return rows;
}

QList<qsizetype> widths(const QList<QStringList> &rows)
{
    QList<qsizetype> result(rows.isEmpty() ? 0 : rows.constFirst().size(), 0);
    for (const auto &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            result[i] = std::max(result.at(i), row.at(i).size());
    return result;
}

}

HeldOutput::HeldOutput()
{
    heldBytes() = QByteArray();
}

HeldOutput::~HeldOutput()
{
    const QByteArray bytes = *std::exchange(heldBytes(), std::nullopt);
    write(bytes, stdout);
}

void say(const QString &line)
{
    write(harmless(line).toUtf8() + '\n', stdout);
}

void complain(const QString &line)
{
    write(harmless(line).toUtf8() + '\n', stderr);
}

void sayJson(const QByteArray &document)
{
    write(escaped(document), stdout);
}

int refuse(const Error &error)
{
    complain(error.message);
    return Refused;
}

void sayTable(const QList<QStringList> &table)
{
    const auto rows = cells(table);
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
    sayJson(QJsonDocument(array).toJson());
}

void sayJson(const QJsonObject &object)
{
    sayJson(QJsonDocument(object).toJson());
}

void sayProgress(qint64 done, qint64 total)
{
    if (!errorIsTerminal() || total <= 0)
        return;
    QTextStream(stderr) << QStringLiteral("\r%1 %").arg(100 * done / total, 3) << (done >= total ? "\n" : "")
                        << Qt::flush;
}

}
