#include "core/documents/contents/statement_context.h"

#include <algorithm>

namespace seduta {

namespace {

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

QJsonObject statementContext(const PaperRecords &records, const Vocabulary &vocabulary, const Statement &statement)
{
    const Person person = records.person(statement.personId);
    QJsonValue speaker = formsOf(person);
    if (!speaker.isObject() && !statement.speakerName.isEmpty())
        speaker = QJsonObject{{"il", personSpokenOf(statement.speakerName)}};
    const QString said = asSentence(statement.text);
    const QJsonValue body = formsOf(records.named(statement.bodyId));
    const bool continues = !statement.isQuoted && goesOn(said);
    const bool isAfterColon = !statement.isQuoted && (speaker.isObject() || body.isObject());
    const QString told = isAfterColon ? continued(said) : said;
    const QString text = statement.isQuoted ? vocabulary.phrase(QStringLiteral("quoted")).arg(withoutStop(said)) : told;
    const Gender gender = genderOfSpeaker(records, statement);
    return {
        {"persona", speaker},
        {"ente", body},
        {"femminile", gender == Gender::Feminine},
        {"maschile", gender == Gender::Masculine},
        {"verbo", statement.verb},
        {"continua", continues},
        {"testo", text},
    };
}

bool areOfOneSpeaker(const Statement &one, const Statement &other)
{
    return one.bodyId == other.bodyId && one.personId == other.personId && one.speakerName == other.speakerName;
}

}

QJsonArray statementsOn(const PaperRecords &records, const Vocabulary &vocabulary, AgendaItemId item)
{
    const auto all = byPosition(recordsWhere(records.all().statements,
                                             [item](const auto &candidate) { return candidate.agendaItemId == item; }));
    QJsonArray statements;
    for (const auto &statement : all) {
        const bool isTold = std::any_of(all.begin(), all.end(), [&](const Statement &other) {
            return !other.isQuoted && areOfOneSpeaker(statement, other);
        });
        if (!statement.isQuoted || !isTold)
            statements.append(statementContext(records, vocabulary, statement));
    }
    return statements;
}

}
