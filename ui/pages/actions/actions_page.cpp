#include "ui/pages/actions/actions_page.h"

#include "core/domain/fields/action_item.h"
#include "core/domain/italian_date.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/paper_files.h"
#include "ui/fields/references.h"
#include "ui/look/keys.h"
#include "ui/pages/actions/action_filters.h"
#include "ui/pages/actions/action_owners.h"
#include "ui/pages/actions/heard_line.h"
#include "ui/records/narrow_delegate.h"
#include "ui/records/record_tree.h"

#include <QTreeView>

#include <algorithm>

namespace seduta {

namespace {

constexpr int actionsShown = 20000;
constexpr int wordsOfATitle = 80;
constexpr int momentRole = Qt::UserRole + 16;

enum ActionColumn { DueColumn = 0, TitleColumn = 1, OwnersColumn = 2 };

Tone toneOf(const ActionLine &line)
{
    if (line.moment)
        return Tone::Muted;
    if (line.action.isOverdue)
        return Tone::Bad;
    return isOpen(line.action.status) ? Tone::Ink : Tone::Muted;
}

QString birthWords(const ActionLine &line)
{
    const QString day = shortDate(line.action.meetingHeldOn);
    return line.meetingsSince == 0 ? day
                                   : ActionsPage::tr("%1, %n meeting(s) ago", nullptr, line.meetingsSince).arg(day);
}

QString momentWords(const ActionMoment &moment)
{
    return QStringLiteral("%1 %2").arg(shortDate(moment.on), moment.words);
}

// A day of the story is one sentence; the columns speak of commitments.
std::function<QString(const ActionLine &)> ofAction(QString (*words)(const ActionLine &))
{
    return [words](const ActionLine &line) { return line.moment ? QString() : words(line); };
}

QList<TreeRows<ActionLine>::Column> columns()
{
    return {
        {ActionsPage::tr("Due"),
         [](const ActionLine &line) { return line.moment ? momentWords(*line.moment) : dueWords(line.action); },
         [](const ActionLine &line) {
             return QVariant(line.action.due.isKnown() ? line.action.due.day : QDate(9999, 12, 31));
         },
         toneOf, false},
        {ActionsPage::tr("Commitment"),
         ofAction([](const ActionLine &line) { return line.action.title; }),
         {},
         toneOf,
         false},
        {ActionsPage::tr("In charge"),
         ofAction([](const ActionLine &line) { return line.action.owners; }),
         {},
         toneOf,
         false},
        {ActionsPage::tr("Status"),
         ofAction([](const ActionLine &line) {
             return line.action.isOverdue ? ActionsPage::tr("overdue") : label(line.action.status);
         }),
         {},
         toneOf,
         false},
        {ActionsPage::tr("Born"), ofAction(birthWords),
         [](const ActionLine &line) { return QVariant(inOrderOfTime(line.action.meetingHeldOn)); }, toneOf, false},
    };
}

QString inShort(const QString &title)
{
    const QString line = title.simplified();
    return line.size() <= wordsOfATitle ? line : line.left(wordsOfATitle - 1) + u'…';
}

bool isAboutOwners(const Error &error)
{
    return error.kind == ErrorKind::Conflict && error.field == QStringLiteral("status");
}

Result<qint64> added(Workspace &workspace, const ActionSheet &sheet)
{
    QList<ActionOwner> owners;
    if (sheet.owner.isValid())
        owners.append(ActionOwner{{}, {}, sheet.owner, {}, false, {}, ActionStatus::ToStart});
    return Actions(workspace).add(sheet.action, owners).map([](ActionItemId id) { return id.value(); });
}

QList<ActionItem> actionsOf(const QList<ActionSheet> &sheets)
{
    QList<ActionItem> actions;
    for (const auto &sheet : sheets)
        actions.append(sheet.action);
    return actions;
}

RecordKind<ActionSheet> kind()
{
    RecordKind<ActionSheet> kind;
    kind.table = QStringLiteral("action_item");
    kind.alsoShown = {"action_owner",  "action_update", "attendance",     "body",        "council",
                      "critical_area", "meeting",       "working_table",  "agenda_item", "agreement",
                      "project",       "plan_version",  "project_edition"};
    kind.words = [](const ActionSheet &sheet) { return sheet.action.title; };
    kind.offered = {{{QStringLiteral("owner")}, bodyChoices, newBody},
                    {{QStringLiteral("meetingId")}, meetingChoices, {}},
                    {{QStringLiteral("criticalAreaId")}, areaChoices, {}},
                    {{QStringLiteral("workingTableId")}, tableChoices, {}},
                    {{QStringLiteral("projectId")}, projectChoices, {}},
                    {{QStringLiteral("planVersionId")}, planChoices, {}},
                    {{QStringLiteral("agreementId")}, agreementChoices, {}},
                    {{QStringLiteral("projectEditionId")}, namedEditionChoices, {}},
                    {{QStringLiteral("makerBodyId"), QStringLiteral("addresseeBodyId")}, bodyChoices, newBody}};
    kind.find = [](Workspace &workspace, qint64 id) {
        return Actions(workspace).find(ActionItemId(id)).map([](const ActionItem &action) {
            return ActionSheet{action, {}};
        });
    };
    kind.add = added;
    kind.change = [](Workspace &workspace, const ActionSheet &sheet) {
        return Actions(workspace).change(sheet.action);
    };
    kind.changeAll = [](Workspace &workspace, const QList<ActionSheet> &sheets) {
        return Actions(workspace).changeAll(actionsOf(sheets));
    };
    kind.remove = [](Workspace &workspace, qint64 id) { return Actions(workspace).remove(ActionItemId(id)); };
    return kind;
}

}

ActionsPage::ActionsPage(const Desk &desk, QWidget *parent)
    : PageOf(
        kind(), columns(), [](const ActionLine &line) { return line.action.id.value(); }, desk, parent)
    , m_tree(new RecordTree(QStringLiteral("actionList"), rows(), Below::Details, this))
    , m_owners(new RecordsOf<NamedOwner>(actionOwners(), desk, this))
    , m_filters(new ActionFilters(this))
    , m_heard(new HeardLine(workspace().clock().today(), this))
{
    m_tree->view().setAccessibleName(tr("Commitments, by due date"));
    for (const auto column : {DueColumn, OwnersColumn})
        m_tree->view().setItemDelegateForColumn(column, new NarrowDelegate(this));
    m_tree->setEmptyWords(tr("Nothing here. Commitments are born in the minutes of a meeting, or added with Ctrl+N."));
    m_tree->setNameColumn(TitleColumn);
    m_tree->setSortedBy(DueColumn);
    m_tree->addHead(*m_filters);
    m_tree->addFoot(*m_heard);
    m_heard->setEnabled(!workspace().isReadOnly());
    rows().setDetails([this](const ActionLine &line) { return storyOf(line); });
    rows().setMore([](const ActionLine &line, int, int role) {
        return role == momentRole && line.moment ? QVariant(line.moment->update.value()) : QVariant();
    });
    buildForm();
    build(QStringLiteral("actionsPage"), *m_tree, m_owners);
    connectKeys();
}

void ActionsPage::buildForm()
{
    form().text(Within{&ActionSheet::action, &ActionItem::title}, 2);
    form().text(Within{&ActionSheet::action, &ActionItem::text}, 3);
    m_kind = form().choice(Within{&ActionSheet::action, &ActionItem::kind});
    form().reference(QStringLiteral("owner"), tr("Body in charge"), &ActionSheet::owner);
    buildProposal();
    form().choice(QStringLiteral("dueKind"), tr("Due"), Within{&ActionSheet::action, &ActionItem::dueKind});
    auto *due = new PartialDateField(form().widget());
    form().addRow(QStringLiteral("due"), tr("Day, month or season"), due);
    connect(due, &QLineEdit::textEdited, &form(), &Form::edited);
    form().tie([due](const ActionSheet &sheet) { due->setDate(sheet.action.due); },
               [due](ActionSheet &sheet) {
                   const auto typed = due->date();
                   if (typed != sheet.action.due)
                       sheet.action.due = typed.isDay() ? dueOn(sheet.action.dueKind, typed.day) : typed;
               },
               [due] { return due->unreadable(); }, due);
    form().line(Within{&ActionSheet::action, &ActionItem::dueText});
    m_status = form().choice(Within{&ActionSheet::action, &ActionItem::status});
    form().text(Within{&ActionSheet::action, &ActionItem::statusReason}, 2);
    form().addAdvice(tr("A reason is asked for when a commitment is given up. Do not write names of single migrants."));
    form().addFolded(QStringLiteral("actionOtherData"));
    auto *meeting = form().reference(Within{&ActionSheet::action, &ActionItem::meetingId});
    form().reference(Within{&ActionSheet::action, &ActionItem::agendaItemId});
    form().date(Within{&ActionSheet::action, &ActionItem::dueFrom});
    form().line(Within{&ActionSheet::action, &ActionItem::condition});
    form().line(Within{&ActionSheet::action, &ActionItem::basis});
    form().line(Within{&ActionSheet::action, &ActionItem::recurrence});
    form().check(Within{&ActionSheet::action, &ActionItem::isPublished});
    form().reference(Within{&ActionSheet::action, &ActionItem::criticalAreaId});
    form().reference(Within{&ActionSheet::action, &ActionItem::workingTableId});
    form().reference(Within{&ActionSheet::action, &ActionItem::projectId});
    form().reference(Within{&ActionSheet::action, &ActionItem::projectEditionId});
    form().reference(Within{&ActionSheet::action, &ActionItem::planVersionId});
    form().reference(Within{&ActionSheet::action, &ActionItem::agreementId});
    connect(meeting, &QComboBox::activated, this, [this, meeting] { offerPoints(MeetingId(choiceIn(*meeting))); });
}

// What an act needs that is put forward; of the others it is not asked.
void ActionsPage::buildProposal()
{
    form().reference(Within{&ActionSheet::action, &ActionItem::makerBodyId});
    form().reference(Within{&ActionSheet::action, &ActionItem::addresseeBodyId});
    form().line(Within{&ActionSheet::action, &ActionItem::addresseeName});
    form().choice(Within{&ActionSheet::action, &ActionItem::proposalState});
    form().date(Within{&ActionSheet::action, &ActionItem::transmittedOn});
    form().date(Within{&ActionSheet::action, &ActionItem::answeredOn});
    form().text(Within{&ActionSheet::action, &ActionItem::answer}, 2);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActionsPage::askByKind);
    askByKind();
}

