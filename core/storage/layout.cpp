#include "core/storage/layout.h"

namespace seduta::columns {

QString snakeCase(const QString &name)
{
    QString result;
    for (const QChar c : name)
        result += c.isUpper() ? QString(u'_') + c.toLower() : QString(c);
    return result;
}

}
