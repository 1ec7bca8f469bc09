#include "ui/records/record_page.h"

#include "core/domain/italian_list.h"
#include "core/usecases/cards.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/drafts.h"
#include "ui/desk/paper_files.h"
#include "ui/desk/typed_texts.h"
#include "ui/look/dropped_files.h"
#include "ui/look/keys.h"
#include "ui/look/look.h"
#include "ui/look/splitters.h"
#include "ui/look/tab_order.h"
#include "ui/look/text_keys.h"
#include "ui/look/tool_button.h"
#include "ui/records/card_view.h"
#include "ui/records/card_with_files.h"
#include "ui/records/form.h"
#include "ui/records/lists_beside.h"
#include "ui/records/record_list.h"
#include "ui/records/record_panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace seduta {

namespace {

bool hasFocusWithin(const QWidget &part)
{
    const auto *focus = QApplication::focusWidget();
    return focus && part.isAncestorOf(focus);
}

/// Of several behind tabs, the one seen first.
const RecordPanel *firstPanelOf(const QWidget &beside)
{
    const auto panels = beside.findChildren<RecordPanel *>();
    for (const auto *panel : panels)
        if (panel->isVisibleTo(&beside))
            return panel;
    return nullptr;
}

constexpr int leastHeightOfAList = 260;

/// The first of those that followed it, or else the last of those before it, that is still shown.
qint64 neighbourOf(qint64 id, const QList<qint64> &before, const QList<qint64> &shown)
{
    const QSet<qint64> still(shown.cbegin(), shown.cend());
    const auto place = std::find(before.cbegin(), before.cend(), id);
    const auto isStill = [&](qint64 each) { return still.contains(each); };
    if (const auto next = std::find_if(place, before.cend(), isStill); next != before.cend())
        return *next;
    const auto previous = std::find_if(std::make_reverse_iterator(place), before.crend(), isStill);
    return previous == before.crend() ? shown.value(0) : *previous;
}

}

RecordPage::RecordPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_cardSide(new CardWithFiles(desk, this))
    , m_card(&m_cardSide->card())
    , m_save(aToolButton(QStringLiteral("saveRecord"), tr("Save"), QStringLiteral("save"), this))
    , m_revert(aToolButton(QStringLiteral("revertRecord"), tr("Give up the changes"), QStringLiteral("x"), this))
    , m_several(new QLabel(this))
    , m_typed(new TypedTexts(
          drafts(), [this] { return unsaved(); }, this))
{
}

void RecordPage::build(const QString &name, RecordList &list, Form &form, QWidget *beside)
{
    setObjectName(name);
    m_list = &list;
    m_form = &form;
    buildSplitter(name, *builtRecord(beside));
    finishBuilding(beside);
}

void RecordPage::buildUnfolding(const QString &name, RecordList &list, Form &form, QWidget &beside)
{
    setObjectName(name);
    m_list = &list;
    m_form = &form;
    m_isUnfolding = true;
    // Its points stay in sight while one of them is unfolded.
    m_list->setMinimumHeight(leastHeightOfAList);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_list);
    left->addWidget(builtRecord(nullptr));
    left->setChildrenCollapsible(false);
    rememberWidths(*left, name + QStringLiteral("Form"));
    m_splitter->addWidget(left);
    buildSplitter(name, beside);
    finishBuilding(&beside);
    m_stack->parentWidget()->hide();
}

QWidget *RecordPage::builtRecord(QWidget *beside)
{
    m_several->setObjectName(QStringLiteral("severalSelected"));
    m_several->setForegroundRole(QPalette::PlaceholderText);
    m_several->setWordWrap(true);
    m_stack->addWidget(m_cardSide);
    m_stack->addWidget(builtWriting(beside));
    auto *record = new QWidget(this);
    connect(new DroppedFiles(*record), &DroppedFiles::dropped, this, &RecordPage::attach);
    auto *column = new QVBoxLayout(record);
    column->setContentsMargins(m_isUnfolding ? QMargins(0, 8, 0, 0) : QMargins(12, 0, 0, 0));
    column->addWidget(m_several);
    column->addWidget(m_stack, 1);
    return record;
}

void RecordPage::finishBuilding(QWidget *beside)
{
    tabThrough(QList<QWidget *>{m_list, m_cardSide, m_form, m_save, m_revert}
               + (beside ? QList{beside} : QList<QWidget *>()));
    connectParts();
    connectCard();
    if (const auto *panel = beside && isAddedToOnCard() ? firstPanelOf(*beside) : nullptr) {
        m_card->setAddWords(panel->addWords());
        connect(m_card, &CardView::addAsked, panel, &RecordPanel::addAsked);
    }
    m_form->setReadOnly(true);
    tellState();
}