void ActionsPage::askByKind()
{
    const auto kind = ActionKind(choiceIn(*m_kind));
    form().setAsked(QStringLiteral("makerBodyId"), isPutForward(kind));
    form().setAsked(QStringLiteral("addresseeBodyId"), kind == ActionKind::Request || kind == ActionKind::Proposal);
    for (const auto *field : {"addresseeName", "proposalState", "transmittedOn", "answeredOn", "answer"})
        form().setAsked(QLatin1String(field), kind == ActionKind::Proposal);
}

// Only those of the meeting it was born in.
void ActionsPage::offerPoints(MeetingId meeting)
{
    form().offer(QStringLiteral("agendaItemId"), pointChoices(workspace(), meeting));
}

void ActionsPage::connectKeys()
{
    auto &view = m_tree->view();
    onKey(view, {Qt::Key_Space}, tr("The next status"), this, [this] { step(); });
    onKey(view, {Qt::Key_S}, tr("Reminded today"), this, [this] { chase(); });
    onKey(view, {Qt::Key_A}, tr("What was heard of it"), this, [this] {
        if (hasCurrent())
            m_heard->goThere();
    });
    onKey(view, {Qt::Key_Delete}, tr("Removes the row"), this, [this] { removeHeard(); });
    connect(m_heard, &HeardLine::entered, this, &ActionsPage::addHeard);
    connect(m_heard, &HeardLine::left, this, [this] { m_tree->setFocus(Qt::ShortcutFocusReason); });
    connect(m_heard, &HeardLine::chaseAsked, this, &ActionsPage::chase);
    connect(m_heard, &HeardLine::stepAsked, this, &ActionsPage::step);
    connect(m_filters, &ActionFilters::chosen, this, &ActionsPage::reload);
    connect(m_owners, &RecordsBeside::changed, this, &ActionsPage::praiseOwners);
}

