#include "ui/pages/registers/opinions_page.h"

#include "core/domain/fields/opinion.h"
#include "core/domain/italian_date.h"
#include "core/usecases/opinions.h"
#include "ui/fields/references.h"
#include "ui/pages/registers/points_of_meeting.h"
#include "ui/records/record_list.h"

#include <QTreeView>

namespace seduta {

namespace {

QString outcomeWords(const OpinionLine &line)
{
    return line.opinion.outcome == OpinionOutcome::None ? QString() : label(line.opinion.outcome);
}

QList<RowsModel<OpinionLine>::Column> columnsOn(const QDate &today)
{
    const auto stateWords = [today](const OpinionLine &line) {
        return isExpired(line.opinion, today) ? OpinionsPage::tr("expired") : label(line.opinion.state);
    };
    const auto stateTone = [today](const OpinionLine &line) {
        return isExpired(line.opinion, today) ? Tone::Bad : Tone::Ink;
    };
    return {
        {wordOf(&Opinion::projectId), [](const OpinionLine &line) { return line.project; }, {}, {}, false},
        {OpinionsPage::tr("Proposed by"), [](const OpinionLine &line) { return line.proposer; }, {}, {}, false},
        {wordOf(&Opinion::outcome), outcomeWords, {}, {}, false},
        {wordOf(&Opinion::state), stateWords, {}, stateTone, false},
        {OpinionsPage::tr("Meeting"),
         [](const OpinionLine &line) { return shortDate(line.meetingHeldOn); },
         [](const OpinionLine &line) { return QVariant(inOrderOfTime(line.meetingHeldOn)); },
         {},
         false},
        {wordOf(&Opinion::dueOn),
         [](const OpinionLine &line) { return shortDate(line.opinion.dueOn); },
         [](const OpinionLine &line) { return QVariant(line.opinion.dueOn.day); },
         {},
         false},
    };
}

RecordKind<Opinion> kind()
{
    auto kind = keptBy<Opinions, Opinion>(QStringLiteral("opinion"), [](const Opinion &) { return QString(); });
    kind.alsoShown = {"action_item", "agenda_item", "attendance", "body", "meeting", "project", "project_edition"};
    kind.offered = {
        {{QStringLiteral("projectId")}, projectChoices, {}},
        {{QStringLiteral("proposerBodyId"), QStringLiteral("transmittedToBodyId")}, bodyChoices, newBody},
        {{QStringLiteral("meetingId")}, meetingChoices, {}},
    };
    return kind;
}

}

OpinionsPage::OpinionsPage(const Desk &desk, QWidget *parent)
    : PageOf(
        kind(), columnsOn(desk.workspace.clock().today()),
        [](const OpinionLine &line) { return line.opinion.id.value(); }, desk, parent)
{
    auto *opinions = new RecordList(QStringLiteral("opinionsList"), rows(), this);
    opinions->view().setAccessibleName(tr("Opinions on projects"));
    opinions->setEmptyWords(tr("The opinions that the council is asked for and gives on projects stand here. Add the "
                               "first one with Ctrl+N: the next ones keep its meeting and its criteria."));
    opinions->setSortedBy(0);
    buildForm();
    build(QStringLiteral("opinionsPage"), *opinions);
}

void OpinionsPage::buildForm()
{
    auto *project = form().reference(&Opinion::projectId);
    form().reference(&Opinion::editionId);
    form().reference(&Opinion::proposerBodyId);
    form().line(&Opinion::proposer);
    form().addAdvice(tr("For who is not among the bodies."));
    form().choice(&Opinion::state);
    form().choice(&Opinion::outcome);
    form().reference(&Opinion::meetingId);
    form().reference(&Opinion::agendaItemId);
    form().lines(&Opinion::criteria, 3);
    form().text(&Opinion::motivation, 4);
    form().date(&Opinion::requestedOn);
    form().date(&Opinion::dueOn);
    buildTransmission();
    offerPointsOf(form(), workspace());
    connect(project, &QComboBox::activated, this, [this, project] {
        form().offer(QStringLiteral("editionId"), editionChoices(workspace(), ProjectId(choiceIn(*project))));
    });
}

void OpinionsPage::buildTransmission()
{
    form().addFolded(QStringLiteral("opinionTransmission"), tr("Transmission and money"));
    form().reference(&Opinion::transmittedToBodyId);
    form().line(&Opinion::transmittedTo);
    form().date(&Opinion::transmittedOn);
    form().money(&Opinion::requested);
    form().money(&Opinion::granted);
    form().text(&Opinion::moneyOutcome, 2);
}

QString OpinionsPage::title() const
{
    return tr("Opinions");
}

QString OpinionsPage::newWords() const
{
    return tr("New opinion");
}

Result<QList<OpinionLine>> OpinionsPage::read()
{
    return Opinions(workspace()).lines();
}

Opinion OpinionsPage::blank() const
{
    return nextAfter(form().original());
}

Result<void> OpinionsPage::fillForm(qint64 id)
{
    if (const auto known = Opinions(workspace()).find(OpinionId(id)))
        offerWhatDependsOn(*known);
    return PageOf::fillForm(id);
}

void OpinionsPage::clearForm()
{
    offerWhatDependsOn(blank());
    PageOf::clearForm();
}

QString OpinionsPage::words() const
{
    const auto line = rows().find(current());
    return line ? line->project : QString();
}

void OpinionsPage::offerWhatDependsOn(const Opinion &opinion)
{
    form().offer(QStringLiteral("editionId"), editionChoices(workspace(), opinion.projectId));
    form().offer(QStringLiteral("agendaItemId"), pointChoices(workspace(), opinion.meetingId));
}

}
