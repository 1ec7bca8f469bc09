#include "ui/fields/tick_filter.h"

#include "core/support/text.h"
#include "ui/look/keys.h"

#include <QListWidget>

#include <algorithm>

namespace seduta {

namespace {

constexpr int linesSeenAtOnce = 8;

bool holds(const QString &line, const QStringList &words)
{
    const QString name = folded(line);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return name.contains(word); });
}

}

TickFilter::TickFilter(QListWidget &list, QWidget *parent)
    : LineField(parent)
    , m_list(list)
{
    setPlaceholderText(tr("Filter the lines"));
    setAccessibleName(tr("Filter the lines"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &TickFilter::seek);
    connect(m_list.model(), &QAbstractItemModel::rowsInserted, this, &TickFilter::seek);
    connect(m_list.model(), &QAbstractItemModel::modelReset, this, &TickFilter::seek);
    connect(m_list.model(), &QAbstractItemModel::rowsRemoved, this, &TickFilter::seek);
    onKey(*this, enterKeys() << Qt::Key_Down, tr("To the lines"), this, [this] { goToLines(); });
    seek();
}

void TickFilter::seek()
{
    const auto words = folded(text()).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list.count(); ++row)
        m_list.item(row)->setHidden(!holds(m_list.item(row)->text(), words));
    setVisible(m_list.count() > linesSeenAtOnce || !text().isEmpty());
}

void TickFilter::goToLines()
{
    int row = 0;
    while (row < m_list.count() && m_list.item(row)->isHidden())
        ++row;
    if (row < m_list.count())
        m_list.setCurrentRow(row);
    m_list.setFocus(Qt::OtherFocusReason);
}

}
