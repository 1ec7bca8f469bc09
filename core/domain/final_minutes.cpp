#include "core/domain/final_minutes.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/fields/attendance.h"
#include "core/domain/fields/block_change.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/fields/minutes.h"
#include "core/domain/italian_date.h"

#include <algorithm>

namespace seduta {

namespace {

struct StandsInMinutes {
    const char *record;
    MinutesTie tie;
};

constexpr std::array standing{
    StandsInMinutes{Fields<Meeting>::record, MinutesTie::Itself},
    StandsInMinutes{Fields<MeetingPart>::record, MinutesTie::OfMeeting},
    StandsInMinutes{Fields<Suspension>::record, MinutesTie::OfMeeting},
    StandsInMinutes{Fields<Signatory>::record, MinutesTie::OfMeeting},
    StandsInMinutes{Fields<AgendaItem>::record, MinutesTie::OfMeeting},
    StandsInMinutes{Fields<Attendance>::record, MinutesTie::OfMeeting},
    StandsInMinutes{Fields<AttendanceExclusion>::record, MinutesTie::OfPoint},
    StandsInMinutes{Fields<Statement>::record, MinutesTie::OfPoint},
    StandsInMinutes{Fields<Minutes>::record, MinutesTie::OfMeeting},
    StandsInMinutes{Fields<MinutesText>::record, MinutesTie::OfMeeting},
    StandsInMinutes{Fields<BlockChange>::record, MinutesTie::OfMeeting},
};

bool is(const QString &record, const char *known)
{
    return record == QLatin1String(known);
}

/// Of a meeting and of its points, what the minutes do not tell: how one joins them, and what the press release says.
QJsonObject withoutWhatIsNotSaid(QJsonObject record)
{
    for (const auto *column :
         {"link", "reply_by", "classification", "dossier", "is_published", "published_text", "is_quoted"})
        record.remove(QLatin1String(column));
    return record;
}

std::optional<DocumentKind> documentOf(const QJsonObject &record)
{
    return fromWord<DocumentKind>(record.value(QLatin1String("document")).toString());
}

// These are made after the minutes.
bool signsLater(const QJsonObject &signatory)
{
    static const QList<DocumentKind> later{DocumentKind::PressRelease, DocumentKind::ActionList,
                                           DocumentKind::MinutesExtract, DocumentKind::OpinionIndex,
                                           DocumentKind::MembersList};
    const auto document = documentOf(signatory);
    return signatory.isEmpty() || (document && later.contains(*document));
}

bool isOfOtherPaper(const QJsonObject &block)
{
    return block.isEmpty() || documentOf(block) != DocumentKind::Minutes;
}

bool isStepOn(const QJsonObject &before, QJsonObject after)
{
    const QLatin1String state("state");
    const auto reached = fromWord<MinutesState>(after.value(state).toString());
    after.insert(state, before.value(state));
    return reached && isFrozen(*reached) && after == before;
}

}

std::optional<MinutesTie> tieToMinutes(const QString &record)
{
    const auto *const found = std::find_if(standing.begin(), standing.end(),
                                           [&](const StandsInMinutes &each) { return is(record, each.record); });
    return found == standing.end() ? std::nullopt : std::optional(found->tie);
}

bool isForbiddenByFinalMinutes(const QString &record, const QJsonObject &before, const QJsonObject &after)
{
    if (before == after || !tieToMinutes(record))
        return false;
    if (is(record, Fields<Meeting>::record) || is(record, Fields<AgendaItem>::record)
        || is(record, Fields<Statement>::record))
        return withoutWhatIsNotSaid(before) != withoutWhatIsNotSaid(after);
    if (is(record, Fields<Signatory>::record))
        return !signsLater(before) || !signsLater(after);
    if (is(record, Fields<BlockChange>::record))
        return !isOfOtherPaper(before) || !isOfOtherPaper(after);
    if (is(record, Fields<Minutes>::record))
        return !isStepOn(before, after);
    return true;
}

Error minutesAreFinal(const PartialDate &heldOn)
{
    if (!heldOn.isKnown())
        return Error{ErrorKind::Conflict,
                     QCoreApplication::translate("FinalMinutes",
                                                 "The minutes of this meeting are final: what stands in them no longer "
                                                 "changes. Have the correction minuted in a later meeting."),
                     {}};
    return Error{ErrorKind::Conflict,
                 QCoreApplication::translate("FinalMinutes",
                                             "The minutes of the meeting %1 are final: what stands in them no "
                                             "longer changes. Have the correction minuted in a later meeting.")
                     .arg(dateWith(heldOn, Preposition::Di)),
                 {}};
}

}
