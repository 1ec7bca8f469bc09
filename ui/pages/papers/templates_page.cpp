#include "ui/pages/papers/templates_page.h"

#include "core/domain/fields/template_override.h"
#include "ui/desk/drafts.h"
#include "ui/desk/typed_texts.h"
#include "ui/look/keys.h"
#include "ui/look/splitters.h"
#include "ui/look/tone_label.h"
#include "ui/look/tool_button.h"
#include "ui/records/record_list.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace seduta {

namespace {

constexpr int pauseBeforeTrial = 400;

QString sentence(const char *text)
{
    return QCoreApplication::translate("TemplatesPage", text);
}

QString language()
{
    return QStringLiteral("it");
}

}

QList<RowsModel<TemplatesPage::TemplateRow>::Column> TemplatesPage::templateColumns()
{
    const auto tone = [](const TemplateRow &row) { return row.wording.isChanged() ? Tone::Accent : Tone::Ink; };
    return {{sentence(QT_TRANSLATE_NOOP("TemplatesPage", "Template")),
             [](const TemplateRow &row) { return row.wording.name; },
             [](const TemplateRow &row) { return QVariant(row.id); }, tone, false},
            {sentence(QT_TRANSLATE_NOOP("TemplatesPage", "Wording")),
             [](const TemplateRow &row) {
                 return row.wording.isChanged() ? sentence(QT_TRANSLATE_NOOP("TemplatesPage", "of the office"))
                                                : QString();
             },
             {},
             tone,
             false}};
}

QList<RowsModel<TemplatesPage::FieldRow>::Column> TemplatesPage::fieldColumns()
{
    return {{sentence(QT_TRANSLATE_NOOP("TemplatesPage", "Value")),
             [](const FieldRow &row) { return row.name; },
             {},
             {},
             false},
            {sentence(QT_TRANSLATE_NOOP("TemplatesPage", "For example")),
             [](const FieldRow &row) { return row.example; },
             {},
             {},
             false}};
}

