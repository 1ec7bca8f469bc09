#include "app/seduta-reader/budget.h"
#include "app/seduta-reader/readings.h"
#include "core/support/harmless_text.h"
#include "core/support/standard_streams.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <memory>

using namespace seduta;

namespace {

constexpr int wrongUse = 2;

// Only what is laid out needs letters, and the time it takes to find them.
std::unique_ptr<QCoreApplication> applicationFor(ReaderTask task, int &argc, char **argv)
{
    if (task != ReaderTask::Layout)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

}

// seduta-reader READING: files on standard input, plain values as JSON on standard output; an empty object where nothing could be read.
int main(int argc, char *argv[])
{
    sayPlainBytes();
    logHarmlessly();
    const auto task = argc == 2 ? taskNamed(QString::fromLatin1(argv[1])) : std::nullopt;
    if (!task)
        return wrongUse;
    const auto application = applicationFor(*task, argc, argv);
    if (!keepToBudget())
        return wrongUse;
    QFile request;
    QFile answer;
    if (!request.open(stdin, QIODevice::ReadOnly) || !answer.open(stdout, QIODevice::WriteOnly))
        return wrongUse;
    answer.write(QJsonDocument(answerTo(*task, filesFrom(request))).toJson(QJsonDocument::Compact));
    return 0;
}
