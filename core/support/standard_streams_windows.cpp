#include "core/support/standard_streams.h"

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace seduta {

// Windows turns every line end of a text stream into two bytes, and reads bytes in the code page of the console.
void sayPlainBytes()
{
    for (FILE *stream : {stdin, stdout, stderr})
        ::_setmode(::_fileno(stream), _O_BINARY);
    ::SetConsoleOutputCP(CP_UTF8);
}

bool errorIsTerminal()
{
    return ::_isatty(::_fileno(stderr)) != 0;
}

}
