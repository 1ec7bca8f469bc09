#include "ui/shell/page_header.h"

#include "core/support/bounded_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolBar>
#include <QToolButton>

namespace seduta {

namespace {

/// The commands of pages that have an icon, and "New".
const QList<Command> &toolCommands()
{
    static const QList<Command> commands{Command::PasteBodies,
                                         Command::CopyPec,
                                         Command::PrepareLetters,
                                         Command::PasteProtocols,
                                         Command::Print,
                                         Command::PrintOnPaper,
                                         Command::Issue,
                                         Command::MarkSent,
                                         Command::MarkRest,
                                         Command::NewCommitment,
                                         Command::NewCriticalArea,
                                         Command::OpenMeeting,
                                         Command::RenewComposition,
                                         Command::Add};
    return commands;
}

constexpr int iconSize = 16;
// What of a title is not given to the tools: "Seduta del 20 novembre 2025" is told whole.
constexpr int lettersOfATitle = 26;

}

PageHeader::PageHeader(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_tools(new QToolBar(this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);
    // The words of one page beside the tools of another must not widen the window.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 4);
    row->addWidget(m_title, 1);
    row->addWidget(m_tools);
    m_tools->setIconSize({iconSize, iconSize});
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const auto command : toolCommands())
        addTool(commands[command]);
    addTool(commands[Command::Undo]);
    // What Qt makes for those that find no room has neither name nor place among the others.
    auto *more = m_tools->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
    more->setAccessibleName(tr("More commands"));
    more->setToolTip(tr("More commands"));
    more->setFocusPolicy(Qt::TabFocus);
}

void PageHeader::addTool(QAction &action)
{
    m_tools->addAction(&action);
    auto *button = m_tools->widgetForAction(&action);
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    button->setFocusPolicy(Qt::TabFocus);
}

void PageHeader::settle()
{
    layout()->activate();
    m_tools->layout()->activate();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(shortened(title));
    const QFontMetrics letters(m_title->font());
    m_title->setMinimumWidth(
        qMin(m_title->sizeHint().width(), qMin(letters.averageCharWidth() * lettersOfATitle, width() / 3)));
}

}
