#pragma once

#include "core/domain/italian_noun.h"

namespace seduta {

/// How a body's name is read, from its first words: the head noun or acronym, a number or an adjective before it, or a proper name.
NameReading readingOfName(const QString &name);

/// The name without an article typed before its common noun ("La Questura" is "Questura"); "La Strada", a proper name, stays.
QString withoutTypedArticle(const QString &name);

}
