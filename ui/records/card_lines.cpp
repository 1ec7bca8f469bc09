#include "ui/records/card_lines.h"

#include "ui/look/keys.h"
#include "ui/records/card_view.h"

#include <QAbstractTableModel>
#include <QHeaderView>

namespace seduta {

namespace {

constexpr int linesShown = 14;

class LinesModel : public QAbstractTableModel
{
public:
    LinesModel(const QList<CardLine> &lines, QObject *parent)
        : QAbstractTableModel(parent)
        , m_lines(lines)
    {
    }

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 3; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        const auto &line = m_lines.at(index.row());
        switch (index.column()) {
        case 0: return line.when;
        case 1: return line.detail.isEmpty() ? line.words : QStringLiteral("%1 · %2").arg(line.words, line.detail);
        default: return line.chip.words;
        }
    }

    const CardLine &line(const QModelIndex &index) const { return m_lines.at(index.row()); }

private:
    QList<CardLine> m_lines;
};

}

CardLines::CardLines(const CardSection &section, QWidget *parent)
    : QTreeView(parent)
{
    auto *lines = new LinesModel(section.lines, this);
    setObjectName(QStringLiteral("cardLines"));
    setAccessibleName(section.title);
    setModel(lines);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->resizeSection(0, fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000 ")) + 12);
    header()->resizeSection(2, fontMetrics().horizontalAdvance(u'm') * 12);
    setMinimumHeight(linesShown * (fontMetrics().height() + 6));
    const auto follow = [this, lines] {
        if (const auto link = lines->line(currentIndex()).link; currentIndex().isValid() && link.isValid())
            Q_EMIT linked(link);
    };
    connect(this, &QTreeView::doubleClicked, this, follow);
    onKey(*this, enterKeys(), CardView::tr("Opens what the line names"), this, follow);
}

}