QString ActionsPage::title() const
{
    return tr("Commitments");
}

QString ActionsPage::newWords() const
{
    return tr("New commitment");
}

Result<QList<ActionLine>> ActionsPage::read()
{
    m_filters->offerBodies(workspace());
    const auto today = workspace().clock().today();
    const auto actions =
        Actions(workspace())
            .page({m_filters->scope(), m_filters->body(), today, actionsShown, {}, m_filters->due(today)});
    const auto daysHeld = Actions(workspace()).daysHeld();
    if (!actions || !daysHeld)
        return tl::unexpected(!actions ? actions.error() : daysHeld.error());
    QList<ActionLine> lines;
    for (const auto &action : *actions) {
        const auto birth = action.meetingHeldOn;
        lines.append({action, birth.isKnown() ? meetingsSince(*daysHeld, birth.day) : 0, {}});
    }
    return lines;
}

// Who is in charge of a commitment already there stands beside the form.
Result<void> ActionsPage::fillForm(qint64 id)
{
    form().setAsked(QStringLiteral("owner"), false);
    if (const auto action = Actions(workspace()).find(ActionItemId(id)); action)
        offerPoints(action->meetingId);
    return PageOf::fillForm(id);
}

void ActionsPage::clearForm()
{
    form().setAsked(QStringLiteral("owner"), true);
    offerPoints({});
    PageOf::clearForm();
}

