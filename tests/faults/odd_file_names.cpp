#include "tests/faults/odd_file_names.h"

#include "tests/support/odd_names.h"

#include <QElapsedTimer>

namespace seduta {

namespace {

// Letters.
constexpr qsizetype longestTold = 1000;
// Milliseconds: what the window may stand still for.
constexpr qint64 longestLook = 200;

}

Figures oddFileNames(int names, quint32 seed)
{
    Figures figures;
    const auto judge = [&](const QString &stored, const QString &which) {
        const QString wrong = whatIsWrongBetween(stored).left(longestTold);
        figures.count({wrong.isEmpty() ? Found::Whole : Found::Silent, wrong}, which);
    };
    OddNames odd(seed);
    for (int i = 0; i < names; ++i)
        judge(odd.next(), QStringLiteral("name %1").arg(i));
    const auto endless = endlessNames();
    for (const auto &name : endless) {
        QElapsedTimer time;
        time.start();
        judge(name, QStringLiteral("a name of a megabyte"));
        if (time.elapsed() > longestLook)
            figures.count({Found::Stuck, QStringLiteral("%1 ms").arg(time.elapsed())},
                          QStringLiteral("a name of a megabyte"));
    }
    return figures;
}

}
