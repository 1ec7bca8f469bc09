#include "core/documents/odt/odt_styles.h"

#include "core/documents/template/template.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace seduta {

namespace {

std::optional<QString> resource(const QString &name)
{
    QFile file(QStringLiteral(":/templates/") + name);
    return file.open(QIODevice::ReadOnly) ? std::optional(QString::fromUtf8(file.readAll())) : std::nullopt;
}

QString countryOf(const QString &language)
{
    return QLocale::territoryToCode(QLocale(language).territory());
}

/// "pag. {x} di {y}" around the two fields that the word processor fills in; off where the paper has no page numbers.
QJsonValue pageNumber(const QString &pattern)
{
    if (pattern.isEmpty())
        return false;
    return QJsonObject{
        {QStringLiteral("prima"), pattern.section(QStringLiteral("{x}"), 0, 0)},
        {QStringLiteral("tra"), pattern.section(QStringLiteral("{x}"), 1).section(QStringLiteral("{y}"), 0, 0)},
        {QStringLiteral("dopo"), pattern.section(QStringLiteral("{y}"), 1)}};
}

QJsonArray letterheadLines(const Letterhead &letterhead)
{
    QJsonArray all;
    for (const auto &line : letterhead.lines)
        all.append(
            QJsonObject{{QStringLiteral("stile"),
                         all.size() == letterhead.office ? QStringLiteral("Office") : QStringLiteral("Letterhead")},
                        {QStringLiteral("testo"), line}});
    return all;
}

QJsonArray outlineLevels()
{
    QJsonArray levels;
    for (int level = 1; level <= 10; ++level)
        levels.append(level);
    return levels;
}

}

Result<QByteArray> odtStyles(const Sheet &sheet, const QSizeF &emblem)
{
    const auto styles = Template::load(QStringLiteral("odt_styles.xml"), resource);
    if (!styles)
        return tl::unexpected(styles.error());
    const auto number = [](qreal value) { return QString::number(value, 'f', 2); };
    const QJsonObject values{{QStringLiteral("lingua"), sheet.language},
                             {QStringLiteral("paese"), countryOf(sheet.language)},
                             {QStringLiteral("livelli"), outlineLevels()},
                             {QStringLiteral("stemma"), !emblem.isEmpty()},
                             {QStringLiteral("larghezza"), number(emblem.width())},
                             {QStringLiteral("altezza"), number(emblem.height())},
                             {QStringLiteral("titolo"), sheet.letterhead.lines.value(0)},
                             {QStringLiteral("righe"), letterheadLines(sheet.letterhead)},
                             {QStringLiteral("bozza"), sheet.watermark},
                             {QStringLiteral("piede"), sheet.letterhead.foot},
                             {QStringLiteral("testatina"), sheet.runningHead},
                             {QStringLiteral("numero"), pageNumber(sheet.pageNumber)}};
    return styles->render(values).map([](const QString &xml) { return xml.toUtf8(); });
}

QString odtStyleOf(const QString &role)
{
    static const QHash<QString, QString> styles{
        {QStringLiteral("protocol"), QStringLiteral("Protocol")},
        {QStringLiteral("addressee"), QStringLiteral("Addressee")},
        {QStringLiteral("copy"), QStringLiteral("Addressee")},
        {QStringLiteral("reached"), QStringLiteral("Addressee")},
        {QStringLiteral("place"), QStringLiteral("Addressee_20_place")},
        {QStringLiteral("subject"), QStringLiteral("Subject")},
        {QStringLiteral("signature"), QStringLiteral("Signature")},
        {QStringLiteral("signature note"), QStringLiteral("Signature_20_note")},
        {QStringLiteral("keep"), QStringLiteral("Keep_20_with_20_next")},
        {QStringLiteral("formula"), QStringLiteral("Formula")},
        {QStringLiteral("note"), QStringLiteral("Note")},
        {QStringLiteral("name"), QStringLiteral("Card_20_name")},
        {QStringLiteral("left"), QStringLiteral("Left")},
        {QStringLiteral("centre"), QStringLiteral("Centre")},
    };
    return styles.value(role, QStringLiteral("Text_20_body"));
}

}