Result<qint64> ActionsPage::save(qint64 id)
{
    const auto kept = PageOf::save(id);
    if (kept || !isAboutOwners(kept.error()))
        return kept;
    const auto action = form().record().action;
    const auto done = isToComplete(action.id) ? Actions(workspace()).change(action, true) : keepWithoutCompleting();
    return done.map([id] { return id; });
}

Result<void> ActionsPage::fillTogether(const QList<qint64> &ids)
{
    form().setAsked(QStringLiteral("owner"), false);
    offerPoints({});
    return PageOf::fillTogether(ids);
}

Result<void> ActionsPage::saveTogether(const QList<qint64> &ids)
{
    const auto kept = PageOf::saveTogether(ids);
    if (kept || !isAboutOwners(kept.error()))
        return kept;
    const bool isWanted = dialogs().confirm(
        this, {kept.error().message + u' ' + tr("Complete them all the same?"), tr("Complete them all the same")});
    const auto typed = typedOver(ids);
    return isWanted && typed ? Actions(workspace()).changeAll(actionsOf(*typed), true) : kept;
}

QList<ActionLine> ActionsPage::storyOf(const ActionLine &line) const
{
    QList<ActionLine> story;
    const auto moments = Actions(workspace()).storyOf(line.action.id).value_or(QList<ActionMoment>());
    for (const auto &moment : moments)
        story.append({line.action, 0, moment});
    return story;
}

// Whoever said no has answered: the status goes back to what it was, the rest is kept.
Result<void> ActionsPage::keepWithoutCompleting()
{
    const auto status = form().original().action.status;
    setChoice(*m_status, qint64(status));
    Q_EMIT noticed(Notice::advice(tr("The commitment is not completed: it stays as it was, %1.").arg(label(status))));
    return form().isChanged() ? Actions(workspace()).change(form().record().action) : Result<void>();
}

