#include "ui/pages/papers/template_editor.h"

#include "core/support/bounded_text.h"
#include "ui/fields/text_field.h"
#include "ui/look/keys.h"
#include "ui/look/tone_label.h"
#include "ui/look/tool_button.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QTextBlock>
#include <QToolButton>

namespace seduta {

TemplateEditor::TemplateEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextField(this))
    , m_place(new QLabel(this))
    , m_faultWords(new ToneLabel(Tone::Bad, this))
    , m_save(aToolButton(QStringLiteral("saveTemplate"), tr("Save"), QStringLiteral("save"), this))
    , m_revert(aToolButton(QStringLiteral("revertTemplate"), tr("Give up the changes"), QStringLiteral("x"), this))
    , m_restore(
          aToolButton(QStringLiteral("restoreTemplate"), tr("Back to the original"), QStringLiteral("undo-2"), this))
    , m_goToFault(aToolButton(QStringLiteral("goToFault"), tr("To the fault"), QStringLiteral("arrow-right"), this))
{
    m_text->setObjectName(QStringLiteral("templateText"));
    m_text->setAccessibleName(tr("Text of the template"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_place->setObjectName(QStringLiteral("templatePlace"));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_faultWords->setObjectName(QStringLiteral("templateFault"));
    m_faultWords->setWordWrap(true);
    m_faultWords->setTextFormat(Qt::PlainText);
    buildLayout();
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateEditor::typed);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &TemplateEditor::tellPlace);
    connect(m_save, &QToolButton::clicked, this, &TemplateEditor::saveAsked);
    connect(m_revert, &QToolButton::clicked, this, &TemplateEditor::revertAsked);
    connect(m_restore, &QToolButton::clicked, this, &TemplateEditor::restoreAsked);
    connect(m_goToFault, &QToolButton::clicked, this, &TemplateEditor::goToFault);
    onKey(*m_text, {Qt::Key_F8}, tr("To the fault"), this, [this] { goToFault(); });
}

void TemplateEditor::buildLayout()
{
    auto *fault = new QHBoxLayout;
    fault->addWidget(m_faultWords, 1);
    fault->addWidget(m_goToFault);
    auto *tools = new QHBoxLayout;
    for (auto *button : {m_save, m_revert, m_restore})
        tools->addWidget(button);
    tools->addStretch(1);
    tools->addWidget(m_place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_text, 1);
    column->addLayout(fault);
    column->addLayout(tools);
}

QString TemplateEditor::text() const
{
    return m_text->words();
}

bool TemplateEditor::isEdited() const
{
    return m_text->document()->isModified();
}

void TemplateEditor::show(const QString &fileName, const QString &text, bool isWritable)
{
    m_fileName = fileName;
    {
        const QSignalBlocker quiet(m_text);
        m_text->setWords(text);
    }
    m_text->setReadOnly(!isWritable);
    settle();
    setFault({});
}

void TemplateEditor::take(const QString &text)
{
    m_text->setWords(text);
    m_text->document()->setModified(true);
}

void TemplateEditor::settle()
{
    m_text->document()->setModified(false);
}

void TemplateEditor::insert(const QString &words)
{
    if (m_text->isReadOnly())
        return;
    m_text->insertPlainText(words);
    goToText();
}

void TemplateEditor::setFault(const Error &fault)
{
    m_fault = fault;
    m_faultWords->setText(shortened(fault.message));
    m_faultWords->setVisible(!fault.message.isEmpty());
    m_goToFault->setVisible(!fault.message.isEmpty());
}

void TemplateEditor::offer(bool isWritable, bool isOfTheOffice)
{
    m_save->setEnabled(isWritable && isEdited());
    m_revert->setEnabled(isEdited());
    m_restore->setEnabled(isWritable && (isOfTheOffice || isEdited()));
    tellPlace();
}

void TemplateEditor::goToText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

// The fault of a part lies in another template: then there is nowhere to go in this one.
void TemplateEditor::goToFault()
{
    const auto parts = m_fault.field.split(u':');
    if (parts.size() != 3 || parts.constFirst() != m_fileName)
        return;
    const auto block = m_text->document()->findBlockByNumber(parts.at(1).toInt() - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, parts.at(2).toInt() - 1, block.length() - 1));
    m_text->setTextCursor(cursor);
    goToText();
}

void TemplateEditor::tellPlace()
{
    const auto cursor = m_text->textCursor();
    m_place->setText(tr("Line %1, column %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1));
}

}
