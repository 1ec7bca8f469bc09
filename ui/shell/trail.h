#pragma once

#include "ui/desk/place.h"

#include <QList>

namespace seduta {

/// The places the window has been in, to go back to and forth again, as in a browser.
class Trail
{
public:
    void clear() { m_earlier.clear(), m_later.clear(); }

    bool leadsBack() const { return !m_earlier.isEmpty(); }
    bool leadsForth() const { return !m_later.isEmpty(); }
    Place earlier() const { return m_earlier.constLast(); }
    Place later() const { return m_later.constLast(); }

    /// The window left that place for a new one.
    void left(const Place &place);
    /// It left it for the earlier one, or for the later one.
    void wentBack(const Place &from);
    void wentForth(const Place &from);

private:
    QList<Place> m_earlier{};
    QList<Place> m_later{};
};

}
