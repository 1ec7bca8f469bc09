#include "ui/pages/registers/issued_papers_page.h"

#include "core/domain/italian_date.h"
#include "core/usecases/registers.h"
#include "ui/desk/paper_place.h"
#include "ui/records/record_list.h"

#include <QTreeView>

namespace seduta {

namespace {

constexpr int addresseeColumn = 2;

Tone toneOf(const IssuedLine &line)
{
    return line.isSuperseded ? Tone::Muted : Tone::Ink;
}

/// To whom it went; a paper for nobody in particular is known by its title.
QString wordsOf(const IssuedLine &line)
{
    return (line.addressee.isEmpty() ? line.title : line.addressee).simplified();
}

QString protocolOf(const IssuedLine &line)
{
    return line.protocolOn.isValid() ? QStringLiteral("%1 %2").arg(line.protocolRef, shortDate(line.protocolOn))
                                     : line.protocolRef;
}

QList<RowsModel<IssuedLine>::Column> columns()
{
    return {
        {IssuedPapersPage::tr("Issued"),
         [](const IssuedLine &line) { return shortDate(line.issuedAt.toLocalTime().date()); },
         [](const IssuedLine &line) { return QVariant(line.issuedAt); }, toneOf, false},
        {IssuedPapersPage::tr("Kind"), [](const IssuedLine &line) { return label(line.kind); }, {}, toneOf, false},
        {IssuedPapersPage::tr("Addressee or title"), wordsOf, {}, toneOf, false},
        {IssuedPapersPage::tr("Meeting"), [](const IssuedLine &line) { return shortDate(line.heldOn); },
         [](const IssuedLine &line) { return QVariant(inOrderOfTime(line.heldOn)); }, toneOf, false},
        {IssuedPapersPage::tr("Protocol"), protocolOf, {}, toneOf, false},
    };
}

}

IssuedPapersPage::IssuedPapersPage(const Desk &desk, QWidget *parent)
    : ReadingPage(desk, parent)
    , m_rows(
          columns(), [](const IssuedLine &line) { return line.id.value(); }, this)
{
    auto *papers = new RecordList(QStringLiteral("issuedPapersList"), m_rows, this);
    papers->view().setAccessibleName(tr("Issued papers, latest first"));
    papers->setEmptyWords(tr("The papers that left the office stand here. They are issued (Ctrl+Shift+E) from the "
                             "papers of a meeting."));
    papers->setNameColumn(addresseeColumn);
    papers->setSortedBy(0, Qt::DescendingOrder);
    build(QStringLiteral("issuedPapersPage"), *papers, tr("To the paper, among those of its meeting"));
}

QString IssuedPapersPage::title() const
{
    return tr("Issued papers");
}

Result<void> IssuedPapersPage::fillList()
{
    const auto lines = Registers(workspace()).issued();
    if (!lines)
        return tl::unexpected(lines.error());
    m_rows.setRows(*lines);
    return {};
}

QString IssuedPapersPage::table() const
{
    return QStringLiteral("issued_document");
}

QStringList IssuedPapersPage::listTables() const
{
    return {QStringLiteral("meeting")};
}

void IssuedPapersPage::activate(qint64 id)
{
    if (const auto line = m_rows.find(id); line && line->meetingId.isValid())
        Q_EMIT wentTo(paperPlace(line->meetingId, line->kind, line->convocationId));
}

}