QWidget *RecordPage::builtWriting(QWidget *beside)
{
    auto *writing = new QWidget(this);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_save);
    tools->addWidget(m_revert);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form, 3);
    column->addLayout(tools);
    if (beside) {
        m_form->setFitted();
        column->addWidget(beside, 2);
    }
    if (isReadFirst() || m_isUnfolding)
        onKey(*writing, {Qt::Key_Escape},
              m_isUnfolding ? tr("Keeps what was typed, and folds the form")
                            : tr("Keeps what was typed, and shows the card"),
              this,
              [this] {
                  if (!leave())
                      return;
                  read();
                  takeFocus();
              })
            ->setContext(Qt::WidgetWithChildrenShortcut);
    return writing;
}

void RecordPage::buildSplitter(const QString &name, QWidget &right)
{
    if (!m_isUnfolding)
        m_splitter->addWidget(m_list);
    m_splitter->addWidget(&right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, isReadFirst() ? 1 : 3);
    m_splitter->setStretchFactor(1, isReadFirst() ? 1 : 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    rememberWidths(*m_splitter, name);
}

void RecordPage::connectParts()
{
    m_list->view().setProperty(takesRemoval, true);
    connect(m_list, &RecordList::selected, this, &RecordPage::choose);
    connect(m_list, &RecordList::activated, this, &RecordPage::activate);
    connect(m_list, &RecordList::editingEnded, this, [this] {
        if (m_isDue)
            reload();
    });
    connect(m_list, &RecordList::firstAsked, this, [this] { run(Command::Add); });
    m_list->setActivation(enterWords());
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        m_typed->touch();
        tellState();
    });
    connect(m_save, &QToolButton::clicked, this, [this] { run(Command::Save); });
    connect(m_revert, &QToolButton::clicked, this, &RecordPage::revert);
}

void RecordPage::connectCard()
{
    connect(m_card, &CardView::linked, this, [this](const CardLink &link) {
        if (leave())
            Q_EMIT wentTo(placeOfCard(link));
    });
    connect(m_card, &CardView::fieldAsked, this, &RecordPage::write);
    connect(m_card, &CardView::acted, this, &RecordPage::runOnCard);
    connect(m_cardSide, &CardWithFiles::noticed, this, &Page::noticed);
    connect(m_card, &CardView::wholeAsked, this, &RecordPage::showWhole);
    connect(m_card, &CardView::copied, this,
            [this](const QString &contact) { Q_EMIT noticed(Notice::done(tr("Copied: %1").arg(contact))); });
}

void RecordPage::reload()
{
    // What is being typed in a row would go with the rows: they are read again once it is kept or given up.
    m_isDue = m_list->isEditing();
    if (m_isDue)
        return;
    const auto before = m_list->shownIds();
    m_isDrawing = true;
    const auto filled = fillList();
    m_isDrawing = false;
    if (!filled)
        fail(filled.error());
    m_list->setFirstAct(commands().contains(Command::Add) ? newWords() : QString());
    if (!m_isEdited)
        m_together.clear();
    drawSelection();
    if (m_isNew || m_isEdited)
        return;
    if (m_current == 0 || m_list->selectedId() == m_current)
        open(m_current);
    else
        open(neighbourOf(m_current, before, m_list->shownIds()));
    if (m_current == 0 && hasFocusWithin(*m_list))
        m_list->select(m_list->shownIds().value(0));
}

QStringList RecordPage::tables() const
{
    const auto ofList = listTables();
    return ofList.isEmpty() ? ofList : ofList + m_card->card().tables;
}

void RecordPage::reread(const QList<TouchedRow> &rows)
{
    const auto tables = listTables();
    const bool isOfList =
        std::any_of(rows.cbegin(), rows.cend(), [&](const TouchedRow &row) { return tables.contains(row.table); });
    if (isOfList || tables.isEmpty())
        reload();
    else
        drawCard();
}

void RecordPage::show(const Place &place)
{
    if (place.id == 0 || !keep())
        return;
    m_list->select(place.id);
    if (!place.field.isEmpty() && m_current == place.id)
        write(place.field);
}

Place RecordPage::placeNow(const Place &shown) const
{
    auto place = shown;
    place.id = m_current;
    return place;
}

