#include "ui/pages/people/erasure_lines.h"

#include "core/domain/italian_date.h"
#include "ui/pages/people/erasure_page.h"

#include <QDir>
#include <QHash>

namespace seduta {

namespace {

/// At which step of its meeting a record is corrected.
int stepOf(const QString &table)
{
    static const QHash<QString, int> steps{{QStringLiteral("agenda_item"), 1}, {QStringLiteral("meeting_part"), 1},
                                           {QStringLiteral("signatory"), 1},   {QStringLiteral("convocation"), 2},
                                           {QStringLiteral("reply"), 2},       {QStringLiteral("attendance"), 3},
                                           {QStringLiteral("suspension"), 3},  {QStringLiteral("statement"), 4},
                                           {QStringLiteral("minutes"), 4},     {QStringLiteral("minutes_text"), 4}};
    return steps.value(table);
}

std::optional<Place> seenAt(const NamedPlace &named)
{
    if (named.isFoundAgain)
        return Place{PageKind::Recovered};
    if (const auto own = placeOf(named.row); own)
        return own;
    if (!named.meetingId.isValid())
        return std::nullopt;
    const bool isPaper = named.fate == ErasureFate::LeftOffice || named.row.table == QStringLiteral("block_change");
    if (isPaper)
        return Place{PageKind::Paper, named.meetingId.value()};
    return Place{PageKind::Meeting, named.meetingId.value(), stepOf(named.row.table)};
}

Tone toneOf(const NamedPlace &named)
{
    if (named.fate == ErasureFate::Emptied)
        return Tone::Muted;
    return named.fate == ErasureFate::ToCorrect && named.naming == Naming::Certain ? Tone::Warning : Tone::Ink;
}

ErasureLine lineOf(const NamedPlace &named)
{
    return {0, named.record, named.field, fateInWords(named), named.excerpt, toneOf(named), seenAt(named)};
}

ErasureLine lineOf(const ArchiveCopy &copy)
{
    return {0,
            ErasurePage::tr("copy of %1").arg(shortMoment(copy.madeAt)),
            ErasurePage::tr("the whole archive"),
            ErasurePage::tr("stays: it can be made anew without this person"),
            QDir::toNativeSeparators(copy.path),
            Tone::Warning,
            Place{PageKind::Copies}};
}

QList<ErasureLine> linesOfHistory(const ErasurePreview &preview, bool isDone)
{
    const Place history{PageKind::History};
    QList<ErasureLine> lines;
    if (!isDone && preview.pastRecords + preview.pastActs > 0)
        lines.append(
            {0,
             ErasurePage::tr("history"),
             ErasurePage::tr("%n past record(s) and name(s) of acts", nullptr, preview.pastRecords + preview.pastActs),
             words(ErasureFate::Emptied),
             {},
             Tone::Muted,
             history});
    if (preview.ownActs > 0)
        lines.append({0,
                      ErasurePage::tr("history"),
                      ErasurePage::tr("%n act(s) done by this person", nullptr, preview.ownActs),
                      ErasurePage::tr("stays: the history tells who did what"),
                      {},
                      Tone::Ink,
                      history});
    return lines;
}

}

QList<RowsModel<ErasureLine>::Column> erasureColumns()
{
    const auto tone = [](const ErasureLine &line) { return line.tone; };
    return {{ErasurePage::tr("Where"), [](const ErasureLine &line) { return line.where; }, {}, tone, false},
            {ErasurePage::tr("Field"), [](const ErasureLine &line) { return line.field; }, {}, tone, false},
            {ErasurePage::tr("What becomes of it"), [](const ErasureLine &line) { return line.fate; }, {}, tone, false},
            {ErasurePage::tr("What stands there"), [](const ErasureLine &line) { return line.text; }, {}, tone, false}};
}

QList<ErasureLine> erasureLines(const ErasurePreview &preview, bool isDone)
{
    QList<ErasureLine> lines;
    const auto places = isDone ? preview.standing() : preview.places;
    for (const auto &place : places)
        lines.append(lineOf(place));
    lines += linesOfHistory(preview, isDone);
    for (const auto &copy : preview.copies)
        lines.append(lineOf(copy));
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].id = i + 1;
    return lines;
}

}
