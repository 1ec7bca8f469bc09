#include "ui/pages/actions_page.h"

#include "ui/pages/references.h"
#include "ui/widgets/label_of.h"
#include "ui/widgets/record_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTreeView>

#include <algorithm>

namespace seduta {

namespace {

constexpr int actionsShown = 20000;

QString sentence(const char *text)
{
    return QCoreApplication::translate("ActionsPage", text);
}

QString dueWords(const ActionSummary &action)
{
    if (!action.due.isKnown())
        return action.dueText.isEmpty() ? label(action.dueKind) : action.dueText;
    switch (action.due.precision) {
    case DatePrecision::Month: return QLocale().toString(action.due.day, QStringLiteral("MMMM yyyy"));
    case DatePrecision::Year: return QString::number(action.due.day.year());
    default: return action.due.day.toString(QStringLiteral("dd/MM/yyyy"));
    }
}

Tone toneOf(const ActionSummary &action)
{
    if (action.isOverdue)
        return Tone::Bad;
    return isOpen(action.status) ? Tone::Ink : Tone::Muted;
}

QList<RowsModel<ActionSummary>::Column> columns()
{
    return {
        {sentence(QT_TRANSLATE_NOOP("ActionsPage", "Due")), dueWords,
         [](const ActionSummary &each) { return QVariant(each.due.isKnown() ? each.due.day : QDate(9999, 12, 31)); },
         toneOf, false},
        {sentence(QT_TRANSLATE_NOOP("ActionsPage", "Commitment")),
         [](const ActionSummary &each) { return each.title; },
         {},
         toneOf,
         false},
        {sentence(QT_TRANSLATE_NOOP("ActionsPage", "In charge")),
         [](const ActionSummary &each) { return each.owners; },
         {},
         toneOf,
         false},
        {sentence(QT_TRANSLATE_NOOP("ActionsPage", "Status")),
         [](const ActionSummary &each) {
             return each.isOverdue ? sentence(QT_TRANSLATE_NOOP("ActionsPage", "overdue")) : label(each.status);
         },
         {},
         toneOf,
         false},
        {sentence(QT_TRANSLATE_NOOP("ActionsPage", "Born in the meeting of")),
         [](const ActionSummary &each) { return each.meetingHeldOn.toString(QStringLiteral("dd/MM/yyyy")); },
         [](const ActionSummary &each) { return QVariant(each.meetingHeldOn); }, toneOf, false},
    };
}

PartialDate dueOf(DueKind kind, const QDate &day)
{
    if (!day.isValid())
        return {};
    switch (kind) {
    case DueKind::Month: return PartialDate::inMonth(day.year(), day.month());
    case DueKind::Season: return PartialDate::inSeason(day.year(), day.month() % 12 / 3);
    default: return PartialDate::onDay(day);
    }
}

template <class Member>
auto ofAction(Member member)
{
    return [member](auto &sheet) -> auto &
    {
        return sheet.action.*member;
    };
}

}

ActionsPage::ActionsPage(const Desk &desk, QWidget *parent)
    : RecordPage(desk, parent)
    , m_actions(
          columns(), [](const ActionSummary &each) { return each.id.value(); }, this)
    , m_form(new RecordForm<ActionSheet>(this))
    , m_scope(new QComboBox(this))
    , m_body(new QComboBox(this))
{
    auto *actions = new RecordList(QStringLiteral("actionList"), m_actions, this);
    actions->view().setAccessibleName(tr("Commitments, by due date"));
    actions->setEmptyWords(tr("Nothing here. Commitments are born in the minutes of a meeting, or added with Ctrl+N."));
    actions->setSortedBy(0);
    actions->addTool(*buildFilters());
    buildForm();
    build(QStringLiteral("actionsPage"), *actions, *m_form);
    connect(m_scope, &QComboBox::activated, this, &ActionsPage::reload);
    connect(m_body, &QComboBox::activated, this, &ActionsPage::reload);
}

QWidget *ActionsPage::buildFilters()
{
    auto *filters = new QWidget(this);
    m_scope->setObjectName(QStringLiteral("actionScope"));
    m_scope->setAccessibleName(tr("Which commitments"));
    Form::fillChoice(*m_scope,
                     {{tr("Open"), qint64(ActionScope::Open)},
                      {tr("Overdue"), qint64(ActionScope::Overdue)},
                      {tr("All"), qint64(ActionScope::All)}});
    m_body->setObjectName(QStringLiteral("actionBody"));
    m_body->setAccessibleName(tr("Of which body"));
    m_body->setMaximumWidth(220);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelOf(*m_scope, tr("Show"), filters));
    row->addWidget(m_scope);
    row->addWidget(labelOf(*m_body, tr("of"), filters));
    row->addWidget(m_body);
    return filters;
}

