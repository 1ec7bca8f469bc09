#include "tests/bench/convened.h"

#include "core/domain/fields/all.h"
#include "core/storage/content_store.h"
#include "core/storage/table.h"
#include "core/usecases/meetings.h"
#include "core/usecases/transfer.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRadialGradient>

namespace seduta::bench {

namespace {

// As an office uploads it: a square picture with shaded surfaces, fine lines and transparent corners.
QByteArray emblem()
{
    QImage picture(400, 400, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QRadialGradient shade(200, 160, 220);
    shade.setColorAt(0, QColor(0xd9, 0xb4, 0x5b));
    shade.setColorAt(1, QColor(0x7a, 0x5a, 0x1e));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(shade);
    painter.drawEllipse(10, 10, 380, 380);
    painter.setBrush(QColor(0x00, 0x33, 0x66));
    for (int ray = 0; ray < 36; ++ray) {
        painter.save();
        painter.translate(200, 200);
        painter.rotate(ray * 10);
        painter.drawEllipse(120, -6, 50, 12);
        painter.restore();
    }
    painter.drawEllipse(110, 110, 180, 180);
    painter.end();
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
