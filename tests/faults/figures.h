#pragma once

#include <QRandomGenerator>
#include <QString>

namespace seduta {

/// In what state an archive is found again: whole, without a save that had been acknowledged, with part of a save, damaged; or
/// whole, but the user was told nothing, or cannot save any more.
enum class Found { Whole, Lost, HalfSaved, Corrupt, Silent, Stuck };

/// An archive found again, and in words what is wrong with it.
struct Finding {
    Found found = Found::Whole;
    QString words{};
};

/// What a proof counted: how often it tried and how often something was found wrong; `first` tells the first time.
struct Figures {
    int trials = 0;
    int lost = 0;
    int halfSaved = 0;
    int corrupt = 0;
    int silent = 0;
    int stuck = 0;
    qint64 acknowledged = 0;
    QString first{};

    void count(const Finding &finding, const QString &where);
    bool isSound() const { return trials > 0 && first.isEmpty(); }
    Figures &operator+=(const Figures &other);
    QString words() const;
};

/// SEDUTA_FAULTS_SEED, or a new one each time; it is printed, so that a failure can be had again.
quint32 faultsSeed();

/// Where archives are written and damaged: SEDUTA_FAULTS_DIR, or a folder in memory if the system has one.
QString faultsFolder();

}
