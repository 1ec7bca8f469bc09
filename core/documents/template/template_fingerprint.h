#pragma once

#include "core/documents/template/template_scanner.h"

#include <QString>

namespace seduta {

/// SHA-256, hexadecimal, of every template of a language, the office's own in place of the program's: which wording a document was issued with.
QString templateFingerprint(const QString &language, const TemplateSource &overrides);

}
