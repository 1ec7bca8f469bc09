#pragma once

#include "core/domain/italian_date.h"
#include "core/domain/remarks.h"
#include "core/domain/state_story.h"
#include "core/usecases/meetings.h"
#include "ui/fields/references.h"
#include "ui/records/member_column.h"
#include "ui/records/records_beside.h"

namespace seduta {

/// The story of states beside the form of a record, the same for every kind that has one; `Service` keeps its rows.

template <class Service, StateChange Change>
Result<QList<Named<Change>>> namedStory(Workspace &workspace, qint64 record)
{
    const auto story = Service(workspace).storyOf(Id<StoryRecord<Change>>(record));
    if (!story)
        return tl::unexpected(story.error());
    QList<Named<Change>> named;
    for (const auto &row : *story) {
        const auto meeting =
            row.meetingId.isValid() ? Meetings(workspace).find(row.meetingId).value_or(Meeting()) : Meeting();
        named.append({row, QStringLiteral("%1 %2").arg(shortDate(meeting.heldOn), meeting.title).trimmed()});
    }
    return named;
}

template <StateChange Change>
typename BesideKind<Named<Change>>::Columns columnsOfStory()
{
    using Row = Named<Change>;
    using Words = std::function<QString(const Row &)>;
    const auto column = [](const QString &title, const Words &words) {
        return typename RowsModel<Row>::Column{title, words, {}, {}, false};
    };
    return {column(wordOf(&Change::since), [](const Row &each) { return shortDate(each.record.since); }),
            column(wordOf(&Change::state), [](const Row &each) { return label(each.record.state); }),
            column(wordOf(&Change::meetingId), [](const Row &each) { return each.name; }),
            column(wordOf(&Change::note), [](const Row &each) { return each.record.note; })};
}

template <class Service, StateChange Change>
void buildRowOfStory(RecordForm<Named<Change>> &form, Workspace &workspace)
{
    using Row = Named<Change>;
    form.choice(Within{&Row::record, &Change::state});
    form.date(Within{&Row::record, &Change::since});
    form.reference(Within{&Row::record, &Change::meetingId});
    form.text(Within{&Row::record, &Change::note}, 2);
    form.addAdvice(QCoreApplication::translate("StateStory", "The last row in time says the state of today."));
    form.offer(QStringLiteral("meetingId"), meetingChoices(workspace));
    form.adviseOn(QStringLiteral("since"), [&form, &workspace] {
        const auto row = form.record().record;
        const auto record = Service(workspace).find(row.*StoryOf<Change>::owner);
        const auto remarks = record ? remarksOn(row, *record) : QList<Remark>();
        return remarks.isEmpty() ? QString() : remarks.constFirst().sentence;
    });
}

/// A new row: the state that the record says already where nothing is told yet, and of today.
template <class Service, StateChange Change>
Named<Change> blankRowOfStory(Workspace &workspace, qint64 record)
{
    Named<Change> fresh;
    const Id<StoryRecord<Change>> id(record);
    fresh.record.*StoryOf<Change>::owner = id;
    fresh.record.since = PartialDate::onDay(workspace.clock().today());
    if (const auto known = Service(workspace).find(id); known)
        fresh.record.state = (*known).*StoryOf<Change>::state;
    return fresh;
}

template <class Service, StateChange Change>
BesideKind<Named<Change>> stateStory(const QString &name)
{
    using Row = Named<Change>;
    BesideKind<Row> kind;
    kind.name = name;
    kind.title = QCoreApplication::translate("StateStory", "In which state it was, and since when");
    kind.emptyWords = QCoreApplication::translate(
        "StateStory", "Since when it is in this state is not told yet. Another state chosen in the form is told here.");
    kind.addWords = QCoreApplication::translate("StateStory", "Add a state");
    kind.columns = columnsOfStory<Change>();
    kind.id = [](const Row &each) { return each.record.id.value(); };
    kind.build = buildRowOfStory<Service, Change>;
    kind.of = namedStory<Service, Change>;
    kind.blank = blankRowOfStory<Service, Change>;
    kind.add = [](Workspace &workspace, const Row &each) -> Result<void> {
        return Service(workspace).addState(each.record).map([](auto) {});
    };
    kind.change = [](Workspace &workspace, const Row &each) { return Service(workspace).changeState(each.record); };
    kind.remove = [](Workspace &workspace, qint64 id) { return Service(workspace).removeState(Id<Change>(id)); };
    return kind;
}

}
