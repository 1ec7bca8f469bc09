#include "core/usecases/attendances.h"
#include "core/usecases/bodies.h"
#include "core/usecases/erasures.h"
#include "core/usecases/histories.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/people.h"
#include "core/usecases/sent_files.h"

#include "tests/support/final_minutes.h"
#include "tests/support/seeded_workspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace seduta;

namespace {

/// As grep -a -i counts them, over the whole file.
qsizetype traces(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toLower().count("inventatissimo") : -1;
}

}

/// The right to erasure: what is told beforehand is what happens.
class TestErasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_seeded.reset(); }

    void everyPlaceIsToldBeforehandWithWhatBecomesOfIt();
    void aSurnameAloneIsToldAsPossible();
    void onlyPlacesThatNameThePersonForCertainAreCounted();
    void whatMayNameSomebodyElseStaysInTheHistory();
    void aTextFoundAgainIsToldToo();
    void whatIsTypedForThePersonIsEmptiedInAnyOrderAndCase();
    void whatWasWrittenByHandStandsUnlessCorrectedBefore();
    void whatLeftTheOfficeAndFinalMinutesStand();
    void theActIsNamedWithoutTheName();
    void whoIsErasedIsNotErasedAgain();
    void theCopiesAreMadeAnewWithoutThePerson();
    void aFileThatIsNoCopyOfThisArchiveStays();
    void aPersonIsFoundByNameInAnyOrder();

private:
    Workspace &archive() { return *m_seeded->workspace; }
    ErasurePreview preview() { return Erasures(archive()).preview(m_person).value(); }
    void record(const QString &nameAtTheDoor);
    void say(const QString &speaker, const QString &text);

    std::unique_ptr<SeededWorkspace> m_seeded{};
    PersonId m_person{};
};

void TestErasures::init()
{
    m_seeded = std::make_unique<SeededWorkspace>();
    Person person;
    person.givenName = "Zaccheo";
    person.familyName = "Inventatissimo";
    person.email = "zaccheo@inventatissimo.example";
    m_person = Bodies(archive()).keepPerson({person, {{}, BodyId(1), {}, {}, {}, {}, {}, {}}}).has_value()
        ? People(archive()).named("Zaccheo Inventatissimo")->id
        : PersonId();
}

void TestErasures::record(const QString &nameAtTheDoor)
{
    Attendance attendance;
    attendance.meetingId = MeetingId(3);
    attendance.personName = nameAtTheDoor;
    QVERIFY(Attendances(archive()).record(attendance));
}

void TestErasures::say(const QString &speaker, const QString &text)
{
    Statement statement;
    statement.agendaItemId = AgendaItemId(5);
    statement.speakerName = speaker;
    statement.text = text;
    QVERIFY(MinutesBook(archive()).addStatement(statement));
}

void TestErasures::everyPlaceIsToldBeforehandWithWhatBecomesOfIt()
{
    record("INVENTATISSIMO Zaccheo");
    say({}, "Il dott. Inventatissimo Zaccheo riferisce.");
    auto person = People(archive()).find(m_person).value();
    person.jobTitle = "Dirigente";
    QVERIFY(People(archive()).change(person));

    const auto told = preview();

    const auto fateOf = [&](const QString &table, const QString &text) {
        const auto found = std::find_if(told.places.cbegin(), told.places.cend(), [&](const NamedPlace &place) {
            return place.row.table == table && place.excerpt.contains(text);
        });
        return found == told.places.cend() ? -1 : int(found->fate);
    };
    QCOMPARE(fateOf("person", "Inventatissimo"), int(ErasureFate::Emptied));
    QCOMPARE(fateOf("attendance", "INVENTATISSIMO"), int(ErasureFate::Emptied));
    QCOMPARE(fateOf("statement", "Inventatissimo Zaccheo riferisce"), int(ErasureFate::ToCorrect));
    QCOMPARE(told.standing().size(), 1);
    QCOMPARE(told.standing().constFirst().meetingId, MeetingId(3));
    QVERIFY(told.pastRecords >= 3 && told.pastActs >= 1);
    QVERIFY(People(archive()).find(m_person)->email.contains("inventatissimo"));
}

void TestErasures::aSurnameAloneIsToldAsPossible()
{
    say({}, "Inventatissimo si associa.");

    const auto place = preview().standing().constFirst();

    QCOMPARE(place.naming, Naming::Possible);
    QVERIFY(fateInWords(place) != words(place.fate));
}

void TestErasures::onlyPlacesThatNameThePersonForCertainAreCounted()
{
    say({}, "Inventatissimo si associa.");
    say({}, "Zaccheo Inventatissimo riferisce.");

    QCOMPARE(preview().standing().size(), 2);
    QCOMPARE(preview().namingAfterwards(), 1);
}

void TestErasures::whatMayNameSomebodyElseStaysInTheHistory()
{
    say({}, "Interviene Anna Inventatissimo, Zaccheo Prova si associa.");

    QVERIFY(People(archive()).erase(m_person));

    QVERIFY(traces(archive().path()) >= 2);
    QCOMPARE(archive().verify().value(), QString());
}

void TestErasures::aTextFoundAgainIsToldToo()
{
    Draft draft;
    draft.place = {"statement", 0, "text"};
    draft.words = "Intervento";
    draft.text = "Zaccheo Inventatissimo riferisce.";
    Draft other = draft;
    other.text = "Riferisce la Questura.";

    const auto told = Erasures(archive()).preview(m_person, {draft, other}).value();

    QCOMPARE(told.standing().size(), 1);
    QVERIFY(told.standing().constFirst().isFoundAgain);
    QCOMPARE(told.standing().constFirst().record, "Intervento");
    QCOMPARE(told.namingAfterwards(), 1);
}

