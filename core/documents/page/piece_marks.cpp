#include "core/documents/page/piece_marks.h"

#include <QList>
#include <QPainter>

namespace seduta {

namespace {

constexpr int farOff = 20000;
constexpr int numbersInARow = 10000;
constexpr int blank = 99999999;
constexpr QByteArrayView ending(" 1 1 re");

}

PieceMarks::PieceMarks(QPainter &painter)
    : m_painter(painter)
{
}

void PieceMarks::begin(int node)
{
    if (node == m_node)
        return;
    m_node = node;
    draw(node);
}

void PieceMarks::beginWords(const WordPlace &place, qreal x)
{
    if (place.line != m_line)
        endWords();
    m_line = place.line;
    m_needsBlank = place.endsInBlank;
    begin(x < place.firstWord ? place.markNode : place.node);
}

void PieceMarks::endPage()
{
    m_node = 0;
}

void PieceMarks::draw(int number)
{
    const QPen pen = m_painter.pen();
    if (pen.isCosmetic()) // Qt would write it as a path, moved
        m_painter.setPen(Qt::black);
    m_painter.drawRect(QRect(-farOff - number / numbersInARow, -farOff - number % numbersInARow, 1, 1));
    if (pen.isCosmetic())
        m_painter.setPen(pen);
}

void PieceMarks::endWords()
{
    if (m_needsBlank)
        draw(blank);
    m_needsBlank = false;
    m_line = -1;
}

std::optional<PieceMark> pieceMark(QByteArrayView line)
{
    if (!line.startsWith('-') || !line.endsWith(ending))
        return std::nullopt;
    const QList<QByteArray> places = line.chopped(ending.size()).toByteArray().split(' ');
    if (places.size() != 2)
        return std::nullopt;
    const int row = -farOff - places.at(0).toInt();
    const int column = -farOff - places.at(1).toInt();
    if (row < 0 || column < 0)
        return std::nullopt;
    const int number = row * numbersInARow + column;
    return number == blank ? PieceMark{true, 0} : PieceMark{false, number};
}

}
