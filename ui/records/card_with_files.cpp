#include "ui/records/card_with_files.h"

#include "core/domain/fields/attachment.h"
#include "core/usecases/attachments.h"
#include "ui/look/dropped_files.h"
#include "ui/records/card_view.h"
#include "ui/records/member_column.h"

#include <QLabel>

namespace seduta {

namespace {

QList<RowsModel<Attachment>::Column> columns()
{
    return {
        memberColumn(&Attachment::fileName),
        memberColumn(&Attachment::role),
        {CardWithFiles::tr("Size"), [](const Attachment &each) { return sizeWords(each.size); }, {}, {}, true},
        memberColumn(&Attachment::addedOn),
        memberColumn(&Attachment::note),
    };
}

void build(RecordForm<Attachment> &form, Workspace &)
{
    form.line(&Attachment::fileName);
    form.choice(&Attachment::role);
    form.text(&Attachment::note, 3);
    form.addAdvice(CardWithFiles::tr("Do not write names of single migrants."));
}

}

CardWithFiles::CardWithFiles(const Desk &desk, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_files(desk, this)
    , m_card(new CardView(this))
{
    addWidget(m_card);
    connect(m_card, &CardView::acted, this, &CardWithFiles::runOnCard);
    connect(m_card, &CardView::fileAsked, this, [this](qint64 id) { tell(m_files.open(AttachmentId(id))); });
    connect(m_card, &CardView::copyAsked, this, [this](qint64 id) { tell(m_files.save(AttachmentId(id))); });
}

void CardWithFiles::setCard(const Card &card)
{
    m_card->setTaking(takesAttachments(card.record.table) && !m_desk.workspace.isReadOnly());
    m_card->setCard(card);
    if (currentIndex() == 0)
        return;
    if (card.record == m_record)
        m_list->reload();
    else
        setCurrentIndex(0);
}

void CardWithFiles::setWords(const QString &words)
{
    setCurrentIndex(0);
    m_card->setWords(words);
}

void CardWithFiles::attach(const CardLink &record, const QStringList &paths)
{
    tell(m_files.attach(record, paths));
}

void CardWithFiles::attachChosen(const CardLink &record)
{
    tell(m_files.attachChosen(record));
}

void CardWithFiles::runOnCard(CardAct act)
{
    if (act == CardAct::Attach)
        attachChosen(m_card->card().record);
    else if (act == CardAct::Attachments)
        showFiles();
}

// Made anew for the record: what kind of thing it is, is known only now.
void CardWithFiles::showFiles()
{
    delete widget(1);
    m_record = m_card->card().record;
    auto *room = new QWidget(this);
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(12, 16, 12, 12);
    auto *heading = new QLabel(tr("Attachments"), room);
    auto font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    auto *back =
        aToolButton(QStringLiteral("backToCard"), tr("Back to the card (Esc)"), QStringLiteral("arrow-left"), room);
    auto *list = new RecordsOf<Attachment>(attachments(), m_desk, room);
    m_list = list;
    column->addWidget(heading);
    column->addWidget(list, 1);
    column->addWidget(back);
    connect(back, &QToolButton::clicked, this, &CardWithFiles::showCard);
    connect(list, &RecordsBeside::noticed, this, &CardWithFiles::noticed);
    onKey(*room, {Qt::Key_Escape}, tr("Back to the card"), this, [this] {
        showCard();
    })->setContext(Qt::WidgetWithChildrenShortcut);
    addWidget(room);
    m_list->showOf(m_record.id);
    setCurrentIndex(1);
    list->list().select(list->rows().isEmpty() ? 0 : list->rows().constFirst().id.value());
    list->list().view().setFocus(Qt::OtherFocusReason);
}

void CardWithFiles::showCard()
{
    setCurrentIndex(0);
    m_card->setFocus(Qt::OtherFocusReason);
}

void CardWithFiles::tell(const Notice &notice)
{
    if (!notice.text.isEmpty())
        Q_EMIT noticed(notice);
}

BesideKind<Attachment> CardWithFiles::attachments()
{
    BesideKind<Attachment> kind;
    kind.name = QStringLiteral("attachments");
    kind.title = tr("Files attached");
    kind.emptyWords = tr("No file is attached any more. Drop one here, or choose it.");
    kind.addWords = tr("Attach a file…");
    kind.columns = columns();
    kind.id = [](const Attachment &each) { return each.id.value(); };
    kind.build = build;
    kind.of = [table = m_record.table](Workspace &workspace, qint64 id) {
        return Attachments(workspace).of({table, id});
    };
    kind.addOtherwise = [this](qint64) { attachChosen(m_record); };
    kind.change = [](Workspace &workspace, const Attachment &each) { return Attachments(workspace).change(each); };
    kind.remove = [](Workspace &workspace, qint64 id) { return Attachments(workspace).remove(AttachmentId(id)); };
    kind.intentions = {{QStringLiteral("attachmentsOpen"), tr("Open to read (O)"), QStringLiteral("eye"),
                        QKeySequence(Qt::Key_O),
                        [this](Workspace &, const Attachment &each) {
                            tell(m_files.open(each.id));
                            return Result<void>();
                        }},
                       {QStringLiteral("attachmentsSave"), tr("Save as… (S)"), QStringLiteral("save"),
                        QKeySequence(Qt::Key_S), [this](Workspace &, const Attachment &each) {
                            tell(m_files.save(each.id));
                            return Result<void>();
                        }}};
    return kind;
}

}
