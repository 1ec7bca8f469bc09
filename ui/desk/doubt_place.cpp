#include "ui/desk/doubt_place.h"

#include "core/usecases/meeting_verb.h"

#include <QHash>

namespace seduta {

namespace {

/// A line of a step of the meeting, and what of it is written.
Place inStep(MeetingId meeting, MeetingStep step, qint64 line, const QString &field)
{
    return {PageKind::Meeting, meeting.value(), int(step), line, {}, field};
}

Place onPage(PageKind page, qint64 record, const QString &field)
{
    return {page, record, 0, 0, {}, field};
}

/// What hangs on a record stands in a list beside its form.
QString listNamed(const QString &what)
{
    static const QHash<QString, QString> lists{
        {QStringLiteral("owners"), QStringLiteral("actionOwners")},
        {QStringLiteral("reports"), QStringLiteral("areaReports")},
        {QStringLiteral("suspension"), QStringLiteral("suspensions")},
        {QStringLiteral("meeting_part"), QStringLiteral("meetingParts")},
    };
    return lists.value(what, what);
}

Place placeInMeeting(const PaperDoubt &doubt, MeetingId meeting)
{
    if (doubt.field == QStringLiteral("agenda"))
        return inStep(meeting, MeetingStep::Preparation, 0, {});
    if (doubt.field == QStringLiteral("attendance"))
        return inStep(meeting, MeetingStep::Sitting, 0, {});
    if (doubt.field != QStringLiteral("signatories"))
        return onPage(PageKind::Meetings, meeting.value(), doubt.field);
    return onPage(PageKind::Paper, meeting.value(), QStringLiteral("paperSignatories"));
}

Place placeOnPoint(const PaperDoubt &doubt, MeetingId meeting)
{
    static const QStringList ofMinutes{QStringLiteral("status"), QStringLiteral("outcome"),
                                       QStringLiteral("outcomeText")};
    return inStep(meeting, ofMinutes.contains(doubt.field) ? MeetingStep::Minutes : MeetingStep::Preparation,
                  doubt.record.id, doubt.field);
}

/// A body of which nothing is recorded has a line of its own among those who took part.
Place placeOfBody(const PaperDoubt &doubt, MeetingId meeting)
{
    return doubt.field == QStringLiteral("attendance")
        ? inStep(meeting, MeetingStep::Sitting, -doubt.record.id, QStringLiteral("value"))
        : onPage(PageKind::Bodies, doubt.record.id, QStringLiteral("bodyNames"));
}

}

Place placeOf(const PaperDoubt &doubt, MeetingId meeting)
{
    const auto &[table, id] = doubt.record;
    if (table == QStringLiteral("meeting"))
        return placeInMeeting(doubt, meeting);
    if (table == QStringLiteral("suspension") || table == QStringLiteral("meeting_part"))
        return onPage(PageKind::Meetings, meeting.value(), listNamed(table));
    if (table == QStringLiteral("agenda_item"))
        return placeOnPoint(doubt, meeting);
    if (table == QStringLiteral("statement"))
        return inStep(meeting, MeetingStep::Minutes, doubt.point.value(), QStringLiteral("saidList"));
    if (table == QStringLiteral("attendance"))
        return inStep(meeting, MeetingStep::Sitting, id, doubt.field);
    if (table == QStringLiteral("convocation"))
        return inStep(meeting, MeetingStep::Letters, id, doubt.field);
    if (table == QStringLiteral("body"))
        return placeOfBody(doubt, meeting);
    if (table == QStringLiteral("working_table"))
        return onPage(PageKind::Tables, id, QStringLiteral("tableNames"));
    auto place = placeOfCard(doubt.record);
    place.field = listNamed(doubt.field);
    return place;
}

}
