#include "tests/faults/beside_a_writer.h"
#include "tests/faults/failing_calls.h"
#include "tests/faults/kills.h"
#include "tests/faults/mishaps.h"
#include "tests/faults/power_cuts_while_saving.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <functional>

using namespace seduta;

namespace {

using Proof = std::function<Figures()>;
using Verdict = std::function<bool(const Figures &)>;

/// One line for one promise; true when it is kept.
bool tell(const QString &promise, const Proof &proof, const Verdict &isKept = &Figures::isSound)
{
    QElapsedTimer time;
    time.start();
    const auto figures = proof();
    const bool kept = isKept(figures);
    QTextStream(stdout) << promise << (kept ? ": holds. " : ": DOES NOT HOLD. ") << figures.words() << ". "
                        << time.elapsed() / 1000 << " s" << Qt::endl;
    return kept;
}

/// What the program thinks worth logging is what the proofs provoke on purpose.
void stayQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtWarningMsg && type != QtDebugMsg)
        QTextStream(stderr) << message << Qt::endl;
}

bool losesSaves(const Figures &figures)
{
    return figures.lost > 0;
}

bool damagesFiles(const Figures &figures)
{
    return figures.corrupt > 0;
}

}

/// Runs the full figures of the proofs of trust, or 1 part in N of them with "--part N": one line each; fails unless all hold.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(stayQuiet);
    const auto arguments = QCoreApplication::arguments();
    const int part = arguments.value(1) == "--part" ? std::max(1, arguments.value(2).toInt()) : 1;
    const auto seed = faultsSeed();

    bool all = tell("P1 kills while saving", [&] { return killsWhileSaving(10000 / part, seed); });
    all &= tell("P2 power cuts while saving", [&] { return powerCutsWhileSaving(10000 / part, seed); });
    all &= tell(
        "P2' control, synchronous FULL: must lose saves",
        [&] { return powerCutsWhileSaving(2000 / part, seed, "FULL"); }, losesSaves);
    all &= tell(
        "P2' control, synchronous OFF: must damage files",
        [&] { return powerCutsWhileSaving(2000 / part, seed, "OFF"); }, damagesFiles);
    all &= tell("P3 every call to the disk failed", [&] { return failEveryCall(part); });
    all &= tell("P5 kills while migrating", [&] { return killsWhileMigrating(500 / part, seed); });
    all &= tell("P9 copies beside a writer", [&] { return copiesBesideAWriter(1000 / part, seed); });
    all &= tell("P9 reads beside a writer", [&] { return readsBesideAWriter(1000 / part, seed); });
    all &= tell("P19 kills while typing", [&] { return killsWhileTyping(std::max(5, 200 / part), seed); });
    all &= tell("P7 the file under our feet", [] { return saveAfterEveryMishap(); });
    return all ? 0 : 1;
}
