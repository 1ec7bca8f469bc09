#pragma once

#include <QString>

namespace seduta {

/// SHA-256, hexadecimal, of every template the program brings for a language: which wording a document was issued with.
QString templateFingerprint(const QString &language);

}
