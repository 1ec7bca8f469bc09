#include "core/documents/contents/act_context.h"

#include "core/documents/contents/action_context.h"
#include "core/documents/contents/meeting_context.h"
#include "core/domain/italian_verb.h"
#include "core/support/text.h"

#include <QRegularExpression>

namespace seduta {

namespace {

/// Words that begin with a small letter go on from what stands before them.
bool goesOn(const QString &text)
{
    return !text.isEmpty() && text.at(0).isLower();
}

QJsonObject natureOf(ActionKind kind)
{
    return {
        {"azione", kind == ActionKind::Action},
        {"impegno", kind == ActionKind::Commitment},
        {"indicazione", kind == ActionKind::StandingInstruction},
        {"verifica", kind == ActionKind::RecurringReview},
        {"richiesta", kind == ActionKind::Request},
        {"proposta", kind == ActionKind::Proposal},
        {"auspicio", kind == ActionKind::Wish},
        {"disponibilita", kind == ActionKind::Availability},
        {"riserva", kind == ActionKind::Reservation},
    };
}

/// With the form a sentence begins with: "Il Comune di Asti".
QJsonValue asSubject(const QJsonValue &forms)
{
    if (!forms.isObject())
        return forms;
    QJsonObject subject = forms.toObject();
    subject.insert(u"inizio", capitalised(subject.value(u"il").toString()));
    return subject;
}

QJsonValue subjectOf(const QList<NamedBody> &bodies)
{
    return asSubject(formsOfAll(bodies));
}

/// Who asks, proposes or wishes: the body that did, else the council, or the table that met.
QJsonValue makerOf(const PaperRecords &records, const Vocabulary &vocabulary, const ActionItem &action)
{
    if (action.makerBodyId.isValid())
        return subjectOf({records.named(action.makerBodyId)});
    const QString table = records.meeting().countsForCouncil ? QString() : tableOf(records);
    if (!table.isEmpty())
        return subjectOf({{{}, table, ArticleOverride::Automatic}});
    return subjectOf({{{}, lowered(vocabulary.phrase(QStringLiteral("the_council"))), ArticleOverride::NoArticle}});
}

QJsonValue addresseeOf(const PaperRecords &records, const ActionItem &action)
{
    return action.addresseeBodyId.isValid() ? formsOf(records.named(action.addresseeBodyId))
                                            : formsOf(action.addresseeName);
}

/// "il potenziamento dei corsi"; off where no article can be told.
QJsonValue objectOf(const QString &title)
{
    static const QStringList articles = QStringLiteral("il lo la i gli le un uno una che").split(u' ');
    const QString first = title.section(u' ', 0, 0).toLower();
    if (articles.contains(first) || first.startsWith(u"l'") || first.startsWith(u"un'"))
        return lowered(title);
    return formOfName(title) ? QJsonValue(withArticle(lowered(title), Preposition::None)) : QJsonValue(false);
}

/// "alla sottoscrizione del protocollo", of a noun that names what is done; off for all others.
QJsonValue deedOf(const QString &title)
{
    static const QRegularExpression deed(QStringLiteral("^\\w+(zione|sione|mento)$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList things =
        QStringLiteral("appartamento argomento elemento momento regolamento strumento versione").split(u' ');
    const QString first = folded(title.section(u' ', 0, 0));
    const bool isDeed = deed.match(first).hasMatch() && !things.contains(first) && !formOfNoun(first);
    return isDeed ? QJsonValue(withArticle(lowered(title), *formByEnding(first), Preposition::A)) : QJsonValue(false);
}

QJsonObject matterOf(const ActionItem &action)
{
    const QString title = withoutStop(action.title);
    const QString words = lowered(title);
    const bool isVerb = beginsWithInfinitive(title);
    return {
        {"testo", words},
        {"verbo", isVerb},
        {"a", withoutArticle(words, Preposition::A)},
        {"di", withoutArticle(words, Preposition::Di)},
        {"al", deedOf(title)},
        {"il", isVerb ? QJsonValue(false) : objectOf(title)},
    };
}

QString whenOf(const ActionItem &action, const Vocabulary &vocabulary)
{
    const bool isOpen = action.dueKind == DueKind::Undetermined && action.dueText.isEmpty();
    return withoutStop(isOpen ? vocabulary.phrase(QStringLiteral("due_undetermined")) : dueWords(action, vocabulary));
}

/// ", in attuazione del vademecum"; what is no part of a sentence stands in brackets.
QString basisOf(const ActionItem &action)
{
    const QString basis = withoutStop(action.basis);
    if (basis.isEmpty())
        return {};
    return (goesOn(basis) ? QStringLiteral(", %1") : QStringLiteral(" (%1)")).arg(basis);
}

/// ", previo accordo", "(condizione: arrivo dei fondi)".
QString clauseOf(const ActionItem &action, const Vocabulary &vocabulary)
{
    static const QStringList conjunctions =
        QStringLiteral("se previo previa previi previe purché salvo salva qualora ove "
                       "laddove subordinatamente compatibilmente fermo ferma a")
            .split(u' ');
    const QString condition = continued(withoutHead(withoutStop(action.condition), QStringLiteral("condizione")));
    if (condition.isEmpty())
        return {};
    return conjunctions.contains(condition.section(u' ', 0, 0))
        ? QStringLiteral(", ") + condition
        : vocabulary.phrase(QStringLiteral("on_condition")).arg(condition);
}

}

QJsonObject actContext(const PaperRecords &records, const Vocabulary &vocabulary, const ActionItem &action)
{
    const QString text = withoutStop(action.text);
    const QString recurrence = withoutStop(action.recurrence);
    const bool isOfEveryMeeting = !recurrence.isEmpty() && action.dueKind == DueKind::NextMeeting;
    const QString when = isOfEveryMeeting ? QString() : whenOf(action, vocabulary);
    const QString basis = basisOf(action);
    const QJsonValue owners = subjectOf(namedOwners(records, vocabulary, action.id));
    const QJsonValue maker = makerOf(records, vocabulary, action);
    const bool isOfOwners = owners.isObject() && !action.makerBodyId.isValid();
    return {
        {"natura", natureOf(action.kind)},
        {"chi", owners},
        {"autore", maker},
        {"chiOffre", isOfOwners ? owners : maker},
        {"rivoltoA", addresseeOf(records, action)},
        {"cosa", matterOf(action)},
        {"fondamento", basis.startsWith(u',') ? basis + u',' : basis},
        {"premessa", basis},
        {"seguito", goesOn(text) ? text : QString()},
        {"aggiunta", goesOn(text) ? QString() : asSentence(action.text)},
        {"quando", when},
        {"ricorrenza", recurrence == when ? QString() : recurrence},
        {"clausola", clauseOf(action, vocabulary)},
    };
}

}
