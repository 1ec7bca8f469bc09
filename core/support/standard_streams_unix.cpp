#include "core/support/standard_streams.h"

#include <unistd.h>

namespace seduta {

// Bytes pass as they are.
void sayPlainBytes()
{
}

bool errorIsTerminal()
{
    return ::isatty(STDERR_FILENO) != 0;
}

}
