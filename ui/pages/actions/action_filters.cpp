#include "ui/pages/actions/action_filters.h"

#include "ui/fields/chooser.h"
#include "ui/fields/references.h"
#include "ui/look/label_of.h"
#include "ui/pages/actions/due_filter.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace seduta {

ActionFilters::ActionFilters(QWidget *parent)
    : QWidget(parent)
    , m_scope(new QComboBox(this))
    , m_body(new Chooser(this))
    , m_due(new DueFilter(this))
{
    m_scope->setObjectName(QStringLiteral("actionScope"));
    m_scope->setAccessibleName(tr("Which commitments"));
    fillChoice(*m_scope, {{tr("Open"), qint64(ActionScope::Open)}, {tr("All"), qint64(ActionScope::All)}});
    m_body->setObjectName(QStringLiteral("actionBody"));
    m_body->setAccessibleName(tr("Of which body"));
    m_body->setMinimumContentsLength(14);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelOf(*m_scope, tr("Show"), this));
    row->addWidget(m_scope);
    row->addWidget(labelOf(*m_body, tr("of"), this));
    row->addWidget(m_body, 1);
    row->addWidget(m_due);
    connect(m_scope, &QComboBox::activated, this, &ActionFilters::chosen);
    connect(m_body, &QComboBox::activated, this, &ActionFilters::chosen);
    connect(m_due, &DueFilter::chosen, this, &ActionFilters::chosen);
}

void ActionFilters::offerBodies(Workspace &workspace)
{
    auto bodies = bodyChoices(workspace);
    bodies.first().words = tr("every body");
    fillChoice(*m_body, bodies);
}

ActionScope ActionFilters::scope() const
{
    return m_due->isOverdue() ? ActionScope::Overdue : static_cast<ActionScope>(choiceIn(*m_scope));
}

BodyId ActionFilters::body() const
{
    return BodyId(choiceIn(*m_body));
}

DueRange ActionFilters::due(const QDate &today) const
{
    return m_due->range(today);
}

}
