#pragma once

#include "ui/desk/commands.h"
#include "ui/desk/place.h"

#include <QListWidget>

namespace seduta {

/// A page that stands in the sidebar, and the command that goes there.
struct SidebarLine {
    PageKind page = PageKind::Today;
    Command command = Command::GoToday;
};

/// The pages of the sidebar, in its order.
const QList<SidebarLine> &sidebarLines();

/// What the secretary works on, beside the page she is on.
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    Sidebar(const Commands &commands, QWidget *parent);

    /// Marks the line that page stands under; none for what is reached otherwise.
    void mark(PageKind page);

Q_SIGNALS:
    void chosen(seduta::PageKind page);
};

}
