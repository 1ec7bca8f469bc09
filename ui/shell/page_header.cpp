#include "ui/shell/page_header.h"

#include "core/support/bounded_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace seduta {

namespace {

/// The commands of pages that have an icon, and "New".
const QList<Command> &toolCommands()
{
    static const QList<Command> commands{
        Command::PasteBodies, Command::CopyPec,       Command::PrepareLetters,  Command::PasteProtocols,
        Command::Print,       Command::PrintOnPaper,  Command::Issue,           Command::MarkSent,
        Command::MarkRest,    Command::NewCommitment, Command::NewCriticalArea, Command::OpenMeeting,
        Command::Add};
    return commands;
}

QToolButton *toolButton(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}

PageHeader::PageHeader(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
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
    for (const auto command : toolCommands()) {
        m_buttons.insert(command, toolButton(commands[command], this));
        row->addWidget(m_buttons.value(command));
    }
    row->addWidget(toolButton(commands[Command::Undo], this));
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(shortened(title));
}

void PageHeader::offer(const QList<Command> &commands)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button)
        button.value()->setVisible(commands.contains(button.key()));
}

}
