#include "ui/pages/minutes/born_in_minutes.h"

#include "core/usecases/actions.h"
#include "core/usecases/critical_areas.h"
#include "ui/fields/references.h"
#include "ui/records/record_dialog.h"
#include "ui/records/record_form.h"

namespace seduta {

namespace {

constexpr int longestTitle = 120;

/// What is asked of a commitment born in the minutes.
struct BornCommitment {
    QString title{};
    QString text{};
    BodyId owner{};
    QDate due{};
    QString dueText{};

    bool operator==(const BornCommitment &) const = default;
};

/// What is asked of a report born in the minutes.
struct BornReport {
    CriticalAreaId known{};
    QString title{};
    CriticalAreaId theme{};
    BodyId body{};
    Judgement judgement = Judgement::None;
    QString text{};

    bool operator==(const BornReport &) const = default;
};

// The first words serve as a title; the whole stays as the text.
QString titleFrom(const QString &words)
{
    const QString line = words.simplified();
    if (line.size() <= longestTitle)
        return line;
    const auto space = line.lastIndexOf(u' ', longestTitle);
    return line.left(space > 0 ? space : longestTitle) + u'…';
}

Result<void> keep(Workspace &workspace, const BornCommitment &born, const Birthplace &from)
{
    ActionItem action;
    action.title = born.title;
    action.text = born.text;
    action.meetingId = from.meeting;
    action.agendaItemId = from.point;
    action.dueText = born.dueText;
    action.dueKind = dueKindOf(born.due, born.dueText);
    action.due = dueOn(action.dueKind, born.due);
    QList<ActionOwner> owners;
    if (born.owner.isValid())
        owners.append(ActionOwner{{}, {}, born.owner, {}, false, {}, ActionStatus::ToStart});
    const auto added = Actions(workspace).add(action, owners);
    return added ? Result<void>() : tl::unexpected(added.error());
}

Result<void> keep(Workspace &workspace, const BornReport &born, const Birthplace &from)
{
    CriticalAreas areas(workspace);
    CriticalAreaReport report{{}, born.known, from.meeting, from.point, born.judgement, born.text};
    const QList<BodyId> bodies = born.body.isValid() ? QList<BodyId>{born.body} : QList<BodyId>();
    if (!born.known.isValid()) {
        CriticalArea area;
        area.title = born.title;
        area.parentId = born.theme;
        const auto reported = areas.addReported(area, report, bodies);
        return reported ? Result<void>() : tl::unexpected(reported.error());
    }
    const auto reported = areas.report(report, bodies);
    return reported ? Result<void>() : tl::unexpected(reported.error());
}

template <class Born>
bool asked(const QString &title, RecordForm<Born> &form, Workspace &workspace, QWidget *parent, const Birthplace &from)
{
    RecordDialog dialog(
        title, form,
        [&] {
            const auto born = form.readable();
            return born ? keep(workspace, *born, from) : tl::unexpected(born.error());
        },
        parent);
    return dialog.exec() == QDialog::Accepted;
}

}

bool bornCommitment(Workspace &workspace, QWidget *parent, const Birthplace &from)
{
    auto *form = new RecordForm<BornCommitment>;
    form->text(QStringLiteral("title"), QCoreApplication::translate("BornInMinutes", "Commitment"),
               &BornCommitment::title, 2);
    form->text(QStringLiteral("text"), QCoreApplication::translate("BornInMinutes", "In full"), &BornCommitment::text);
    form->reference(QStringLiteral("owner"), QCoreApplication::translate("BornInMinutes", "Body in charge"),
                    &BornCommitment::owner);
    form->day(QStringLiteral("due"), QCoreApplication::translate("BornInMinutes", "By the day"), &BornCommitment::due);
    form->line(QStringLiteral("dueText"), QCoreApplication::translate("BornInMinutes", "Or when, in words"),
               &BornCommitment::dueText);
    form->offer(QStringLiteral("owner"), bodyChoices(workspace), newBody(workspace));
    const QString title = titleFrom(from.words);
    form->set({title, title == from.words.simplified() ? QString() : from.words, {}, {}, {}});
    return asked(QCoreApplication::translate("BornInMinutes", "A commitment from the minutes"), *form, workspace,
                 parent, from);
}

bool bornReport(Workspace &workspace, QWidget *parent, const Birthplace &from)
{
    auto *form = new RecordForm<BornReport>;
    form->reference(QStringLiteral("known"), QCoreApplication::translate("BornInMinutes", "Area already known"),
                    &BornReport::known);
    form->line(QStringLiteral("title"), QCoreApplication::translate("BornInMinutes", "Or a new area"),
               &BornReport::title);
    form->reference(QStringLiteral("theme"), QCoreApplication::translate("BornInMinutes", "Under the theme"),
                    &BornReport::theme);
    form->reference(QStringLiteral("body"), QCoreApplication::translate("BornInMinutes", "Reported by"),
                    &BornReport::body);
    form->choice(QStringLiteral("judgement"), QCoreApplication::translate("BornInMinutes", "How it stands"),
                 &BornReport::judgement);
    form->text(QStringLiteral("text"), QCoreApplication::translate("BornInMinutes", "What was said"),
               &BornReport::text);
    form->addAdvice(QCoreApplication::translate("BornInMinutes", "Do not write names of single migrants."));
    for (const auto *name : {"known", "theme"})
        form->offer(QLatin1String(name), areaChoices(workspace));
    form->offer(QStringLiteral("body"), bodyChoices(workspace), newBody(workspace));
    form->set({{}, titleFrom(from.words), {}, {}, Judgement::None, from.words});
    return asked(QCoreApplication::translate("BornInMinutes", "A critical area from the minutes"), *form, workspace,
                 parent, from);
}

}
