#include "core/usecases/attendances.h"
#include "core/usecases/people.h"

#include "tests/support/seeded_workspace.h"

#include <QFile>
#include <QTest>

using namespace seduta;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonMayHaveOnlyARank()
    {
        SeededWorkspace seeded;
        Person person;
        QCOMPARE(People(*seeded.workspace).add(person).error().field, "familyName");
        person.rank = "Maresciallo";
        QVERIFY(People(*seeded.workspace).add(person));
    }

    void aPersonSomethingRefersToIsNotRemoved()
    {
        SeededWorkspace seeded;
        const auto refused = People(*seeded.workspace).remove(PersonId(1));
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(People(*seeded.workspace).find(PersonId(1)));
    }

    void erasureLeavesNoTraceOfTheNameAndTheChainHolds()
    {
        SeededWorkspace seeded;
        People people(*seeded.workspace);
        Person person;
        person.givenName = "Zaccheo";
        person.familyName = "Inventatissimo";
        person.id = people.add(person).value();
        Attendance attendance;
        attendance.meetingId = MeetingId(1);
        attendance.personName = "Zaccheo Inventatissimo";
        QVERIFY(Attendances(*seeded.workspace).record(attendance));

        QVERIFY(people.erase(person.id));

        QCOMPARE(seeded.workspace->verify().value(), QString());
        QFile file(seeded.workspace->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Inventatissimo"));
        QVERIFY(!seeded.workspace->undo());
    }
};

QTEST_GUILESS_MAIN(TestPeople)

#include "tst_people.moc"
