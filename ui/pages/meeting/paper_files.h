#pragma once

#include "core/usecases/papers.h"
#include "ui/shell/page.h"

namespace seduta {

/// The papers as PDF in a folder the user chooses, marked BOZZA and kept nowhere else; long batches show how far they are and can be stopped.
/// What is said of it; nothing where the user gave up.
Notice draftedToFolder(const Desk &desk, QWidget *parent, const PaperOrder &order);
/// Emetti: kept in the archive for ever, then written to the folder.
Notice issuedToFolder(const Desk &desk, QWidget *parent, const PaperOrder &order);
/// One file, whole or not at all.
Notice writtenTo(const QString &path, const QByteArray &bytes);

}
