#pragma once

#include "core/documents/page/word_places.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

class QPainter;

namespace seduta {

/// Notes between what is painted on a page which piece of the paper comes next: rectangles far off the page, whose place is a number.
/// The tagging of the finished file takes them out again.
class PieceMarks
{
public:
    explicit PieceMarks(QPainter &painter);

    /// What follows belongs to this node of the structure.
    void begin(int node);
    /// What follows belongs to no piece: rules, heads that come back, page numbers.
    void beginDecoration() { begin(0); }
    /// What follows are words standing there.
    void beginWords(const WordPlace &place, qreal x);
    /// The words of the page are painted.
    void endWords();
    /// The page is painted; the next one begins as decoration.
    void endPage();

private:
    void draw(int number);

    QPainter &m_painter;
    int m_node = 0;
    int m_line = -1;
    bool m_needsBlank = false;
};

/// A note read back: what comes next in a page.
struct PieceMark {
    /// A blank is missing after the words before.
    bool isBlank = false;
    int node = 0;
};

/// The mark that a line of a page's content writes ("-20001 -20002 1 1 re"), if it is one.
std::optional<PieceMark> pieceMark(QByteArrayView line);

}
