#pragma once

#include "tests/support/random_records.h"

#include <QMap>

#include <functional>

namespace seduta {

/// Does one verb of a service with random arguments, valid or not; tells whether it was done.
using VerbGenerator = std::function<bool(RandomRecords &)>;

/// By "Service::verb": every verb of every service in core/usecases.
const QMap<QString, VerbGenerator> &verbGenerators();

/// Verbs that stand outside undo by their nature, each with the reason.
const QMap<QString, QString> &exemptVerbs();

/// Parts of `verbGenerators`, one for each group of services.
QMap<QString, VerbGenerator> registryVerbs();
QMap<QString, VerbGenerator> meetingVerbs();
QMap<QString, VerbGenerator> followUpVerbs();
QMap<QString, VerbGenerator> registerVerbs();

template <class Value>
bool isDone(const Result<Value> &result)
{
    return result.has_value();
}

}
