#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

#include <sys/resource.h>

namespace seduta::bench {

namespace {

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QString line(const QString &job, double ours, double reference, const QString &unit)
{
    return job.leftJustified(44) + QStringLiteral("ours %1 %2").arg(ours, 9, 'f', 3).arg(unit)
        + QStringLiteral("   reference %1 %2").arg(reference, 9, 'f', 3).arg(unit)
        + QStringLiteral("   ratio %1").arg(ours / reference, 5, 'f', 2);
}

}

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

double percentile(QList<double> values, double percent)
{
    std::sort(values.begin(), values.end());
    return values.at(qMin(qsizetype(double(values.size()) * percent / 100), values.size() - 1));
}

double median(const QList<double> &values)
{
    return percentile(values, 50);
}

Cost costOf(const std::function<void()> &job)
{
    QElapsedTimer wall;
    wall.start();
    const double before = processorSeconds();
    job();
    return Cost{processorSeconds() - before, double(wall.nsecsElapsed()) / 1e9};
}

QList<Cost> interleaved(int rounds, const QList<std::function<void()>> &jobs)
{
    QList<QList<double>> cpu(jobs.size());
    QList<QList<double>> wall(jobs.size());
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < jobs.size(); ++i) {
            const auto cost = costOf(jobs.at(i));
            cpu[i].append(cost.cpu);
            wall[i].append(cost.wall);
        }
    }
    QList<Cost> medians;
    for (qsizetype i = 0; i < jobs.size(); ++i)
        medians.append(Cost{median(cpu.at(i)), median(wall.at(i))});
    return medians;
}

void tell(const QString &job, double ours, double reference, const QString &unit, double goal)
{
    QTextStream out(stdout);
    out << line(job, ours, reference, unit);
    if (goal > 0)
        out << QStringLiteral("   goal %1").arg(goal, 0, 'f', 2);
    out << Qt::endl;
}

void tellLimited(const QString &job, double ours, double reference, const QString &unit, double limit)
{
    QTextStream(stdout) << line(job, ours, reference, unit)
                        << QStringLiteral("   goal %1 %2").arg(limit, 0, 'g', 3).arg(unit) << Qt::endl;
}

}
