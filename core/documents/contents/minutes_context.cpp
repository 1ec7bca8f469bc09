#include "core/documents/contents/minutes_context.h"

#include "core/documents/contents/act_context.h"
#include "core/documents/contents/action_context.h"
#include "core/documents/contents/area_report_context.h"
#include "core/documents/contents/course_context.h"
#include "core/documents/contents/meeting_context.h"
#include "core/documents/contents/office_context.h"
#include "core/documents/contents/statement_context.h"
#include "core/domain/italian_title.h"
#include "core/support/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace seduta {

namespace {

QJsonArray textsOf(const PaperRecords &records, MinutesSection section, AgendaItemId item = {})
{
    QJsonArray texts;
    for (const auto &text : byPosition(records.ofMeeting(records.all().minutesTexts)))
        if (text.section == section && text.agendaItemId == item && !text.text.trimmed().isEmpty())
            texts.append(asSentence(text.text));
    return texts;
}

QJsonObject together(QJsonObject one, const QJsonObject &other)
{
    for (auto value = other.begin(); value != other.end(); ++value)
        one.insert(value.key(), value.value());
    return one;
}

QJsonValue actionsOn(const PaperRecords &records, const Vocabulary &vocabulary, AgendaItemId item, const QDate &today)
{
    QJsonArray actions;
    for (const auto &action : records.ofMeeting(records.all().actionItems))
        if (action.agendaItemId == item)
            actions.append(
                together(actionContext(records, vocabulary, action, today), actContext(records, vocabulary, action)));
    return counted(actions);
}

/// "Il Consiglio approva il verbale della seduta del 12 marzo 2025.", where that is what the point was about.
QString withMinutesNamed(const QString &outcome, const AgendaItem &item)
{
    static const QRegularExpression minutes(QStringLiteral("\\b(verbale|verbali)\\b[^;:(–]*"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression more(QStringLiteral("(\\s+e\\s+(sua\\s+)?approvazione\\b.*|\\.\\s.*)$"));
    const auto found = minutes.match(item.title);
    const bool isOfMinutes = item.outcome == Outcome::Approved && found.hasMatch()
        && (item.kind == AgendaKind::Approval || folded(item.title).contains(QStringLiteral("approvazione")));
    if (!isOfMinutes)
        return outcome;
    const QString named = lowered(found.captured().remove(more).trimmed());
    const bool isOne = folded(found.captured(1)) == QStringLiteral("verbale");
    return withoutStop(outcome) + (isOne ? QStringLiteral(" il ") : QStringLiteral(" i ")) + asSentence(named);
}

/// "conveng" of "convengono", "approv" of "approva".
QString stemOf(QString verb)
{
    static const QRegularExpression ending(QStringLiteral("(ono|ano|a|e)$"));
    return verb.remove(ending);
}

/// Whether the words typed for an outcome tell it by its own verb: "Tutti convengono sulla proposta", "Si prende atto dei dati". The verb
/// stands after the two words of the subject, and "prende" or "esprime" says nothing without its noun.
bool isToldBy(const QStringList &typed, const QStringList &outcome)
{
    const qsizetype at = outcome.value(2) == u"non" ? 3 : 2;
    const QString stem = stemOf(outcome.value(at));
    const QString next = outcome.value(at + 1);
    const bool isWhole = next.isEmpty() || next == u"su" || next == u"quanto" || typed.contains(next);
    return !stem.isEmpty() && isWhole
        && std::any_of(typed.begin(), typed.end(), [&](const QString &word) { return word.startsWith(stem); });
}

/// Whether the words typed for the outcome tell it themselves: then they stand alone.
bool isSaidBy(const QString &typed, const QString &outcome)
{
    constexpr qsizetype beginning = 6;
    auto words = folded(outcome).split(u' ', Qt::SkipEmptyParts);
    words.removeAll(QStringLiteral("ne"));
    const QString head = words.mid(0, 3).join(u' ');
    return !head.isEmpty()
        && (folded(typed).startsWith(head) || isToldBy(folded(typed).split(u' ').mid(0, beginning), words));
}

// Of a table that meets, what the phrases say of the council is said of the table.
QString outcomeWords(const PaperRecords &records, const AgendaItem &item, const Vocabulary &vocabulary)
{
    if (item.outcome == Outcome::None)
        return {};
    const QString words = vocabulary.of(item.outcome);
    const QString council = vocabulary.phrase(QStringLiteral("the_council"));
    const QString table = tableOf(records);
    const bool isOfTable = !table.isEmpty() && !records.meeting().countsForCouncil && words.startsWith(council);
    return isOfTable ? capitalised(withArticle(table, Preposition::None)) + words.mid(council.size()) : words;
}

/// Where a point stands: in which part of the meeting, counted from 0, and on which place of the agenda.
struct PlaceInParts {
    qsizetype part = 0;
    qsizetype place = 0;
};

/// The points as the meeting went through them: part by part; what names no part goes with the point before it.
QList<PlaceInParts> orderOfParts(const PaperRecords &records, const QList<NumberedItem> &agenda)
{
    const auto parts = byPosition(records.ofMeeting(records.all().meetingParts));
    QList<PlaceInParts> places;
    qsizetype part = 0;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        const auto found = std::find_if(parts.begin(), parts.end(),
                                        [&](const MeetingPart &each) { return each.id == agenda.at(i).item.partId; });
        part = found == parts.end() ? part : found - parts.begin();
        places.append({part, i});
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const PlaceInParts &a, const PlaceInParts &b) { return a.part < b.part; });
    return places;
}

/// parte: what is said above the first point of each part, where the points name their parts.
QJsonValue partAbove(const QJsonArray &parts, const QList<PlaceInParts> &order, qsizetype at)
{
    const bool isDivided = order.constFirst().part != order.constLast().part;
    const bool isFirst = at == 0 || order.at(at).part != order.at(at - 1).part;
    return isDivided && isFirst ? parts.at(order.at(at).part) : QJsonValue(false);
}

/// What was on the agenda when the sitting was called, under the numbers of the minutes.
QList<NumberedItem> calledPoints(const PaperRecords &records)
{
    return recordsWhere(records.agenda(), [](const NumberedItem &point) { return !point.item.addedDuringMeeting; });
}

/// What became of a point: who spoke first of it, where it was treated, and how it ended.
QJsonObject endOf(const PaperRecords &records, const Vocabulary &vocabulary, const AgendaItem &item,
                  const QJsonValue &speaker)
{
    const bool isTreated = item.status == AgendaStatus::Planned || item.status == AgendaStatus::Treated;
    const QString outcome = outcomeWords(records, item, vocabulary);
    return {
        {"relatore", isTreated ? speaker : QJsonValue(false)},
        {"esito",
         isSaidBy(item.outcomeText, vocabulary.of(item.outcome)) ? QString() : withMinutesNamed(outcome, item)},
        {"testoEsito", capitalised(asSentence(item.outcomeText))},
        {"aggiunto", item.addedDuringMeeting},
        {"stato", isTreated ? QString() : vocabulary.of(item.status)},
    };
}

/// svolgimento, the points as they were treated; fattiIniziali and fattiFinali, what happened before them or no one knows when.
QJsonObject proceedings(const PaperRecords &records, const Vocabulary &vocabulary, const QDate &today)
{
    const auto items = records.agenda();
    const QJsonArray agenda = agendaContext(records, vocabulary, items);
    const auto order = orderOfParts(records, items);
    const QJsonArray parts = partsContext(records, vocabulary);
    QList<AgendaItemId> treated;
    for (const auto &each : order)
        treated.append(items.at(each.place).item.id);
    const Course course = courseOf(records, treated);
    QJsonArray points;
    for (qsizetype at = 0; at < order.size(); ++at) {
        const AgendaItem &item = items.at(order.at(at).place).item;
        QJsonObject point = agenda.at(order.at(at).place).toObject();
        point.insert(u"parte", partAbove(parts, order, at));
        point = together(point, endOf(records, vocabulary, item, point.value(u"relatore")));
        point = together(point, reportsOn(records, vocabulary, item.id));
        point.insert(u"testi", listOf(textsOf(records, MinutesSection::Item, item.id)));
        point.insert(u"interventi", listOf(statementsOn(records, vocabulary, item.id)));
        point.insert(u"impegni", actionsOn(records, vocabulary, item.id, today));
        point.insert(u"fatti", listOf(course.after.value(item.id)));
        point.insert(u"seguente", !points.isEmpty());
        points.append(point);
    }
    return {
        {"svolgimento", listOf(points)},
        {"fattiIniziali", listOf(course.after.value(AgendaItemId()))},
        {"fattiFinali", listOf(course.elsewhere)},
    };
}

QJsonArray suspensionsContext(const PaperRecords &records)
{
    QJsonArray suspensions;
    for (const auto &suspension : records.ofMeeting(records.all().suspensions))
        suspensions.append(QJsonObject{{"sospesa", formsOf(suspension.suspendedAt)},
                                       {"ripresa", formsOf(suspension.resumedAt)},
                                       {"motivo", suspension.reason}});
    return suspensions;
}

/// The reference of the convocation: of the one letter, or of the first of several; off when one of them has none yet.
QJsonValue noticeContext(const PaperRecords &records)
{
    const auto letters = records.letters();
    QSet<QString> references;
    QSet<QDate> days;
    for (const auto &letter : letters) {
        references.insert(letter.protocolRef);
        days.insert(letter.protocolOn);
    }
    if (letters.isEmpty() || references.contains(QString()))
        return false;
    return QJsonObject{{"numero", numberAlone(letters.first().protocolRef)},
                       {"piu", references.size() > 1},
                       {"data", days.size() == 1 ? formsOf(*days.begin()) : QJsonValue(false)}};
}

QString roleTitle(const Vocabulary &vocabulary, const QString &role, Gender gender)
{
    return titleWith(titleFor(vocabulary.phrase(role), gender), gender, Preposition::None);
}

QJsonObject chairSignature(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const Person chair = records.person(records.meeting().chairId);
    for (const auto &signatory : records.ofMeeting(records.all().signatories))
        if (signatory.document == DocumentKind::Minutes)
            return signatureContext(records, DocumentKind::Minutes);
    return {{"formula", roleTitle(vocabulary, QStringLiteral("chair"), genderOfChair(records)).toUpper()},
            {"nome", titledName(chair)},
            {"chiusura", QString()}};
}

QJsonObject secretarySignature(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const Person secretary = records.person(records.meeting().secretaryId);
    return {{"formula", roleTitle(vocabulary, QStringLiteral("secretary"), genderOf(secretary)).toUpper()},
            {"nome", titledName(secretary)}};
}

QString numberOfMinutes(const PaperRecords &records)
{
    const auto minutes = records.ofMeeting(records.all().minutes);
    return minutes.isEmpty() ? QString() : numberAlone(minutes.last().number);
}

/// The files attached to the meeting, by what they are and by their names.
QStringList annexes(const PaperRecords &records, const Vocabulary &vocabulary)
{
    QStringList annexes;
    for (const auto &file : records.ofMeeting(records.all().attachments)) {
        const QString kind = vocabulary.of(file.role);
        const QString note = withoutStop(file.note);
        annexes.append(kind.isEmpty() ? (note.isEmpty() ? file.fileName : note)
                                      : (note.isEmpty() ? kind : kind + QStringLiteral(" – ") + note));
    }
    annexes.removeDuplicates();
    return annexes;
}

}

