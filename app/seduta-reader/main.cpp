#include "app/seduta-reader/budget.h"
#include "app/seduta-reader/readings.h"
#include "core/support/standard_streams.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

using namespace seduta;

namespace {

constexpr int wrongUse = 2;

}

// seduta-reader READING: files on standard input, plain values as JSON on standard output; an empty object where nothing could be read.
int main(int argc, char *argv[])
{
    sayPlainBytes();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto reading = readingNamed(QCoreApplication::arguments().value(1));
    if (!reading || !keepToBudget())
        return wrongUse;
    QFile request;
    QFile answer;
    if (!request.open(stdin, QIODevice::ReadOnly) || !answer.open(stdout, QIODevice::WriteOnly))
        return wrongUse;
    answer.write(QJsonDocument(answerTo(*reading, filesFrom(request))).toJson(QJsonDocument::Compact));
    return 0;
}
