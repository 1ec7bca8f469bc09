#pragma once

#include <QLocale>

namespace seduta {

/// Makes the program speak a language it has a translation for; false (and English) where it has none. Qt's own sentences follow.
bool speak(QLocale::Language language);

}
