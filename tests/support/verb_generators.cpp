#include "tests/support/verb_generators.h"

namespace seduta {

const QMap<QString, VerbGenerator> &verbGenerators()
{
    static const auto all = [] {
        auto verbs = registryVerbs();
        verbs.insert(meetingVerbs());
        verbs.insert(followUpVerbs());
        verbs.insert(registerVerbs());
        return verbs;
    }();
    return all;
}

const QMap<QString, QString> &exemptVerbs()
{
    static const QMap<QString, QString> exempt{
        {QStringLiteral("People::erase"), QStringLiteral("an erasure is a barrier: undo refuses to cross it")},
        {QStringLiteral("Erasures::makeCopiesAnew"),
         QStringLiteral("it changes the files of the copies, nothing in the archive; its own test looks at them")},
        {QStringLiteral("Transfer::importDocument"),
         QStringLiteral("it copies the archive first, which here is prevented for speed; its own test undoes it")},
        {QStringLiteral("Papers::issue"), QStringLiteral("what was issued is superseded, never undone")},
        {QStringLiteral("SentFiles::attach"), QStringLiteral("it needs an issued document; its own test undoes it")},
        {QStringLiteral("Papers::setProtocol"), QStringLiteral("it needs an issued document; its own test undoes it")},
        {QStringLiteral("SentVerdicts::of"), QStringLiteral("it compares, and writes nothing")},
        {QStringLiteral("SentVerdicts::stop"), QStringLiteral("it ends a comparison, and writes nothing")},
        {QStringLiteral("SentVerdicts::lookAgain"), QStringLiteral("it forgets what was stopped, and writes nothing")},
        {QStringLiteral("SentVerdicts::found"), QStringLiteral("a signal")},
    };
    return exempt;
}

}
