#include "ui/pages/papers/templates_page.h"

#include "core/domain/fields/template_override.h"
#include "ui/desk/drafts.h"
#include "ui/desk/typed_texts.h"
#include "ui/look/splitters.h"
#include "ui/pages/papers/template_editor.h"
#include "ui/records/record_list.h"

#include <QSplitter>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace seduta {

namespace {

constexpr int pauseBeforeTrial = 400;

QString language()
{
    return QStringLiteral("it");
}

}

QList<RowsModel<TemplatesPage::TemplateRow>::Column> TemplatesPage::templateColumns()
{
    const auto tone = [](const TemplateRow &row) { return row.wording.isChanged() ? Tone::Accent : Tone::Ink; };
    return {{TemplatesPage::tr("Template"), [](const TemplateRow &row) { return row.wording.name; },
             [](const TemplateRow &row) { return QVariant(row.id); }, tone, false},
            {TemplatesPage::tr("Wording"),
             [](const TemplateRow &row) {
                 return row.wording.isChanged() ? TemplatesPage::tr("of the office") : QString();
             },
             {},
             tone,
             false}};
}

QList<RowsModel<TemplatesPage::FieldRow>::Column> TemplatesPage::fieldColumns()
{
    return {{TemplatesPage::tr("Value"), [](const FieldRow &row) { return row.name; }, {}, {}, false},
            {TemplatesPage::tr("For example"), [](const FieldRow &row) { return row.example; }, {}, {}, false}};
}

TemplatesPage::TemplatesPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_templates(
          templateColumns(), [](const TemplateRow &row) { return row.id; }, this)
    , m_fields(
          fieldColumns(), [](const FieldRow &row) { return row.id; }, this)
    , m_list(new RecordList(QStringLiteral("templateList"), m_templates, this))
    , m_fieldList(new RecordList(QStringLiteral("templateFields"), m_fields, this))
    , m_editor(new TemplateEditor(this))
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
    splitter->addWidget(m_editor);
    splitter->addWidget(m_fieldList);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 500, 290});
    rememberWidths(*splitter, QStringLiteral("templatesPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

void TemplatesPage::connectParts()
{
    connect(m_list, &RecordList::selected, this, &TemplatesPage::choose);
    connect(m_list, &RecordList::activated, this, [this] { m_editor->goToText(); });
    connect(m_fieldList, &RecordList::activated, this, &TemplatesPage::insertField);
    connect(m_editor, &TemplateEditor::typed, this, [this] {
        m_typed->touch();
        m_pause->start();
        tellState();
    });
    connect(m_pause, &QTimer::timeout, this, &TemplatesPage::check);
    connect(m_editor, &TemplateEditor::saveAsked, this, [this] { run(Command::Save); });
    connect(m_editor, &TemplateEditor::revertAsked, this, &TemplatesPage::revert);
    connect(m_editor, &TemplateEditor::restoreAsked, this, &TemplatesPage::restore);
}

QString TemplatesPage::title() const
{
    return tr("Templates of the papers");
}

QStringList TemplatesPage::tables() const
{
    return TemplateCheck::tablesOfExamples();
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

bool TemplatesPage::isEdited() const
{
    return m_editor->isEdited() && shown();
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
    m_editor->show(row.wording.fileName, row.wording.text, !workspace().isReadOnly());
    QList<FieldRow> fields;
    const auto examples = trial().examplesFrom(workspace(), row.wording.fileName);
    for (auto field = examples.cbegin(); field != examples.cend(); ++field)
        fields.append({fields.size() + 1, field.key(), field.value()});
    m_fields.setRows(fields);
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
    const auto kept = Templates(workspace(), language()).keep(row->wording.fileName, m_editor->text());
    if (!kept) {
        m_editor->setFault(kept.error());
        fail(kept.error());
        m_typed->settle();
        tellState();
        return false;
    }
    m_editor->settle();
    m_typed->settle();
    reload();
    return true;
}

void TemplatesPage::revert()
{
    m_editor->settle();
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
    m_editor->settle();
    m_typed->settle();
    if (const auto restored = Templates(workspace(), language()).restore(row->wording.fileName); !restored)
        fail(restored.error());
    else
        Q_EMIT noticed(Notice::done(tr("\"%1\" says again what the program says. Ctrl+Z takes it back.").arg(name)));
}

void TemplatesPage::insertField(qint64 id)
{
    const auto field = m_fields.find(id);
    if (field)
        m_editor->insert(QStringLiteral("{{%1}}").arg(field->name));
}

void TemplatesPage::check()
{
    const auto *row = shown();
    const auto others = Templates(workspace(), language()).overrides();
    if (!row || !others)
        return;
    const auto sound = trial().check(row->wording.fileName, m_editor->text(), *others);
    m_editor->setFault(sound ? Error() : sound.error());
    tellState();
}

void TemplatesPage::tellState()
{
    const auto *row = shown();
    m_editor->offer(row && !workspace().isReadOnly(), row && row->wording.isChanged());
    Q_EMIT commandsChanged();
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
             m_editor->text()}};
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
        m_editor->take(draft.text);
        m_typed->settle();
        check();
        return true;
    }
    return false;
}

}
