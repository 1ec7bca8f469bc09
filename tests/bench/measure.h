#pragma once

#include <QList>
#include <QString>

#include <functional>

#include <sys/time.h>

namespace seduta::bench {

/// One job run several times: user+system seconds of the processor, and seconds on the wall.
struct Cost {
    double cpu = 0;
    double wall = 0;
};

/// What the system counts as seconds and millionths.
double seconds(const timeval &time);

Cost costOf(const std::function<void()> &job);

/// Runs the jobs in turn, so that both meet the same machine, and gives the medians in their order.
QList<Cost> interleaved(int rounds, const QList<std::function<void()>> &jobs);

double median(const QList<double> &values);
/// Below which so many of a hundred values lie.
double percentile(QList<double> values, double percent);

/// "D1  ours 0.31 ms  reference 0.18 ms  ratio 1.7 (goal 2.0)"
void tell(const QString &job, double ours, double reference, const QString &unit, double goal);
/// The same where the goal is a limit in the unit itself.
void tellLimited(const QString &job, double ours, double reference, const QString &unit, double limit);

}
