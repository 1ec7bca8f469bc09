#include "core/storage/seal.h"

#include <QRandomGenerator>

#include <array>
#include <charconv>

namespace seduta {

namespace {

constexpr qsizetype saltBytes = 16;
constexpr qsizetype saltsInPool = 256;

}

SealHash &SealHash::add(const QString &text)
{
    return add(text.isNull() ? QByteArray() : text.isEmpty() ? QByteArrayLiteral("") : text.toUtf8());
}

SealHash &SealHash::add(const QByteArray &text)
{
    if (text.isNull()) {
        m_hash.addData(QByteArrayView("-:"));
        return *this;
    }
    std::array<char, 24> length{};
    char *end = std::to_chars(length.begin(), length.end() - 1, text.size()).ptr;
    *end++ = ':';
    m_hash.addData(QByteArrayView(length.data(), end));
    m_hash.addData(text);
    return *this;
}

SealHash &SealHash::add(qint64 number)
{
    return add(QByteArray::number(number));
}

QString SealHash::result() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

QString SaltSource::next()
{
    if (m_used == m_pool.size()) {
        std::array<quint32, saltBytes * saltsInPool / sizeof(quint32)> words{};
        QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
        m_pool = QByteArray(reinterpret_cast<const char *>(words.data()), saltBytes * saltsInPool);
        m_used = 0;
    }
    const QByteArray salt = m_pool.mid(m_used, saltBytes);
    m_used += saltBytes;
    return QString::fromLatin1(salt.toHex());
}

QString sealOfChange(const QString &salt, const QByteArray &table, qint64 rowId, const QByteArray &before,
                     const QByteArray &after)
{
    return SealHash().add(salt).add(table).add(rowId).add(before).add(after).result();
}

}
