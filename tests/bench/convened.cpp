#include "tests/bench/convened.h"

#include "core/domain/fields/all.h"
#include "core/storage/content_store.h"
#include "core/storage/table.h"
#include "core/usecases/meetings.h"
#include "core/usecases/transfer.h"

#include <QBuffer>
#include <QImage>

namespace seduta::bench {

namespace {

// As an office uploads it: a square picture with transparent corners and no plain surfaces.
QByteArray emblem()
{
    QImage picture(400, 400, QImage::Format_ARGB32);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const int away = (x - 200) * (x - 200) + (y - 200) * (y - 200);
            picture.setPixelColor(x, y, QColor(x * y % 256, y * 255 / 400, (x + y) % 256, away < 40000 ? 255 : 0));
        }
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    picture.save(&file, "PNG");
    return file.data();
}

void fill(Database &database, MeetingId meeting, int bodies)
{
    Table<Convocation> convocations(database);
    for (qint64 left = bodies - convocations.count(); left > 0; --left) {
        Body body;
        body.name = QStringLiteral("Ufficio territoriale di prova n. %1").arg(left);
        body.precedence = 1000 + int(left);
        Convocation convocation;
        convocation.meetingId = meeting;
        convocation.bodyId = Table<Body>(database).insert(body);
        convocations.insert(convocation);
    }
    Table<Council> councils(database);
    auto council = councils.find(CouncilId(1)).value();
    council.emblem = ContentStore(database).keep(emblem(), QStringLiteral("image/png"));
    councils.update(council);
}

}

Convened convenedTo(int bodies, const QString &path)
{
    static const SystemClock clock;
    auto workspace = Workspace::create(path, {QStringLiteral("bench"), {}}, clock);
    if (!workspace || !Transfer(**workspace).importDocument(Transfer::sampleDocument()))
        qFatal("the archive of the bench was not made");
    Convened convened{std::move(*workspace), {}};
    convened.order.meetingId = Meetings(*convened.workspace).named(QStringLiteral("2025-06-26"))->id;
    const auto filled = convened.workspace->write(QStringLiteral("fill"), [&](Database &database) -> Result<int> {
        fill(database, convened.order.meetingId, bodies);
        return 0;
    });
    if (!filled)
        qFatal("%s", qUtf8Printable(filled.error().message));
    return convened;
}

}
