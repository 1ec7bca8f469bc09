#include "core/usecases/text_places.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/fields/meeting.h"
#include "core/domain/fields/minutes.h"
#include "core/storage/field_text.h"
#include "core/storage/minutes_repository.h"
#include "core/usecases/agendas.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

QString minutesField()
{
    return QStringLiteral("minutes");
}

QString outcomeField()
{
    return QStringLiteral("outcomeText");
}

QString statementField()
{
    return QStringLiteral("statement");
}

bool isPoint(const DraftPlace &place)
{
    return place.table == QLatin1String(Fields<AgendaItem>::record)
        && QStringList{minutesField(), outcomeField(), statementField()}.contains(place.field);
}

bool isStatement(const DraftPlace &place)
{
    return place.table == QLatin1String(Fields<Statement>::record);
}

/// The opening or the closing.
std::optional<MinutesSection> sectionOf(const DraftPlace &place)
{
    if (place.table != QLatin1String(Fields<Meeting>::record))
        return std::nullopt;
    for (const auto section : {MinutesSection::Opening, MinutesSection::Closing})
        if (place.field == word(section))
            return section;
    return std::nullopt;
}

QString textOf(Database &database, MeetingId meeting, MinutesSection section, AgendaItemId point)
{
    return MinutesRepository(database).textOf(meeting, section, point).value_or(MinutesText()).text;
}

std::optional<QString> textAt(Database &database, const DraftPlace &place)
{
    if (place.row == 0)
        return QString();
    if (const auto section = sectionOf(place); section) {
        const auto meeting = Table<Meeting>(database).find(MeetingId(place.row));
        return meeting ? std::optional(textOf(database, meeting->id, *section, {})) : std::nullopt;
    }
    if (!isPoint(place) || place.field == outcomeField())
        return fieldText(database, place.table, place.row, place.field);
    const auto point = Table<AgendaItem>(database).find(AgendaItemId(place.row));
    if (!point)
        return std::nullopt;
    return place.field == statementField() ? QString()
                                           : textOf(database, point->meetingId, MinutesSection::Item, point->id);
}

}

DraftPlace placeInMinutes(MeetingId meeting, MinutesSection section, AgendaItemId point)
{
    if (section == MinutesSection::Item)
        return {QLatin1String(Fields<AgendaItem>::record), point.value(), minutesField()};
    return {QLatin1String(Fields<Meeting>::record), meeting.value(), word(section)};
}

DraftPlace placeOfOutcome(AgendaItemId point)
{
    return {QLatin1String(Fields<AgendaItem>::record), point.value(), outcomeField()};
}

DraftPlace placeOfStatement(AgendaItemId point, StatementId statement)
{
    if (statement.isValid())
        return {QLatin1String(Fields<Statement>::record), statement.value(), QStringLiteral("text")};
    return {QLatin1String(Fields<AgendaItem>::record), point.value(), statementField()};
}

Result<std::optional<QString>> TextPlaces::savedAt(const DraftPlace &place) const
{
    return m_workspace.read([&](Database &database) { return textAt(database, place); });
}

Result<AgendaItem> TextPlaces::pointOf(const DraftPlace &place) const
{
    if (!isStatement(place))
        return found<AgendaItem>(m_workspace, AgendaItemId(place.row));
    const auto statement = found<Statement>(m_workspace, StatementId(place.row));
    return statement ? found<AgendaItem>(m_workspace, statement->agendaItemId) : tl::unexpected(statement.error());
}

Result<MeetingId> TextPlaces::meetingOf(const DraftPlace &place) const
{
    if (sectionOf(place))
        return MeetingId(place.row);
    if (!isPoint(place) && !isStatement(place))
        return MeetingId();
    const auto point = pointOf(place);
    return point ? Result<MeetingId>(point->meetingId) : tl::unexpected(point.error());
}

Result<void> TextPlaces::takeUp(const DraftPlace &place, const QString &text)
{
    if (const auto section = sectionOf(place); section)
        return MinutesBook(m_workspace).setText(MeetingId(place.row), *section, {}, text);
    if (!isPoint(place) && !isStatement(place))
        return tl::unexpected(noLongerThere());
    const auto point = pointOf(place);
    if (!point)
        return tl::unexpected(point.error());
    if (place.field == minutesField())
        return MinutesBook(m_workspace).setText(point->meetingId, MinutesSection::Item, point->id, text);
    if (place.field == outcomeField())
        return Agendas(m_workspace).setOutcome(point->id, point->status, point->outcome, text);
    return takeUpStatement(point->id, isStatement(place) ? StatementId(place.row) : StatementId(), text);
}

Result<void> TextPlaces::takeUpStatement(AgendaItemId point, StatementId id, const QString &text)
{
    MinutesBook book(m_workspace);
    if (!id.isValid()) {
        const auto added = book.addStatement(Statement{{}, point, 0, {}, {}, {}, {}, text});
        return added ? Result<void>() : tl::unexpected(added.error());
    }
    auto statement = found<Statement>(m_workspace, id);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->text = text;
    return book.changeStatement(*statement);
}

}
