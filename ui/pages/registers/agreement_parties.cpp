#include "ui/pages/registers/agreement_parties.h"

#include "core/domain/fields/agreement.h"
#include "core/usecases/agreements.h"
#include "ui/fields/references.h"

namespace seduta {

namespace {

using Party = Named<AgreementParty>;

void build(RecordForm<Party> &form, Workspace &workspace)
{
    form.reference(Within{&Party::record, &AgreementParty::bodyId});
    form.line(QStringLiteral("name"), QCoreApplication::translate("AgreementParties", "Or a name, in words"),
              Within{&Party::record, &AgreementParty::name});
    form.addAdvice(QCoreApplication::translate("AgreementParties", "For who is not among the bodies."));
    form.choice(Within{&Party::record, &AgreementParty::role});
    form.offer(QStringLiteral("bodyId"), bodyChoices(workspace), newBody(workspace));
}

Result<QList<Party>> partiesOf(Workspace &workspace, qint64 agreement)
{
    const auto parties = Agreements(workspace).partiesOf(AgreementId(agreement));
    if (!parties)
        return tl::unexpected(parties.error());
    const auto bodies = bodyChoices(workspace);
    QList<Party> named;
    for (const auto &party : *parties)
        named.append({party, party.bodyId.isValid() ? wordsAmong(bodies, party.bodyId.value()) : party.name});
    return named;
}

}

BesideKind<Party> agreementParties()
{
    BesideKind<Party> kind;
    kind.name = QStringLiteral("agreementParties");
    kind.title = QCoreApplication::translate("AgreementParties", "Who signs or joins the agreement");
    kind.emptyWords = QCoreApplication::translate("AgreementParties", "Nobody is recorded who signs or joins it yet.");
    kind.addWords = QCoreApplication::translate("AgreementParties", "Add a party");
    kind.columns = {
        {QCoreApplication::translate("AgreementParties", "Party"),
         [](const Party &each) { return each.name; },
         {},
         {},
         false},
        {QCoreApplication::translate("AgreementParties", "Role"),
         [](const Party &each) { return label(each.record.role); },
         {},
         {},
         false},
    };
    kind.id = [](const Party &each) { return each.record.id.value(); };
    kind.build = build;
    kind.of = partiesOf;
    kind.blank = [](Workspace &, qint64 agreement) {
        Party fresh;
        fresh.record.agreementId = AgreementId(agreement);
        return fresh;
    };
    kind.add = [](Workspace &workspace, const Party &each) -> Result<void> {
        const auto added = Agreements(workspace).addParty(each.record);
        return added ? Result<void>() : tl::unexpected(added.error());
    };
    kind.change = [](Workspace &workspace, const Party &each) {
        return Agreements(workspace).changeParty(each.record);
    };
    kind.remove = [](Workspace &workspace, qint64 id) {
        return Agreements(workspace).removeParty(AgreementPartyId(id));
    };
    return kind;
}

}
