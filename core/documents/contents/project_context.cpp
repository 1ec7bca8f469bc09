#include "core/documents/contents/project_context.h"

#include "core/domain/italian_date.h"
#include "core/domain/italian_name.h"
#include "core/domain/italian_number.h"
#include "core/domain/italian_verb.h"
#include "core/support/text.h"

namespace seduta {

namespace {

bool isOver(const ProjectEdition &edition, const QDate &day)
{
    return edition.end.isKnown() && edition.end.day < day;
}

/// Which of two editions a paper of that day speaks of: the one that runs then, else the next to begin, else the last.
bool isNearer(const ProjectEdition &one, const ProjectEdition &other, const QDate &day)
{
    if (isOver(one, day) != isOver(other, day))
        return isOver(other, day);
    if (!one.start.isKnown() || !other.start.isKnown() || !day.isValid())
        return one.number > other.number;
    const bool hasBegun = one.start.day <= day;
    if (hasBegun != (other.start.day <= day))
        return hasBegun;
    return hasBegun == (one.start.day > other.start.day);
}

ProjectEdition editionOn(const PaperRecords &records, ProjectId project, const QDate &day)
{
    ProjectEdition nearest;
    for (const auto &edition : records.all().projectEditions)
        if (edition.projectId == project && (!nearest.id.isValid() || isNearer(edition, nearest, day)))
            nearest = edition;
    return nearest;
}

QList<AgendaLink> linksInOrder(const PaperRecords &records)
{
    QList<AgendaLink> links;
    for (const auto &numbered : records.agenda())
        links += recordsWhere(records.all().agendaLinks,
                              [&](const auto &link) { return link.agendaItemId == numbered.item.id; });
    return links;
}

/// Whether a point names an edition of the project: then it is told, wherever the project alone is named too.
bool isNamedByEdition(const PaperRecords &records, ProjectId project)
{
    const auto links = linksInOrder(records);
    return std::any_of(links.begin(), links.end(), [&](const AgendaLink &link) {
        const auto *edition = recordOf(records.all().projectEditions, link.projectEditionId);
        return edition && edition->projectId == project;
    });
}

/// As the project calls it, where it has a name of its own for a body of the archive.
NamedBody bodyOrName(const PaperRecords &records, BodyId body, const QString &name)
{
    return name.trimmed().isEmpty() ? records.named(body) : NamedBody{{}, name, ArticleOverride::Automatic};
}

QJsonValue partners(const PaperRecords &records, ProjectEditionId edition)
{
    QList<NamedBody> bodies;
    for (const auto &partner : byPosition(records.all().projectPartners)) {
        const NamedBody body = bodyOrName(records, partner.bodyId, partner.name);
        if (partner.editionId == edition && edition.isValid() && !body.name.isEmpty())
            bodies.append(body);
    }
    return formsOfAll(bodies);
}

/// After "prevede" and "si propone": "di aprire uno sportello", "la creazione di tavoli".
QString plannedWords(const QString &text)
{
    const QString words = lowered(text);
    if (beginsWithInfinitive(text))
        return withoutArticle(words, Preposition::Di);
    const bool hasForm = !typedArticleOf(words).form && formOfName(words);
    return hasForm ? withArticle(words, Preposition::None) : words;
}

QJsonValue planned(const PaperRecords &records, ProjectEditionId edition, PlannedActivityKind kind)
{
    QStringList texts;
    for (const auto &activity : byPosition(records.all().plannedActivities))
        if (activity.editionId == edition && edition.isValid() && activity.kind == kind)
            texts.append(plannedWords(withoutStop(activity.text)));
    return joined(texts);
}

bool wasDealtWith(const AgendaItem &point)
{
    return point.status == AgendaStatus::Planned || point.status == AgendaStatus::Treated;
}

/// The project that a point names, in the edition it names or the one of the day.
std::optional<PresentedProject> projectOf(const PaperRecords &records, const AgendaLink &link)
{
    const auto *named = recordOf(records.all().projectEditions, link.projectEditionId);
    const auto *project = recordOf(records.all().projects, named ? named->projectId : link.projectId);
    if (!project || (!named && isNamedByEdition(records, project->id)))
        return std::nullopt;
    const auto edition = named ? *named : editionOn(records, project->id, records.meeting().heldOn.day);
    return PresentedProject{*project, edition, false, false};
}

}

QJsonObject projectContext(const PaperRecords &records, const PresentedProject &presented)
{
    const Project &project = presented.project;
    const ProjectEdition &edition = presented.edition;
    QJsonObject context{
        {"titolo", withoutHead(project.title, QStringLiteral("progetto"))},
        {"conNotizie", edition.id.isValid() || !project.fund.isEmpty() || !project.programme.isEmpty()},
        {"sigla", project.acronym},
        {"programma", withoutHead(project.programme, QStringLiteral("programma"))},
        {"fondo", withoutHead(project.fund, QStringLiteral("risorse"))},
        {"descrizione", project.description},
        {"trasversale", project.reach == ProjectReach::Transversal},
        {"territorio", formsOfPlace(project.territory.isEmpty() ? records.council().territoryName : project.territory)},
        {"diUfficio", edition.ledByOffice},
        {"capofila",
         edition.ledByOffice ? QJsonValue(false) : formsOf(bodyOrName(records, edition.leadBodyId, edition.leadName))},
        {"partner", partners(records, edition.id)},
        {"mesi", edition.months > 0 ? months(edition.months) : QString()},
        {"inizio", happeningOn(edition.start)},
        {"attivita", planned(records, edition.id, PlannedActivityKind::Activity)},
        {"obiettivi", planned(records, edition.id, PlannedActivityKind::Objective)},
    };
    const auto isSaid = [&](const char16_t *name) {
        const auto value = context.value(QStringView(name));
        return value.isObject() || value.toBool() || !value.toString().isEmpty();
    };
    const std::array insertions{u"diUfficio", u"capofila", u"fondo", u"programma", u"partner", u"mesi"};
    context.insert(u"conIncisi", std::any_of(insertions.begin(), insertions.end(), isSaid));
    return context;
}

bool presents(const AgendaItem &point)
{
    return point.kind == AgendaKind::ProjectPresentation
        || folded(point.title).startsWith(QStringLiteral("presentazione"));
}

QList<PresentedProject> presentedProjects(const PaperRecords &records)
{
    QList<PresentedProject> presented;
    for (const auto &link : linksInOrder(records)) {
        const AgendaItem *point = recordOf(records.all().agendaItems, link.agendaItemId);
        const auto project = point && wasDealtWith(*point) ? projectOf(records, link) : std::nullopt;
        if (!project)
            continue;
        auto told = std::find_if(presented.begin(), presented.end(), [&](const PresentedProject &each) {
            return each.project.id == project->project.id && each.edition.id == project->edition.id;
        });
        if (told == presented.end())
            told = presented.insert(presented.end(), *project);
        told->isPresented |= presents(*point);
        told->isPublished |= point->isPublished;
    }
    return presented;
}

}
