#include "app/seduta-cli/command.h"
#include "app/seduta-cli/terminal.h"
#include "core/domain/italian_date.h"
#include "core/usecases/search.h"

namespace seduta::cli {

namespace {

QJsonArray asJson(const QList<TextMark> &marks)
{
    QJsonArray array;
    for (const auto &mark : marks)
        array.append(QJsonArray{mark.from, mark.length});
    return array;
}

QJsonObject asJson(const SearchHit &hit)
{
    return {{QStringLiteral("record"), hit.row.table},
            {QStringLiteral("id"), hit.row.id},
            {QStringLiteral("title"), hit.title.text},
            {QStringLiteral("sentence"), hit.sentence.text},
            {QStringLiteral("marks"), asJson(hit.sentence.marks)},
            {QStringLiteral("meetingId"), hit.meeting.value()},
            {QStringLiteral("day"), hit.day.toString(Qt::ISODate)}};
}

int search(const Arguments &arguments)
{
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        SearchQuery query;
        query.words = arguments.at(1);
        const auto hits = Search(workspace).find(query);
        if (!hits)
            return refuse(hits.error());
        QJsonArray array;
        QList<QStringList> rows{
            {QCoreApplication::translate("Terminal", "Day"), QCoreApplication::translate("Terminal", "What"),
             QCoreApplication::translate("Terminal", "Title"), QCoreApplication::translate("Terminal", "Sentence")}};
        for (const auto &hit : *hits) {
            array.append(asJson(hit));
            rows.append({hit.day.isValid() ? shortDate(hit.day) : QStringLiteral("–"), hit.kind, hit.title.text,
                         hit.sentence.text});
        }
        arguments.has(QStringLiteral("--json")) ? sayJson(array) : sayTable(rows);
        return Done;
    });
}

}

QList<Command> searchCommands()
{
    return {
        {QStringLiteral("search"),
         {QStringLiteral("FILE"), QStringLiteral("WORDS")},
         {{QStringLiteral("--json"), {}, QCoreApplication::translate("Terminal", "for machines")}},
         QCoreApplication::translate("Terminal",
                                     "finds what was written, by the first letters of its words; the newest first"),
         search},
    };
}

}
