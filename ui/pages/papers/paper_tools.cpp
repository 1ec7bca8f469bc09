#include "ui/pages/papers/paper_tools.h"

#include "core/documents/contents/paper_kinds.h"
#include "ui/fields/line_field.h"
#include "ui/look/tool_button.h"
#include "ui/pages/papers/paper_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace seduta {

PaperTools::PaperTools(PaperView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_back(aToolButton(QStringLiteral("backToMeeting"), tr("To the meeting"), QStringLiteral("arrow-left"), this))
    , m_included(
          aToolButton(QStringLiteral("includedParts"), tr("What to include"), QStringLiteral("list-checks"), this))
    , m_place(new QLabel(this))
    , m_size(new QLabel(this))
    , m_sought(new LineField(this))
{
    m_included->setPopupMode(QToolButton::InstantPopup);
    m_included->setMenu(new QMenu(m_included));
    m_place->setObjectName(QStringLiteral("paperPlace"));
    m_size->setObjectName(QStringLiteral("paperSize"));
    m_sought->setObjectName(QStringLiteral("paperSearch"));
    m_sought->setPlaceholderText(tr("Find in the paper"));
    m_sought->setAccessibleName(tr("Find in the paper"));
    m_sought->setClearButtonEnabled(true);
    m_sought->setMaximumWidth(240);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_included);
    row->addStretch(1);
    row->addWidget(m_place);
    row->addSpacing(12);
    buildZoom();
    row->addSpacing(12);
    row->addWidget(m_sought);
    connect(m_back, &QToolButton::clicked, this, &PaperTools::backAsked);
    connect(m_sought, &QLineEdit::returnPressed, this, [this] { Q_EMIT sought(m_sought->text().trimmed()); });
    connect(&view, &PaperView::moved, this, &PaperTools::tellPlace);
}

void PaperTools::buildZoom()
{
    auto *smaller = aToolButton(QStringLiteral("zoomOut"), tr("Smaller"), QStringLiteral("zoom-out"), this);
    auto *larger = aToolButton(QStringLiteral("zoomIn"), tr("Larger"), QStringLiteral("zoom-in"), this);
    auto *width = aToolButton(QStringLiteral("zoomWidth"), tr("Page width"), QStringLiteral("move-horizontal"), this);
    for (auto *button : {smaller, larger, width}) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setToolTip(button->text());
    }
    for (auto *widget : QList<QWidget *>{smaller, m_size, larger, width})
        layout()->addWidget(widget);
    connect(smaller, &QToolButton::clicked, &m_view, &PaperView::zoomOut);
    connect(larger, &QToolButton::clicked, &m_view, &PaperView::zoomIn);
    connect(width, &QToolButton::clicked, this, [this] { m_view.setZoom(0); });
}

void PaperTools::offerParts(const QStringList &parts, const QStringList &leftOut)
{
    m_included->setVisible(!parts.isEmpty());
    m_included->menu()->clear();
    for (const auto &part : parts) {
        auto *action = m_included->menu()->addAction(partWords(part));
        action->setObjectName(QStringLiteral("include-") + part);
        action->setCheckable(true);
        action->setChecked(!leftOut.contains(part));
        connect(action, &QAction::toggled, this, [this, part](bool isOn) { Q_EMIT partChosen(part, isOn); });
    }
}

void PaperTools::tellPlace()
{
    m_place->setText(m_view.pages() == 0 ? QString() : tr("Page %1 of %2").arg(m_view.page()).arg(m_view.pages()));
    m_size->setText(QStringLiteral("%1 %").arg(m_view.shownZoom()));
}

void PaperTools::goToSearch()
{
    m_sought->setFocus(Qt::ShortcutFocusReason);
}

}
