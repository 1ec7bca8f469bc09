#include "app/seduta-cli/command.h"
#include "app/seduta-cli/files.h"
#include "app/seduta-cli/terminal.h"
#include "core/usecases/cards.h"

namespace seduta::cli {

namespace {

QJsonObject asJson(const CardLink &link)
{
    return link.isValid() ? QJsonObject{{QStringLiteral("kind"), link.table}, {QStringLiteral("id"), link.id}}
                          : QJsonObject();
}

QJsonObject asJson(const CardLine &line)
{
    return {{QStringLiteral("when"), line.when},
            {QStringLiteral("words"), line.words},
            {QStringLiteral("detail"), line.detail},
            {QStringLiteral("state"), line.chip.words},
            {QStringLiteral("record"), asJson(line.link)}};
}

QJsonObject asJson(const CardSection &section)
{
    QJsonArray lines;
    for (const auto &line : section.lines)
        lines.append(asJson(line));
    return {{QStringLiteral("name"), section.name},
            {QStringLiteral("title"), section.title},
            {QStringLiteral("count"), section.count},
            {QStringLiteral("lines"), lines}};
}

QJsonObject asJson(const Card &card)
{
    QJsonArray chips;
    for (const auto &chip : card.chips)
        chips.append(chip.words);
    QJsonArray facts;
    for (const auto &fact : card.facts)
        facts.append(QJsonObject{{QStringLiteral("label"), fact.label},
                                 {QStringLiteral("words"), fact.words},
                                 {QStringLiteral("field"), fact.field},
                                 {QStringLiteral("record"), asJson(fact.link)}});
    QJsonArray missing;
    for (const auto &gap : card.missing)
        missing.append(QJsonObject{{QStringLiteral("words"), gap.words}, {QStringLiteral("field"), gap.field}});
    QJsonArray sections;
    for (const auto &section : card.sections)
        sections.append(asJson(section));
    return {{QStringLiteral("record"), asJson(card.record)},
            {QStringLiteral("title"), card.title},
            {QStringLiteral("titleRecord"), asJson(card.titleLink)},
            {QStringLiteral("states"), chips},
            {QStringLiteral("facts"), facts},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("sections"), sections}};
}

void sayLines(const CardSection &section)
{
    say({});
    say(section.title);
    for (const auto &line : section.lines) {
        QStringList parts{line.when, line.words, line.detail, line.chip.words};
        parts.removeAll(QString());
        say(QStringLiteral("  ") + parts.join(QStringLiteral(" · ")));
    }
    if (section.count > section.lines.size())
        say(QStringLiteral("  ") + QCoreApplication::translate("Terminal", "… %n in all", nullptr, section.count));
}

void sayCard(const Card &card)
{
    QStringList heading{card.title};
    for (const auto &chip : card.chips)
        heading.append(chip.words);
    say(heading.join(QStringLiteral(" · ")));
    for (const auto &gap : card.missing)
        say(QStringLiteral("  ! ") + gap.words);
    for (const auto &fact : card.facts)
        say(QStringLiteral("  %1: %2").arg(fact.label, fact.words));
    for (const auto &section : card.sections)
        sayLines(section);
}

/// Every list whole, as `--all` asks.
Result<Card> whole(const Cards &cards, Card card)
{
    for (auto &section : card.sections) {
        const auto lines = cards.whole(card.record, section.name);
        if (!lines)
            return tl::unexpected(lines.error());
        section = *lines;
    }
    return card;
}

/// As a PDF, or as a text to go on writing where the name ends so.
int saveCard(Workspace &workspace, const CardLink &record, const QString &path)
{
    const Papers papers(workspace);
    const bool isText = path.endsWith(QStringLiteral(".odt"), Qt::CaseInsensitive);
    const auto bytes = papers.card(record).and_then(
        [&](const PaperSheet &card) { return isText ? papers.odt(card) : papers.pdf(card); });
    if (!bytes)
        return refuse(bytes.error());
    const auto written = writeFile(path, *bytes);
    return written ? int(Done) : refuse(written.error());
}

int show(const Arguments &arguments)
{
    const QString kind = arguments.at(1);
    if (!Cards::has(kind))
        return refuse({ErrorKind::Validation,
                       QCoreApplication::translate("Terminal", "There are no cards of \"%1\": say one of %2.")
                           .arg(kind, Cards::tables().join(QStringLiteral(", "))),
                       {}});
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        const Cards cards(workspace);
        auto card = cards.named(kind, arguments.at(2)).and_then([&](const CardLink &link) { return cards.of(link); });
        if (card && arguments.has(QStringLiteral("--all")))
            card = whole(cards, *card);
        if (!card)
            return refuse(card.error());
        if (arguments.has(QStringLiteral("--out")))
            return saveCard(workspace, card->record, arguments.value(QStringLiteral("--out")));
        if (arguments.has(QStringLiteral("--json")))
            sayJson(asJson(*card));
        else
            sayCard(*card);
        return Done;
    });
}

}

QList<Command> cardCommands()
{
    return {{QStringLiteral("show"),
             {QStringLiteral("FILE"), QStringLiteral("KIND"), QStringLiteral("ID|NAME")},
             {{QStringLiteral("--all"), {}, QCoreApplication::translate("Terminal", "every list to its last line")},
              {QStringLiteral("--out"), QStringLiteral("FILE"),
               QCoreApplication::translate("Terminal", "as a PDF, or an ODT, in this file")},
              {QStringLiteral("--json"), {}, QCoreApplication::translate("Terminal", "for machines")}},
             QCoreApplication::translate("Terminal", "writes the card of a record: a body, a meeting, a commitment"),
             show}};
}

}
