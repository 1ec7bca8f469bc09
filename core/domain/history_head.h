#pragma once

#include <QString>

#include <optional>

namespace seduta {

/// Where the history ends: the number of its last act, and that act's seal. What stands on paper tells later whether the end was cut off or written
/// anew, which the file by itself cannot (the reasoning of RFC 6962, "signed tree head").
struct HistoryHead {
    qint64 act = 0;
    /// SHA-256 as hexadecimal; of a code typed from paper only its beginning.
    QString seal{};

    bool operator==(const HistoryHead &) const = default;

    /// As printed: "128-3f2a-9b1c-44de-0a12", the act and the beginning of its seal; empty where nothing was done yet.
    QString code() const;
    /// What somebody typed from paper, with any marks between the groups; none where it is no such code.
    static std::optional<HistoryHead> fromCode(const QString &typed);
};

}
