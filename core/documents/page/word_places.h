#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace seduta {

/// A stretch of a line of text and the piece of the paper it belongs to.
struct WordPlace {
    int line = 0;
    /// Where the room of its paragraph begins, and where its words do: a list's mark stands between.
    qreal left = 0;
    qreal firstWord = 0;
    int node = 0;
    int markNode = 0;
    /// A blank parts its last word from what follows on another line.
    bool endsInBlank = false;
};

/// Finds the piece of a paper that what is painted at a place belongs to.
class WordPlaces
{
public:
    void add(qreal baseline, const WordPlace &place);
    void addBullet(const QRectF &area, int node);

    /// The stretch of text painted from there; nullptr for what is none of the text, as the repeated head of a table.
    const WordPlace *wordsAt(const QPointF &position) const;
    /// The mark of a list item painted there; 0 if there is none.
    int bulletAt(const QPointF &position) const;

private:
    struct Bullet {
        QRectF area{};
        int node = 0;
    };

    QHash<int, QList<WordPlace>> m_byBaseline{};
    QList<Bullet> m_bullets{};
};

}
