#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <array>

namespace seduta {

/// The words of each row of a long list, folded and laid end to end, so that 200,000 rows are looked through between two keys.
class FoldedRows
{
public:
    void clear();
    void append(const QString &words);
    int size() const { return int(m_ends.size()); }

    /// The rows in which every one of the words, themselves folded, is found; in their order.
    QList<int> holding(const QStringList &words) const;

private:
    QByteArray rowAt(int row) const;
    QList<int> holding(const QByteArray &word) const;
    qsizetype rarestLetter(const QByteArray &word) const;

    QByteArray m_texts{};
    QList<qsizetype> m_ends{};
    std::array<qsizetype, 256> m_letters{};
};

}
