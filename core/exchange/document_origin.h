#pragma once

#include "core/domain/history_head.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>

namespace seduta::exchange {

/// Of which archive a document was made, and where that archive's history ended then. A document written by hand has none.
struct DocumentOrigin {
    QString council{};
    QString office{};
    /// Workspace::identity of the archive.
    QString archive{};
    /// The last act, and when it was done.
    HistoryHead head{};
    QDateTime at{};

    bool operator==(const DocumentOrigin &) const = default;
};

/// The key in a document.
inline QString originKey()
{
    return QStringLiteral("origin");
}

QJsonObject toJson(const DocumentOrigin &origin);
/// `fault` gets the key and the sentence of each thing wrong.
DocumentOrigin originFrom(const QJsonObject &object,
                          const std::function<void(const QString &, const QString &)> &fault);
QJsonObject schemaOfOrigin();

}
