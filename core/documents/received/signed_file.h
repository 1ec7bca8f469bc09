#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace seduta {

/// A file within a signature, as a .p7m is (CAdES, RFC 5652).
struct SignedFile {
    QByteArray content{};
    /// The names in the certificates of those who signed.
    QStringList signers{};
    /// The signatures belong to this very content. Who issued the certificates is not looked into.
    bool isWhole = false;

    bool operator==(const SignedFile &) const = default;
};

/// Nothing where the bytes are no signature, or one that does not hold the file it is about. Also as base64, as some programs write it.
std::optional<SignedFile> openedSignature(const QByteArray &bytes);

}
