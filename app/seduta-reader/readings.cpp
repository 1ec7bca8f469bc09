#include "app/seduta-reader/readings.h"

#include "core/documents/page/emblem.h"
#include "core/documents/page/sheet_trial.h"
#include "core/documents/received/sent_comparison.h"

namespace seduta {

namespace {

QJsonObject comparison(const QByteArray &issued, const QByteArray &sent)
{
    return comparisonValues(comparedWith(issued, sent), issued, sent);
}

QJsonObject picture(const QByteArray &bytes)
{
    const auto written = emblemAnew(bytes);
    return written ? QJsonObject{{QStringLiteral("png"), QString::fromLatin1(written->toBase64())}} : QJsonObject();
}

QJsonObject layout(const QList<QByteArray> &papers)
{
    int pages = 0;
    for (const auto &paper : papers) {
        const auto laid = pagesOfTrial(paper);
        if (!laid)
            return {};
        pages += *laid;
    }
    return {{QStringLiteral("pages"), pages}};
}

}

QJsonObject answerTo(ReaderTask task, const QList<QByteArray> &files)
{
    switch (task) {
    case ReaderTask::Comparison: return comparison(files.value(0), files.value(1));
    case ReaderTask::Picture: return picture(files.value(0));
    case ReaderTask::Layout: return layout(files);
    }
    return {};
}

}
