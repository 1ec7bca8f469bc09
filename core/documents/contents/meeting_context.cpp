#include "core/documents/contents/meeting_context.h"

#include "core/domain/italian_date.h"
#include "core/domain/italian_list.h"
#include "core/domain/italian_number.h"
#include "core/domain/italian_place.h"
#include "core/domain/italian_spoken_to.h"
#include "core/domain/italian_title.h"
#include "core/support/text.h"

namespace seduta {

namespace {

/// With presso: where the meeting is held, in a sentence.
QJsonValue venueForms(const QString &venue)
{
    const QJsonValue forms = formsOfPlace(venue);
    if (!forms.isObject())
        return forms;
    QJsonObject told = forms.toObject();
    told.insert(u"presso", atPlace(venue));
    return told;
}

/// The body the council is a guest of; a venue that names it has said so.
QJsonValue hostForms(const PaperRecords &records)
{
    const NamedBody host = records.named(records.meeting().hostBodyId);
    const bool isSaid = folded(records.meeting().venue).contains(folded(host.name));
    return isSaid ? QJsonValue(false) : formsOf(host);
}

/// "il Capo di Gabinetto, Viceprefetto Aggiunto dott. Mario Rossi"; a title that only repeats the rank is said once.
QString chairPhrase(const QString &title, Person person, Preposition preposition)
{
    if (title.isEmpty())
        return formsOf(person)[preposition == Preposition::Da ? u"dal" : u"il"].toString();
    if (folded(person.rank) == folded(title))
        person.rank.clear();
    const QString phrase = titleWith(title, genderOf(person), preposition);
    const QString name = titledName(person);
    return name.isEmpty() ? phrase : phrase + QStringLiteral(", ") + name;
}

QString chairTitle(const PaperRecords &records)
{
    const Meeting meeting = records.meeting();
    const bool isHolder = meeting.chairBasis == ChairBasis::Holder;
    return meeting.chairTitle.isEmpty() && isHolder ? records.council().chairTitle : meeting.chairTitle;
}

QJsonValue chairContext(const PaperRecords &records)
{
    const Meeting meeting = records.meeting();
    const Person person = records.person(meeting.chairId);
    const QString title = chairTitle(records);
    QJsonObject chair = formsOf(person).toObject();
    if (chair.isEmpty() && title.isEmpty())
        return false;
    if (chair.isEmpty())
        chair.insert(u"qualifica", QString());
    chair.insert(u"titolo", title);
    chair.insert(u"nome", titledName(person));
    chair.insert(u"il", chairPhrase(title, person, Preposition::None));
    chair.insert(u"dal", chairPhrase(title, person, Preposition::Da));
    const bool hasName = !person.familyName.isEmpty();
    Person brief;
    brief.rank = person.rank.isEmpty() ? person.honorific : person.rank;
    brief.familyName = person.familyName;
    brief.gender = genderOf(person);
    chair.insert(u"breve",
                 hasName ? formsOf(brief)[u"il"] : QJsonValue(chairPhrase(title, Person(), Preposition::None)));
    chair.insert(u"femminile", genderOfChair(records) == Gender::Feminine);
    chair.insert(u"vicario", meeting.chairBasis == ChairBasis::Vicar);
    chair.insert(u"delegato", meeting.chairBasis == ChairBasis::Delegated);
    chair.insert(u"delega", meeting.chairDelegationRef);
    const bool isSaid = folded(title).contains(QStringLiteral("vicari"));
    chair.insert(u"qualeVicario", meeting.chairBasis == ChairBasis::Vicar && !isSaid);
    chair.insert(u"coadiuvato", spokenOf(meeting.assistedBy, Preposition::Da));
    chair.insert(u"saluto", spokenOf(meeting.greetingFrom, Preposition::Di));
    chair.insert(u"delTitolare", titleWith(records.council().chairTitle, Gender::Unknown, Preposition::Di));
    return chair;
}

QJsonObject modeContext(const Meeting &meeting, const Vocabulary &vocabulary)
{
    return {
        {"modalita", vocabulary.of(meeting.mode)},
        {"inPresenza", meeting.mode == MeetingMode::InPerson},
        {"daRemoto", meeting.mode == MeetingMode::Remote},
        {"mista", meeting.mode == MeetingMode::Mixed},
        {"collegamento", meeting.mode == MeetingMode::InPerson ? QString() : meeting.link},
    };
}

QJsonObject timesContext(const Meeting &meeting)
{
    return {
        {"data", formsOf(meeting.heldOn)},        {"inParole", capitalised(dateInWords(meeting.heldOn))},
        {"ora", formsOf(meeting.plannedStart)},   {"oraFine", formsOf(meeting.plannedEnd)},
        {"inizio", formsOf(meeting.actualStart)}, {"fine", formsOf(meeting.actualEnd)},
        {"oreIgnote", meeting.hoursUnknown},      {"riscontroEntro", formsOf(meeting.replyBy)},
        {"oreInParole", meeting.hoursWords},
    };
}

void insertAll(QJsonObject &into, const QJsonObject &from)
{
    for (auto member = from.begin(); member != from.end(); ++member)
        into.insert(member.key(), member.value());
}

/// prosegue: the other days of a sitting of several.
QJsonValue otherDays(const PaperRecords &records)
{
    QStringList days;
    QStringList ofDays;
    for (const auto &part : byPosition(records.ofMeeting(records.all().meetingParts))) {
        const bool isOther = part.heldOn.isValid() && part.heldOn != records.meeting().heldOn.day;
        const QString day = dateWith(PartialDate::onDay(part.heldOn), Preposition::None);
        if (!isOther || days.contains(day))
            continue;
        days.append(day);
        ofDays.append(dateWith(PartialDate::onDay(part.heldOn), Preposition::Di));
    }
    if (days.isEmpty())
        return false;
    return QJsonObject{{"il", listed(days)}, {"del", listed(ofDays)}};
}

/// organo: the council or the table that meets, with the ending of what agrees with it ("riunit" and "o").
QJsonValue organContext(const PaperRecords &records)
{
    const QString table = tableOf(records);
    const QString name = table.isEmpty() ? records.council().name : table;
    QJsonObject organ = formsOf(name).toObject();
    if (organ.isEmpty())
        return false;
    organ.insert(u"desinenza", endingFor(formOfName(name).value_or(NounForm{})));
    return organ;
}

/// sostitutiva: when the meeting is held that takes the place of a postponed one.
QJsonValue substituteContext(const PaperRecords &records)
{
    const Meeting *substitute = records.substitute();
    if (!substitute || !substitute->heldOn.isKnown())
        return false;
    return QJsonObject{{"data", formsOf(substitute->heldOn)}, {"ora", formsOf(substitute->plannedStart)}};
}

/// "Ordinaria" is not said.
QString kindWord(const Meeting &meeting, const Vocabulary &vocabulary)
{
    return meeting.kind == MeetingKind::Ordinary ? QString() : vocabulary.of(meeting.kind);
}

QString scopeWord(const Meeting &meeting, const Vocabulary &vocabulary)
{
    return meeting.scope == MeetingScope::Plenary ? QString() : vocabulary.of(meeting.scope);
}

QString classificationOf(const PaperRecords &records)
{
    const QString own = records.meeting().classification;
    return withoutHead(own.isEmpty() ? records.council().classification : own, QStringLiteral("classifica"));
}

QString dossierOf(const PaperRecords &records)
{
    const QString own = records.meeting().dossier;
    return withoutHead(own.isEmpty() ? records.council().dossier : own, QStringLiteral("fascicolo"));
}

QJsonValue speakerContext(const PaperRecords &records, const AgendaItem &item)
{
    const QJsonValue person = formsOf(records.person(item.speakerId));
    const QJsonValue body = formsOf(records.named(item.speakerBodyId));
    if (!person.isObject() && !body.isObject())
        return false;
    return QJsonObject{{"persona", person}, {"ente", body}};
}

}

QString tableOf(const PaperRecords &records)
{
    return records.nameOf(records.meeting().workingTableId);
}

QJsonObject meetingContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const Meeting meeting = records.meeting();
    QJsonObject context{
        {"numero", numberAlone(meeting.number)},
        {"tavolo", formsOf(tableOf(records))},
        {"organo", organContext(records)},
        {"ancheConsiglio", meeting.countsForCouncil},
        {"titolo", meeting.title},
        {"tipo", kindWord(meeting, vocabulary)},
        {"ambito", scopeWord(meeting, vocabulary)},
        {"urgente", meeting.kind == MeetingKind::Urgent},
        {"motivo", withoutHead(continued(withoutStop(meeting.stateReason)), QStringLiteral("per"))},
        {"sede", venueForms(meeting.venue)},
        {"ospite", hostForms(records)},
        {"coordinatore", spokenOf(meeting.coordinatedBy, Preposition::None)},
        {"classifica", classificationOf(records)},
        {"fascicolo", dossierOf(records)},
        {"presidente", chairContext(records)},
        {"segretario", formsOf(records.person(meeting.secretaryId))},
        {"sostitutiva", substituteContext(records)},
        {"prosegue", otherDays(records)},
        {"parti", counted(partsContext(records, vocabulary))},
        {"chiusura", meeting.closingWords},
    };
    insertAll(context, modeContext(meeting, vocabulary));
    insertAll(context, timesContext(meeting));
    return context;
}

