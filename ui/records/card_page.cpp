#include "ui/records/card_page.h"

#include "core/usecases/agendas.h"
#include "core/usecases/cards.h"
#include "ui/desk/paper_files.h"
#include "ui/desk/paper_place.h"
#include "ui/records/card_view.h"

#include <QVBoxLayout>

namespace seduta {

CardPage::CardPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_card(new CardView(this))
{
    setObjectName(QStringLiteral("cardPage"));
    setFocusProxy(m_card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_card, &CardView::linked, this, [this](const CardLink &link) { Q_EMIT wentTo(placeOfCard(link)); });
    connect(m_card, &CardView::acted, this, &CardPage::runOnCard);
    connect(m_card, &CardView::wholeAsked, this, &CardPage::showWhole);
    connect(m_card, &CardView::copied, this,
            [this](const QString &contact) { Q_EMIT noticed(Notice::done(tr("Copied: %1").arg(contact))); });
}

void CardPage::show(const Place &place)
{
    if (place.id == 0)
        return;
    m_record = {place.table, place.id};
    reload();
    Q_EMIT commandsChanged();
}

void CardPage::runOnCard(CardAct act)
{
    if (act != CardAct::OpenMinutes) {
        Q_EMIT noticed(cardToFile(desk(), this, m_record));
        return;
    }
    if (const auto point = Agendas(workspace()).find(AgendaItemId(m_record.id)))
        Q_EMIT wentTo(minutesPlace(point->meetingId));
    else
        fail(point.error());
}

void CardPage::reload()
{
    if (!m_record.isValid())
        return;
    if (const auto card = Cards(workspace()).of(m_record))
        m_card->setCard(*card);
    else
        m_card->setWords(card.error().message);
}

RecordName CardPage::record() const
{
    return {m_record.table, m_record.id, m_card->card().title};
}

QList<Command> CardPage::commands() const
{
    return m_record.isValid() ? QList{Command::RecordHistory} : QList<Command>();
}

void CardPage::showWhole(const QString &section)
{
    if (const auto lines = Cards(workspace()).whole(m_record, section))
        m_card->setWhole(*lines);
    else
        fail(lines.error());
}

}
