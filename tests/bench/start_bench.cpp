#include "tests/bench/bench.h"

#include "core/domain/fields/all.h"
#include "core/usecases/attendances.h"
#include "core/usecases/meetings.h"
#include "tests/bench/archives.h"
#include "tests/bench/launch.h"
#include "tests/bench/measure.h"
#include "tests/bench/scale.h"
#include "ui/desk/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QFileInfo>
#include <QTest>
#include <QTreeView>

namespace seduta::bench {

namespace {

constexpr int rounds = 11;
constexpr int keys = 20;
// Scales at which the archive, journal and all, is of the size in its name.
constexpr double scaleOf64MiB = 0.075;
constexpr double scaleOf232MiB = 0.27;

QString archiveOf(Files &files, double scale, const Clock &clock)
{
    const QString path = files.next();
    fill(*created(path, clock), secretariatOfScale(scale));
    return path;
}

QString sizeOf(const QString &archive)
{
    return QStringLiteral("%1 MB").arg(double(QFileInfo(archive).size()) / 1e6, 0, 'f', 0);
}

struct Starts {
    QList<double> wall{};
    QList<double> cpu{};
    QList<double> memory{};

    void add(const Launch &launch)
    {
        wall.append(launch.wall * 1000);
        cpu.append(launch.cpu * 1000);
        memory.append(launch.memory);
    }
};

struct Acts {
    QList<double> wall{};
    QList<double> cpu{};

    void add(const Cost &cost)
    {
        wall.append(cost.wall * 1000);
        cpu.append(cost.cpu * 1000);
    }
};

void tellStarts(const QString &job, const Starts &ours, const Starts &reference, double goal)
{
    tell(job, median(ours.wall), median(reference.wall), QStringLiteral("ms"), goal);
    tell(job + QStringLiteral(" (CPU)"), median(ours.cpu), median(reference.cpu), QStringLiteral("ms"), goal);
}

void benchStart(const QString &empty, const QString &usual, const QString &large)
{
    const QString ours = QStringLiteral("seduta-bench-window");
    const QString bare = QStringLiteral("seduta-bench-bare");
    const Screen screen;
    launched(ours, usual);
    launched(bare, usual);
    Starts bareStarts;
    Starts emptyStarts;
    Starts usualStarts;
    Starts largeStarts;
    for (int round = 0; round < rounds; ++round) {
        usualStarts.add(launched(ours, usual));
        bareStarts.add(launched(bare, usual));
        largeStarts.add(launched(ours, large));
        emptyStarts.add(launched(ours, empty));
    }
    tellStarts(QStringLiteral("C1 first painted window, %1").arg(sizeOf(usual)), usualStarts, bareStarts, 1.4);
    tellLimited(QStringLiteral("C2 memory then, at rest"), median(usualStarts.memory), median(bareStarts.memory),
                QStringLiteral("MiB"), 55);
    tellStarts(QStringLiteral("C3 the same, %1 / empty").arg(sizeOf(large)), largeStarts, emptyStarts, 1.05);
    // As many lines on the first page: what is left is what the size of the archive does.
    tellStarts(QStringLiteral("C3 the same, %1 / %2").arg(sizeOf(large), sizeOf(usual)), largeStarts, usualStarts,
               1.05);
}

// One key in the list of attendances, until the line is painted: with the meeting, the lists and the first page open.
Cost keyOf(QTreeView &lines, int turn)
{
    return costOf([&] {
        QTest::keyClick(&lines, turn == 0 ? Qt::Key_P : Qt::Key_R);
        QApplication::sendPostedEvents();
        lines.viewport()->repaint();
    });
}

// The same act without a window that follows it.
Cost actOf(Workspace &workspace, Attendance &attendance)
{
    const QSignalBlocker unseen(workspace.changes());
    attendance.value =
        attendance.value == AttendanceValue::Present ? AttendanceValue::PresentRemotely : AttendanceValue::Present;
    return costOf([&] {
        if (const auto kept = Attendances(workspace).keepAll({attendance}); !kept)
            qFatal("%s", qUtf8Printable(kept.error().message));
    });
}

void benchAct(const QString &archive, const Clock &clock)
{
    Session session(clock, {QStringLiteral("bench"), {}});
    DesktopDialogs dialogs;
    MainWindow window(session, dialogs);
    window.openArchive(archive);
    window.show();
    const auto meeting = Meetings(*session.workspace()).page(1)->constFirst().id;
    for (const auto &place : {Place{PageKind::Meetings}, Place{PageKind::Actions}, Place{PageKind::Bodies},
                              Place{PageKind::Meeting, meeting.value(), 3}}) {
        window.go(place);
        QApplication::processEvents();
    }
    window.activateWindow();
    auto &lines = *window.findChild<QTreeView *>(QStringLiteral("attendanceList"));
    auto attendance = Attendances(*session.workspace()).of(meeting)->constLast();
    Acts seen;
    Acts done;
    for (int i = 0; i < keys; ++i) {
        lines.setFocus();
        seen.add(keyOf(lines, i % 2));
        done.add(actOf(*session.workspace(), attendance));
    }
    const QString job = QStringLiteral("a key of attendance to the screen / act");
    tellLimited(job, median(seen.wall), median(done.wall), QStringLiteral("ms"), 20);
    tellLimited(job + QStringLiteral(" (CPU)"), median(seen.cpu), median(done.cpu), QStringLiteral("ms"), 20);
    window.close();
}

}

void benchWindow(double scale)
{
    Files files;
    // The settings of whoever measures stay as they are.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(files.folder.path()));
    const SystemClock clock;
    const QString empty = archiveOf(files, 0, clock);
    const QString usual = archiveOf(files, scaleOf64MiB * scale, clock);
    const QString large = archiveOf(files, scaleOf232MiB * scale, clock);
    benchStart(empty, usual, large);
    benchAct(usual, clock);
}

}