QJsonArray partsContext(const PaperRecords &records, const Vocabulary &vocabulary)
{
    QJsonArray parts;
    for (const auto &part : byPosition(records.ofMeeting(records.all().meetingParts)))
        parts.append(QJsonObject{{"nome", partLabel(records, vocabulary, part.id)},
                                 {"inizioNome", capitalised(partLabel(records, vocabulary, part.id))},
                                 {"data", formsOf(part.heldOn)},
                                 {"inizio", formsOf(part.startsAt)},
                                 {"fine", formsOf(part.endsAt)},
                                 {"uditorio", part.audience}});
    return parts;
}

Gender genderOfChair(const PaperRecords &records)
{
    const Gender ofPerson = genderOf(records.person(records.meeting().chairId));
    const QString title = chairTitle(records);
    return title.isEmpty() ? ofPerson : genderOfTitle(title, ofPerson);
}

CompositionId compositionOf(const PaperRecords &records)
{
    if (records.meeting().compositionId.isValid())
        return records.meeting().compositionId;
    const auto *found = inForceOn(records.all().compositions, records.meeting().heldOn.day);
    return found ? found->id : CompositionId();
}

QJsonValue compositionContext(const PaperRecords &records)
{
    const Composition *found = recordOf(records.all().compositions, compositionOf(records));
    if (!found || (found->decreeRef.isEmpty() && !found->decreeOn.isKnown()))
        return false;
    return QJsonObject{{"decreto", withoutHead(found->decreeRef, QStringLiteral("decreto"))},
                       {"data", formsOf(found->decreeOn)}};
}

