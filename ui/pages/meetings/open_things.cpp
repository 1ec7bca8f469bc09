#include "ui/pages/meetings/open_things.h"

#include "core/usecases/carry_over.h"
#include "ui/look/keys.h"
#include "ui/look/tool_button.h"
#include "ui/records/record_list.h"
#include "ui/records/two_lines.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

enum OpenColumn { WhatColumn, KindColumn, WhyColumn };

QList<RowsModel<OpenRow>::Column> columns()
{
    return {
        {OpenThings::tr("What"), [](const OpenRow &row) { return row.thing.title; }},
        {OpenThings::tr("Still open"), [](const OpenRow &row) { return label(row.thing.kind); }},
        {OpenThings::tr("Why it comes back"), [](const OpenRow &row) { return row.thing.why; }},
    };
}

QString pictureOf(OpenKind kind)
{
    switch (kind) {
    case OpenKind::MinutesToApprove: return QStringLiteral("file-text");
    case OpenKind::Postponed:
    case OpenKind::NotTreated: return QStringLiteral("calendar-days");
    case OpenKind::OpinionDue: return QStringLiteral("book-open");
    case OpenKind::Overdue:
    case OpenKind::Commitment: return QStringLiteral("list-checks");
    case OpenKind::SilentArea: break;
    }
    return QStringLiteral("triangle-alert");
}

Tone toneOf(OpenKind kind)
{
    switch (kind) {
    case OpenKind::MinutesToApprove: return Tone::Accent;
    case OpenKind::Overdue: return Tone::Bad;
    case OpenKind::Postponed:
    case OpenKind::NotTreated:
    case OpenKind::OpinionDue: return Tone::Warning;
    default: return Tone::Muted;
    }
}

/// What it is and why it comes back, on two lines.
class OpenThingDelegate : public QStyledItemDelegate
{
public:
    OpenThingDelegate(const RowsModel<OpenRow> &things, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_things(things)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem whole(option);
        initStyleOption(&whole, index);
        const auto thing = m_things.find(index.data(IdRole).toLongLong()).value_or(OpenRow()).thing;
        drawTwoLines(
            *painter, whole,
            {pictureOf(thing.kind), {thing.title, {}}, {thing.why, {}}, {}, label(thing.kind), toneOf(thing.kind)});
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(index)
        return sizeOfTwoLines(option, true);
    }

private:
    const RowsModel<OpenRow> &m_things;
};

}

OpenThings::OpenThings(const MeetingDesk &meeting, QWidget *parent)
    : QWidget(parent)
    , m_workspace(meeting.desk.workspace)
    , m_meeting(meeting.meeting)
    , m_things(
          columns(), [](const OpenRow &row) { return row.row; }, this)
    , m_list(new RecordList(QStringLiteral("openThings"), m_things, this))
    , m_put(aToolButton(QStringLiteral("putOnAgenda"), tr("Put on the agenda"), QStringLiteral("plus"), this))
{
    auto &view = m_list->view();
    view.setAccessibleName(tr("What is still open"));
    view.setItemDelegateForColumn(WhatColumn, new OpenThingDelegate(m_things, this));
    view.header()->hide();
    view.setColumnHidden(KindColumn, true);
    view.setColumnHidden(WhyColumn, true);
    m_list->setActivation(tr("Puts it on the agenda"));
    m_list->setEmptyWords(
        tr("Nothing is left open: no minutes to approve, no point left, no open commitment, no area long silent."));
    m_list->setUnsorted();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(builtHead());
    column->addWidget(m_list, 1);
    column->addWidget(builtFoot());
    onKey(view, {Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter}, tr("Opens what the line speaks of"), this,
          [this] { askForRecord(); });
    connect(m_list, &RecordList::activated, this, &OpenThings::chosen);
}

QWidget *OpenThings::builtHead()
{
    auto *head = new QLabel(tr("Still open: what comes back, and why"), this);
    head->setObjectName(QStringLiteral("openThingsHead"));
    auto font = head->font();
    font.setWeight(QFont::DemiBold);
    head->setFont(font);
    return head;
}

QWidget *OpenThings::builtFoot()
{
    auto *open = aToolButton(QStringLiteral("openThing"), tr("Open"), QStringLiteral("arrow-right"), this);
    connect(m_put, &QToolButton::clicked, this, [this] { Q_EMIT chosen(m_list->selectedId()); });
    connect(open, &QToolButton::clicked, this, &OpenThings::askForRecord);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_put);
    row->addWidget(open);
    row->addStretch(1);
    return foot;
}

void OpenThings::askForRecord()
{
    if (const auto row = m_things.find(m_list->selectedId()))
        Q_EMIT recordAsked(row->thing.record);
}

void OpenThings::setOpen(bool isOpen)
{
    m_put->setEnabled(isOpen);
}

Result<void> OpenThings::reload()
{
    const auto things = CarryOver(m_workspace).to(m_meeting);
    if (!things)
        return tl::unexpected(things.error());
    QList<OpenRow> rows;
    for (const auto &thing : *things)
        rows.append({rows.size() + 1, thing});
    const auto row = qMin(m_list->selectedId(), qint64(rows.size()));
    m_things.setRows(rows);
    m_list->select(row);
    return {};
}

Result<AgendaItemId> OpenThings::putOn(qint64 row)
{
    const auto found = m_things.find(row);
    if (!found)
        return failure(ErrorKind::NotFound, tr("Choose what to put on the agenda."));
    return CarryOver(m_workspace).putOn(m_meeting, found->thing);
}

}
