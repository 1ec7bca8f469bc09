#include "tests/bench/first_paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <cstdio>

#include <sys/resource.h>

namespace seduta::bench {

namespace {

constexpr int untilAtRest = 500;

// Resident memory in KiB, as the system counts it.
long long residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const auto &line : lines)
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong();
    return 0;
}

long long processorMicroseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto micros = [](const timeval &time) { return time.tv_sec * 1000000LL + time.tv_usec; };
    return micros(usage.ru_utime) + micros(usage.ru_stime);
}

}

FirstPaint::FirstPaint(const QString &list)
    : m_list(list)
{
    qApp->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !watched->parent() || watched->parent()->objectName() != m_list)
        return false;
    const auto *view = qobject_cast<QAbstractItemView *>(watched->parent());
    if (!view || view->viewport() != watched || view->model()->rowCount() == 0)
        return false;
    qApp->removeEventFilter(this);
    // Once the whole window has been painted, of which this list is a part.
    QMetaObject::invokeMethod(this, &FirstPaint::tellTime, Qt::QueuedConnection);
    return false;
}

void FirstPaint::tellTime()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%lld\n%lld\n", static_cast<long long>(std::chrono::nanoseconds(now).count()), processorMicroseconds());
    QTimer::singleShot(untilAtRest, this, &FirstPaint::tellMemory);
}

void FirstPaint::tellMemory()
{
    std::printf("%lld\n", residentMemory());
    std::fflush(stdout);
    QApplication::closeAllWindows();
    QApplication::quit();
}

}