bool RecordPage::leave()
{
    m_list->endEditing();
    return keep();
}

// Whoever comes back to the page reads first.
void RecordPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && !m_isEdited && !m_isNew)
        read();
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
    if (m_current != 0 && isWritable && (m_stack->currentIndex() == 0 || areSeveral() || !isReadFirst()))
        offered << Command::EditRecord;
    if (m_current != 0 && isWritable && !isLocked() && !areSeveral())
        offered << Command::Remove;
    if (mayAttach())
        offered << Command::AttachFile;
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
    case Command::EditRecord: write(); break;
    case Command::AttachFile: m_cardSide->attachChosen({table(), m_current}); break;
    default: break;
    }
}

RecordName RecordPage::record() const
{
    return {table(), m_current, words()};
}

void RecordPage::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void RecordPage::choose(qint64 id)
{
    if (m_isDrawing)
        return;
    const auto chosen = m_list->selectedIds();
    const bool isAsShown = m_together.isEmpty() ? id == m_current && !m_isNew : chosen == m_together;
    if (isAsShown) {
        drawLock();
        tellState();
        return;
    }
    if (!keep()) {
        drawSelection();
        return;
    }
    open(id);
    if (chosen.size() > 1)
        m_list->select(QList{id} + chosen);
}

void RecordPage::open(qint64 id)
{
    m_isWriting = m_isWriting && (m_isUnfolding || id == m_current || m_isNew);
    m_current = id;
    m_together.clear();
    m_isNew = false;
    m_isEdited = false;
    drawSelection();
    drawForm();
    drawCard();
    tellState();
}

void RecordPage::drawSelection()
{
    const auto current = m_isNew ? 0 : m_current;
    m_isDrawing = true;
    if (!m_together.isEmpty())
        m_list->select(m_together);
    else if (current == 0 || m_list->selectedId() != current)
        m_list->select(current);
    m_isDrawing = false;
}

void RecordPage::drawLock()
{
    const QString words = severalWords();
    m_several->setText(words);
    m_several->setVisible(!words.isEmpty());
    const bool isOne = m_together.isEmpty() && !areSeveral();
    const bool isOpen = (m_current != 0 || m_isNew) && (isOne || !m_together.isEmpty()) && !workspace().isReadOnly();
    m_form->setReadOnly(!isOpen);
    if (isOpen && !m_isNew && isLocked())
        m_form->setLocked(fieldsStillOpen());
}

QString RecordPage::severalWords() const
{
    const int selected = int(m_list->selectedIds().size());
    if (!m_together.isEmpty())
        return tr(
            "%n line(s) changed together: each takes what you write or choose here, and stays as it is elsewhere.",
            nullptr, int(m_together.size()));
    if (selected < 2)
        return {};
    return areChangedTogether() && !workspace().isReadOnly()
        ? tr("%n line(s) selected. Enter or F2 changes them together.", nullptr, selected)
        : tr("%n line(s) selected: the form changes one at a time. Enter or F2 opens the current one.", nullptr,
             selected);
}

void RecordPage::drawForm()
{
    const auto shown = m_current == 0 ? Result<void>() : fillForm(m_current);
    if (m_current == 0)
        clearForm();
    if (!shown)
        fail(shown.error());
    m_form->forgetTyping();
    drawLock();
    noteTexts();
}

void RecordPage::drawCard()
{
    const bool isRead = isReadFirst() && !m_isWriting && !m_isNew;
    m_stack->parentWidget()->setVisible(!m_isUnfolding || m_isWriting || m_isNew);
    m_stack->setCurrentIndex(isRead ? 0 : 1);
    if (!isRead) {
        m_cardSide->setCurrentIndex(0);
        return;
    }
    m_card->setWritable(!workspace().isReadOnly());
    if (m_current == 0) {
        m_cardSide->setWords(tr("Choose a line of the list: what is known of it is read here."));
        return;
    }
    if (const auto card = Cards(workspace()).of({table(), m_current}))
        m_cardSide->setCard(*card);
    else
        fail(card.error());
}

bool RecordPage::mayAttach() const
{
    return m_current != 0 && !m_isNew && !areSeveral() && !workspace().isReadOnly() && takesAttachments(table());
}

// What is typed in the form stays there.
void RecordPage::attach(const QStringList &paths)
{
    if (mayAttach())
        m_cardSide->attach({table(), m_current}, paths);
    else
        Q_EMIT noticed(Notice::advice(
            tr("Nothing was attached: choose one line of the list first, in an archive open for writing; a new one is "
               "saved before.")));
}

