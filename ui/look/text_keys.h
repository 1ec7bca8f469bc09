#pragma once

class QKeyEvent;
class QObject;

namespace seduta {

/// The property of a list whose records the key of removal is for; with the focus anywhere else that key removes nothing.
constexpr auto takesRemoval = "takesRemoval";

/// Whether a key is one of writing in the field that has the focus (Ctrl+Canc, Ctrl+C, Inizio …): no command of the program takes it there.
/// The keys of undo and redo are the text's as long as it has something of its own to take back.
bool belongsToText(const QObject &field, const QKeyEvent &key);

/// Redoes in the text that has something to redo, by either of the keys that hands know; false where there is nothing.
bool isRedoneIn(QObject &field, const QKeyEvent &key);

/// Whether a key of undo or redo is left to the archive by a field of text that would take it for nothing.
bool isForTheArchive(const QObject &field, const QKeyEvent &key);

}
