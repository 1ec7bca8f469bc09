#include "ui/records/card_words.h"

#include "core/support/bounded_text.h"
#include "ui/look/look.h"
#include "ui/records/card_view.h"

#include <QUrl>

namespace seduta {

namespace {

/// Letters of a word that are shown without a break.
constexpr int longestWord = 32;
constexpr QChar breakHere(0x200b);

Tone toneOf(CardTone tone)
{
    switch (tone) {
    case CardTone::Plain: return Tone::Accent;
    case CardTone::Muted: return Tone::Muted;
    case CardTone::Good: return Tone::Good;
    case CardTone::Attention: return Tone::Warning;
    case CardTone::Alarm: return Tone::Bad;
    }
    return Tone::Ink;
}

// A state is told by its shape too, for who does not see its colour.
QString shapeOf(CardTone tone)
{
    switch (tone) {
    case CardTone::Plain: return QStringLiteral("●");
    case CardTone::Muted: return QStringLiteral("○");
    case CardTone::Good: return QStringLiteral("✓");
    case CardTone::Attention: return QStringLiteral("▲");
    case CardTone::Alarm: return QStringLiteral("◆");
    }
    return {};
}

QString coloured(const QString &html, Tone tone)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour(tone).name(), html);
}

QString chipInHtml(const CardChip &chip)
{
    if (chip.words.isEmpty())
        return {};
    return coloured(shapeOf(chip.tone) + QStringLiteral("&nbsp;") + plainInHtml(chip.words), toneOf(chip.tone));
}

QString linked(const QString &target, const QString &html, Tone tone)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
        .arg(target, colour(tone).name(), html);
}

QString leadsTo(const CardLink &link)
{
    return QStringLiteral("record:%1:%2").arg(link.table).arg(link.id);
}

QString valueInHtml(const CardFact &fact)
{
    const QString words = plainInHtml(fact.words).replace(u'\n', QStringLiteral("<br/>"));
    QString value = words;
    if (fact.link.isValid())
        value = linked(leadsTo(fact.link), words, Tone::Accent);
    else if (!fact.field.isEmpty())
        value = linked(QStringLiteral("field:") + fact.field, words, Tone::Ink);
    if (fact.isContact)
        value += QStringLiteral(" &nbsp;")
            + linked(QStringLiteral("copy:") + QString::fromLatin1(QUrl::toPercentEncoding(fact.words)),
                     CardView::tr("copy"), Tone::Accent);
    return value;
}

QString lineInHtml(const CardLine &line, bool isStory)
{
    QString words = plainInHtml(line.words);
    if (line.link.isValid())
        words = linked(leadsTo(line.link), words, Tone::Accent);
    if (line.link.table == QLatin1String("attachment"))
        words += QStringLiteral(" &nbsp;")
            + linked(QStringLiteral("copyOf:%1").arg(line.link.id), CardView::tr("save"), Tone::Accent);
    if (!line.detail.isEmpty())
        words += (isStory ? QStringLiteral("<br/>") : QStringLiteral(" &nbsp;"))
            + coloured(plainInHtml(line.detail), Tone::Muted);
    return QStringLiteral("<tr><td width=\"92\" style=\"padding:2px 10px 2px 0; white-space:nowrap\">%1</td>"
                          "<td style=\"padding:2px 10px 2px 0\">%2</td>"
                          "<td align=\"right\" style=\"padding:2px 0; white-space:nowrap\">%3</td></tr>")
        .arg(coloured(plainInHtml(line.when), Tone::Muted), words, chipInHtml(line.chip));
}

QString table(const QString &rows)
{
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(rows);
}

}

QString plainInHtml(const QString &text, qsizetype longest)
{
    QString broken;
    int letters = 0;
    for (const auto letter : shortened(text, longest)) {
        letters = letter.isSpace() ? 0 : letters + 1;
        if (letters > longestWord && !letter.isLowSurrogate()) {
            broken += breakHere;
            letters = 1;
        }
        broken += letter;
    }
    return broken.toHtmlEscaped();
}

QString titleInHtml(const Card &card, qsizetype longest)
{
    const QString words = plainInHtml(card.title, longest);
    return card.titleLink.isValid() ? linked(leadsTo(card.titleLink), words, Tone::Accent) : words;
}

QString chipsInHtml(const QList<CardChip> &chips)
{
    QStringList html;
    for (const auto &chip : chips)
        html.append(chipInHtml(chip));
    return html.join(QStringLiteral(" &nbsp;&nbsp; "));
}

QString factsInHtml(const QList<CardFact> &facts)
{
    QString rows;
    for (const auto &fact : facts)
        rows += QStringLiteral("<tr><td width=\"150\" style=\"padding:2px 14px 2px 0\">%1</td>"
                               "<td style=\"padding:2px 0\">%2</td></tr>")
                    .arg(coloured(plainInHtml(fact.label), Tone::Muted), valueInHtml(fact));
    return table(rows);
}

QString gapsInHtml(const QList<CardGap> &gaps)
{
    QStringList html;
    for (const auto &gap : gaps) {
        const QString words = QStringLiteral("▲ ") + plainInHtml(gap.words);
        html.append(gap.field.isEmpty() ? coloured(words, Tone::Warning)
                                        : linked(QStringLiteral("field:") + gap.field, words, Tone::Warning));
    }
    return html.join(QStringLiteral("<br/>"));
}

QString linesInHtml(const CardSection &section)
{
    QString rows;
    for (const auto &line : section.lines)
        rows += lineInHtml(line, section.isStory);
    QString html = table(rows);
    if (section.count > section.lines.size())
        html += linked(QStringLiteral("whole:") + section.name, CardView::tr("all %n", nullptr, section.count),
                       Tone::Accent);
    return html;
}

}
