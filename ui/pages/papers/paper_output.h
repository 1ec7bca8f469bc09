#pragma once

#include "core/usecases/papers.h"
#include "ui/desk/page.h"

namespace seduta {

/// What is made of a paper on the screen, one way each, beside its PDF. What is said of it; nothing where the user gave up.

/// A text to go on writing, in a file the user chooses.
Notice savedAsText(const Desk &desk, QWidget *parent, const PaperSheet &paper);
/// A page for the web, in a file the user chooses.
Notice savedAsPage(const Desk &desk, QWidget *parent, const PaperSheet &paper);
/// Its words on the clipboard, for the body of a message.
Notice copiedAsText(const PaperSheet &paper);
/// On the printer the user sets up.
Notice printedOnPaper(const Desk &desk, QWidget *parent, const QList<Sheet> &sheets);

}
