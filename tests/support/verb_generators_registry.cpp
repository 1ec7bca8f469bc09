#include "core/usecases/bodies.h"
#include "tests/support/verb_generators.h"

namespace seduta {

namespace {

using Verbs = QMap<QString, VerbGenerator>;

Verbs bodyVerbs()
{
    return {
        {"Bodies::add", [](RandomRecords &r) { return isDone(Bodies(r.workspace).add(r.fresh<Body>())); }},
        {"Bodies::addAll",
         [](RandomRecords &r) {
             return isDone(Bodies(r.workspace).addAll({r.fresh<Body>(), r.fresh<Body>()}));
         }},
        {"Bodies::keepPerson",
         [](RandomRecords &r) {
             const bool isKnown = r.chance.oneIn(2);
             const BodyPerson known{r.changed<Person>(), r.changed<Representative>()};
             return isDone(Bodies(r.workspace)
                               .keepPerson(isKnown ? known : BodyPerson{r.fresh<Person>(), r.fresh<Representative>()}));
         }},
        {"Bodies::change",
         [](RandomRecords &r) {
             return isDone(Bodies(r.workspace)
                               .change(r.changed<Body>(), r.chance.oneIn(2) ? r.chance.partialDate() : PartialDate()));
         }},
        {"Bodies::changeAll",
         [](RandomRecords &r) {
             return isDone(Bodies(r.workspace).changeAll({r.changed<Body>(), r.changed<Body>()}));
         }},
        {"Bodies::addName", [](RandomRecords &r) { return isDone(Bodies(r.workspace).addName(r.fresh<BodyName>())); }},
        {"Bodies::changeName",
         [](RandomRecords &r) { return isDone(Bodies(r.workspace).changeName(r.changed<BodyName>())); }},
        {"Bodies::removeName",
         [](RandomRecords &r) { return isDone(Bodies(r.workspace).removeName(r.id<BodyName>())); }},
        {"Bodies::moveBefore",
         [](RandomRecords &r) { return isDone(Bodies(r.workspace).moveBefore(r.someIds<Body>(3), r.id<Body>())); }},
        {"Bodies::remove", [](RandomRecords &r) { return isDone(Bodies(r.workspace).remove(r.id<Body>())); }},
        {"Bodies::addRepresentative",
         [](RandomRecords &r) { return isDone(Bodies(r.workspace).addRepresentative(r.fresh<Representative>())); }},
        {"Bodies::changeRepresentative",
         [](RandomRecords &r) {
             return isDone(Bodies(r.workspace).changeRepresentative(r.changed<Representative>()));
         }},
        {"Bodies::removeRepresentative",
         [](RandomRecords &r) { return isDone(Bodies(r.workspace).removeRepresentative(r.id<Representative>())); }},
    };
}

}

QMap<QString, VerbGenerator> registryVerbs()
{
    return bodyVerbs();
}

}
