#include "tests/faults/figures.h"

#include <QDebug>
#include <QDir>
#include <QFileInfo>

namespace seduta {

void Figures::count(const Finding &finding, const QString &where)
{
    ++trials;
    if (finding.found == Found::Whole)
        return;
    lost += finding.found == Found::Lost;
    halfSaved += finding.found == Found::HalfSaved;
    corrupt += finding.found == Found::Corrupt;
    silent += finding.found == Found::Silent;
    stuck += finding.found == Found::Stuck;
    if (first.isEmpty())
        first = QStringLiteral("%1: %2").arg(where, finding.words);
}

Figures &Figures::operator+=(const Figures &other)
{
    trials += other.trials;
    lost += other.lost;
    halfSaved += other.halfSaved;
    corrupt += other.corrupt;
    silent += other.silent;
    stuck += other.stuck;
    acknowledged += other.acknowledged;
    if (first.isEmpty())
        first = other.first;
    return *this;
}

QString Figures::words() const
{
    const auto counted =
        QStringLiteral("%1 trials, %2 saves acknowledged: %3 lost, %4 half-saved, %5 corrupt, %6 silent, %7 stuck")
            .arg(trials)
            .arg(acknowledged)
            .arg(lost)
            .arg(halfSaved)
            .arg(corrupt)
            .arg(silent)
            .arg(stuck);
    return first.isEmpty() ? counted : counted + QStringLiteral(" (first: %1)").arg(first);
}

quint32 faultsSeed()
{
    static const quint32 seed = [] {
        bool given = false;
        const auto wanted = qEnvironmentVariable("SEDUTA_FAULTS_SEED").toUInt(&given);
        const auto chosen = given ? wanted : QRandomGenerator::global()->generate();
        qInfo("SEDUTA_FAULTS_SEED=%u", chosen);
        return chosen;
    }();
    return seed;
}

QString faultsFolder()
{
    auto wanted = qEnvironmentVariable("SEDUTA_FAULTS_DIR");
    if (!wanted.isEmpty())
        return wanted;
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

}
