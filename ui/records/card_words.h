#pragma once

#include "core/domain/card.h"

namespace seduta {

/// A card in rich text, in the colours of the hour. What can be followed is a link: "record:body:3", "field:pec", "copy:…", "whole:meetings".
QString titleInHtml(const Card &card, qsizetype longest);
QString chipsInHtml(const QList<CardChip> &chips);
QString factsInHtml(const QList<CardFact> &facts);
QString gapsInHtml(const QList<CardGap> &gaps);
QString linesInHtml(const CardSection &section);
/// Nothing of it is taken for a mark, a word without end is broken, and a text without end shortened.
QString plainInHtml(const QString &text, qsizetype longest = 4000);

}
