#include "ui/shell/sidebar.h"

#include "ui/look/plain_words.h"

#include <algorithm>

namespace seduta {

namespace {

constexpr int sidebarWidth = 176;

int rowOf(PageKind page)
{
    const auto &lines = sidebarLines();
    const bool isOfMeeting = page == PageKind::Meeting || page == PageKind::Paper;
    const auto owner = isOfMeeting       ? PageKind::Meetings
        : registerPages().contains(page) ? registerPages().constFirst()
                                         : page;
    const auto found =
        std::find_if(lines.cbegin(), lines.cend(), [&](const SidebarLine &line) { return line.page == owner; });
    return found == lines.cend() ? -1 : int(found - lines.cbegin());
}

}

const QList<SidebarLine> &sidebarLines()
{
    static const QList<SidebarLine> lines{
        {PageKind::Today, Command::GoToday},         {PageKind::Meetings, Command::GoMeetings},
        {PageKind::Bodies, Command::GoBodies},       {PageKind::Areas, Command::GoAreas},
        {PageKind::Actions, Command::GoActions},     {PageKind::Tables, Command::GoTables},
        {PageKind::Projects, Command::GoProjects},   {PageKind::Plan, Command::GoPlan},
        {PageKind::Decisions, Command::GoRegisters}, {PageKind::Search, Command::GoSearch},
    };
    return lines;
}

Sidebar::Sidebar(const Commands &commands, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages of the program"));
    setFixedWidth(sidebarWidth);
    setFrameShape(QFrame::NoFrame);
    setSpacing(2);
    setIconSize({20, 20});
    for (const auto &line : sidebarLines()) {
        const auto words = withoutMark(commands[line.command].text());
        auto *item = new QListWidgetItem(commands[line.command].icon(), words, this);
        item->setData(Qt::UserRole, int(line.page));
        item->setSizeHint({0, 38});
        item->setToolTip(QStringLiteral("%1 (%2)").arg(words, commands.keyOf(line.command)));
    }
    // The selection, not the current item: a list takes a current item merely by getting the focus.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const auto selected = selectedItems();
        if (!selected.isEmpty())
            Q_EMIT chosen(static_cast<PageKind>(selected.constFirst()->data(Qt::UserRole).toInt()));
    });
}

void Sidebar::mark(PageKind page)
{
    const QSignalBlocker quiet(this);
    if (const int row = rowOf(page); row >= 0)
        setCurrentRow(row);
    else
        clearSelection();
}

}
