#include "tests/fuzz/fuzz_targets.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>

using namespace seduta;

namespace {

void (*chosen)(const QByteArray &bytes) = nullptr;

void stayQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        QTextStream(stderr) << message << Qt::endl;
}

}

/// libFuzzer's own main calls these two (llvm.org/docs/LibFuzzer.html); which reader is tried stands in SEDUTA_FUZZ_TARGET.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    qInstallMessageHandler(stayQuiet);
    const auto &all = fuzzTargets();
    const auto name = qgetenv("SEDUTA_FUZZ_TARGET");
    const auto found = std::find_if(all.begin(), all.end(), [&](const FuzzTarget &each) { return name == each.name; });
    if (found == all.end())
        qFatal("SEDUTA_FUZZ_TARGET names no reader: %s", name.constData());
    chosen = found->read;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    chosen(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
