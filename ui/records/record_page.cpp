#include "ui/records/record_page.h"

#include "ui/desk/drafts.h"
#include "ui/desk/typed_texts.h"
#include "ui/look/keys.h"
#include "ui/look/look.h"
#include "ui/look/splitters.h"
#include "ui/look/tab_order.h"
#include "ui/look/tool_button.h"
#include "ui/records/form.h"
#include "ui/records/record_list.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace seduta {

RecordPage::RecordPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_splitter(new QSplitter(this))
    , m_save(aToolButton(QStringLiteral("saveRecord"), tr("Save"), QStringLiteral("save"), this))
    , m_revert(aToolButton(QStringLiteral("revertRecord"), tr("Give up the changes"), QStringLiteral("x"), this))
    , m_typed(new TypedTexts(
          drafts(), [this] { return unsaved(); }, this))
{
}

void RecordPage::build(const QString &name, RecordList &list, Form &form, QWidget *beside)
{
    setObjectName(name);
    m_list = &list;
    m_form = &form;

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_save);
    tools->addWidget(m_revert);
    tools->addStretch(1);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(&form, 3);
    column->addLayout(tools);
    if (beside)
        column->addWidget(beside, 2);

    buildSplitter(name, *right);
    tabThrough(QList<QWidget *>{m_list, m_form, m_save, m_revert} + (beside ? QList{beside} : QList<QWidget *>()));
    connectParts();
    m_form->setReadOnly(true);
    tellState();
}

void RecordPage::buildSplitter(const QString &name, QWidget &right)
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(&right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    rememberWidths(*m_splitter, name);
}

void RecordPage::connectParts()
{
    connect(m_list, &RecordList::selected, this, &RecordPage::choose);
    connect(m_list, &RecordList::activated, this, &RecordPage::activate);
    m_list->setActivation(enterWords());
    onKey(m_list->view(), {Qt::Key_F2}, tr("To the fields"), this, [this] { m_form->focusFirst(); });
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        m_typed->touch();
        tellState();
    });
    connect(m_save, &QToolButton::clicked, this, [this] { run(Command::Save); });
    connect(m_revert, &QToolButton::clicked, this, &RecordPage::revert);
}

void RecordPage::reload()
{
    m_isChoosing = true;
    const auto filled = fillList();
    m_list->select(m_isNew ? 0 : m_current);
    m_isChoosing = false;
    if (!filled)
        fail(filled.error());
    if (m_isNew || m_isEdited)
        return;
    const auto still = m_list->selectedId();
    m_current = 0;
    choose(still);
}

void RecordPage::show(const Place &place)
{
    if (place.id == 0 || !keep())
        return;
    m_list->select(place.id);
}

bool RecordPage::leave()
{
    return keep();
}

QList<Command> RecordPage::commands() const
{
    QList<Command> offered{Command::Find};
    const bool isWritable = !workspace().isReadOnly();
    if (isWritable && takesNew())
        offered << Command::Add << toolCommands();
    if (m_isEdited || m_isNew)
        offered << Command::Save << Command::Revert;
    if (m_current != 0)
        offered << Command::RecordHistory;
    if (m_current != 0 && isWritable && !isLocked())
        offered << Command::Remove;
    return offered;
}

void RecordPage::run(Command command)
{
    switch (command) {
    case Command::Add: startNew(); break;
    case Command::Save: keep(); break;
    case Command::Revert: revert(); break;
    case Command::Remove: removeCurrent(); break;
    case Command::Find: m_list->goToFilter(); break;
    default: break;
    }
}

RecordName RecordPage::record() const
{
    return {table(), m_current, words()};
}

void RecordPage::takeFocus()
{
    const auto shown = m_list->shownIds();
    if (m_current == 0 && !m_isNew && !shown.isEmpty())
        m_list->select(shown.constFirst());
    m_list->setFocus(Qt::OtherFocusReason);
}

void RecordPage::choose(qint64 id)
{
    if (m_isChoosing || (id == m_current && !m_isNew))
        return;
    if (!keep()) {
        m_isChoosing = true;
        m_list->select(m_current);
        m_isChoosing = false;
        return;
    }
    open(id);
}

void RecordPage::open(qint64 id)
{
    m_current = id;
    m_isNew = false;
    m_isEdited = false;
    const auto shown = id == 0 ? Result<void>() : fillForm(id);
    if (id == 0)
        clearForm();
    if (!shown)
        fail(shown.error());
    m_form->setReadOnly(id == 0 || workspace().isReadOnly());
    if (id != 0 && !workspace().isReadOnly() && isLocked())
        m_form->setLocked(fieldsStillOpen());
    noteTexts();
    tellState();
}

void RecordPage::activate(qint64 id)
{
    Q_UNUSED(id)
    m_form->focusFirst();
}

QString RecordPage::enterWords() const
{
    return tr("To the fields");
}

void RecordPage::startNew()
{
    if (!keep())
        return;
    m_isChoosing = true;
    m_list->select(0);
    m_isChoosing = false;
    m_current = 0;
    m_isNew = true;
    m_isEdited = false;
    clearForm();
    noteTexts();
    m_form->setReadOnly(false);
    m_form->focusFirst();
    tellState();
}

void RecordPage::revert()
{
    const bool wasNew = m_isNew;
    open(m_current);
    m_typed->settle();
    if (wasNew)
        takeFocus();
}

void RecordPage::removeCurrent()
{
    if (m_current == 0)
        return;
    m_isEdited = false;
    m_typed->settle();
    const auto done = remove(m_current);
    if (!done)
        fail(done.error());
}

bool RecordPage::keep()
{
    if (!m_isEdited || !isChanged()) {
        m_isEdited = false;
        m_isNew = false;
        m_typed->settle();
        tellState();
        return true;
    }
    const auto kept = save(m_current);
    if (!kept) {
        if (!m_form->mark(kept.error()))
            fail(kept.error());
        m_typed->hand();
        return false;
    }
    m_form->clearMarks();
    m_form->forgetTyping();
    m_isEdited = false;
    m_isNew = false;
    m_current = 0;
    m_list->select(*kept);
    choose(*kept);
    m_typed->settle();
    return true;
}

void RecordPage::noteTexts()
{
    m_shown = m_form->texts();
}

QList<TypedText> RecordPage::unsaved() const
{
    QList<TypedText> texts;
    if (!m_isEdited)
        return texts;
    const auto typed = m_form->texts();
    for (auto field = typed.cbegin(); field != typed.cend(); ++field)
        if (field.value() != m_shown.value(field.key()))
            texts.append({{table(), m_current, field.key()},
                          QStringLiteral("%1 · %2 · %3")
                              .arg(title(), m_isNew ? tr("new") : words(), m_form->nameOf(field.key())),
                          field.value()});
    return texts;
}

bool RecordPage::takeUp(const QList<Draft> &drafts)
{
    const auto row = drafts.constFirst().place.row;
    if (row == 0)
        startNew();
    if (m_current != row)
        return false;
    const bool isTaken = std::all_of(drafts.cbegin(), drafts.cend(), [this](const Draft &draft) {
        return m_form->setText(draft.place.field, draft.text);
    });
    m_typed->hand();
    keep();
    return isTaken;
}

void RecordPage::tellState()
{
    m_save->setEnabled(m_isEdited);
    m_revert->setEnabled(m_isEdited || m_isNew);
    Q_EMIT commandsChanged();
}

}
