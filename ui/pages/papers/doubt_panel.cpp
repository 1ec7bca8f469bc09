#include "ui/pages/papers/doubt_panel.h"

#include "core/support/bounded_text.h"
#include "ui/look/keys.h"
#include "ui/look/look.h"
#include "ui/look/plain_words.h"
#include "ui/look/tool_button.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace seduta {

namespace {

/// What is under it needs the room more; in a low window it gives way.
constexpr int tallestList = 168;
constexpr int lowestList = 64;

QString foldKey()
{
    return QStringLiteral("folds/paperDoubts");
}

QString wordsOf(const PaperDoubt &doubt)
{
    return QStringLiteral("%1: %2").arg(doubt.subject, doubt.words);
}

/// What cannot be has another shape than what is only missing.
QString pictureOf(const PaperDoubt &doubt)
{
    return doubt.gravity == DoubtGravity::Contradiction ? QStringLiteral("circle-alert")
                                                        : QStringLiteral("triangle-alert");
}

QListWidgetItem *lineOf(const PaperDoubt &doubt)
{
    const QString words = shortened(wordsOf(doubt));
    auto *line = new QListWidgetItem(icon(pictureOf(doubt), Tone::Warning), words);
    line->setForeground(colour(Tone::Warning));
    line->setToolTip(asWritten(wordsOf(doubt)));
    line->setData(Qt::AccessibleTextRole, QStringLiteral("%1. %2").arg(label(doubt.gravity), words));
    return line;
}

}

DoubtPanel::DoubtPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(aToolButton(QStringLiteral("paperDoubts"), QString(), QStringLiteral("chevron-down"), this))
    , m_nothing(new QLabel(tr("Nothing to complete."), this))
    , m_lines(new QListWidget(this))
{
    setObjectName(QStringLiteral("doubtPanel"));
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setChecked(QSettings().value(foldKey(), true).toBool());
    m_nothing->setObjectName(QStringLiteral("noPaperDoubts"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setObjectName(QStringLiteral("paperDoubtLines"));
    m_lines->setAccessibleName(tr("To complete in this paper"));
    m_lines->setWordWrap(true);
    m_lines->setResizeMode(QListView::Adjust);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setSpacing(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 8);
    column->setSpacing(2);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(m_nothing);
    column->addWidget(m_lines);
    connect(m_title, &QToolButton::toggled, this, &DoubtPanel::drawFold);
    connect(m_title, &QToolButton::clicked, this, [](bool isOpen) { QSettings().setValue(foldKey(), isOpen); });
    connect(m_lines, &QListWidget::itemClicked, this, &DoubtPanel::follow);
    onKey(*m_lines, enterKeys(), tr("Goes to where it is put right"), this, [this] { follow(); });
    draw();
}

void DoubtPanel::setDoubts(const QList<PaperDoubt> &doubts)
{
    if (doubts == m_doubts)
        return;
    m_doubts = doubts;
    draw();
}

void DoubtPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

void DoubtPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLines();
}

void DoubtPanel::draw()
{
    const int row = m_lines->currentRow();
    m_lines->clear();
    for (const auto &doubt : std::as_const(m_doubts))
        m_lines->addItem(lineOf(doubt));
    m_lines->setCurrentRow(qMin(qMax(0, row), m_lines->count() - 1));
    m_title->setText(tr("To complete (%1)").arg(m_doubts.size()));
    m_title->setAccessibleName(m_title->text());
    drawFold();
}

void DoubtPanel::drawFold()
{
    const bool isOpen = m_title->isChecked();
    m_title->setIcon(icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_nothing->setVisible(isOpen && m_doubts.isEmpty());
    m_lines->setVisible(isOpen && !m_doubts.isEmpty());
    fitLines();
}

// No taller than its lines.
void DoubtPanel::fitLines()
{
    int height = 2 * m_lines->frameWidth();
    for (int row = 0; row < m_lines->count() && height < tallestList; ++row)
        height += m_lines->sizeHintForRow(row) + 2 * m_lines->spacing();
    m_lines->setMinimumHeight(qMin(height, lowestList));
    m_lines->setMaximumHeight(qMin(height, tallestList));
}

void DoubtPanel::follow()
{
    if (const auto row = m_lines->currentRow(); row >= 0 && row < m_doubts.size())
        Q_EMIT chosen(m_doubts.at(row));
}

}
