#pragma once

#include "core/documents/tree/element.h"

namespace seduta {

/// The runs of a paragraph while it is written: white space comes to single blanks, none beside a line break, neighbours of one look join.
class RunList
{
public:
    bool isEmpty() const { return m_runs.isEmpty(); }
    /// Whether a word could follow without a line break or blank between.
    bool isInLine() const { return !m_runs.isEmpty() && !m_runs.last().text.endsWith(u'\n'); }

    /// Words as they stand in HTML, where a line end is a blank.
    void appendWords(QStringView words, const Run &look);
    void appendBreak(const Run &look);
    /// Words as a person writes them, where a line end is a line break.
    void appendLines(const QString &text, const Run &look);
    void append(const QList<Run> &runs);

    /// The runs without white space at their end.
    QList<Run> trimmed() const;

private:
    void put(const QString &text, const Run &look);
    void dropBlank();

    QList<Run> m_runs{};
};

/// Whether HTML takes the character for a mere blank; a no-break space is none.
bool isBlank(QChar c);

/// A part of the words, with their looks.
QList<Run> partOf(const QList<Run> &runs, qsizetype from, qsizetype length);
/// The look, without words, of the character there; of the last one beyond the end.
Run lookAt(const QList<Run> &runs, qsizetype position);

}