TemplatesPage::TemplatesPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_templates(
          templateColumns(), [](const TemplateRow &row) { return row.id; }, this)
    , m_fields(
          fieldColumns(), [](const FieldRow &row) { return row.id; }, this)
    , m_list(new RecordList(QStringLiteral("templateList"), m_templates, this))
    , m_fieldList(new RecordList(QStringLiteral("templateFields"), m_fields, this))
    , m_text(new QPlainTextEdit(this))
    , m_place(new QLabel(this))
    , m_fault(new ToneLabel(Tone::Bad, this))
    , m_save(aToolButton(QStringLiteral("saveTemplate"), tr("Save"), QStringLiteral("save"), this))
    , m_revert(aToolButton(QStringLiteral("revertTemplate"), tr("Give up the changes"), QStringLiteral("x"), this))
    , m_restore(
          aToolButton(QStringLiteral("restoreTemplate"), tr("Back to the original"), QStringLiteral("undo-2"), this))
    , m_goToFault(aToolButton(QStringLiteral("goToFault"), tr("To the fault"), QStringLiteral("arrow-right"), this))
    , m_pause(new QTimer(this))
    , m_typed(new TypedTexts(
          drafts(), [this] { return unsaved(); }, this))
{
    setObjectName(QStringLiteral("templatesPage"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeTrial);
    buildLayout();
    connectParts();
}

void TemplatesPage::buildLayout()
{
    m_list->view().setAccessibleName(tr("Templates of the papers, and the parts they share"));
    m_list->setSortedBy(0);
    m_list->setActivation(tr("To the text"));
    m_fieldList->view().setAccessibleName(tr("Values the template may ask for"));
    m_fieldList->setSortedBy(0);
    m_fieldList->setActivation(tr("Puts the value in the text"));
    m_fieldList->setEmptyWords(tr("Choose a template to see what it may ask for."));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(buildEditor());
    splitter->addWidget(m_fieldList);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 500, 290});
    rememberWidths(*splitter, QStringLiteral("templatesPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

QWidget *TemplatesPage::buildEditor()
{
    auto *editor = new QWidget(this);
    m_text->setObjectName(QStringLiteral("templateText"));
    m_text->setAccessibleName(tr("Text of the template"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_place->setObjectName(QStringLiteral("templatePlace"));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_fault->setObjectName(QStringLiteral("templateFault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    auto *fault = new QHBoxLayout;
    fault->addWidget(m_fault, 1);
    fault->addWidget(m_goToFault);
    auto *tools = new QHBoxLayout;
    for (auto *button : {m_save, m_revert, m_restore})
        tools->addWidget(button);
    tools->addStretch(1);
    tools->addWidget(m_place);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_text, 1);
    column->addLayout(fault);
    column->addLayout(tools);
    return editor;
}

void TemplatesPage::connectParts()
{
    connect(m_list, &RecordList::selected, this, &TemplatesPage::choose);
    connect(m_list, &RecordList::activated, this, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    connect(m_fieldList, &RecordList::activated, this, &TemplatesPage::insertField);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_typed->touch();
        m_pause->start();
        tellState();
    });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &TemplatesPage::tellPlace);
    connect(m_pause, &QTimer::timeout, this, &TemplatesPage::check);
    connect(m_save, &QToolButton::clicked, this, [this] { run(Command::Save); });
    connect(m_revert, &QToolButton::clicked, this, &TemplatesPage::revert);
    connect(m_restore, &QToolButton::clicked, this, &TemplatesPage::restore);
    connect(m_goToFault, &QToolButton::clicked, this, &TemplatesPage::goToFault);
    onKey(*m_text, {Qt::Key_F8}, tr("To the fault"), this, [this] { goToFault(); });
}

QString TemplatesPage::title() const
{
    return tr("Templates of the papers");
}

QStringList TemplatesPage::tables() const
{
    return {"template_override"};
}

const TemplateCheck &TemplatesPage::trial()
{
    if (!m_trial)
        m_trial = std::make_unique<TemplateCheck>(language());
    return *m_trial;
}

void TemplatesPage::reload()
{
    const auto all = Templates(workspace(), language()).all();
    if (!all) {
        fail(all.error());
        return;
    }
    QList<TemplateRow> rows;
    for (const auto &wording : *all)
        rows.append({rows.size() + 1, wording});
    const bool wasEdited = isEdited();
    m_isChoosing = true;
    m_templates.setRows(rows);
    m_list->select(m_current);
    m_isChoosing = false;
    if (const auto *row = shown(); row && !wasEdited)
        showTemplate(*row);
    tellState();
}

const TemplatesPage::TemplateRow *TemplatesPage::shown() const
{
    const auto &rows = m_templates.rows();
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [this](const TemplateRow &row) { return row.id == m_current; });
    return found == rows.cend() ? nullptr : &*found;
}

QString TemplatesPage::text() const
{
    return m_text->toPlainText();
}

bool TemplatesPage::isEdited() const
{
    return m_text->document()->isModified() && shown();
}

void TemplatesPage::choose(qint64 id)
{
    if (m_isChoosing || id == m_current || id == 0)
        return;
    const bool isLeft = leave();
    // What was kept had the list read again.
    m_current = isLeft ? id : m_current;
    m_isChoosing = true;
    m_list->select(m_current);
    m_isChoosing = false;
    if (const auto *row = shown(); row && isLeft)
        showTemplate(*row);
}

void TemplatesPage::showTemplate(const TemplateRow &row)
{
    if (text() != row.wording.text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(row.wording.text);
    }
    m_text->document()->setModified(false);
    m_text->setReadOnly(workspace().isReadOnly());
    QList<FieldRow> fields;
    const auto examples = trial().fieldsOf(row.wording.fileName).examples();
    for (auto field = examples.cbegin(); field != examples.cend(); ++field)
        fields.append({fields.size() + 1, field.key(), field.value()});
    m_fields.setRows(fields);
    m_found = {};
    m_fault->clear();
    tellState();
}

bool TemplatesPage::leave()
{
    return keep();
}

bool TemplatesPage::keep()
{
    const auto *row = shown();
    if (!row || !isEdited())
        return true;
    m_pause->stop();
    const auto kept = Templates(workspace(), language()).keep(row->wording.fileName, text());
    if (!kept) {
        m_found = kept.error();
        m_fault->setText(m_found.message);
        fail(kept.error());
        m_typed->hand();
        tellState();
        return false;
    }
    m_text->document()->setModified(false);
    m_typed->settle();
    reload();
    return true;
}

void TemplatesPage::revert()
{
    m_text->document()->setModified(false);
    m_pause->stop();
    m_typed->settle();
    reload();
}

void TemplatesPage::restore()
{
    const auto *row = shown();
    if (!row)
        return;
    const QString name = row->wording.name;
    m_text->document()->setModified(false);
    m_typed->settle();
    if (const auto restored = Templates(workspace(), language()).restore(row->wording.fileName); !restored)
        fail(restored.error());
    else
        Q_EMIT noticed(Notice::done(tr("\"%1\" says again what the program says. Ctrl+Z takes it back.").arg(name)));
}

void TemplatesPage::insertField(qint64 id)
{
    const auto field = m_fields.find(id);
    if (!field || m_text->isReadOnly())
        return;
    m_text->insertPlainText(QStringLiteral("{{%1}}").arg(field->name));
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void TemplatesPage::check()
{
    const auto *row = shown();
    const auto others = Templates(workspace(), language()).overrides();
    if (!row || !others)
        return;
    const auto sound = trial().check(row->wording.fileName, text(), *others);
    m_found = sound ? Error() : sound.error();
    m_fault->setText(m_found.message);
    tellState();
}

// The fault of a part lies in another template: then there is nowhere to go in this one.
void TemplatesPage::goToFault()
{
    const auto parts = m_found.field.split(u':');
    if (parts.size() != 3 || !shown() || parts.constFirst() != shown()->wording.fileName)
        return;
    const auto block = m_text->document()->findBlockByNumber(parts.at(1).toInt() - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, parts.at(2).toInt() - 1, block.length() - 1));
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void TemplatesPage::tellState()
{
    const auto *row = shown();
    const bool isWritable = row && !workspace().isReadOnly();
    m_save->setEnabled(isWritable && isEdited());
    m_revert->setEnabled(isEdited());
    m_restore->setEnabled(isWritable && (row->wording.isChanged() || isEdited()));
    m_goToFault->setVisible(!m_found.message.isEmpty());
    m_fault->setVisible(!m_found.message.isEmpty());
    tellPlace();
    Q_EMIT commandsChanged();
}

void TemplatesPage::tellPlace()
{
    const auto cursor = m_text->textCursor();
    m_place->setText(tr("Line %1, column %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1));
}

QList<Command> TemplatesPage::commands() const
{
    QList<Command> offered{Command::Find};
    if (isEdited())
        offered << Command::Save << Command::Revert;
    return offered;
}

void TemplatesPage::run(Command command)
{
    switch (command) {
    case Command::Save: keep(); break;
    case Command::Revert: revert(); break;
    case Command::Find: m_list->goToFilter(); break;
    default: break;
    }
}

void TemplatesPage::takeFocus()
{
    if (m_current == 0)
        m_list->select(m_list->shownIds().value(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<TypedText> TemplatesPage::unsaved() const
{
    if (!isEdited())
        return {};
    return {{{QLatin1String(Fields<TemplateOverride>::record), 0, shown()->wording.fileName},
             QStringLiteral("%1 · %2").arg(title(), shown()->wording.name),
             text()}};
}

bool TemplatesPage::takeUp(const QList<Draft> &drafts)
{
    const auto &draft = drafts.constFirst();
    for (const auto &row : m_templates.rows()) {
        if (row.wording.fileName != draft.place.field)
            continue;
        m_list->select(row.id);
        if (m_current != row.id)
            return false;
        m_text->setPlainText(draft.text);
        m_text->document()->setModified(true);
        m_typed->hand();
        check();
        return true;
    }
    return false;
}

}
