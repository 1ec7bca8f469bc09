#include "core/documents/contents/minutes_context.h"

#include "core/documents/contents/action_context.h"
#include "core/documents/contents/meeting_context.h"
#include "core/documents/contents/office_context.h"
#include "core/domain/italian_title.h"

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

/// "segnala che …" goes on from the verb; a text that begins a sentence of its own stands after a colon.
bool goesOn(const QString &text)
{
    return !text.isEmpty() && (text.at(0).isLower() || !text.at(0).isLetter());
}

/// Of a name typed at the door the title typed with it may tell.
Gender genderOfSpeaker(const PaperRecords &records, const Statement &statement)
{
    const Gender known = genderOf(records.person(statement.personId));
    if (known != Gender::Unknown || statement.speakerName.isEmpty())
        return known;
    for (const auto &attendance : records.ofMeeting(records.all().attendances))
        if (attendance.personName == statement.speakerName)
            return genderShownBy(attendance.personTitle);
    return Gender::Unknown;
}

QJsonObject statementContext(const PaperRecords &records, const Statement &statement)
{
    const Person person = records.person(statement.personId);
    QJsonValue speaker = formsOf(person);
    if (!speaker.isObject() && !statement.speakerName.isEmpty())
        speaker = QJsonObject{{"il", statement.speakerName}};
    const QString text = asSentence(statement.text);
    const Gender gender = genderOfSpeaker(records, statement);
    return {
        {"persona", speaker},
        {"ente", formsOf(records.named(statement.bodyId))},
        {"femminile", gender == Gender::Feminine},
        {"maschile", gender == Gender::Masculine},
        {"verbo", statement.verb},
        {"continua", goesOn(text)},
        {"testo", text},
    };
}

QJsonArray statementsOn(const PaperRecords &records, AgendaItemId item)
{
    QJsonArray statements;
    for (const auto &statement : byPosition(recordsWhere(
             records.all().statements, [item](const auto &candidate) { return candidate.agendaItemId == item; })))
        statements.append(statementContext(records, statement));
    return statements;
}

QJsonValue actionsOn(const PaperRecords &records, const Vocabulary &vocabulary, AgendaItemId item, const QDate &today)
{
    QJsonArray actions;
    for (const auto &action : records.ofMeeting(records.all().actionItems))
        if (action.agendaItemId == item)
            actions.append(actionContext(records, vocabulary, action, today));
    return counted(actions);
}

QJsonObject reportContext(const PaperRecords &records, const Vocabulary &vocabulary, const CriticalAreaReport &report)
{
    QList<NamedBody> bodies;
    for (const auto &reporter : records.all().criticalAreaReportBodies)
        if (reporter.reportId == report.id)
            bodies.append(records.named(reporter.bodyId));
    const CriticalArea *area = recordOf(records.all().criticalAreas, report.criticalAreaId);
    const bool isJudged = report.judgement != Judgement::None;
    return {
        {"titolo", area ? withoutStop(area->title) : QString()},
        {"testo", withoutStop(report.text)},
        {"enti", formsOfAll(bodies)},
        {"giudizio", isJudged ? vocabulary.of(report.judgement) : QString()},
    };
}

QJsonValue reportsOn(const PaperRecords &records, const Vocabulary &vocabulary, AgendaItemId item)
{
    QJsonArray reports;
    for (const auto &report : records.ofMeeting(records.all().criticalAreaReports))
        if (report.agendaItemId == item)
            reports.append(reportContext(records, vocabulary, report));
    return counted(reports);
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

/// The points as the meeting went through them: part by part; what names no part goes with the point before it.
QList<qsizetype> orderOfParts(const PaperRecords &records, const QList<NumberedItem> &agenda)
{
    const auto parts = byPosition(records.ofMeeting(records.all().meetingParts));
    QList<std::pair<qsizetype, qsizetype>> places;
    qsizetype part = 0;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        const auto found = std::find_if(parts.begin(), parts.end(),
                                        [&](const MeetingPart &each) { return each.id == agenda.at(i).item.partId; });
        part = found == parts.end() ? part : found - parts.begin();
        places.append({part, i});
    }
    std::sort(places.begin(), places.end());
    QList<qsizetype> order;
    for (const auto &place : places)
        order.append(place.second);
    return order;
}

