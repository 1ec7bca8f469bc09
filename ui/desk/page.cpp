#include "ui/desk/page.h"

#include <algorithm>
#include <utility>

namespace seduta {

Page::Page(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
}

void Page::follow(const QList<TouchedRow> &rows)
{
    const auto tables = this->tables();
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(m_touched),
                 [&](const TouchedRow &row) { return tables.isEmpty() || tables.contains(row.table); });
    if (isVisible())
        catchUp();
}

void Page::catchUp()
{
    const auto touched = std::exchange(m_touched, {});
    if (std::exchange(m_isOutdated, false))
        reload();
    else if (!touched.isEmpty())
        reread(touched);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
}

}
