#include "ui/records/lists_beside.h"

#include <QStackedWidget>
#include <QTabBar>

namespace seduta {

ListsBeside::ListsBeside(const QString &name, const QString &title, QWidget *parent)
    : RecordsBeside(parent)
    , m_tabs(new QTabBar(this))
    , m_parts(new QStackedWidget(this))
{
    m_tabs->setObjectName(name);
    m_tabs->setAccessibleName(title);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
}

void ListsBeside::add(const QString &words, QWidget *list)
{
    m_parts->addWidget(list);
    m_tabs->addTab(words);
    auto *beside = qobject_cast<RecordsBeside *>(list);
    if (!beside)
        return;
    m_lists.append(beside);
    connect(beside, &RecordsBeside::noticed, this, &RecordsBeside::noticed);
    connect(beside, &RecordsBeside::changed, this, &RecordsBeside::changed);
}

void ListsBeside::bring(const QWidget &list)
{
    for (int tab = 0; tab < m_parts->count(); ++tab)
        if (m_parts->widget(tab)->isAncestorOf(&list))
            m_tabs->setCurrentIndex(tab);
}

void ListsBeside::showOf(qint64 record)
{
    for (auto *list : std::as_const(m_lists))
        list->showOf(record);
}

void ListsBeside::reload()
{
    for (auto *list : std::as_const(m_lists))
        list->reload();
}

}
