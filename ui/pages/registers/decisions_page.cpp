#include "ui/pages/registers/decisions_page.h"

#include "core/domain/italian_date.h"
#include "core/usecases/registers.h"
#include "ui/desk/paper_place.h"
#include "ui/fields/choice.h"
#include "ui/look/label_of.h"
#include "ui/records/record_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTreeView>

namespace seduta {

namespace {

enum class DecisionScope { All, Opinions };

constexpr int pointColumn = 1;

QString wordsOf(const DecisionLine &line)
{
    return line.text.isEmpty() ? QString() : line.text.simplified();
}

QList<RowsModel<DecisionLine>::Column> columns()
{
    return {
        {DecisionsPage::tr("Day"),
         [](const DecisionLine &line) { return shortDate(line.heldOn); },
         [](const DecisionLine &line) { return QVariant(inOrderOfTime(line.heldOn)); },
         {},
         false},
        {DecisionsPage::tr("Point"), [](const DecisionLine &line) { return line.title.simplified(); }, {}, {}, false},
        {DecisionsPage::tr("Outcome"),
         [](const DecisionLine &line) { return line.outcome == Outcome::None ? QString() : label(line.outcome); },
         {},
         {},
         false},
        {DecisionsPage::tr("Decision"), wordsOf, {}, {}, false},
        {DecisionsPage::tr("Meeting no."), [](const DecisionLine &line) { return line.meetingNumber; }, {}, {}, false},
    };
}

}

DecisionsPage::DecisionsPage(const Desk &desk, QWidget *parent)
    : ReadingPage(desk, parent)
    , m_rows(
          columns(), [](const DecisionLine &line) { return line.id.value(); }, this)
    , m_scope(new QComboBox(this))
{
    auto *decisions = new RecordList(QStringLiteral("decisionsList"), m_rows, this);
    decisions->view().setAccessibleName(tr("Outcomes and decisions, the latest meeting first"));
    decisions->setEmptyWords(tr("What the meetings came to stands here: an outcome is recorded beside its point, in "
                                "the minutes of a meeting."));
    decisions->setNameColumn(pointColumn);
    decisions->setSortedBy(0, Qt::DescendingOrder);
    decisions->addHead(*buildScope());
    build(QStringLiteral("decisionsPage"), *decisions, tr("To the minutes of its meeting"));
}

QWidget *DecisionsPage::buildScope()
{
    auto *head = new QWidget(this);
    m_scope->setObjectName(QStringLiteral("decisionScope"));
    m_scope->setAccessibleName(tr("Which outcomes"));
    fillChoice(*m_scope,
               {{tr("All outcomes"), qint64(DecisionScope::All)}, {tr("Opinions"), qint64(DecisionScope::Opinions)}});
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelOf(*m_scope, tr("Show"), head));
    row->addWidget(m_scope);
    row->addStretch(1);
    connect(m_scope, &QComboBox::activated, this, &DecisionsPage::reload);
    return head;
}

QString DecisionsPage::title() const
{
    return tr("Outcomes and decisions");
}

Result<void> DecisionsPage::fillList()
{
    auto lines = Registers(workspace()).decisions();
    if (!lines)
        return tl::unexpected(lines.error());
    if (choiceIn(*m_scope) == qint64(DecisionScope::Opinions))
        lines->removeIf([](const DecisionLine &line) { return !isOpinion(line); });
    m_rows.setRows(*lines);
    return {};
}

QString DecisionsPage::table() const
{
    return QStringLiteral("agenda_item");
}

QStringList DecisionsPage::listTables() const
{
    return {QStringLiteral("meeting")};
}

void DecisionsPage::activate(qint64 id)
{
    if (const auto line = m_rows.find(id))
        Q_EMIT wentTo(minutesPlace(line->meetingId));
}

}
