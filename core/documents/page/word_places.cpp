#include "core/documents/page/word_places.h"

#include <algorithm>

namespace seduta {

namespace {

/// In dots of the document: Qt rounds places to 1/64.
constexpr qreal tolerance = 1;

}

void WordPlaces::add(qreal baseline, const WordPlace &place)
{
    m_byBaseline[qRound(baseline)].append(place);
}

void WordPlaces::addBullet(const QRectF &area, int node)
{
    m_bullets.append({area, node});
}

const WordPlace *WordPlaces::wordsAt(const QPointF &position) const
{
    const WordPlace *found = nullptr;
    const int baseline = qRound(position.y());
    for (int y = baseline - 1; y <= baseline + 1; ++y) {
        const auto places = m_byBaseline.constFind(y);
        if (places == m_byBaseline.constEnd())
            continue;
        for (const WordPlace &place : *places)
            if (place.left <= position.x() + tolerance && (!found || place.left >= found->left))
                found = &place;
    }
    return found;
}

int WordPlaces::bulletAt(const QPointF &position) const
{
    const auto found = std::find_if(m_bullets.begin(), m_bullets.end(),
                                    [&](const Bullet &bullet) { return bullet.area.contains(position); });
    return found == m_bullets.end() ? 0 : found->node;
}

}
