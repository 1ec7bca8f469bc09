#include "core/documents/page/sheet_trial.h"

#include "core/documents/page/paper_pages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace seduta {

namespace {

constexpr int resolution = 96;

}

QByteArray asTrial(const Sheet &sheet)
{
    const QJsonObject values{{QStringLiteral("html"), sheet.html},
                             {QStringLiteral("head"), QJsonArray::fromStringList(sheet.letterhead.lines)},
                             {QStringLiteral("foot"), sheet.letterhead.foot},
                             {QStringLiteral("runningHead"), sheet.runningHead},
                             {QStringLiteral("pageNumber"), sheet.pageNumber},
                             {QStringLiteral("watermark"), sheet.watermark}};
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

Result<int> pagesOfTrial(const QByteArray &trial)
{
    const auto values = QJsonDocument::fromJson(trial).object();
    Sheet sheet;
    sheet.html = values.value(QStringLiteral("html")).toString();
    sheet.letterhead.lines = values.value(QStringLiteral("head")).toVariant().toStringList();
    sheet.letterhead.foot = values.value(QStringLiteral("foot")).toString();
    sheet.runningHead = values.value(QStringLiteral("runningHead")).toString();
    sheet.pageNumber = values.value(QStringLiteral("pageNumber")).toString();
    sheet.watermark = values.value(QStringLiteral("watermark")).toString();
    return PaperPages::of(sheet, resolution).map([](const auto &pages) { return pages->count(); });
}

}
