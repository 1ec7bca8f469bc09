#include "core/usecases/councils.h"

#include "core/domain/fields/council.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Councils", text);
}

}

Result<Council> Councils::get() const
{
    return found(m_workspace, CouncilId(1));
}

Result<void> Councils::setUp(const Council &council)
{
    if (council.name.trimmed().isEmpty())
        return failure(ErrorKind::Validation,
                       translated(QT_TRANSLATE_NOOP("Councils", "Enter the name of the council.")),
                       QStringLiteral("name"));
    return m_workspace.write(translated(QT_TRANSLATE_NOOP("Councils", "Set up the council")),
                             [&](Database &database) -> Result<void> {
                                 Table<Council> councils(database);
                                 auto only = council;
                                 only.id = CouncilId(1);
                                 const auto known = councils.find(only.id);
                                 if (!known)
                                     councils.insert(only);
                                 else if (*known != only)
                                     councils.update(only);
                                 return {};
                             });
}

}
