#pragma once

#include <QStringList>
#include <QTest>

/// Fails after printing every fault on a line of its own.
#define QVERIFY_NONE(faults)                                                                                           \
    do {                                                                                                               \
        const QStringList found = (faults);                                                                            \
        for (const QString &line : found)                                                                              \
            qWarning("%s", qPrintable(line));                                                                          \
        QVERIFY2(found.isEmpty(), "each fault stands above");                                                          \
    } while (false)
