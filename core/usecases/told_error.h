#pragma once

#include "core/storage/storage_error.h"

namespace seduta {

/// The sentence for the person; the detail is for the log of the program.
inline tl::unexpected<Error> told(const StorageError &error)
{
    qWarning("%s", qUtf8Printable(error.detail()));
    return tl::unexpected(error.toError());
}

}
