#pragma once

#include "core/documents/pdf/content_tags.h"

class QPDF;

namespace seduta {

/// Repairs what the fonts of a batch printed by Qt say of the characters behind their glyphs, and gives the fonts by name.
PageFonts repairedFonts(QPDF &batch);

/// The character a glyph stands for, in hex as Qt writes it ("0009"), as it should read: a space, not a tab; letters, not their shapes.
QString repairedCharacter(const QByteArray &hex);

}
