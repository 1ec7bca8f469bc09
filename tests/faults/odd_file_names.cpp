#include "tests/faults/odd_file_names.h"

#include "tests/support/odd_names.h"

namespace seduta {

Figures oddFileNames(int names, quint32 seed)
{
    Figures figures;
    OddNames odd(seed);
    for (int i = 0; i < names; ++i) {
        const QString wrong = whatIsWrongBetween(odd.next());
        figures.count({wrong.isEmpty() ? Found::Whole : Found::Silent, wrong}, QStringLiteral("name %1").arg(i));
    }
    return figures;
}

}
