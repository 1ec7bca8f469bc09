#include "ui/pages/papers/block_panel.h"

#include "core/support/bounded_text.h"
#include "ui/fields/text_field.h"
#include "ui/look/tool_button.h"
#include "ui/records/record_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

QString stateWords(const PaperBlock &block)
{
    if (block.isLost)
        return BlockPanel::tr("not found");
    if (block.isLeftOut)
        return BlockPanel::tr("left out");
    return block.isChanged() ? BlockPanel::tr("changed") : QString();
}

Tone toneOf(const BlockRow &row)
{
    if (row.block.isLost)
        return Tone::Bad;
    if (row.block.isLeftOut)
        return Tone::Muted;
    return row.block.isChanged() ? Tone::Warning : Tone::Ink;
}

QList<RowsModel<BlockRow>::Column> columns()
{
    return {{BlockPanel::tr("Words"),
             [](const BlockRow &row) { return row.block.isLeftOut ? row.block.original : row.block.text; },
             {},
             toneOf,
             false},
            {BlockPanel::tr("By hand"), [](const BlockRow &row) { return stateWords(row.block); }, {}, toneOf, false}};
}

}

BlockPanel::BlockPanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(
          columns(), [](const BlockRow &row) { return row.id; }, this)
    , m_list(new RecordList(QStringLiteral("blockList"), m_rows, this))
    , m_text(new TextField(this))
    , m_state(new QLabel(this))
    , m_keep(aToolButton(QStringLiteral("keepBlock"), tr("Keep"), QStringLiteral("save"), this))
    , m_keepForAll(aToolButton(QStringLiteral("keepBlockForAll"), tr("In every letter"), QStringLiteral("copy"), this))
    , m_giveUp(aToolButton(QStringLiteral("giveUpBlock"), tr("As the template"), QStringLiteral("undo-2"), this))
{
    setObjectName(QStringLiteral("blockPanel"));
    buildLayout();
    connect(m_list, &RecordList::selected, this, &BlockPanel::showChosen);
    connect(m_list, &RecordList::activated, this, &BlockPanel::edit);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BlockPanel::tellState);
    connect(m_keep, &QToolButton::clicked, this, [this] { Q_EMIT keepAsked(false); });
    connect(m_keepForAll, &QToolButton::clicked, this, [this] { Q_EMIT keepAsked(true); });
    connect(m_giveUp, &QToolButton::clicked, this, &BlockPanel::giveUpAsked);
}

void BlockPanel::buildLayout()
{
    m_list->view().setAccessibleName(tr("Blocks of the paper, in reading order"));
    m_list->setUnsorted();
    m_list->setActivation(tr("To the words of the block"));
    m_list->setEmptyWords(tr("Choose a paper to see what it says, block by block."));
    m_text->setObjectName(QStringLiteral("blockText"));
    m_text->setAccessibleName(tr("Words of the block"));
    m_state->setObjectName(QStringLiteral("blockState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(m_list, 3);
    column->addWidget(m_text, 2);
    column->addWidget(m_state);
    column->addWidget(buildTools());
}

QWidget *BlockPanel::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_keep);
    row->addWidget(m_keepForAll);
    row->addWidget(m_giveUp);
    row->addStretch(1);
    m_keep->setToolTip(tr("In this paper alone (Ctrl+S)"));
    m_keepForAll->setToolTip(tr("In every letter of this meeting in which the block says the same"));
    m_giveUp->setToolTip(tr("The block says again what the template makes of it"));
    return tools;
}

void BlockPanel::setBlocks(const QList<PaperBlock> &blocks, bool isOneOfSeveral)
{
    QList<BlockRow> rows;
    for (const auto &block : blocks)
        rows.append({rows.size() + 1, block});
    m_isOneOfSeveral = isOneOfSeveral;
    const QSignalBlocker quiet(m_list);
    const auto chosenBefore = m_shown;
    m_rows.setRows(rows);
    m_list->select(chosenBefore);
    showChosen();
}

void BlockPanel::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    tellState();
}

qint64 BlockPanel::chosen() const
{
    return m_list->selectedId();
}

void BlockPanel::choose(qint64 row)
{
    m_list->select(row);
}

void BlockPanel::choosePlace(int place)
{
    for (const auto &row : m_rows.rows())
        if (row.block.place == place)
            choose(row.id);
}

void BlockPanel::edit()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

PaperBlock BlockPanel::block() const
{
    return m_rows.find(m_shown).value_or(BlockRow()).block;
}

QString BlockPanel::words() const
{
    return m_text->words().trimmed();
}

bool BlockPanel::isChanged() const
{
    return m_shown != 0 && m_isWritable && m_text->words() != m_asShown;
}

void BlockPanel::showChosen()
{
    const auto next = m_list->selectedId();
    if (next != m_shown && isChanged()) {
        Q_EMIT keepAsked(false);
        // What was kept had the list read again.
        const QSignalBlocker quiet(m_list);
        m_list->select(next);
    }
    m_shown = m_list->selectedId();
    const QSignalBlocker quiet(m_text);
    m_asShown = block().text;
    m_text->setWords(m_asShown);
    m_text->document()->clearUndoRedoStacks();
    tellState();
    Q_EMIT placeChosen(block().place);
}

QString BlockPanel::stateOf(const PaperBlock &shown)
{
    if (shown.isLost)
        return tr("The paper no longer says what was changed here: “%1”. Change the new block, then give this up.")
            .arg(shortened(shown.original));
    if (!shown.isChanged())
        return {};
    return shown.isForAll
        ? tr("Changed by hand in every letter. The template says: “%1”").arg(shortened(shown.original))
        : tr("Changed by hand. The template says: “%1”").arg(shortened(shown.original));
}

void BlockPanel::tellState()
{
    const auto shown = block();
    const bool isThere = m_shown != 0 && m_isWritable;
    m_text->setReadOnly(!isThere || shown.isLost);
    m_text->setPlaceholderText(m_shown == 0 ? tr("Choose a block in the list or on the page.")
                                            : tr("Empty: the block is left out."));
    m_keep->setEnabled(isChanged());
    m_keepForAll->setVisible(m_isOneOfSeveral);
    m_keepForAll->setEnabled(isThere && !shown.isLost && (isChanged() || shown.isChanged()));
    m_giveUp->setEnabled(isThere && shown.isChanged());
    m_state->setText(stateOf(shown));
}

}
