#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace seduta {

/// SHA-256 over parts each preceded by its length, so that no two lists of parts give the same bytes. A null text differs from an empty one.
class SealHash
{
public:
    SealHash &add(const QString &text);
    /// The same for a text given as its UTF-8 bytes.
    SealHash &add(const QByteArray &text);
    SealHash &add(qint64 number);
    /// Hexadecimal, 64 characters.
    QString result() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// 128 random bits as hexadecimal, from the operating system's generator; drawn in batches.
class SaltSource
{
public:
    QString next();

private:
    QByteArray m_pool{};
    qsizetype m_used = 0;
};

/// The seal of one change: short names cannot be guessed from it once its salt is erased.
QString sealOfChange(const QString &salt, const QByteArray &table, qint64 rowId, const QByteArray &before,
                     const QByteArray &after);

}
