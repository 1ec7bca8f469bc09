#include "ui/records/folded_rows.h"

#include "core/support/text.h"

#include <algorithm>
#include <cstring>

namespace seduta {

void FoldedRows::clear()
{
    m_texts.clear();
    m_ends.clear();
    m_letters.fill(0);
}

// The end of a line stands between the rows: no word holds one, so none is found across two rows.
void FoldedRows::append(const QString &words)
{
    const QByteArray text = folded(words).toUtf8();
    for (const char letter : text)
        ++m_letters.at(quint8(letter));
    m_texts += text;
    m_texts += '\n';
    m_ends.append(m_texts.size());
}

QByteArray FoldedRows::rowAt(int row) const
{
    const auto begin = row == 0 ? 0 : m_ends.at(row - 1);
    return QByteArray::fromRawData(m_texts.constData() + begin, m_ends.at(row) - begin);
}

QList<int> FoldedRows::holding(const QStringList &words) const
{
    auto rows = holding(words.constFirst().toUtf8());
    for (const auto &word : words.mid(1))
        rows.removeIf([&, sought = word.toUtf8()](int row) { return !rowAt(row).contains(sought); });
    return rows;
}

qsizetype FoldedRows::rarestLetter(const QByteArray &word) const
{
    const auto rarest = std::min_element(word.cbegin(), word.cend(), [this](char one, char other) {
        return m_letters.at(quint8(one)) < m_letters.at(quint8(other));
    });
    return rarest - word.cbegin();
}

// Jumps from one to the next of the letter of the word that the list has least of.
QList<int> FoldedRows::holding(const QByteArray &word) const
{
    QList<int> rows;
    const auto place = rarestLetter(word);
    const char letter = word.at(place);
    const char *const begin = m_texts.constData();
    const char *const end = begin + m_texts.size();
    int row = 0;
    for (const char *at = begin + place; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, letter, size_t(end - at)));
        if (!at || end - at < word.size() - place)
            break;
        if (std::memcmp(at - place, word.constData(), size_t(word.size())) != 0)
            continue;
        while (m_ends.at(row) <= at - begin)
            ++row;
        rows.append(row);
        // The loop's own step leads into the next row.
        at = begin + m_ends.at(row) + place - 1;
    }
    return rows;
}

}
