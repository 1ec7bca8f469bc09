#include "core/documents/contents/paper_doubts.h"

#include "core/documents/contents/doubt_maker.h"
#include "core/domain/issuing.h"
#include "core/support/bounded_text.h"

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype longestSubject = 80;

bool areFinal(const PaperRecords &records)
{
    const auto minutes = records.ofMeeting(records.all().minutes);
    return std::any_of(minutes.begin(), minutes.end(), [](const Minutes &each) { return isFrozen(each.state); });
}

bool haveLettersLeft(const PaperRecords &records)
{
    const auto letters = records.letters();
    return !letters.isEmpty()
        && std::all_of(letters.begin(), letters.end(), [](const Convocation &letter) { return hasLeft(letter); });
}

/// Those a meeting may still want as it stands; what has left is no draft any more.
QList<DocumentKind> draftsOf(const PaperRecords &records, const QDate &today)
{
    QList<DocumentKind> kinds;
    const auto holding = holdingOf(records.meeting(), today);
    const bool isAhead = holding == Holding::InPreparation || holding == Holding::Convened;
    const bool isCalledOff = holding == Holding::Postponed || holding == Holding::Cancelled;
    if ((isAhead || isCalledOff) && !haveLettersLeft(records))
        kinds << DocumentKind::Convocation;
    if (isAhead)
        kinds << DocumentKind::Agenda << DocumentKind::AttendanceSheet << DocumentKind::PlaceCards;
    if (!isAhead && !isCalledOff && !areFinal(records))
        kinds << DocumentKind::Minutes;
    if (!isAhead && !isCalledOff)
        kinds << DocumentKind::PressRelease;
    return kinds;
}

QList<DocumentKind> common(QList<DocumentKind> kinds, const QList<DocumentKind> &others)
{
    kinds.removeIf([&](DocumentKind kind) { return !others.contains(kind); });
    return kinds;
}

}

QString subjectOf(const PaperRecords &records, const AgendaItem &point)
{
    return PaperDoubts::tr("Point %1, %2")
        .arg(records.numberOf(point.id), shortened(withoutStop(point.title.simplified()), longestSubject));
}

QString subjectOf(const PaperRecords &records, BodyId body)
{
    return records.named(body).name;
}

QString subjectOf(const PaperRecords &records, const Attendance &attendance)
{
    const QString body = subjectOf(records, attendance.bodyId);
    const QString who = speakerOf(records, {}, attendance.personId, attendance.personName);
    QStringList parts{body, who.isEmpty() ? attendance.personTitle : who};
    parts.removeAll(QString());
    return parts.isEmpty() ? PaperDoubts::tr("Attendance") : parts.join(QStringLiteral(", "));
}

QString subjectOfMeeting()
{
    return PaperDoubts::tr("Meeting");
}

QString speakerOf(const PaperRecords &records, BodyId body, PersonId person, const QString &name)
{
    const QString known = titledName(records.person(person));
    QStringList parts{records.named(body).name, known.isEmpty() ? name : known};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool isLeftOut(const AgendaItem &point)
{
    return point.status != AgendaStatus::Planned && point.status != AgendaStatus::Treated;
}

QList<AgendaItem> pointsOf(const PaperRecords &records)
{
    QList<AgendaItem> points;
    for (const auto &numbered : records.agenda())
        points.append(numbered.item);
    return points;
}

QList<Statement> statementsOf(const PaperRecords &records, AgendaItemId point)
{
    return recordsWhere(records.all().statements, [&](const Statement &each) { return each.agendaItemId == point; });
}

bool hasText(const PaperRecords &records, AgendaItemId point)
{
    const auto texts = records.ofMeeting(records.all().minutesTexts);
    return std::any_of(texts.begin(), texts.end(), [&](const MinutesText &each) {
        return each.agendaItemId == point && each.section == MinutesSection::Item && !each.text.trimmed().isEmpty();
    });
}

const QList<PaperRule> &paperRules()
{
    static const auto rules =
        rulesOfHours() + rulesOfPoints() + rulesOfAttendance() + rulesOfNotice() + rulesOfFollowUp();
    return rules;
}

// Whether the letters have left is asked of every paper.
PaperTopics topicsOfDoubts(std::optional<DocumentKind> kind)
{
    PaperTopics topics{PaperTopic::Letters};
    for (const auto &rule : paperRules())
        if (!kind || rule.papers.contains(*kind))
            topics |= rule.topics;
    return topics;
}

QList<PaperDoubt> doubtsOf(const PaperRecords &records, const QDate &today, std::optional<DocumentKind> kind)
{
    auto drafts = draftsOf(records, today);
    if (kind)
        drafts = common(drafts, {*kind});
    const bool wasHeld = holdingOf(records.meeting(), today) == Holding::Held;
    QList<PaperDoubt> doubts;
    for (const auto &rule : paperRules()) {
        if ((rule.isOfHeldOnly && !wasHeld) || common(rule.papers, drafts).isEmpty())
            continue;
        const auto found = rule.find(records, today);
        for (auto doubt : found) {
            doubt.rule = QLatin1String(rule.name);
            doubt.gravity = rule.gravity;
            doubt.papers = common(doubt.papers.isEmpty() ? rule.papers : doubt.papers, drafts);
            if (!doubt.papers.isEmpty())
                doubts.append(doubt);
        }
    }
    std::stable_sort(doubts.begin(), doubts.end(),
                     [](const PaperDoubt &one, const PaperDoubt &other) { return one.gravity < other.gravity; });
    return doubts;
}

}
