#pragma once

namespace seduta {

/// Standard output and standard error take UTF-8 and plain line ends, whatever the system would make of a text.
void sayPlainBytes();

/// Somebody reads standard error as it comes.
bool errorIsTerminal();

}
