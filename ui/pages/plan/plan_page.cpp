#include "ui/pages/plan/plan_page.h"

#include "core/domain/fields/plan.h"
#include "core/usecases/plans.h"
#include "ui/fields/references.h"
#include "ui/pages/plan/plan_contributions.h"
#include "ui/records/member_column.h"

namespace seduta {

namespace {

QList<RowsModel<PlanVersion>::Column> columns()
{
    return {
        memberColumn(&PlanVersion::title),
        memberColumn(&PlanVersion::number),
        memberColumn(&PlanVersion::state),
        memberColumn(&PlanVersion::approvedOn),
    };
}

void build(RecordForm<PlanVersion> &form)
{
    form.line(&PlanVersion::title);
    form.line(&PlanVersion::number);
    form.choice(&PlanVersion::state);
    form.text(&PlanVersion::nature, 2);
    form.text(&PlanVersion::purpose, 4);
    form.date(&PlanVersion::draftedOn);
    form.reference(&PlanVersion::presentedInId);
    form.line(&PlanVersion::approvedBy);
    form.date(&PlanVersion::approvedOn);
    form.date(&PlanVersion::publishedOn);
    form.reference(&PlanVersion::updatesId);
    form.line(&PlanVersion::url);
    form.reference(&PlanVersion::bodyId);
    form.text(&PlanVersion::authors, 2);
    form.text(&PlanVersion::supporters, 2);
}

RecordKind<PlanVersion> kind()
{
    auto kind = keptBy<Plans, PlanVersion>(QStringLiteral("plan_version"),
                                           [](const PlanVersion &version) { return version.title; });
    kind.alsoShown = {"action_item", "attendance", "body", "body_contribution", "meeting"};
    kind.offered = {{{QStringLiteral("presentedInId")}, meetingChoices},
                    {{QStringLiteral("updatesId")}, planChoices},
                    {{QStringLiteral("bodyId")}, bodyChoices, newBody}};
    return kind;
}

PlainKind<PlanVersion> plainKind()
{
    PlainKind<PlanVersion> plain;
    plain.kind = kind();
    plain.name = QStringLiteral("plan");
    plain.title = PlanPage::tr("Territorial plan");
    plain.newWords = PlanPage::tr("New version");
    plain.emptyWords = PlanPage::tr("The versions of the territorial plan stand here. Add the first one with Ctrl+N.");
    plain.columns = columns();
    plain.build = build;
    plain.all = [](Workspace &workspace) { return Plans(workspace).versions(); };
    plain.beside = [](const Desk &desk, QWidget *parent) {
        return new RecordsOf<Named<BodyContribution>>(planContributions(), desk, parent);
    };
    return plain;
}

}

PlanPage::PlanPage(const Desk &desk, QWidget *parent)
    : PlainPage(plainKind(), desk, parent)
{
}

}
