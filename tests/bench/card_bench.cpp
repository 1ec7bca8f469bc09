#include "tests/bench/bench.h"

#include "core/usecases/cards.h"
#include "tests/bench/archives.h"
#include "tests/bench/measure.h"
#include "tests/bench/scale.h"
#include "ui/records/card_view.h"

#include <QApplication>

namespace seduta::bench {

namespace {

constexpr int rounds = 21;
constexpr int ownedByTheBusiest = 50;
const CardLink busiest{QStringLiteral("body"), 1};

/// One body came to every meeting, was written to for each, and owes every fiftieth commitment.
Secretariat withABusyBody(double scale)
{
    auto secretariat = secretariatOfScale(scale);
    const BodyId body(busiest.id);
    for (const auto &meeting : std::as_const(secretariat.meetings)) {
        Attendance attendance;
        attendance.id = AttendanceId(secretariat.attendances.size() + 1);
        attendance.meetingId = meeting.id;
        attendance.bodyId = body;
        secretariat.attendances.append(attendance);
        Convocation letter;
        letter.id = ConvocationId(secretariat.convocations.size() + 1);
        letter.meetingId = meeting.id;
        letter.bodyId = body;
        secretariat.convocations.append(letter);
    }
    for (qsizetype i = 0; i < secretariat.actionItems.size(); i += ownedByTheBusiest) {
        ActionOwner owner;
        owner.id = ActionOwnerId(secretariat.actionOwners.size() + 1);
        owner.actionItemId = secretariat.actionItems.at(i).id;
        owner.bodyId = body;
        secretariat.actionOwners.append(owner);
    }
    return secretariat;
}

}

void benchCard(double scale)
{
    Files files;
    const SystemClock clock;
    const auto workspace = created(files.next(), clock);
    fill(*workspace, withABusyBody(scale));
    CardView view;
    view.resize(560, 640);
    view.show();
    const Cards cards(*workspace);
    const auto costs = interleaved(rounds,
                                   {[&] {
                                        view.setWords({});
                                        view.setCard(*cards.of(busiest));
                                        QApplication::sendPostedEvents();
                                        view.grab();
                                    },
                                    [&] { cards.of(busiest).value(); }});
    const QString job = QStringLiteral("card of the busiest body, read and painted (reference: read alone)");
    tellLimited(job, costs.at(0).wall * 1000, costs.at(1).wall * 1000, QStringLiteral("ms"), 20);
    tellLimited(job + QStringLiteral(" (CPU)"), costs.at(0).cpu * 1000, costs.at(1).cpu * 1000, QStringLiteral("ms"),
                20);
}

}
