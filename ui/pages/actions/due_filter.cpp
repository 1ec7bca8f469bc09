#include "ui/pages/actions/due_filter.h"

#include "ui/fields/day_field.h"
#include "ui/look/label_of.h"
#include "ui/records/form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>

namespace seduta {

namespace {

enum Due { Any, Overdue, ThisWeek, ThisMonth, Undated, Period };

constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;

QString key(const char *name)
{
    return QStringLiteral("actions/") + QLatin1String(name);
}

}

DueFilter::DueFilter(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_period(new QWidget(this))
    , m_from(new DayField(m_period))
    , m_to(new DayField(m_period))
{
    m_choice->setObjectName(QStringLiteral("actionDue"));
    m_choice->setAccessibleName(tr("Due when"));
    fillChoice(*m_choice,
               {{tr("any due date"), Any},
                {tr("overdue"), Overdue},
                {tr("within 7 days"), ThisWeek},
                {tr("within 30 days"), ThisMonth},
                {tr("without due date"), Undated},
                {tr("a period"), Period}});
    m_from->setObjectName(QStringLiteral("actionDueFrom"));
    m_from->setAccessibleName(tr("Due from the day"));
    m_to->setObjectName(QStringLiteral("actionDueTo"));
    m_to->setAccessibleName(tr("Due until the day"));
    auto *days = new QHBoxLayout(m_period);
    days->setContentsMargins(0, 0, 0, 0);
    for (auto *day : {m_from, m_to}) {
        day->setMaximumWidth(day->fontMetrics().horizontalAdvance(QStringLiteral("00/00/00000000")));
        days->addWidget(new QLabel(day == m_from ? tr("from") : tr("to"), m_period));
        days->addWidget(day);
        connect(day, &QLineEdit::editingFinished, this, &DueFilter::remember);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelOf(*m_choice, tr("due"), this));
    row->addWidget(m_choice);
    row->addWidget(m_period);
    setChoice(*m_choice, QSettings().value(key("due")).toLongLong());
    m_from->setDay(QSettings().value(key("dueFrom")).toDate());
    m_to->setDay(QSettings().value(key("dueTo")).toDate());
    showPeriod();
    connect(m_choice, &QComboBox::activated, this, &DueFilter::remember);
}

bool DueFilter::isOverdue() const
{
    return choiceIn(*m_choice) == Overdue;
}

DueRange DueFilter::range(const QDate &today) const
{
    switch (choiceIn(*m_choice)) {
    case ThisWeek: return {today, today.addDays(daysOfWeek)};
    case ThisMonth: return {today, today.addDays(daysOfMonth)};
    case Undated: return {{}, {}, true};
    case Period: return {m_from->day(), m_to->day()};
    default: return {};
    }
}

void DueFilter::remember()
{
    showPeriod();
    QSettings settings;
    settings.setValue(key("due"), choiceIn(*m_choice));
    settings.setValue(key("dueFrom"), m_from->day());
    settings.setValue(key("dueTo"), m_to->day());
    Q_EMIT chosen();
}

void DueFilter::showPeriod()
{
    m_period->setVisible(choiceIn(*m_choice) == Period);
}

}
