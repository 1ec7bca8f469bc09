#include "core/usecases/paper_parts.h"

#include "core/documents/contents/paper_kinds.h"
#include "core/domain/fields/left_out_part.h"
#include "core/storage/table.h"

#include <algorithm>

namespace seduta {

QStringList leftOutOf(DocumentKind kind, const QList<LeftOutPart> &parts)
{
    QStringList leftOut;
    for (const auto &each : parts)
        if (each.document == kind)
            leftOut.append(each.part);
    return leftOut;
}

Result<QStringList> PaperParts::leftOutOf(DocumentKind kind) const
{
    return m_workspace.read(
        [&](Database &database) { return seduta::leftOutOf(kind, Table<LeftOutPart>(database).all()); });
}

Result<void> PaperParts::include(DocumentKind kind, const QString &part, bool isIncluded)
{
    if (!partsOf(kind).contains(part))
        return failure(ErrorKind::Refused, tr("This paper has no such part."));
    const QString label = isIncluded ? tr("Take a part into a paper") : tr("Leave a part out of a paper");
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<LeftOutPart> table(database);
        const auto all = table.all();
        const auto known = std::find_if(all.cbegin(), all.cend(), [&](const LeftOutPart &each) {
            return each.document == kind && each.part == part;
        });
        if (isIncluded && known != all.cend())
            table.remove(known->id);
        if (!isIncluded && known == all.cend())
            table.insert({{}, kind, part});
        return {};
    });
}

}
