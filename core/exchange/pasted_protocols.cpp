#include "core/exchange/pasted_protocols.h"

#include "core/domain/typed_date.h"
#include "core/exchange/pasted_sheet.h"
#include "core/support/bounded_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype columnsRead = 2;

// A line of titles has words above each column, and no figures.
bool isTitles(const PastedSheet::Row &row)
{
    const auto isOfWords = [](const QString &cell) {
        return std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
    };
    return row.cells.size() == columnsRead && std::all_of(row.cells.cbegin(), row.cells.cend(), isOfWords)
        && !row.cells.contains(QString());
}

Error unreadable(const PastedSheet::Row &row)
{
    return Error{
        ErrorKind::Validation,
        QCoreApplication::translate("PastedProtocols",
                                    "Line %1 cannot be read: \"%2\". Copy one column, the protocol numbers, or "
                                    "two: each number and its day.")
            .arg(QString::number(row.line), shortened(row.cells.join(QStringLiteral(" | ")))),
        {}};
}

// The empty cells at the end are none; "1201, 31/10/2025" are two.
QStringList columnsOf(QStringList cells)
{
    static const QRegularExpression comma(QStringLiteral(R"(^([^,]+?)\s*,\s*(\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4})$)"));
    while (cells.constLast().isEmpty())
        cells.removeLast();
    const auto both = comma.match(cells.constFirst());
    return cells.size() == 1 && both.hasMatch() ? QStringList{both.captured(1), both.captured(2)} : cells;
}

Result<PastedProtocol> protocolIn(const PastedSheet::Row &row, const QDate &today)
{
    const auto cells = columnsOf(row.cells);
    PastedProtocol protocol{boundedLine(cells.constFirst()).text, readDay(cells.value(1), today)};
    const bool isDayRead = cells.size() == 1 || protocol.day.isValid();
    if (protocol.reference.isEmpty() || cells.size() > columnsRead || !isDayRead)
        return tl::unexpected(unreadable(row));
    return protocol;
}

}

Result<QList<PastedProtocol>> readPastedProtocols(const QString &text, const QDate &today)
{
    auto rows = readPastedSheet(bounded(text).text).rows;
    if (!rows.isEmpty() && isTitles(rows.constFirst()))
        rows.removeFirst();
    QList<PastedProtocol> protocols;
    for (const auto &row : std::as_const(rows)) {
        const auto protocol = protocolIn(row, today);
        if (!protocol)
            return tl::unexpected(protocol.error());
        protocols.append(*protocol);
    }
    return protocols;
}

}
