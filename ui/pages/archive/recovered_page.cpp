#include "ui/pages/archive/recovered_page.h"

#include "core/domain/italian_date.h"
#include "core/support/bounded_text.h"
#include "core/usecases/text_places.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/drafts.h"
#include "ui/fields/text_field.h"
#include "ui/look/splitters.h"
#include "ui/look/tool_button.h"
#include "ui/records/record_list.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

QList<RowsModel<RecoveredRow>::Column> columns()
{
    return {
        {RecoveredPage::tr("Typed on"),
         [](const RecoveredRow &row) { return longMoment(row.draft.typedAt); },
         [](const RecoveredRow &row) { return QVariant(row.draft.typedAt); },
         {},
         false},
        {RecoveredPage::tr("Where"), [](const RecoveredRow &row) { return row.draft.words; }, {}, {}, false},
    };
}

bool isInMinutes(Workspace &workspace, const DraftPlace &place)
{
    return TextPlaces(workspace).meetingOf(place).value_or(MeetingId()).isValid();
}

bool canBeTakenUp(Workspace &workspace, const RecoveredRow &row)
{
    return row.saved
        && (isInMinutes(workspace, row.draft.place) || placeOf({row.draft.place.table, row.draft.place.row}));
}

}

RecoveredPage::RecoveredPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_rows(
          columns(), [](const RecoveredRow &row) { return row.id; }, this)
    , m_list(new RecordList(QStringLiteral("recoveredList"), m_rows, this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("recoveredPage"));
    m_list->view().setAccessibleName(tr("Texts found again"));
    m_list->setEmptyWords(tr("Nothing to take up: all that was typed is in the archive."));
    m_list->setSortedBy(0, Qt::DescendingOrder);
    auto *advice =
        new QLabel(tr("The program ended before these texts were saved. Take each up, or throw it away; until "
                      "then it stays here."),
                   this);
    advice->setWordWrap(true);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(buildTexts());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    rememberWidths(*splitter, QStringLiteral("recoveredPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(advice);
    column->addWidget(splitter, 1);
    connect(m_list, &RecordList::selected, this, &RecoveredPage::showChosen);
    connect(&drafts(), &Drafts::foundChanged, this, &RecoveredPage::reload);
}

TextField *RecoveredPage::aText(const QString &name, const QString &words, QWidget *parent)
{
    auto *text = new TextField(parent);
    text->setObjectName(name);
    text->setAccessibleName(words);
    text->setReadOnly(true);
    return text;
}

QWidget *RecoveredPage::buildTexts()
{
    auto *texts = new QWidget(this);
    m_words->setObjectName(QStringLiteral("recoveredWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_found = aText(QStringLiteral("foundText"), tr("Text found again"), texts);
    m_saved = aText(QStringLiteral("savedText"), tr("Text in the archive"), texts);
    auto *grid = new QGridLayout(texts);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->addWidget(m_words, 0, 0, 1, 2);
    int at = 0;
    for (auto *text : {m_found, m_saved}) {
        auto *heading = new QLabel(text->accessibleName(), texts);
        heading->setBuddy(text);
        auto font = heading->font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(font);
        grid->addWidget(heading, 1, at);
        grid->addWidget(text, 2, at++);
    }
    grid->addWidget(buildTools(), 3, 0, 1, 2);
    grid->setRowStretch(2, 1);
    return texts;
}

QWidget *RecoveredPage::buildTools()
{
    auto *tools = new QWidget(this);
    m_take = aToolButton(QStringLiteral("takeUp"), tr("Take up"), QStringLiteral("check"), tools);
    m_take->setToolTip(tr("Puts the text found again in the archive, in place of the one saved; Ctrl+Z takes it back"));
    m_copy = aToolButton(QStringLiteral("copyRecovered"), tr("Copy the text"), QStringLiteral("copy"), tools);
    m_throw = aToolButton(QStringLiteral("throwAway"), tr("Throw away…"), QStringLiteral("trash-2"), tools);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_take);
    row->addWidget(m_copy);
    row->addWidget(m_throw);
    row->addStretch(1);
    connect(m_take, &QToolButton::clicked, this, &RecoveredPage::takeUpChosen);
    connect(m_copy, &QToolButton::clicked, this, &RecoveredPage::copyText);
    connect(m_throw, &QToolButton::clicked, this, &RecoveredPage::throwAway);
    return tools;
}

QString RecoveredPage::title() const
{
    return tr("Texts found again");
}

void RecoveredPage::reload()
{
    const TextPlaces places(workspace());
    QList<RecoveredRow> rows;
    const auto found = drafts().found();
    for (const auto &draft : found)
        rows.append({rows.size() + 1, draft, places.savedAt(draft.place).value_or(std::nullopt)});
    const auto still = m_list->selectedId();
    m_rows.setRows(rows);
    m_list->select(rows.isEmpty() ? 0 : qBound(qint64(1), still, qint64(rows.size())));
    showChosen();
}

void RecoveredPage::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

RecoveredRow RecoveredPage::chosen() const
{
    return m_rows.find(m_list->selectedId()).value_or(RecoveredRow());
}

QString RecoveredPage::placeWords(const RecoveredRow &row) const
{
    const QString place = shortened(row.draft.words);
    if (row.id == 0 || canBeTakenUp(workspace(), row))
        return place;
    return row.saved ? tr("%1. Copy the text, and paste it there.").arg(place)
                     : tr("%1. This place is no longer in the archive: copy the text where it belongs.").arg(place);
}

void RecoveredPage::showChosen()
{
    const auto row = chosen();
    m_words->setText(placeWords(row));
    m_found->setWords(row.draft.text);
    m_saved->setWords(row.saved.value_or(QString()));
    m_saved->setPlaceholderText(row.id == 0 ? QString() : tr("Nothing is saved here."));
    m_take->setEnabled(row.id != 0 && canBeTakenUp(workspace(), row));
    m_copy->setEnabled(row.id != 0);
    m_throw->setEnabled(row.id != 0);
}

void RecoveredPage::takeUpChosen()
{
    const auto row = chosen();
    if (!isInMinutes(workspace(), row.draft.place)) {
        Q_EMIT takeUpAsked(row.draft);
        return;
    }
    if (const auto taken = TextPlaces(workspace()).takeUp(row.draft.place, row.draft.text); !taken) {
        fail(taken.error());
        return;
    }
    drafts().settle(row.draft);
    Q_EMIT noticed(Notice::done(tr("The text is in the archive now. Ctrl+Z takes it back.")));
}

void RecoveredPage::throwAway()
{
    const auto row = chosen();
    const Question question{
        tr("Throw away the text of \"%1\"? It cannot be brought back.").arg(shortened(row.draft.words)),
        tr("Throw away")};
    if (dialogs().confirm(this, question))
        drafts().settle(row.draft);
}

void RecoveredPage::copyText()
{
    QGuiApplication::clipboard()->setText(chosen().draft.text);
    Q_EMIT noticed(Notice::done(tr("The text was copied: paste it where it belongs.")));
}

}
