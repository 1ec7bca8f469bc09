#include "core/documents/contents/area_report_context.h"

#include "core/domain/italian_date.h"

namespace seduta {

namespace {

/// Where and when a report holds, as it says or as its area does: "Canelli, periodo della vendemmia".
QString placeAndSeason(const CriticalAreaReport &report, const CriticalArea &area)
{
    QStringList words{report.place.isEmpty() ? area.place : report.place,
                      report.season.isEmpty() ? area.season : report.season};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

/// Before this meeting: "nel 2023 dal Comune di Canelli".
QString raisedBefore(const PaperRecords &records, const CriticalArea &area)
{
    const bool isBefore = area.raisedOn.isKnown() && area.raisedOn.day < records.meeting().heldOn.day;
    if (!isBefore && (area.raisedOn.isKnown() || area.raisedBy.isEmpty()))
        return {};
    return (happeningOn(area.raisedOn) + u' ' + spokenOf(area.raisedBy, Preposition::Da)).simplified();
}

QJsonObject reportContext(const PaperRecords &records, const Vocabulary &vocabulary, const CriticalAreaReport &report)
{
    QList<NamedBody> bodies;
    for (const auto &reporter : records.all().criticalAreaReportBodies)
        if (reporter.reportId == report.id)
            bodies.append(records.named(reporter.bodyId));
    const CriticalArea *known = recordOf(records.all().criticalAreas, report.criticalAreaId);
    const CriticalArea area = known ? *known : CriticalArea();
    const bool isJudged = report.judgement != Judgement::None;
    return {
        {"titolo", withoutStop(area.title)},  {"dove", placeAndSeason(report, area)},
        {"gia", raisedBefore(records, area)}, {"testo", continued(withoutStop(report.text))},
        {"enti", formsOfAll(bodies)},         {"giudizio", isJudged ? vocabulary.of(report.judgement) : QString()},
    };
}

}

QJsonObject reportsOn(const PaperRecords &records, const Vocabulary &vocabulary, AgendaItemId item)
{
    QJsonArray all;
    QJsonArray troubled;
    QJsonArray regular;
    for (const auto &report : records.ofMeeting(records.all().criticalAreaReports)) {
        if (report.agendaItemId != item)
            continue;
        const auto told = reportContext(records, vocabulary, report);
        all.append(told);
        (report.judgement == Judgement::Favourable ? regular : troubled).append(told);
    }
    return {
        {"criticita", counted(all)},
        {"criticitaSegnalate", counted(troubled)},
        {"situazioniRegolari", counted(regular)},
    };
}

}
