#pragma once

#include "core/domain/italian_date.h"
#include "core/domain/names_in_time.h"
#include "core/domain/remarks.h"
#include "core/usecases/card_parts.h"
#include "core/usecases/state_stories.h"

namespace seduta {

template <StateChange Change>
CardLine lineOf(const CardMaker &maker, const Change &row)
{
    const CardLink meeting{QStringLiteral("meeting"), row.meetingId.value()};
    const QString where = meeting.isValid() ? maker.nameOf(meeting) : QString();
    const QString note = row.note.simplified();
    return {shortDate(row.since),
            note.isEmpty() ? where : note,
            note.isEmpty() ? QString() : where,
            {label(row.state), toneOfState(word(row.state))},
            meeting};
}

/// The names it had before the present one, with the days they held.
template <NameInTime Name>
void tellNames(CardMaker &maker, Id<NamedRecord<Name>> record)
{
    const QString section = QStringLiteral("names");
    maker.readFrom({QLatin1String(Fields<Name>::record)});
    auto names = Table<Name>(maker.database()).of(NamesOf<Name>::owner, record);
    std::sort(names.begin(), names.end(),
              [](const Name &one, const Name &other) { return certainDays(one).second < certainDays(other).second; });
    CardSection told{section, Cards::tr("Names it had"), {}, int(names.size()), false};
    for (const auto &name : names.mid(0, maker.wanted(section)))
        told.lines.append(
            {shortDate(name.validFrom),
             name.name,
             name.validTo.isKnown() ? Cards::tr("until %1").arg(dateWith(name.validTo, Preposition::A)) : QString(),
             {},
             {}});
    if (maker.wanted(section) > 0)
        maker.section(told);
}

/// The story of its states, the last one first, and what is unlikely in it.
template <StateChange Change>
void tellStory(CardMaker &maker, const StoryRecord<Change> &record)
{
    const QString name = QStringLiteral("states");
    maker.readFrom({QLatin1String(Fields<Change>::record), QStringLiteral("meeting")});
    const auto story = storyOf<Change>(maker.database(), record.id);
    CardSection section{name, Cards::tr("In which state, since when, where it was told"), {}, int(story.size()), true};
    for (auto row = story.crbegin(); row != story.crend() && section.lines.size() < maker.wanted(name); ++row)
        section.lines.append(lineOf(maker, *row));
    if (maker.wanted(name) > 0)
        maker.section(section);
    for (const auto &row : story)
        for (const auto &remark : remarksOn(row, record))
            maker.missing(QStringLiteral("%1 (%2): %3").arg(label(row.state), shortDate(row.since), remark.sentence));
}

/// The state that a record was in when it was spoken of in a meeting; none where the story does not tell it.
template <StateChange Change>
CardChip stateIn(CardMaker &maker, Id<StoryRecord<Change>> record, const Meeting &meeting)
{
    maker.readFrom({QLatin1String(Fields<Change>::record)});
    const auto state = stateOn(storyOf<Change>(maker.database(), record), meeting.heldOn, meeting.id);
    return state ? CardChip{label(*state), toneOfState(word(*state))} : CardChip();
}

}