QJsonArray proceedings(const PaperRecords &records, const Vocabulary &vocabulary, const QDate &today)
{
    const QJsonArray agenda = agendaContext(records, vocabulary);
    QJsonArray points;
    const auto items = records.agenda();
    for (const auto place : orderOfParts(records, items)) {
        const AgendaItem &item = items.at(place).item;
        QJsonObject point = agenda.at(place).toObject();
        point.insert(u"testi", listOf(textsOf(records, MinutesSection::Item, item.id)));
        point.insert(u"interventi", listOf(statementsOn(records, item.id)));
        point.insert(u"esito", outcomeWords(records, item, vocabulary));
        point.insert(u"testoEsito", asSentence(item.outcomeText));
        point.insert(u"aggiunto", item.addedDuringMeeting);
        const bool isSaid = item.status == AgendaStatus::Planned || item.status == AgendaStatus::Treated;
        point.insert(u"stato", isSaid ? QString() : vocabulary.of(item.status));
        point.insert(u"impegni", actionsOn(records, vocabulary, item.id, today));
        point.insert(u"criticita", reportsOn(records, vocabulary, item.id));
        points.append(point);
    }
    return points;
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
    return QJsonObject{{"numero", letters.first().protocolRef},
                       {"piu", references.size() > 1},
                       {"data", days.size() == 1 ? formsOf(*days.begin()) : QJsonValue(false)}};
}

QString roleTitle(const Vocabulary &vocabulary, const QString &role, Gender gender)
{
    return titleWith(titleFor(vocabulary.phrase(role), gender), gender, Preposition::None);
}

QString signedName(const Person &person)
{
    return (person.honorific + u' ' + fullName(person)).simplified();
}

QJsonObject chairSignature(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const Person chair = records.person(records.meeting().chairId);
    for (const auto &signatory : records.ofMeeting(records.all().signatories))
        if (signatory.document == DocumentKind::Minutes)
            return signatureContext(records, DocumentKind::Minutes);
    return {{"formula", roleTitle(vocabulary, QStringLiteral("chair"), genderOfChair(records)).toUpper()},
            {"nome", signedName(chair)},
            {"chiusura", QString()}};
}

QJsonObject secretarySignature(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const Person secretary = records.person(records.meeting().secretaryId);
    return {{"formula", roleTitle(vocabulary, QStringLiteral("secretary"), genderOf(secretary)).toUpper()},
            {"nome", signedName(secretary)}};
}

QString numberOfMinutes(const PaperRecords &records)
{
    const auto minutes = records.ofMeeting(records.all().minutes);
    return minutes.isEmpty() ? QString() : minutes.last().number;
}

}

QJsonObject minutesContext(const PaperRecords &records, const Vocabulary &vocabulary, const QDate &today)
{
    const Meeting meeting = records.meeting();
    const Person secretary = records.person(meeting.secretaryId);
    const QJsonValue actions = actionsOn(records, vocabulary, {}, today);
    const QJsonValue reports = reportsOn(records, vocabulary, {});
    return {
        {"numeroVerbale", numberOfMinutes(records)},
        {"composizione", compositionContext(records)},
        {"convocazione", noticeContext(records)},
        {"punti", counted(agendaContext(records, vocabulary))},
        {"apertura", listOf(textsOf(records, MinutesSection::Opening))},
        {"svolgimento", listOf(proceedings(records, vocabulary, today))},
        {"ulteriori", actions.isObject() || reports.isObject()},
        {"impegni", actions},
        {"criticita", reports},
        {"sospensioni", listOf(suspensionsContext(records))},
        {"conclusione", listOf(textsOf(records, MinutesSection::Closing))},
        {"chiPresiede", roleTitle(vocabulary, QStringLiteral("chair"), genderOfChair(records))},
        {"funzioneSegretario", titleFor(vocabulary.phrase(QStringLiteral("secretary")), genderOf(secretary)).toLower()},
        {"firmaPresidente", chairSignature(records, vocabulary)},
        {"firmaSegretario", secretarySignature(records, vocabulary)},
    };
}

}
