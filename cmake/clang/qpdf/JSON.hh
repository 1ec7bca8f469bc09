#pragma once

// In place of qpdf's own, which clang cannot read as C++20 (a vector of a class not yet whole, in a destructor that is constexpr by now): what we
// use of qpdf takes and gives JSON by name alone.
class JSON;
