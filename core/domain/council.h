#pragma once

#include "core/support/id.h"
#include "core/support/result.h"

#include <QStringList>

namespace seduta {

using CouncilId = Id<struct Council>;

/// The council whose secretariat this archive is, and the office that holds it. One per archive; nothing assumes which office it is.
struct Council {
    CouncilId id{};
    QString name{};
    QString officeName{};
    QString place{};
    QString province{};
    QString chairTitle{};
    QString mission{};
    QString territoryName{};
    QStringList letterhead{};
    QString emblem{};
    QString address{};
    QString pec{};
    QString email{};
    QString phone{};
    QString website{};
    QString classification{};
    QString dossier{};
    QString replyAddress{};

    bool operator==(const Council &) const = default;
};

Result<Council> checked(const Council &council);

}
