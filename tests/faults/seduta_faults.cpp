#include "tests/faults/beside_a_writer.h"
#include "tests/faults/failing_calls.h"
#include "tests/faults/flipped_bits.h"
#include "tests/faults/hostile_archives.h"
#include "tests/faults/hostile_pastes.h"
#include "tests/faults/kills.h"
#include "tests/faults/mishaps.h"
#include "tests/faults/odd_file_names.h"
#include "tests/faults/power_cuts_while_saving.h"
#include "tests/faults/several_writers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <functional>
#include <vector>

using namespace seduta;

namespace {

using Verdict = std::function<bool(const Figures &)>;

struct Proof {
    QString promise;
    std::function<Figures()> figures;
    Verdict isKept = &Figures::isSound;
};

/// One line for one promise; true when it is kept.
bool tell(const Proof &proof)
{
    QElapsedTimer time;
    time.start();
    const auto figures = proof.figures();
    const bool kept = proof.isKept(figures);
    QTextStream(stdout) << proof.promise << (kept ? ": holds. " : ": DOES NOT HOLD. ") << figures.words() << ". "
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

/// The promises of the archive, each tried 1 part in `part` of its full figures.
std::vector<Proof> proofs(int part, quint32 seed)
{
    return {
        {"P1 kills while saving", [=] { return killsWhileSaving(10000 / part, seed); }},
        {"P2 power cuts while saving", [=] { return powerCutsWhileSaving(10000 / part, seed); }},
        {"P2' control, synchronous FULL: must lose saves",
         [=] { return powerCutsWhileSaving(2000 / part, seed, "FULL"); }, losesSaves},
        {"P2' control, synchronous OFF: must damage files",
         [=] { return powerCutsWhileSaving(2000 / part, seed, "OFF"); }, damagesFiles},
        {"P3 every call to the disk failed", [=] { return failEveryCall(part); }},
        {"P5 kills while migrating", [=] { return killsWhileMigrating(500 / part, seed); }},
        {"P9 copies beside a writer", [=] { return copiesBesideAWriter(1000 / part, seed); }},
        {"P9 reads beside a writer", [=] { return readsBesideAWriter(1000 / part, seed); }},
        {"P19 kills while typing", [=] { return killsWhileTyping(std::max(5, 200 / part), seed); }},
        {"P8 several writers", [=] { return severalWriters(1000 / part, seed); }},
        {"P10 flipped bits of the file", [=] { return flippedBitsOfTheFile(20000 / part, seed); }},
        {"P10 flipped bits of sealed rows", [=] { return flippedBitsOfSealedRows(1000000 / part, seed); }},
        {"P10 altered histories", [=] { return alteredHistories(10000 / part, seed); }},
        {"P11 a long history verified", [=] { return verifiedChanges(100000 / part); }},
        {"P15 hostile archives", [] { return hostileArchives(); }},
        {"P17 odd names of files", [=] { return oddFileNames(1000000 / part, seed); }},
        {"P14 hostile pastes in every field", [] { return hostilePastes(); }},
        {"P7 the file under our feet", [] { return saveAfterEveryMishap(); }},
    };
}

}

/// Runs the full figures of the proofs of trust: one line each; fails unless all hold.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(stayQuiet);
    QCommandLineParser line;
    const QCommandLineOption partOption("part", "1 part in N of the full figures.", "N", "1");
    const QCommandLineOption onlyOption("only", "Only the proofs whose name begins so, e.g. P9.", "NAME");
    line.addOptions({partOption, onlyOption});
    line.addHelpOption();
    line.process(application);

    bool all = true;
    for (const auto &proof : proofs(std::max(1, line.value(partOption).toInt()), faultsSeed())) {
        if (proof.promise.startsWith(line.value(onlyOption)))
            all &= tell(proof);
    }
    return all ? 0 : 1;
}
