#include "core/exchange/pasted_sheet.h"

#include "core/domain/mail_address.h"
#include "core/support/bounded_text.h"

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype mostLetters = 20'000'000;
// Within the quotes of one cell: beyond them the quote is a mark of the words.
constexpr qsizetype longestQuoted = 10'000;
constexpr qsizetype linesOfCell = 20;

QString withoutOuterSpaces(const QString &cell)
{
    QStringList lines = cell.split(u'\n');
    for (auto &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Reads a text cell by cell.
class SheetReader
{
public:
    SheetReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    PastedSheet read(qsizetype mostRows)
    {
        PastedSheet sheet;
        while (m_at < m_text.size()) {
            const auto row = nextRow(sheet.isWhole);
            const bool isBlank =
                std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return cell.isEmpty(); });
            if (isBlank)
                continue;
            if (sheet.rows.size() == mostRows) {
                sheet.isWhole = false;
                break;
            }
            sheet.rows.append(row);
        }
        return sheet;
    }

private:
    PastedSheet::Row nextRow(bool &isWhole)
    {
        PastedSheet::Row row{{}, m_line};
        for (;;) {
            const QString written = nextCell();
            if (row.cells.size() < mostPastedColumns) {
                const auto cell = bounded(written, {longestLine, linesOfCell});
                isWhole = isWhole && !cell.isCut;
                row.cells.append(withoutOuterSpaces(cell.text));
            } else {
                isWhole = false;
            }
            if (m_at >= m_text.size())
                return row;
            const bool isLast = m_text.at(m_at) == u'\n';
            ++m_at;
            if (isLast) {
                ++m_line;
                return row;
            }
        }
    }

    QString nextCell()
    {
        if (const auto end = endOfQuoted(); end >= 0) {
            const auto inside = m_text.mid(m_begin, end - m_begin).toString();
            m_line += int(inside.count(u'\n'));
            m_at = afterSpaces(end + 1);
            return QString(inside).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        }
        const auto begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n')
            ++m_at;
        return m_text.mid(begin, m_at - begin).toString();
    }

    // Where the quote that closes the cell stands; less than 0 where the cell is not in quotes: its first quote is a mark of its words.
    qsizetype endOfQuoted()
    {
        const auto opening = afterSpaces(m_at);
        if (opening >= m_text.size() || m_text.at(opening) != u'"')
            return -1;
        m_begin = opening + 1;
        const auto limit = qMin(m_text.size(), m_begin + longestQuoted);
        for (auto at = m_begin; at < limit; ++at) {
            if (m_text.at(at) != u'"')
                continue;
            if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                ++at;
                continue;
            }
            const auto after = afterSpaces(at + 1);
            const bool isEnd = after >= m_text.size() || m_text.at(after) == m_separator || m_text.at(after) == u'\n';
            return isEnd ? at : -1;
        }
        return -1;
    }

    qsizetype afterSpaces(qsizetype at) const
    {
        while (at < m_text.size() && m_text.at(at) == u' ')
            ++at;
        return at;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    int m_line = 1;
};

// Every row has as many cells, and more than one.
bool isEven(const PastedSheet &sheet)
{
    const auto &rows = sheet.rows;
    return !rows.isEmpty() && rows.constFirst().cells.size() > 1
        && std::all_of(rows.cbegin(), rows.cend(),
                       [&](const PastedSheet::Row &row) { return row.cells.size() == rows.constFirst().cells.size(); });
}

bool holdsAddress(const PastedSheet &sheet)
{
    return std::any_of(sheet.rows.cbegin(), sheet.rows.cend(), [](const PastedSheet::Row &row) {
        return std::any_of(row.cells.cbegin(), row.cells.cend(),
                           [](const QString &cell) { return !mailAddressesIn(cell).isEmpty(); });
    });
}

// Commas stand in names too: they part cells only where they do so evenly, and an address has its own.
QChar separatorOf(const QString &text)
{
    constexpr qsizetype rowsJudged = 50;
    constexpr qsizetype lettersJudged = 100'000;
    const QString beginning = text.left(lettersJudged);
    const auto commas = SheetReader(beginning, u',').read(rowsJudged);
    const bool isSemicolons = isEven(SheetReader(beginning, u';').read(rowsJudged));
    const bool isCommas = !isSemicolons && isEven(commas) && holdsAddress(commas);
    const bool isOther = (isSemicolons || isCommas) && !isEven(SheetReader(beginning, u'\t').read(rowsJudged));
    if (text.contains(u'\t') && !isOther)
        return u'\t';
    return isCommas ? u',' : u';';
}

}

PastedSheet readPastedSheet(const QString &pasted)
{
    QString text = pasted.left(mostLetters);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    auto sheet = SheetReader(text, separatorOf(text)).read(mostPastedRows);
    sheet.isWhole = sheet.isWhole && pasted.size() <= mostLetters;
    return sheet;
}

}
