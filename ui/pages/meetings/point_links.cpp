#include "ui/pages/meetings/point_links.h"

#include "core/domain/fields/agenda.h"
#include "core/usecases/actions.h"
#include "core/usecases/agendas.h"
#include "ui/fields/link_kinds.h"
#include "ui/fields/references.h"

namespace seduta {

namespace {

using Link = Named<AgendaLink>;

constexpr int actionsOffered = 2000;

QList<Choice> actionChoices(Workspace &workspace)
{
    QList<Choice> choices;
    const auto today = workspace.clock().today();
    const auto actions =
        Actions(workspace).page({ActionScope::All, {}, today, actionsOffered, {}, {}}).value_or(QList<ActionSummary>());
    for (const auto &action : actions)
        choices.append({action.title, action.id.value()});
    return choices;
}

const LinkKinds<AgendaLink> &linkKinds()
{
    static const LinkKinds<AgendaLink> kinds({
        linkKind<AgendaLink, &AgendaLink::criticalAreaId>("critical_area", areaChoices),
        linkKind<AgendaLink, &AgendaLink::actionItemId>("action_item", actionChoices),
        linkKind<AgendaLink, &AgendaLink::bodyId>("body", bodyChoices),
        linkKind<AgendaLink, &AgendaLink::workingTableId>("working_table", tableChoices),
        linkKind<AgendaLink, &AgendaLink::projectId>("project", projectChoices),
        linkKind<AgendaLink, &AgendaLink::projectEditionId>("project_edition", namedEditionChoices),
        linkKind<AgendaLink, &AgendaLink::planVersionId>("plan_version", planChoices),
        linkKind<AgendaLink, &AgendaLink::agreementId>("agreement", agreementChoices),
    });
    return kinds;
}

void build(RecordForm<Link> &form, Workspace &workspace)
{
    auto *about = form.addChooser(QStringLiteral("about"), QCoreApplication::translate("PointLinks", "It is about"));
    form.tie([about](const Link &each) { setChoice(*about, linkKinds().choiceOf(each.record)); },
             [about](Link &each) { linkKinds().choose(each.record, choiceIn(*about)); },
             [about] { return about->unsettled(); }, about);
    form.offer(QStringLiteral("about"), linkKinds().choices(workspace));
    form.addAdvice(QCoreApplication::translate(
        "PointLinks",
        "The letters to who is concerned name the point, and the thing remembers when it was spoken of."));
}

Result<QList<Link>> namedLinks(Workspace &workspace, qint64 point)
{
    const auto links = Agendas(workspace).linksOf(AgendaItemId(point));
    if (!links)
        return tl::unexpected(links.error());
    QList<Link> named;
    for (const auto &link : *links)
        named.append({link, linkKinds().words(workspace, link)});
    return named;
}

Result<void> linked(Workspace &workspace, const Link &each)
{
    if (linkKinds().choiceOf(each.record) == 0)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("PointLinks", "Choose what the point is about."),
                       QStringLiteral("about"));
    return Agendas(workspace).link(each.record).map([](AgendaLinkId) {});
}

}

BesideKind<Link> pointLinks()
{
    BesideKind<Link> kind;
    kind.name = QStringLiteral("pointLinks");
    kind.title = QCoreApplication::translate("PointLinks", "What the point is about");
    kind.emptyWords = QCoreApplication::translate(
        "PointLinks", "The point is linked to nothing yet: a critical area, a commitment, a project, a body…");
    kind.addWords = QCoreApplication::translate("PointLinks", "Link to…");
    kind.columns = {
        {QCoreApplication::translate("PointLinks", "Kind"),
         [](const Link &each) { return linkKinds().kindWords(each.record); },
         {},
         {},
         false},
        {QCoreApplication::translate("PointLinks", "What"), [](const Link &each) { return each.name; }, {}, {}, false}};
    kind.id = [](const Link &each) { return each.record.id.value(); };
    kind.build = build;
    kind.of = namedLinks;
    kind.blank = [](Workspace &, qint64 point) {
        Link fresh;
        fresh.record.agendaItemId = AgendaItemId(point);
        return fresh;
    };
    kind.add = linked;
    kind.remove = [](Workspace &workspace, qint64 id) { return Agendas(workspace).unlink(AgendaLinkId(id)); };
    return kind;
}

}