QJsonObject minutesContext(const PaperRecords &records, const Vocabulary &vocabulary, const QDate &today)
{
    const Meeting meeting = records.meeting();
    const Person secretary = records.person(meeting.secretaryId);
    const QJsonValue actions = actionsOn(records, vocabulary, {}, today);
    const QJsonObject reports = reportsOn(records, vocabulary, {});
    const QString chair = roleTitle(vocabulary, QStringLiteral("chair"), genderOfChair(records));
    const QJsonObject told{
        {"numeroVerbale", numberOfMinutes(records)},
        {"composizione", compositionContext(records)},
        {"allegati", joined(annexes(records, vocabulary))},
        {"convocazione", noticeContext(records)},
        {"punti", counted(agendaContext(records, vocabulary, calledPoints(records)))},
        {"apertura", listOf(textsOf(records, MinutesSection::Opening))},
        {"ulteriori", actions.isObject() || reports.value(u"criticita").isObject()},
        {"impegni", actions},
        {"sospensioni", listOf(suspensionsContext(records))},
        {"conclusione", listOf(textsOf(records, MinutesSection::Closing))},
        {"chiPresiede", chair},
        {"chiPresiedeInizio", capitalised(chair)},
        {"funzioneSegretario", titleFor(vocabulary.phrase(QStringLiteral("secretary")), genderOf(secretary)).toLower()},
        {"firmaPresidente", chairSignature(records, vocabulary)},
        {"firmaSegretario", secretarySignature(records, vocabulary)},
    };
    return together(together(told, reports), proceedings(records, vocabulary, today));
}

}
