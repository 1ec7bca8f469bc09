#pragma once

#include "core/documents/contents/paper_records.h"

#include <QJsonArray>
#include <QJsonObject>

namespace seduta {

/// The forms a template may ask of a value, under the names the office reads in its templates: `{{ente.al}}`, `{{data.lunga}}`.

/// nome, il, al, del, dal, nel, sul, con; plurale; off when there is no name.
QJsonValue formsOf(const NamedBody &body);
QJsonValue formsOf(const QString &name, ArticleOverride article = ArticleOverride::Automatic);
QJsonValue formsOf(const QString &name, const NameFacts &facts);

/// The same of a place, of whose name an article is no part.
QJsonValue formsOfPlace(const QString &name);

/// Several names joined in each of those forms, with uno and piu for the verb; off when there are none.
QJsonValue formsOfAll(const QList<NamedBody> &all);

/// nome (rank, honorific, name), soloNome, cognome, qualifica; il, al, del, dal; femminile; off when nothing is known. Of whom only the job title
/// is known, that is the name, and there is no qualifica.
QJsonValue formsOf(const Person &known);

/// lunga, giorno (with the weekday), breve, parole, il, al, del, dal; off when there is no date.
QJsonValue formsOf(const QDate &date);
QJsonValue formsOf(const PartialDate &date);

/// ora ("9.30"), ore, alle, dalle; off when there is no hour.
QJsonValue formsOf(const QTime &time);

/// elenco, uno, piu: texts joined for a sentence (with semicolons where one of them has commas), and whether the verb is singular; off when
/// there are none.
QJsonValue joined(const QStringList &texts);

/// An array, or off when it is empty.
QJsonValue listOf(const QJsonArray &items);
/// The items under `lista`, with uno and piu, each item with primo or its opposite seguente, and ultimo; off when
/// there are none.
QJsonValue counted(const QJsonArray &items);

/// "Viceprefetto Aggiunto dott. Mario Rossi".
QString titledName(const Person &person);
/// The gender to agree with when this person is spoken of, as the record or the titles tell it.
Gender genderOf(const Person &person);
/// The gender a title shows by itself ("Consigliera"); unknown for those that serve both.
Gender genderShownBy(const QString &title);
/// The text without a first word that its sentence says already: "decreto prefettizio n. 1" after "al decreto".
QString withoutHead(const QString &text, const QString &word);
/// A number without the words that its sentence says already: "12/2025" of "Prot. n. 12/2025" and of "nota n. 12/2025".
QString numberAlone(const QString &text);
/// The name of a person typed in words, in a sentence: "l'avv. Anna Rossi", "Marina Rossi".
QString personSpokenOf(const QString &name);
/// Somebody typed in words, in a sentence: "dal Capo di Gabinetto", "di Mario Rossi"; a preposition or an article typed before is not doubled.
QString spokenOf(const QString &words, Preposition preposition);
/// The text with a small first letter, to follow a colon; acronyms keep theirs.
QString lowered(const QString &text);
/// The same of words typed as a sentence, where their first is surely no name: an article, a preposition, an infinitive. "Asti …" stays.
QString continued(const QString &text);
/// The text closed by a full stop, unless it closes itself.
QString asSentence(const QString &text);
/// The text without its final full stop, to stand in a list.
QString withoutStop(const QString &text);

}
