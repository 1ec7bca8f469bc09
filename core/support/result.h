#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace seduta {

enum class ErrorKind { Validation, NotFound, Conflict, Ambiguous, Refused, Storage, Cancelled };

/// Why something was not done, in a sentence owed to the user. `field` is the name of the form field it speaks of, or empty.
struct Error {
    ErrorKind kind = ErrorKind::Refused;
    QString message{};
    QString field{};

    bool operator==(const Error &) const = default;
};

/// The only language of errors at the border of the use cases: the value, or the reason why there is none.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, const QString &message, const QString &field = {})
{
    return tl::unexpected<Error>(Error{kind, message, field});
}

}
