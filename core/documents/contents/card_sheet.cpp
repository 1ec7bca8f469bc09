#include "core/documents/contents/card_sheet.h"

#include "core/documents/contents/forms.h"
#include "core/documents/contents/sheet_maker.h"

namespace seduta {

namespace {

QJsonObject lineValues(const CardLine &line)
{
    return {{"quando", line.when}, {"parole", line.words}, {"dettaglio", line.detail}, {"stato", line.chip.words}};
}

/// titolo, righe, and altre: how many lines more there are than those told.
QJsonObject sectionValues(const CardSection &section)
{
    QJsonArray lines;
    for (const auto &line : section.lines)
        lines.append(lineValues(line));
    const int more = section.count - int(section.lines.size());
    return {{"titolo", section.title}, {"righe", lines}, {"altre", more > 0 ? QString::number(more) : QString()}};
}

/// tipo, titolo, stati, fatti (nome, valore), mancano, sezioni.
QJsonObject cardValues(const Card &card)
{
    QStringList states;
    for (const auto &chip : card.chips)
        states.append(chip.words);
    QJsonArray facts;
    for (const auto &fact : card.facts)
        facts.append(QJsonObject{{"nome", fact.label}, {"valore", fact.words}});
    QJsonArray missing;
    for (const auto &gap : card.missing)
        missing.append(QJsonObject{{"parole", gap.words}});
    QJsonArray sections;
    for (const auto &section : card.sections)
        sections.append(sectionValues(section));
    return {{"tipo", card.kind},       {"titolo", card.title},        {"stati", states.join(QStringLiteral(" · "))},
            {"fatti", counted(facts)}, {"mancano", counted(missing)}, {"sezioni", sections}};
}

}

Result<Sheet> cardSheet(const Secretariat &part, const Card &card, const SheetOptions &options)
{
    const PaperRecords records(part, options.today);
    const auto maker = SheetMaker::of(QStringLiteral("card"), records, options);
    if (!maker)
        return tl::unexpected(maker.error());
    return maker->made({{"scheda", cardValues(card)}});
}

}
