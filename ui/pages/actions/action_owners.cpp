#include "ui/pages/actions/action_owners.h"

#include "core/domain/fields/action_item.h"
#include "core/usecases/actions.h"
#include "ui/fields/references.h"

namespace seduta {

namespace {

Tone toneOf(const NamedOwner &each)
{
    return isOpen(each.owner.status) ? Tone::Ink : Tone::Good;
}

BesideKind<NamedOwner>::Columns columns()
{
    return {
        {QCoreApplication::translate("ActionOwners", "In charge"),
         [](const NamedOwner &each) { return each.name; },
         {},
         toneOf,
         false},
        {QCoreApplication::translate("ActionOwners", "Its part"),
         [](const NamedOwner &each) { return label(each.owner.status); },
         {},
         toneOf,
         false},
    };
}

void build(RecordForm<NamedOwner> &form, Workspace &workspace)
{
    form.reference(QStringLiteral("owner"), QCoreApplication::translate("ActionOwners", "Body"),
                   Within{&NamedOwner::owner, &ActionOwner::bodyId});
    form.reference(QStringLiteral("workingTableId"), QCoreApplication::translate("ActionOwners", "Or working table"),
                   Within{&NamedOwner::owner, &ActionOwner::workingTableId});
    form.check(QStringLiteral("isOffice"), QCoreApplication::translate("ActionOwners", "Or this office"),
               Within{&NamedOwner::owner, &ActionOwner::isOffice});
    form.line(QStringLiteral("externalName"),
              QCoreApplication::translate("ActionOwners", "Or someone outside, by name"),
              Within{&NamedOwner::owner, &ActionOwner::externalName});
    form.addAdvice(QCoreApplication::translate("ActionOwners", "Do not write names of single migrants."));
    form.choice(Within{&NamedOwner::owner, &ActionOwner::status});
    form.offer(QStringLiteral("owner"), bodyChoices(workspace), newBody(workspace));
    form.offer(QStringLiteral("workingTableId"), tableChoices(workspace));
}

// Done, or to be done again.
Result<void> turn(Workspace &workspace, const NamedOwner &each)
{
    const auto status = isOpen(each.owner.status) ? ActionStatus::Completed : ActionStatus::InProgress;
    return Actions(workspace).setOwnerStatus(each.owner.id, status);
}

}

BesideKind<NamedOwner> actionOwners()
{
    BesideKind<NamedOwner> kind;
    kind.name = QStringLiteral("actionOwners");
    kind.title = QCoreApplication::translate("ActionOwners", "Who must do it");
    kind.emptyWords = QCoreApplication::translate("ActionOwners", "Nobody is in charge of this commitment yet.");
    kind.addWords = QCoreApplication::translate("ActionOwners", "Add who must do it");
    kind.columns = columns();
    kind.id = [](const NamedOwner &each) { return each.owner.id.value(); };
    kind.build = build;
    kind.of = [](Workspace &workspace, qint64 action) {
        return Actions(workspace).namedOwnersOf(ActionItemId(action));
    };
    kind.blank = [](Workspace &, qint64 action) {
        NamedOwner fresh;
        fresh.owner.actionItemId = ActionItemId(action);
        return fresh;
    };
    kind.add = [](Workspace &workspace, const NamedOwner &each) -> Result<void> {
        const auto added = Actions(workspace).addOwner(each.owner);
        return added ? Result<void>() : tl::unexpected(added.error());
    };
    kind.change = [](Workspace &workspace, const NamedOwner &each) {
        return Actions(workspace).changeOwner(each.owner);
    };
    kind.remove = [](Workspace &workspace, qint64 id) { return Actions(workspace).removeOwner(ActionOwnerId(id)); };
    kind.intentions = {{QStringLiteral("ownerDone"),
                        QCoreApplication::translate("ActionOwners", "Its part is done, or not (F)"),
                        QStringLiteral("check"), QKeySequence(Qt::Key_F), turn}};
    return kind;
}

}
