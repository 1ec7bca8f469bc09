#pragma once

#include "ui/desk/dialogs.h"

namespace seduta {

/// What the choosers of files offer for archives.
FileChoice newArchiveChoice();
FileChoice openArchiveChoice();
FileChoice sampleChoice();
/// Under a name that says what it is.
FileChoice restoredChoice(const QString &archive);
/// Under a name that says what it is.
FileChoice copyChoice(const QString &archive);

/// "asti" → "asti.seduta".
QString withArchiveSuffix(const QString &path);
/// The archive's name without folder and suffix.
QString archiveName(const QString &path);

}