QJsonArray agendaContext(const PaperRecords &records, const Vocabulary &vocabulary, const QList<NumberedItem> &agenda)
{
    QJsonArray items;
    QString section;
    for (const auto &numbered : agenda) {
        const AgendaItem &item = numbered.item;
        items.append(QJsonObject{
            {"numero", numbered.number},
            {"sottopunto", numbered.depth > 0},
            {"titolo", item.title},
            {"tipo", vocabulary.of(item.kind)},
            {"sezione", item.section == section ? QString() : item.section},
            {"relatore", speakerContext(records, item)},
            {"descrizione", item.description},
            {"minuti", item.plannedMinutes > 0 ? QString::number(item.plannedMinutes) : QString()},
        });
        section = item.section;
    }
    return items;
}

QJsonValue numbersOf(const QList<NumberedItem> &agenda, const QList<AgendaItemId> &items)
{
    QStringList numbers;
    for (const auto &numbered : agenda)
        if (items.contains(numbered.item.id))
            numbers.append(numbered.number);
    return joined(numbers);
}

QString partLabel(const PaperRecords &records, const Vocabulary &vocabulary, MeetingPartId id)
{
    const auto parts = byPosition(records.ofMeeting(records.all().meetingParts));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).id != id)
            continue;
        const QString label = vocabulary.phrase(QStringLiteral("part")).arg(ordinal(i + 1, Gender::Feminine));
        const bool isOtherDay = parts.at(i).heldOn.isValid() && parts.at(i).heldOn != records.meeting().heldOn.day;
        return isOtherDay ? QStringLiteral("%1 (%2)").arg(label, longDate(parts.at(i).heldOn)) : label;
    }
    return {};
}

}
