#pragma once

#include "core/usecases/actions.h"

#include <QWidget>

class QComboBox;

namespace seduta {

class DueFilter;

/// Which impegni the list shows: open or all, of which body, due when.
class ActionFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ActionFilters(QWidget *parent);

    /// Reads again among which bodies to choose.
    void offerBodies(Workspace &workspace);
    ActionScope scope() const;
    BodyId body() const;
    DueRange due(const QDate &today) const;

Q_SIGNALS:
    void chosen();

private:
    QComboBox *m_scope = nullptr;
    QComboBox *m_body = nullptr;
    DueFilter *m_due = nullptr;
};

}
