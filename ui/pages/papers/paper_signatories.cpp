#include "ui/pages/papers/paper_signatories.h"

#include "core/domain/fields/meeting.h"
#include "core/usecases/meetings.h"
#include "ui/fields/references.h"

#include <algorithm>

namespace seduta {

namespace {

using Signing = Named<Signatory>;

void buildKnown(RecordForm<Signing> &form, Workspace &workspace)
{
    form.line(Within{&Signing::record, &Signatory::formula});
    form.addAdvice(
        QCoreApplication::translate("PaperSignatories", "For example: p. IL PREFETTO, IL CAPO DI GABINETTO"));
    form.reference(Within{&Signing::record, &Signatory::personId});
    form.line(Within{&Signing::record, &Signatory::closing});
    form.addAdvice(QCoreApplication::translate("PaperSignatories", "What stands before the signature."));
    form.offer(QStringLiteral("personId"), personChoices(workspace), newPerson(workspace));
}

void build(RecordForm<Signing> &form, Workspace &workspace)
{
    form.choice(Within{&Signing::record, &Signatory::document});
    buildKnown(form, workspace);
}

Result<QList<Signing>> signatoriesOf(Workspace &workspace, qint64 meeting)
{
    const auto signatories = Meetings(workspace).signatoriesOf(MeetingId(meeting));
    if (!signatories)
        return tl::unexpected(signatories.error());
    const auto persons = personChoices(workspace);
    QList<Signing> named;
    for (const auto &signatory : *signatories)
        named.append({signatory, wordsAmong(persons, signatory.personId.value())});
    return named;
}

/// Of the first paper for which nobody was chosen yet.
Signing blankOf(Workspace &workspace, qint64 meeting)
{
    Signing fresh;
    fresh.record.meetingId = MeetingId(meeting);
    const auto known = signatoriesOf(workspace, meeting).value_or(QList<Signing>());
    const auto kinds = choicesOf<DocumentKind>();
    const auto open = std::find_if(kinds.cbegin(), kinds.cend(), [&](const Choice &kind) {
        return std::none_of(known.cbegin(), known.cend(),
                            [&](const Signing &each) { return qint64(each.record.document) == kind.value; });
    });
    if (open != kinds.cend())
        fresh.record.document = static_cast<DocumentKind>(open->value);
    return fresh;
}

}

BesideKind<Signing> paperSignatories()
{
    BesideKind<Signing> kind;
    kind.name = QStringLiteral("paperSignatories");
    kind.title = QCoreApplication::translate("PaperSignatories", "Who signs the papers of the meeting");
    kind.emptyWords =
        QCoreApplication::translate("PaperSignatories", "Nobody was chosen: who convenes signs every paper.");
    kind.addWords = QCoreApplication::translate("PaperSignatories", "Choose who signs");
    kind.columns = {
        {QCoreApplication::translate("PaperSignatories", "Paper"),
         [](const Signing &each) { return label(each.record.document); },
         {},
         {},
         false},
        {QCoreApplication::translate("PaperSignatories", "Signs"),
         [](const Signing &each) { return each.name.isEmpty() ? each.record.formula : each.name; },
         {},
         {},
         false},
    };
    kind.id = [](const Signing &each) { return each.record.id.value(); };
    kind.build = build;
    kind.buildKnown = buildKnown;
    kind.of = signatoriesOf;
    kind.blank = blankOf;
    kind.add = [](Workspace &workspace, const Signing &each) { return Meetings(workspace).sign(each.record); };
    kind.change = kind.add;
    kind.remove = [](Workspace &workspace, qint64 id) { return Meetings(workspace).removeSignatory(SignatoryId(id)); };
    return kind;
}

}