void TestErasures::whatIsTypedForThePersonIsEmptiedInAnyOrderAndCase()
{
    record("Zaccheo Inventatissimo");
    record("INVENTATISSIMO, ZACCHEO");
    say("dott. Inventatissimo Zaccheo", "Riferisce.");
    QVERIFY(traces(archive().path()) > 0);

    QVERIFY(People(archive()).erase(m_person));

    QCOMPARE(traces(archive().path()), 0);
    QCOMPARE(archive().verify().value(), QString());
}

void TestErasures::whatWasWrittenByHandStandsUnlessCorrectedBefore()
{
    say({}, "Il dott. Inventatissimo Zaccheo riferisce.");
    QVERIFY(
        MinutesBook(archive()).setText(MeetingId(3), MinutesSection::Opening, {}, "Presente ZACCHEO INVENTATISSIMO."));
    const auto told = preview();
    QCOMPARE(told.standing().size(), 2);

    QVERIFY(MinutesBook(archive()).setText(MeetingId(3), MinutesSection::Opening, {}, "Presenti tutti."));
    QVERIFY(People(archive()).erase(m_person));

    QCOMPARE(traces(archive().path()), 1);
    QCOMPARE(archive().verify().value(), QString());
}

void TestErasures::whatLeftTheOfficeAndFinalMinutesStand()
{
    say({}, "Inventatissimo Zaccheo riferisce.");
    QVERIFY(
        MinutesBook(archive()).setText(MeetingId(4), MinutesSection::Opening, {}, "Presente Zaccheo Inventatissimo."));
    makeFinal(archive(), MeetingId(4));
    QVERIFY(SentFiles(archive()).leftAs({ConvocationId(1)}, "lettera a Inventatissimo Zaccheo.pdf", "%PDF-1.7"));

    const auto standing = preview().standing();
    QVERIFY(People(archive()).erase(m_person));

    QMap<ErasureFate, int> fates;
    for (const auto &place : standing)
        ++fates[place.fate];
    QCOMPARE(fates.value(ErasureFate::ToCorrect), 1);
    QCOMPARE(fates.value(ErasureFate::FinalMinutes), 1);
    QCOMPARE(fates.value(ErasureFate::LeftOffice), 1);
    // What stands is also found: once more in the index of the minutes, and in that of the statements.
    QCOMPARE(traces(archive().path()), 5);
}

void TestErasures::theActIsNamedWithoutTheName()
{
    QVERIFY(People(archive()).erase(m_person));

    const auto act = Histories(archive()).page(1)->constFirst();
    QCOMPARE(act.kind, ChangeSetKind::Erasure);
    QVERIFY(!act.label.isEmpty() && !act.label.contains("Inventatissimo"));
    QVERIFY(!archive().undo());
}

void TestErasures::whoIsErasedIsNotErasedAgain()
{
    QVERIFY(People(archive()).erase(m_person));

    QCOMPARE(People(archive()).erase(m_person).error().kind, ErrorKind::Conflict);
    QCOMPARE(Erasures(archive()).preview(m_person).error().kind, ErrorKind::Conflict);
}

void TestErasures::theCopiesAreMadeAnewWithoutThePerson()
{
    const auto older = archive().backUp(CopyReason::Request).value();
    QVERIFY(traces(older.path) > 0);
    const auto told = preview();
    QCOMPARE(told.copies.size(), 1);
    QCOMPARE(told.copies.constFirst().path, older.path);
    QVERIFY(People(archive()).erase(m_person));

    const auto anew = Erasures(archive()).makeCopiesAnew(told.copies);

    QVERIFY2(anew, anew ? "" : qPrintable(anew.error().message));
    QCOMPARE(anew->removed, QStringList{older.path});
    QCOMPARE(archive().copies().size(), 1);
    QCOMPARE(traces(anew->made.path), 0);
}

void TestErasures::aFileThatIsNoCopyOfThisArchiveStays()
{
    const auto copy = archive().backUp(CopyReason::Request).value();
    SeededWorkspace other;
    const QString foreign = QFileInfo(copy.path).dir().filePath("prova.2020-01-01T10-00-00.chiusura.seduta");
    QVERIFY(other.workspace->copyTo(foreign));
    const auto told = preview();
    QCOMPARE(told.copies.size(), 2);

    const auto anew = Erasures(archive()).makeCopiesAnew(told.copies);

    QCOMPARE(anew->left, QStringList{foreign});
    QVERIFY(QFile::exists(foreign));
    QVERIFY(!QFile::exists(copy.path));
}

void TestErasures::aPersonIsFoundByNameInAnyOrder()
{
    const People people(archive());
    QCOMPARE(people.named("inventatissimo ZACCHEO")->id, m_person);
    QCOMPARE(people.named("Nessuno").error().kind, ErrorKind::NotFound);
    Person namesake;
    namesake.givenName = "Zaccheo";
    namesake.familyName = "Inventatissimo";
    QVERIFY(People(archive()).add(namesake));
    QCOMPARE(people.named("Zaccheo Inventatissimo").error().kind, ErrorKind::Ambiguous);
}

QTEST_GUILESS_MAIN(TestErasures)
#include "tst_erasures.moc"
