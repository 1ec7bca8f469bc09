#pragma once

namespace seduta {

/// Standard input, output and error take bytes as they are, UTF-8 and plain line ends, whatever the system would make of a text.
void sayPlainBytes();

/// Somebody reads standard error as it comes.
bool errorIsTerminal();

}
