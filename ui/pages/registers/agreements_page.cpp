#include "ui/pages/registers/agreements_page.h"

#include "core/domain/fields/agreement.h"
#include "core/usecases/agreements.h"
#include "ui/fields/references.h"
#include "ui/pages/registers/agreement_parties.h"
#include "ui/records/lists_beside.h"
#include "ui/records/member_column.h"
#include "ui/records/state_story.h"

namespace seduta {

namespace {

QList<RowsModel<Agreement>::Column> columns()
{
    return {
        memberColumn(&Agreement::title),
        memberColumn(&Agreement::state),
        memberColumn(&Agreement::signedOn),
        memberColumn(&Agreement::place),
    };
}

void build(RecordForm<Agreement> &form)
{
    form.line(&Agreement::title);
    form.choice(&Agreement::state);
    form.date(&Agreement::signedOn);
    form.line(&Agreement::place);
    form.reference(&Agreement::meetingId);
    form.date(&Agreement::validFrom);
    form.date(&Agreement::validTo);
    form.reference(&Agreement::projectId);
    form.choice(&Agreement::derivation);
    form.reference(&Agreement::derivedFromId);
}

RecordKind<Agreement> kind()
{
    auto kind = keptBy<Agreements, Agreement>(QStringLiteral("agreement"),
                                              [](const Agreement &agreement) { return agreement.title; });
    kind.alsoShown = {"agreement_party", "agreement_state_change", "attendance", "body", "meeting", "project"};
    kind.offered = {{{QStringLiteral("projectId")}, projectChoices},
                    {{QStringLiteral("meetingId")}, meetingChoices},
                    {{QStringLiteral("derivedFromId")}, agreementChoices}};
    return kind;
}

RecordsBeside *beside(const Desk &desk, QWidget *parent)
{
    auto *lists = new ListsBeside(QStringLiteral("agreementTabs"), AgreementsPage::tr("Of the agreement"), parent);
    lists->add(AgreementsPage::tr("Parties"), new RecordsOf<Named<AgreementParty>>(agreementParties(), desk, lists));
    lists->add(AgreementsPage::tr("States"),
               new RecordsOf<Named<AgreementStateChange>>(
                   stateStory<Agreements, AgreementStateChange>(QStringLiteral("agreementStates")), desk, lists));
    return lists;
}

PlainKind<Agreement> plainKind()
{
    PlainKind<Agreement> plain;
    plain.kind = kind();
    plain.name = QStringLiteral("agreements");
    plain.title = AgreementsPage::tr("Agreements");
    plain.newWords = AgreementsPage::tr("New agreement");
    plain.emptyWords = AgreementsPage::tr(
        "The agreements that the council prepares, signs or follows stand here. Add the first one with Ctrl+N.");
    plain.columns = columns();
    plain.build = build;
    plain.all = [](Workspace &workspace) { return Agreements(workspace).all(); };
    plain.beside = beside;
    return plain;
}

}

AgreementsPage::AgreementsPage(const Desk &desk, QWidget *parent)
    : PlainPage(plainKind(), desk, parent)
{
}

}
