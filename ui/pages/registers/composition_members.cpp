#include "ui/pages/registers/composition_members.h"

#include "core/domain/fields/composition.h"
#include "core/usecases/compositions.h"
#include "ui/fields/references.h"

#include <algorithm>

namespace seduta {

namespace {

using Member = Named<Membership>;

constexpr int mostSeats = 99;

BesideKind<Member>::Columns columns()
{
    return {
        {QCoreApplication::translate("CompositionMembers", "Body"),
         [](const Member &each) { return each.name; },
         {},
         {},
         false},
        {QCoreApplication::translate("CompositionMembers", "Basis"),
         [](const Member &each) { return label(each.record.basis); },
         {},
         {},
         false},
        {QCoreApplication::translate("CompositionMembers", "Office"),
         [](const Member &each) { return each.record.office; },
         {},
         {},
         false},
        {QCoreApplication::translate("CompositionMembers", "Seats"),
         [](const Member &each) { return QString::number(each.record.seats); },
         {},
         {},
         true},
        {QCoreApplication::translate("CompositionMembers", "When"),
         [](const Member &each) {
             return each.record.onlyIfConcerned ? QCoreApplication::translate("CompositionMembers", "if concerned")
                                                : QCoreApplication::translate("CompositionMembers", "always");
         },
         {},
         {},
         false},
    };
}

void build(RecordForm<Member> &form, Workspace &workspace)
{
    form.reference(Within{&Member::record, &Membership::bodyId});
    form.choice(Within{&Member::record, &Membership::basis});
    form.line(Within{&Member::record, &Membership::office});
    form.addAdvice(
        QCoreApplication::translate("CompositionMembers", "As the decree names it: the Questore or who stands in."));
    form.number(Within{&Member::record, &Membership::seats}, 1, mostSeats);
    form.check(Within{&Member::record, &Membership::onlyIfConcerned});
    form.offer(QStringLiteral("bodyId"), bodyChoices(workspace), newBody(workspace));
}

// In the order in which the bodies are called.
Result<QList<Member>> membersOf(Workspace &workspace, qint64 composition)
{
    const auto members = Compositions(workspace).membersOf(CompositionId(composition));
    if (!members)
        return tl::unexpected(members.error());
    QHash<qint64, qsizetype> places;
    const auto bodies = bodyChoices(workspace);
    for (qsizetype place = 0; place < bodies.size(); ++place)
        places.insert(bodies.at(place).value, place);
    const auto placeOf = [&](const Member &each) { return places.value(each.record.bodyId.value()); };
    QList<Member> named;
    for (const auto &member : *members)
        named.append({member, bodies.value(places.value(member.bodyId.value())).words});
    std::stable_sort(named.begin(), named.end(),
                     [&](const Member &one, const Member &other) { return placeOf(one) < placeOf(other); });
    return named;
}

WholeIntention addsMissing()
{
    return {QStringLiteral("addMissingMembers"),
            QCoreApplication::translate("CompositionMembers", "Add the bodies that are missing (M)"),
            QStringLiteral("users"), QKeySequence(Qt::Key_M),
            [](Workspace &workspace, qint64 composition) -> Result<void> {
                const auto added = Compositions(workspace).addMissing(CompositionId(composition));
                return added ? Result<void>() : tl::unexpected(added.error());
            }};
}

}

BesideKind<Member> compositionMembers()
{
    BesideKind<Member> kind;
    kind.name = QStringLiteral("compositionMembers");
    kind.title = QCoreApplication::translate("CompositionMembers", "Bodies that sit in the composition");
    kind.emptyWords = QCoreApplication::translate(
        "CompositionMembers", "No body sits in it yet. Add one, or all those that are convened (M).");
    kind.addWords = QCoreApplication::translate("CompositionMembers", "Add a member");
    kind.columns = columns();
    kind.id = [](const Member &each) { return each.record.id.value(); };
    kind.build = build;
    kind.of = membersOf;
    kind.blank = [](Workspace &, qint64 composition) {
        Member fresh;
        fresh.record.compositionId = CompositionId(composition);
        return fresh;
    };
    kind.add = [](Workspace &workspace, const Member &each) -> Result<void> {
        const auto added = Compositions(workspace).addMember(each.record);
        return added ? Result<void>() : tl::unexpected(added.error());
    };
    kind.change = [](Workspace &workspace, const Member &each) {
        return Compositions(workspace).changeMember(each.record);
    };
    kind.remove = [](Workspace &workspace, qint64 id) {
        return Compositions(workspace).removeMember(MembershipId(id));
    };
    kind.ofAll = {addsMissing()};
    return kind;
}

}
