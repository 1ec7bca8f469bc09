#include "ui/records/card_page.h"

#include "core/usecases/agendas.h"
#include "core/usecases/cards.h"
#include "ui/desk/paper_files.h"
#include "ui/desk/paper_place.h"
#include "ui/look/dropped_files.h"
#include "ui/records/card_view.h"
#include "ui/records/card_with_files.h"

#include <QVBoxLayout>

namespace seduta {

CardPage::CardPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_cardSide(new CardWithFiles(desk, this))
    , m_card(&m_cardSide->card())
{
    setObjectName(QStringLiteral("cardPage"));
    setFocusProxy(m_card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cardSide);
    connect(new DroppedFiles(*this), &DroppedFiles::dropped, this, &CardPage::attach);
    connect(m_cardSide, &CardWithFiles::noticed, this, &Page::noticed);
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
    if (act == CardAct::Print)
        Q_EMIT noticed(cardToFile(desk(), this, m_record));
    if (act != CardAct::OpenMinutes)
        return;
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
        m_cardSide->setCard(*card);
    else
        m_cardSide->setWords(card.error().message);
}

RecordName CardPage::record() const
{
    return {m_record.table, m_record.id, m_card->card().title};
}

QList<Command> CardPage::commands() const
{
    if (!m_record.isValid())
        return {};
    return mayAttach() ? QList{Command::RecordHistory, Command::AttachFile} : QList{Command::RecordHistory};
}

void CardPage::run(Command command)
{
    if (command == Command::AttachFile)
        m_cardSide->attachChosen(m_record);
}

bool CardPage::mayAttach() const
{
    return m_record.isValid() && takesAttachments(m_record.table) && !workspace().isReadOnly();
}

void CardPage::attach(const QStringList &paths)
{
    if (mayAttach())
        m_cardSide->attach(m_record, paths);
    else
        Q_EMIT noticed(Notice::advice(tr("Files are not attached to this, or the archive is open to be read only.")));
}

void CardPage::showWhole(const QString &section)
{
    if (const auto lines = Cards(workspace()).whole(m_record, section))
        m_card->setWhole(*lines);
    else
        fail(lines.error());
}

}
