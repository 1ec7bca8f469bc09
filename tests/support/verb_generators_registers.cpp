#include "core/usecases/attachments.h"
#include "core/usecases/events.h"
#include "core/usecases/legal_references.h"
#include "core/usecases/opinions.h"
#include "core/usecases/statistics.h"
#include "tests/support/verb_generators.h"

#include <QDir>
#include <QTemporaryFile>

namespace seduta {

namespace {

using Verbs = QMap<QString, VerbGenerator>;

// Mostly of one thing, as it must be.
Citation citedByOne(RandomRecords &random, Citation citation)
{
    if (random.chance.oneIn(6))
        return citation;
    Citation one{citation.id, citation.legalReferenceId, citation.passage, {}, {}, {}, {}, {}};
    switch (random.chance.number(0, 4)) {
    case 0: one.meetingId = random.id<Meeting>(); break;
    case 1: one.agendaItemId = random.id<AgendaItem>(); break;
    case 2: one.workingTableId = random.id<WorkingTable>(); break;
    case 3: one.agreementId = random.id<Agreement>(); break;
    default: one.planVersionId = random.id<PlanVersion>();
    }
    return one;
}

Verbs referenceVerbs()
{
    return {
        {"LegalReferences::add",
         [](RandomRecords &r) { return isDone(LegalReferences(r.workspace).add(r.fresh<LegalReference>())); }},
        {"LegalReferences::change",
         [](RandomRecords &r) { return isDone(LegalReferences(r.workspace).change(r.changed<LegalReference>())); }},
        {"LegalReferences::remove",
         [](RandomRecords &r) { return isDone(LegalReferences(r.workspace).remove(r.id<LegalReference>())); }},
        {"LegalReferences::cite",
         [](RandomRecords &r) {
             return isDone(LegalReferences(r.workspace).cite(citedByOne(r, r.fresh<Citation>())));
         }},
        {"LegalReferences::changeCitation",
         [](RandomRecords &r) {
             return isDone(LegalReferences(r.workspace).changeCitation(citedByOne(r, r.changed<Citation>())));
         }},
        {"LegalReferences::removeCitation",
         [](RandomRecords &r) { return isDone(LegalReferences(r.workspace).removeCitation(r.id<Citation>())); }},
    };
}

Verbs eventVerbs()
{
    return {
        {"Events::add", [](RandomRecords &r) { return isDone(Events(r.workspace).add(r.fresh<Event>())); }},
        {"Events::change", [](RandomRecords &r) { return isDone(Events(r.workspace).change(r.changed<Event>())); }},
        {"Events::remove", [](RandomRecords &r) { return isDone(Events(r.workspace).remove(r.id<Event>())); }},
    };
}

// Mostly without what another record would have to fit.
Statistic fittingStatistic(RandomRecords &random, Statistic statistic)
{
    if (!random.chance.oneIn(4))
        statistic.agendaItemId = {};
    return statistic;
}

Opinion fittingOpinion(RandomRecords &random, Opinion opinion)
{
    if (!random.chance.oneIn(4))
        opinion.agendaItemId = {};
    if (!random.chance.oneIn(4))
        opinion.editionId = {};
    return opinion;
}

Verbs statisticVerbs()
{
    return {
        {"Statistics::add",
         [](RandomRecords &r) {
             return isDone(Statistics(r.workspace).add(fittingStatistic(r, r.fresh<Statistic>())));
         }},
        {"Statistics::change",
         [](RandomRecords &r) {
             return isDone(Statistics(r.workspace).change(fittingStatistic(r, r.changed<Statistic>())));
         }},
        {"Statistics::remove",
         [](RandomRecords &r) { return isDone(Statistics(r.workspace).remove(r.id<Statistic>())); }},
    };
}

Verbs opinionVerbs()
{
    return {
        {"Opinions::add",
         [](RandomRecords &r) { return isDone(Opinions(r.workspace).add(fittingOpinion(r, r.fresh<Opinion>()))); }},
        {"Opinions::change",
         [](RandomRecords &r) {
             return isDone(Opinions(r.workspace).change(fittingOpinion(r, r.changed<Opinion>())));
         }},
        {"Opinions::putOn",
         [](RandomRecords &r) {
             return isDone(Opinions(r.workspace).putOn(r.id<Meeting>(), r.id<Opinion>(), r.chance.text()));
         }},
        {"Opinions::remove", [](RandomRecords &r) { return isDone(Opinions(r.workspace).remove(r.id<Opinion>())); }},
    };
}

Result<Attachment> attachedToOne(RandomRecords &random)
{
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/allegato-XXXXXX.txt"));
    if (file.open() && !random.chance.oneIn(6))
        file.write(random.chance.text().toUtf8());
    file.close();
    const QList<CardLink> records{
        {"meeting", random.id<Meeting>().value()},        {"body", random.id<Body>().value()},
        {"project", random.id<Project>().value()},        {"project_edition", random.id<ProjectEdition>().value()},
        {"agenda_item", random.id<AgendaItem>().value()}, {"council", 1}};
    return Attachments(random.workspace).attach(random.chance.oneOf(records), file.fileName());
}

Verbs attachmentVerbs()
{
    return {
        {"Attachments::attach", [](RandomRecords &r) { return isDone(attachedToOne(r)); }},
        {"Attachments::change",
         [](RandomRecords &r) { return isDone(Attachments(r.workspace).change(r.changed<Attachment>())); }},
        {"Attachments::remove",
         [](RandomRecords &r) { return isDone(Attachments(r.workspace).remove(r.id<Attachment>())); }},
    };
}

}

QMap<QString, VerbGenerator> registerVerbs()
{
    auto verbs = referenceVerbs();
    verbs.insert(eventVerbs());
    verbs.insert(statisticVerbs());
    verbs.insert(opinionVerbs());
    verbs.insert(attachmentVerbs());
    return verbs;
}

}
