#include "ui/records/reading_page.h"

#include "core/usecases/cards.h"
#include "ui/desk/paper_files.h"
#include "ui/look/splitters.h"
#include "ui/look/tab_order.h"
#include "ui/records/card_view.h"
#include "ui/records/record_list.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace seduta {

ReadingPage::ReadingPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_card(new CardView(this))
{
}

void ReadingPage::build(const QString &name, RecordList &list, const QString &enterWords)
{
    setObjectName(name);
    m_list = &list;
    m_list->setActivation(enterWords);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(m_card);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    rememberWidths(*splitter, name);
    tabThrough({m_list, m_card});
    connect(m_list, &RecordList::selected, this, &ReadingPage::choose);
    connect(m_list, &RecordList::activated, this, &ReadingPage::activate);
    connect(m_card, &CardView::linked, this, [this](const CardLink &link) { Q_EMIT wentTo(placeOfCard(link)); });
    connect(m_card, &CardView::acted, this, &ReadingPage::runOnCard);
    connect(m_card, &CardView::wholeAsked, this, &ReadingPage::showWhole);
    connect(m_card, &CardView::copied, this,
            [this](const QString &contact) { Q_EMIT noticed(Notice::done(tr("Copied: %1").arg(contact))); });
    drawCard();
}

void ReadingPage::reload()
{
    m_isDrawing = true;
    if (const auto filled = fillList(); !filled)
        fail(filled.error());
    m_list->select(m_current);
    m_isDrawing = false;
    choose(m_list->selectedId());
}

void ReadingPage::reread(const QList<TouchedRow> &rows)
{
    const auto tables = listTables() + QStringList{table()};
    if (std::any_of(rows.cbegin(), rows.cend(), [&](const TouchedRow &row) { return tables.contains(row.table); }))
        reload();
    else
        drawCard();
}

void ReadingPage::show(const Place &place)
{
    if (place.id != 0)
        m_list->select(place.id);
}

QStringList ReadingPage::tables() const
{
    return listTables() + QStringList{table()} + m_card->card().tables;
}

Place ReadingPage::placeNow(const Place &shown) const
{
    auto place = shown;
    place.id = m_current;
    return place;
}

QList<Command> ReadingPage::commands() const
{
    return m_current == 0 ? QList{Command::Find} : QList{Command::Find, Command::RecordHistory};
}

void ReadingPage::run(Command command)
{
    if (command == Command::Find)
        m_list->goToFilter();
}

RecordName ReadingPage::record() const
{
    return {table(), m_current, m_card->card().title};
}

void ReadingPage::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReadingPage::choose(qint64 id)
{
    if (m_isDrawing)
        return;
    m_current = id;
    drawCard();
    Q_EMIT commandsChanged();
}

void ReadingPage::drawCard()
{
    if (m_current == 0) {
        m_card->setWords(tr("Choose a line of the list: what is known of it is read here."));
        return;
    }
    if (const auto card = Cards(workspace()).of({table(), m_current}))
        m_card->setCard(*card);
    else
        m_card->setWords(card.error().message);
}

void ReadingPage::runOnCard(CardAct act)
{
    if (act == CardAct::Print)
        Q_EMIT noticed(cardToFile(desk(), this, {table(), m_current}));
    else
        activate(m_current);
}

void ReadingPage::showWhole(const QString &section)
{
    if (const auto lines = Cards(workspace()).whole({table(), m_current}, section))
        m_card->setWhole(*lines);
    else
        fail(lines.error());
}

}
