#include "ui/pages/letters/letter_rows.h"

#include "ui/pages/letters/letters_step.h"

#include <algorithm>
#include <limits>

namespace seduta {

namespace {

Tone toneOf(const LetterRow &row)
{
    if (!isInForce(row.letter))
        return Tone::Muted;
    return row.letter.state == ConvocationState::DeliveryFailed ? Tone::Bad : Tone::Ink;
}

QString stateWords(const LetterRow &row)
{
    return row.isIssued && !hasLeft(row.letter) ? LettersStep::tr("issued") : label(row.letter.state);
}

RowsModel<LetterRow>::Column column(const char *title, QString (*words)(const LetterRow &))
{
    return {LettersStep::tr(title), words, {}, toneOf, false};
}

QString replyWords(const Reply &reply)
{
    return reply.participantName.isEmpty() ? label(reply.kind)
                                           : QStringLiteral("%1: %2").arg(label(reply.kind), reply.participantName);
}

}

QList<RowsModel<LetterRow>::Column> letterColumns()
{
    return {
        {LettersStep::tr("Addressee"), [](const LetterRow &row) { return row.addressee; },
         [](const LetterRow &row) { return QVariant(row.precedence); }, toneOf, false},
        column(QT_TRANSLATE_NOOP("seduta::LettersStep", "As"),
               [](const LetterRow &row) { return label(row.letter.role); }),
        column(QT_TRANSLATE_NOOP("seduta::LettersStep", "State"), stateWords),
        column(QT_TRANSLATE_NOOP("seduta::LettersStep", "Protocol"),
               [](const LetterRow &row) { return row.letter.protocolRef; }),
        column(QT_TRANSLATE_NOOP("seduta::LettersStep", "Reply"), [](const LetterRow &row) { return row.reply; }),
        column(QT_TRANSLATE_NOOP("seduta::LettersStep", "Address"),
               [](const LetterRow &row) { return row.letter.address.simplified(); }),
    };
}

QList<LetterRow> letterRows(const QList<Convocation> &letters, const QList<Reply> &replies, const LetterFacts &facts)
{
    QHash<BodyId, const Body *> body;
    for (const auto &each : facts.bodies)
        body.insert(each.id, &each);
    QHash<qint64, QString> names;
    for (const auto &person : facts.people)
        names.insert(person.value, person.words);
    QHash<ConvocationId, QString> answers;
    for (const auto &reply : replies)
        answers.insert(reply.convocationId, replyWords(reply));
    QList<LetterRow> rows;
    for (const auto &letter : letters) {
        const auto *to = body.value(letter.bodyId);
        rows.append({letter, to ? to->name : names.value(letter.personId.value()),
                     to ? to->precedence : std::numeric_limits<int>::max(), isIssued(letter, facts.issued),
                     answers.value(letter.id)});
    }
    return rows;
}

QList<LetterRow> only(const QList<LetterRow> &rows, bool (*isWanted)(const LetterRow &))
{
    QList<LetterRow> wanted;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(wanted), isWanted);
    return wanted;
}

QList<ConvocationId> idsOf(const QList<LetterRow> &rows)
{
    QList<ConvocationId> ids;
    for (const auto &row : rows)
        ids.append(row.letter.id);
    return ids;
}

bool isReady(const LetterRow &row)
{
    return row.isIssued && isInForce(row.letter) && !hasLeft(row.letter);
}

bool isNotIssued(const LetterRow &row)
{
    return !row.isIssued && isInForce(row.letter) && !hasLeft(row.letter);
}

QString namesOf(const QList<LetterRow> &rows)
{
    QStringList names;
    for (const auto &row : rows)
        names.append(row.addressee);
    return names.join(QStringLiteral(", "));
}

}
