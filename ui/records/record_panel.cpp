#include "ui/records/record_panel.h"

#include "ui/look/keys.h"
#include "ui/look/tool_button.h"
#include "ui/records/record_list.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

RecordPanel::RecordPanel(const QString &name, QAbstractItemModel &model, const QString &addWords, QWidget *parent)
    : QWidget(parent)
    , m_list(new RecordList(name, model, this))
    , m_add(aToolButton(name + QStringLiteral("Add"), addWords, QStringLiteral("plus"), this))
    , m_change(aToolButton(name + QStringLiteral("Change"), tr("Change"), QStringLiteral("pencil"), this))
    , m_remove(aToolButton(name + QStringLiteral("Remove"), tr("Remove"), QStringLiteral("trash-2"), this))
{
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_add);
    tools->addWidget(m_change);
    tools->addWidget(m_remove);
    tools->addStretch(1);
    m_add->setVisible(!addWords.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(tools);
    m_moreRows = new QGridLayout;
    m_moreRows->setColumnStretch(4, 1);
    column->addLayout(m_moreRows);
    connect(m_add, &QToolButton::clicked, this, &RecordPanel::addAsked);
    connect(m_change, &QToolButton::clicked, this, [this] { ask(&RecordPanel::changeAsked); });
    connect(m_remove, &QToolButton::clicked, this, [this] { ask(&RecordPanel::removeAsked); });
    connect(m_list, &RecordList::activated, this, [this] { ask(&RecordPanel::changeAsked); });
    connect(m_list, &RecordList::selected, this, &RecordPanel::tellState);
    m_list->setActivation(tr("Changes it"));
    onKey(m_list->view(), {Qt::Key_Delete}, tr("Removes it"), this, [this] { ask(&RecordPanel::removeAsked); });
    m_list->view().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_list->view(), &QWidget::customContextMenuRequested, this, &RecordPanel::showMenu);
    tellState();
}

// What the buttons do, for who looks for it at the line.
void RecordPanel::showMenu(const QPoint &place)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("lineMenu"));
    for (auto *button : QList{m_add, m_change, m_remove} + m_more)
        if (!button->isHidden())
            menu.addAction(button->icon(), button->text(), button, &QToolButton::click)
                ->setEnabled(button->isEnabled());
    menu.exec(m_list->view().viewport()->mapToGlobal(place));
}

QString RecordPanel::addWords() const
{
    return m_add->text();
}

void RecordPanel::takeFocus()
{
    auto &view = m_list->view();
    const bool isEmpty = !view.isVisibleTo(m_list);
    (isEmpty ? static_cast<QWidget &>(*m_add) : view).setFocus(Qt::OtherFocusReason);
}

void RecordPanel::addTool(QToolButton &tool, Of of)
{
    constexpr int inARow = 4;
    const int before = int(m_more.size());
    m_more.append(&tool);
    if (of == Of::All)
        m_ofAll.append(&tool);
    m_moreRows->addWidget(&tool, before / inARow, before % inARow, Qt::AlignLeft);
    tellState();
}

void RecordPanel::setUnchanging()
{
    m_change->hide();
    m_list->setActivation({});
}

void RecordPanel::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    tellState();
}

void RecordPanel::tellState()
{
    m_add->setEnabled(m_isWritable);
    m_change->setEnabled(m_isWritable && m_list->selectedId() != 0);
    m_remove->setEnabled(m_isWritable && m_list->selectedId() != 0);
    for (auto *tool : std::as_const(m_more))
        tool->setEnabled(m_ofAll.contains(tool) ? m_isWritable : m_remove->isEnabled());
}

void RecordPanel::ask(void (RecordPanel::*intention)(qint64))
{
    if (const auto id = m_list->selectedId(); m_isWritable && id != 0)
        Q_EMIT(this->*intention)(id);
}

}
