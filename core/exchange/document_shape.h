#pragma once

#include "core/domain/record_lists.h"

namespace seduta::exchange {

/// The name in the "format" of what is written.
inline QString formatName()
{
    return QStringLiteral("seduta-2");
}

/// Those of before are read too: what they lack is empty, what they called otherwise is known (FormerWords).
inline bool isKnownFormat(const QString &name)
{
    return name == formatName() || name == QStringLiteral("seduta-1");
}

/// A member that is written, and its key.
struct Key {
    QString name{};
    const FieldDescription *field = nullptr;
};

/// Where the records of one kind stand in a document of the exchange format, and what they are written as.
struct Shape {
    const RecordDescription *record = nullptr;
    const SecretariatList *list = nullptr;
    /// In the parent, or at the top of the document.
    QString key{};
    const Shape *parent = nullptr;
    /// The member that names the parent: the place tells it, it is not written.
    const FieldDescription *parentField = nullptr;
    /// At most one, written as an object instead of a list.
    bool isSingle = false;
    /// Records others refer to carry their number; those that nothing refers to but what stands inside them do not.
    bool carriesId = false;
    /// They do without it where a document was written by hand, or before others referred to them: inside another record always.
    bool mayLackId = false;
    /// Keys the record may not do without.
    QStringList required{};
    QList<Key> keys{};
    QList<const Shape *> inside{};
};

/// Every kind of record, in the order in which documents are read: the council, the lists at the top, and each before what stands inside it.
const QList<Shape> &shapes();
/// By the name of the record.
const Shape &shapeOf(QLatin1String record);

}
