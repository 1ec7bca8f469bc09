#pragma once

#include "ui/desk/place.h"

#include <QTabBar>

namespace seduta {

/// The registers beside one another, over the one that is read; not there on any other page.
class RegisterTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit RegisterTabs(QWidget *parent);

    void mark(PageKind page);
    /// The register last read, where the page is that of the sidebar's line; any other page itself.
    PageKind lastOf(PageKind page) const;
    /// The one so many places after the register read, round and round.
    PageKind after(int places) const;

Q_SIGNALS:
    void chosen(seduta::PageKind page);
};

}
