#include "ui/pages/registers/citations.h"

#include "core/domain/fields/legal_reference.h"
#include "core/domain/italian_date.h"
#include "core/usecases/legal_references.h"
#include "ui/fields/link_kinds.h"
#include "ui/fields/references.h"

namespace seduta {

namespace {

using Cited = Named<Citation>;

QList<Choice> newestPoints(Workspace &workspace)
{
    QList<Choice> choices;
    const auto points = LegalReferences(workspace).newestPoints().value_or(QList<PointOfDay>());
    for (const auto &point : points)
        choices.append({QStringLiteral("%1 %2").arg(shortDate(point.heldOn), point.title), point.id.value()});
    return choices;
}

const LinkKinds<Citation> &citing()
{
    static const LinkKinds<Citation> kinds({
        linkKind<Citation, &Citation::meetingId>("meeting", meetingChoices),
        linkKind<Citation, &Citation::agendaItemId>("agenda_item", newestPoints),
        linkKind<Citation, &Citation::workingTableId>("working_table", tableChoices),
        linkKind<Citation, &Citation::agreementId>("agreement", agreementChoices),
        linkKind<Citation, &Citation::planVersionId>("plan_version", planChoices),
    });
    return kinds;
}

void build(RecordForm<Cited> &form, Workspace &workspace)
{
    const QString name = QStringLiteral("citedBy");
    auto *field = form.addChooser(name, QCoreApplication::translate("Citations", "Cited by"));
    form.tie([field](const Cited &each) { setChoice(*field, citing().choiceOf(each.record)); },
             [field](Cited &each) { citing().choose(each.record, choiceIn(*field)); },
             [field] { return field->unsettled(); }, field);
    form.offer(name, citing().choices(workspace));
    form.line(Within{&Cited::record, &Citation::passage});
    form.addAdvice(
        QCoreApplication::translate("Citations", "The article, the paragraph or the page, as it was cited."));
}

Result<QList<Cited>> citationsOf(Workspace &workspace, qint64 reference)
{
    const auto known = LegalReferences(workspace).citationsOf(LegalReferenceId(reference));
    if (!known)
        return tl::unexpected(known.error());
    QList<Cited> named;
    for (const auto &citation : *known)
        named.append({citation, citing().words(workspace, citation)});
    return named;
}

}

BesideKind<Cited> citations()
{
    BesideKind<Cited> kind;
    kind.name = QStringLiteral("citations");
    kind.title = QCoreApplication::translate("Citations", "Who cites the reference");
    kind.emptyWords = QCoreApplication::translate("Citations", "Nothing is recorded that cites it yet.");
    kind.addWords = QCoreApplication::translate("Citations", "Add a citation");
    kind.columns = {
        {QCoreApplication::translate("Citations", "Kind"),
         [](const Cited &each) { return citing().kindWords(each.record); },
         {},
         {},
         false},
        {QCoreApplication::translate("Citations", "Cited by"),
         [](const Cited &each) { return each.name; },
         {},
         {},
         false},
        {wordOf(&Citation::passage), [](const Cited &each) { return each.record.passage; }, {}, {}, false},
    };
    kind.id = [](const Cited &each) { return each.record.id.value(); };
    kind.build = build;
    kind.of = citationsOf;
    kind.blank = [](Workspace &, qint64 reference) {
        Cited fresh;
        fresh.record.legalReferenceId = LegalReferenceId(reference);
        return fresh;
    };
    kind.add = [](Workspace &workspace, const Cited &each) {
        return LegalReferences(workspace).cite(each.record).map([](CitationId) {});
    };
    kind.change = [](Workspace &workspace, const Cited &each) {
        return LegalReferences(workspace).changeCitation(each.record);
    };
    kind.remove = [](Workspace &workspace, qint64 id) {
        return LegalReferences(workspace).removeCitation(CitationId(id));
    };
    return kind;
}

}
