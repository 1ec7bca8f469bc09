#pragma once

#include "core/usecases/papers.h"
#include "ui/desk/page.h"

namespace seduta {

/// The papers of that kind.
PaperOrder paperOrder(DocumentKind kind, MeetingId meeting);
/// The letters of a meeting, in the form last chosen on this computer.
PaperOrder lettersOrder(MeetingId meeting);
void rememberLetterForm(LetterForm form);
/// The papers as PDF in a folder the user chooses, marked BOZZA and kept nowhere else; long batches show how far they are and can be stopped.
/// What is said of it; nothing where the user gave up.
Notice draftedToFolder(const Desk &desk, QWidget *parent, const PaperOrder &order);
/// Emetti: kept in the archive for ever, then written to the folder. What may not be issued is said first; what letters still lack is asked
/// once, and before minutes become final the user agrees to it.
Notice issuedToFolder(const Desk &desk, QWidget *parent, const PaperOrder &order);
/// The card of a record in a file the user chooses: a PDF, or an ODT to go on writing.
Notice cardToFile(const Desk &desk, QWidget *parent, const CardLink &record);
/// The whole of the file that left, as the user chose it; one larger than the archive takes is refused unread.
Result<QByteArray> fileThatLeft(const QString &path);
/// One file, whole or not at all.
Notice writtenTo(const QString &path, const QByteArray &bytes);

}