void RecordPage::showWhole(const QString &section)
{
    if (const auto lines = Cards(workspace()).whole({table(), m_current}, section))
        m_card->setWhole(*lines);
    else
        fail(lines.error());
}

void RecordPage::read()
{
    if (!m_isWriting)
        return;
    m_isWriting = false;
    if (!m_together.isEmpty()) {
        m_together.clear();
        drawForm();
    }
    drawCard();
    tellState();
}

void RecordPage::runOnCard(CardAct act)
{
    if (act == CardAct::Print && leave())
        Q_EMIT noticed(cardToFile(desk(), this, {table(), m_current}));
}

void RecordPage::activate(qint64 id)
{
    Q_UNUSED(id)
    write();
}

void RecordPage::write(const QString &field)
{
    if (areSeveral() && areChangedTogether() && !workspace().isReadOnly())
        writeTogether();
    else if (areSeveral())
        m_list->select(m_current);
    if (m_current == 0 && !m_isNew)
        return;
    m_isWriting = true;
    drawCard();
    tellState();
    if (field.isEmpty() || (!m_form->focusField(field) && !focusBeside(field)))
        m_form->focusFirst();
}

bool RecordPage::focusBeside(const QString &name)
{
    const auto panels = m_stack->findChildren<RecordPanel *>();
    const auto panel = std::find_if(panels.cbegin(), panels.cend(),
                                    [&](const RecordPanel *each) { return each->list().view().objectName() == name; });
    if (panel == panels.cend())
        return false;
    if (auto *lists = m_stack->findChild<ListsBeside *>(); lists)
        lists->bring(**panel);
    (*panel)->takeFocus();
    return true;
}

// What several lines hold still is known once they are shown: the form is open before.
void RecordPage::writeTogether()
{
    m_together = m_list->selectedIds();
    m_form->setReadOnly(false);
    if (const auto shown = fillTogether(m_together); !shown)
        fail(shown.error());
    m_form->forgetTyping();
    drawLock();
    noteTexts();
}

bool RecordPage::areSeveral() const
{
    return m_list->selectedIds().size() > 1;
}

bool RecordPage::hasCurrent()
{
    if (m_current == 0)
        Q_EMIT noticed(Notice::advice(tr("Nothing is selected: choose a line of the list first.")));
    return m_current != 0;
}

QString RecordPage::enterWords() const
{
    return tr("To the fields");
}

void RecordPage::startNew()
{
    if (!keep())
        return;
    m_current = 0;
    m_together.clear();
    m_isNew = true;
    m_isWriting = true;
    m_isEdited = false;
    drawSelection();
    drawForm();
    drawCard();
    tellState();
    m_form->focusFirst();
}

void RecordPage::revert()
{
    if (!mayGiveUp())
        return;
    m_isWriting = false;
    m_isNew = false;
    open(m_current);
    m_typed->settle();
    takeFocus();
}

// A word is soon typed again; more than a line is asked for once, by the name of its field.
bool RecordPage::mayGiveUp()
{
    const auto fields = m_isEdited ? m_form->longTextsSince(m_shown) : QStringList();
    return fields.isEmpty()
        || dialogs().confirm(
            this,
            {tr("What you typed here goes: %1. It cannot be brought back.").arg(listed(fields)), tr("Give it up"), {}});
}

void RecordPage::removeCurrent()
{
    if (m_current == 0 || !keep())
        return;
    if (const auto done = remove(m_current); !done)
        fail(done.error());
}

// Kept, the lines stay selected, and are read again.
bool RecordPage::keepTogether()
{
    const auto ids = m_together;
    const auto kept = saveTogether(ids);
    if (!kept) {
        if (!m_form->mark(kept.error()))
            fail(kept.error());
        return false;
    }
    m_isWriting = false;
    open(m_current);
    m_list->select(QList{m_current} + ids);
    return true;
}

bool RecordPage::keep()
{
    if (!m_together.isEmpty() && m_isEdited && isChanged())
        return keepTogether();
    if (!m_isEdited || !isChanged()) {
        m_form->clearMarks();
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
        m_typed->settle();
        return false;
    }
    m_form->clearMarks();
    m_form->forgetTyping();
    open(*kept);
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
    if (!m_isEdited || !m_together.isEmpty())
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
    m_typed->settle();
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
