#include "core/usecases/councils.h"

#include "core/documents/page/emblem.h"
#include "core/domain/fields/council.h"
#include "core/domain/tidy_addresses.h"
#include "core/storage/content_store.h"
#include "core/usecases/records.h"

#include <QMimeDatabase>

namespace seduta {

namespace {

// The hash under which the picture is kept; none for no picture.
QString kept(Database &database, const QByteArray &picture)
{
    if (picture.isEmpty())
        return {};
    return ContentStore(database).keep(picture, QMimeDatabase().mimeTypeForData(picture).name());
}

}

Result<Council> Councils::get() const
{
    return found(m_workspace, CouncilId(1));
}

Result<void> Councils::setUp(const Council &council)
{
    if (const auto sound = checked(council); !sound)
        return tl::unexpected(sound.error());
    return m_workspace.write(Councils::tr("Set up the council"), [&](Database &database) -> Result<void> {
        Table<Council> councils(database);
        auto only = withTidyAddresses(council);
        only.id = CouncilId(1);
        const auto known = councils.find(only.id);
        // The emblem is bytes kept in the archive: it comes with them (setEmblem), or not at all.
        only.emblem = known ? known->emblem : QString();
        if (!known)
            councils.insert(only);
        else if (*known != only)
            councils.update(only);
        return {};
    });
}

Result<QByteArray> Councils::emblem() const
{
    return m_workspace.read([](Database &database) {
        const auto council = Table<Council>(database).find(CouncilId(1));
        return council ? ContentStore(database).find(council->emblem) : QByteArray();
    });
}

Result<void> Councils::setEmblem(const QByteArray &picture)
{
    if (!picture.isEmpty() && !isKeptEmblem(picture))
        return failure(ErrorKind::Validation, Councils::tr("The emblem is not a picture that Seduta wrote."),
                       QStringLiteral("emblem"));
    return m_workspace.write(Councils::tr("Choose the emblem"), [&](Database &database) -> Result<void> {
        Table<Council> councils(database);
        auto council = councils.find(CouncilId(1));
        if (!council)
            return tl::unexpected(noLongerThere());
        const QString hash = kept(database, picture);
        if (council->emblem == hash)
            return {};
        council->emblem = hash;
        councils.update(*council);
        return {};
    });
}

}
