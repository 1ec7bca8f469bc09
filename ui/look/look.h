#pragma once

#include <QColor>
#include <QIcon>

namespace seduta {

/// The colours by what they mean; each has a light and a dark form.
enum class Tone { Ink, Muted, Accent, Good, Warning, Bad };

/// Light or dark as the user chose, or as the desktop is.
enum class Brightness { AsDesktop, Light, Dark };

/// Fusion with the colours and the letters of the public administration's design system; `textSize` is a percentage of their usual size.
void dress(Brightness brightness, int textSize = 100);
bool isDark();

QColor colour(Tone tone);
/// A quiet surface in that colour, for what stands on the page with text over it.
QColor tint(Tone tone);
/// An icon of the program by its name ("plus"), in that colour, sharp at every scale.
QIcon icon(const QString &name, Tone tone = Tone::Ink);

}