bool ActionsPage::isToComplete(ActionItemId action)
{
    QStringList names;
    const auto owners = Actions(workspace()).namedOwnersOf(action).value_or(QList<NamedOwner>());
    for (const auto &each : owners)
        if (isOpen(each.owner.status))
            names.append(each.name);
    return dialogs().confirm(this,
                             {tr("These have not done their part: %1. Is the commitment completed all the same?")
                                  .arg(names.join(QStringLiteral(", "))),
                              tr("Complete it all the same")});
}

QList<Command> ActionsPage::toolCommands() const
{
    return {Command::Print};
}

void ActionsPage::run(Command command)
{
    if (command != Command::Print)
        PageOf::run(command);
    else if (leave())
        print();
}

// Those of the list as it is filtered; of all bodies, each body with its own.
void ActionsPage::print()
{
    auto order = paperOrder(DocumentKind::ActionList, {});
    order.actions = {m_filters->scope(), m_filters->body(), !m_filters->body().isValid()};
    const auto notice = draftedToFolder(desk(), this, order);
    if (!notice.text.isEmpty())
        Q_EMIT noticed(notice);
}

void ActionsPage::runOnCard(CardAct act)
{
    if (act == CardAct::StepAction)
        step();
    else
        PageOf::runOnCard(act);
}

void ActionsPage::step()
{
    if (!hasCurrent() || workspace().isReadOnly() || !leave())
        return;
    const ActionItemId action(current());
    const auto title = words();
    Actions actions(workspace());
    auto stepped = actions.step(action);
    if (!stepped && isAboutOwners(stepped.error())) {
        if (!isToComplete(action))
            return;
        stepped = actions.step(action, true);
    }
    if (!stepped) {
        fail(stepped.error());
        return;
    }
    Q_EMIT noticed(Notice::done(tr("\"%1\" is now: %2. Ctrl+Z takes it back.").arg(inShort(title), label(*stepped))));
}

void ActionsPage::chase()
{
    if (!hasCurrent() || workspace().isReadOnly() || !leave())
        return;
    const ActionItemId action(current());
    const auto today = workspace().clock().today();
    if (const auto chased = Actions(workspace()).chase(action, today); !chased) {
        fail(chased.error());
        return;
    }
    m_tree->unfold(action.value());
    Q_EMIT noticed(Notice::done(tr("\"%1\": reminded today. Ctrl+Z takes it back.").arg(inShort(words()))));
}

void ActionsPage::addHeard()
{
    const auto known = rows().find(current());
    const auto text = m_heard->words();
    if (!known || text.isEmpty() || !leave())
        return;
    if (const auto error = m_heard->unreadable(); error) {
        fail(*error);
        return;
    }
    const ActionUpdate heard{{}, known->action.id, m_heard->day(), text, known->action.status};
    if (const auto added = Actions(workspace()).addUpdate(heard); !added) {
        fail(added.error());
        return;
    }
    m_heard->clear(workspace().clock().today());
    m_tree->unfold(known->action.id.value());
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ActionsPage::removeHeard()
{
    const ActionUpdateId heard(m_tree->view().currentIndex().data(momentRole).toLongLong());
    if (!heard.isValid() || workspace().isReadOnly() || !leave())
        return;
    if (const auto removed = Actions(workspace()).removeUpdate(heard); !removed)
        fail(removed.error());
}

// The last of them having done its part, the commitment may be completed.
void ActionsPage::praiseOwners()
{
    const auto action = Actions(workspace()).find(ActionItemId(current()));
    const auto owners = Actions(workspace()).ownersOf(ActionItemId(current())).value_or(QList<ActionOwner>());
    const bool isSomeoneOpen =
        std::any_of(owners.cbegin(), owners.cend(), [](const ActionOwner &owner) { return isOpen(owner.status); });
    if (action && isOpen(action->status) && !owners.isEmpty() && !isSomeoneOpen)
        Q_EMIT noticed(Notice::advice(
            tr("All those in charge have done their part: the commitment can be given the status \"%1\".")
                .arg(label(ActionStatus::Completed))));
}

}