void ActionsPage::buildForm()
{
    m_form->text(QStringLiteral("title"), tr("Commitment"), ofAction(&ActionItem::title), 2);
    m_form->text(QStringLiteral("text"), tr("In full"), ofAction(&ActionItem::text), 3);
    m_form->reference(QStringLiteral("owner"), tr("Body in charge"), &ActionSheet::owner);
    m_form->choice(QStringLiteral("dueKind"), tr("Due"), ofAction(&ActionItem::dueKind));
    auto *due = new DayField(m_form->widget());
    m_form->addRow(QStringLiteral("due"), tr("Day, or a day of the month or season"), due);
    connect(due, &QLineEdit::textChanged, m_form, &Form::edited);
    m_form->tie([due](const ActionSheet &sheet) { due->setDay(sheet.action.due.day); },
                [due](ActionSheet &sheet) {
                    if (due->day() != sheet.action.due.day)
                        sheet.action.due = dueOf(sheet.action.dueKind, due->day());
                },
                [due] { return due->unreadable(); });
    m_form->line(QStringLiteral("dueText"), tr("Due, in words"), ofAction(&ActionItem::dueText));
    m_form->choice(QStringLiteral("kind"), tr("Kind"), ofAction(&ActionItem::kind));
    m_form->reference(QStringLiteral("meetingId"), tr("Born in the meeting"), ofAction(&ActionItem::meetingId));
    m_form->reference(QStringLiteral("criticalAreaId"), tr("For the critical area"),
                      ofAction(&ActionItem::criticalAreaId));
    m_form->addHeading(tr("How it stands"));
    m_form->choice(QStringLiteral("status"), tr("Status"), ofAction(&ActionItem::status));
    m_form->text(QStringLiteral("statusReason"), tr("Reason"), ofAction(&ActionItem::statusReason), 2);
    m_form->addAdvice(
        tr("A reason is asked for when a commitment is given up. Do not write names of single migrants."));
}

QString ActionsPage::title() const
{
    return tr("Commitments");
}

Result<void> ActionsPage::fillList()
{
    Form::fillChoice(*m_body, bodyChoices(workspace()));
    m_body->setItemText(0, tr("every body"));
    offer(*m_form, QStringLiteral("owner"), bodyChoices(workspace()));
    offer(*m_form, QStringLiteral("meetingId"), meetingChoices(workspace()));
    offer(*m_form, QStringLiteral("criticalAreaId"), areaChoices(workspace()));
    const auto actions = Actions(workspace())
                             .page({static_cast<ActionScope>(Form::chosen(*m_scope)),
                                    BodyId(Form::chosen(*m_body)),
                                    workspace().clock().today(),
                                    actionsShown,
                                    {}});
    if (!actions)
        return tl::unexpected(actions.error());
    m_actions.setRows(*actions);
    return {};
}

Result<void> ActionsPage::fillForm(qint64 id)
{
    const auto action = Actions(workspace()).find(ActionItemId(id));
    if (!action)
        return tl::unexpected(action.error());
    ActionSheet sheet{*action, {}};
    const auto owners = Actions(workspace()).ownersOf(action->id).value_or(QList<ActionOwner>());
    for (const auto &owner : owners)
        if (!sheet.owner.isValid())
            sheet.owner = owner.bodyId;
    m_form->set(sheet);
    return {};
}

void ActionsPage::clearForm()
{
    m_form->set({});
}

bool ActionsPage::isChanged() const
{
    return m_form->isChanged();
}

Result<qint64> ActionsPage::save(qint64 id)
{
    const auto sheet = m_form->readable();
    if (!sheet)
        return tl::unexpected(sheet.error());
    if (id != 0) {
        const auto saved = saveKnown(*sheet);
        return saved ? Result<qint64>(id) : tl::unexpected(saved.error());
    }
    QList<ActionOwner> owners;
    if (sheet->owner.isValid())
        owners.append(ActionOwner{{}, {}, sheet->owner, {}, false, {}, ActionStatus::ToStart});
    const auto added = Actions(workspace()).add(sheet->action, owners);
    return added ? Result<qint64>(added->value()) : tl::unexpected(added.error());
}

Result<void> ActionsPage::saveKnown(const ActionSheet &sheet)
{
    Actions actions(workspace());
    const auto before = m_form->original();
    if (const auto changed = actions.change(sheet.action); !changed)
        return changed;
    if (sheet.owner != before.owner)
        if (const auto owned = saveOwner(sheet); !owned)
            return owned;
    if (sheet.action.status == before.action.status)
        return {};
    return actions.setStatus(sheet.action.id, sheet.action.status, sheet.action.statusReason, true);
}

Result<void> ActionsPage::saveOwner(const ActionSheet &sheet)
{
    Actions actions(workspace());
    const auto owners = actions.ownersOf(sheet.action.id).value_or(QList<ActionOwner>());
    for (const auto &owner : owners)
        if (owner.bodyId == m_form->original().owner && owner.bodyId.isValid())
            if (const auto removed = actions.removeOwner(owner.id); !removed)
                return removed;
    if (!sheet.owner.isValid())
        return {};
    const auto added = actions.addOwner({{}, sheet.action.id, sheet.owner, {}, false, {}, sheet.action.status});
    return added ? Result<void>() : tl::unexpected(added.error());
}

Result<void> ActionsPage::remove(qint64 id)
{
    return Actions(workspace()).remove(ActionItemId(id));
}

QString ActionsPage::table() const
{
    return QStringLiteral("action_item");
}

QString ActionsPage::words() const
{
    return m_form->original().action.title;
}

}
