#include "ui/pages/meetings/point_links.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/record_description.h"
#include "core/usecases/actions.h"
#include "core/usecases/agendas.h"
#include "ui/fields/references.h"

namespace seduta {

namespace {

using Link = Named<AgendaLink>;

constexpr int actionsOffered = 2000;
/// Numbers of records stay below; what a choice speaks of stands above.
constexpr qint64 kindsApart = qint64(1) << 40;

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

/// One kind of thing a point may be about: its member, and which there are.
struct LinkKind {
    qint64 (*get)(const AgendaLink &) = nullptr;
    void (*set)(AgendaLink &, qint64) = nullptr;
    const char *record = "";
    QList<Choice> (*choices)(Workspace &) = nullptr;
};

template <auto Member>
constexpr LinkKind linkKind(const char *record, QList<Choice> (*choices)(Workspace &))
{
    using Reference = std::decay_t<std::invoke_result_t<decltype(Member), AgendaLink &>>;
    return {[](const AgendaLink &link) { return (link.*Member).value(); },
            [](AgendaLink &link, qint64 id) { link.*Member = Reference(id); }, record, choices};
}

constexpr std::array linkKinds{
    linkKind<&AgendaLink::criticalAreaId>("critical_area", areaChoices),
    linkKind<&AgendaLink::actionItemId>("action_item", actionChoices),
    linkKind<&AgendaLink::bodyId>("body", bodyChoices),
    linkKind<&AgendaLink::workingTableId>("working_table", tableChoices),
    linkKind<&AgendaLink::projectId>("project", projectChoices),
    linkKind<&AgendaLink::projectEditionId>("project_edition", editionChoices),
    linkKind<&AgendaLink::planVersionId>("plan_version", planChoices),
    linkKind<&AgendaLink::agreementId>("agreement", agreementChoices),
};

QString wordsOf(const LinkKind &kind)
{
    return recordNamed(QLatin1String(kind.record))->words();
}

qint64 choiceOf(const AgendaLink &link)
{
    for (size_t i = 0; i < linkKinds.size(); ++i)
        if (const auto id = linkKinds.at(i).get(link); id != 0)
            return qint64(i) * kindsApart + id;
    return 0;
}

AgendaLink chosen(const AgendaLink &link, qint64 choice)
{
    AgendaLink fresh;
    fresh.id = link.id;
    fresh.agendaItemId = link.agendaItemId;
    if (choice != 0)
        linkKinds.at(size_t(choice / kindsApart)).set(fresh, choice % kindsApart);
    return fresh;
}

QList<Choice> everyChoice(Workspace &workspace)
{
    QList<Choice> all{{QStringLiteral("–"), 0}};
    for (size_t i = 0; i < linkKinds.size(); ++i) {
        const auto &kind = linkKinds.at(i);
        const auto choices = kind.choices(workspace);
        for (const auto &choice : choices)
            if (choice.value != 0)
                all.append({QStringLiteral("%1: %2").arg(wordsOf(kind), choice.words.trimmed()),
                            qint64(i) * kindsApart + choice.value});
    }
    return all;
}

void build(RecordForm<Link> &form, Workspace &workspace)
{
    auto *about = form.addChooser(QStringLiteral("about"), QCoreApplication::translate("PointLinks", "It is about"));
    form.tie([about](const Link &each) { setChoice(*about, choiceOf(each.record)); },
             [about](Link &each) { each.record = chosen(each.record, choiceIn(*about)); },
             [about] { return about->unsettled(); }, about);
    form.offer(QStringLiteral("about"), everyChoice(workspace));
    form.addAdvice(QCoreApplication::translate(
        "PointLinks",
        "The letters to who is concerned name the point, and the thing remembers when it was spoken of."));
}

Result<QList<Link>> linksOf(Workspace &workspace, qint64 point)
{
    const auto links = Agendas(workspace).linksOf(AgendaItemId(point));
    if (!links)
        return tl::unexpected(links.error());
    QList<Link> named;
    for (const auto &link : *links)
        for (const auto &kind : linkKinds)
            if (const auto id = kind.get(link); id != 0)
                named.append({link, wordsAmong(kind.choices(workspace), id).trimmed()});
    return named;
}

QString kindWords(const Link &each)
{
    const auto choice = choiceOf(each.record);
    return choice == 0 ? QString() : wordsOf(linkKinds.at(size_t(choice / kindsApart)));
}

Result<void> linked(Workspace &workspace, const Link &each)
{
    if (choiceOf(each.record) == 0)
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
        {QCoreApplication::translate("PointLinks", "Kind"), kindWords, {}, {}, false},
        {QCoreApplication::translate("PointLinks", "What"), [](const Link &each) { return each.name; }, {}, {}, false}};
    kind.id = [](const Link &each) { return each.record.id.value(); };
    kind.build = build;
    kind.of = linksOf;
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
