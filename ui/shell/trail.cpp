#include "ui/shell/trail.h"

namespace seduta {

namespace {

constexpr qsizetype rememberedPlaces = 50;

}

void Trail::left(const Place &place)
{
    m_later.clear();
    m_earlier.append(place);
    m_earlier = m_earlier.mid(qMax(qsizetype(0), m_earlier.size() - rememberedPlaces));
}

void Trail::wentBack(const Place &from)
{
    m_earlier.removeLast();
    m_later.append(from);
}

void Trail::wentForth(const Place &from)
{
    m_later.removeLast();
    m_earlier.append(from);
}

}
