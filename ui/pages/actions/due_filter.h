#pragma once

#include "core/domain/action_summary.h"

#include <QWidget>

class QComboBox;

namespace seduta {

class DayField;

/// Which due dates the list of impegni shows: chosen from a few, or a period from day to day. What was chosen is remembered.
class DueFilter : public QWidget
{
    Q_OBJECT

public:
    explicit DueFilter(QWidget *parent);

    bool isOverdue() const;
    DueRange range(const QDate &today) const;

Q_SIGNALS:
    void chosen();

private:
    void remember();
    void showPeriod();

    QComboBox *m_choice = nullptr;
    QWidget *m_period = nullptr;
    DayField *m_from = nullptr;
    DayField *m_to = nullptr;
};

}
