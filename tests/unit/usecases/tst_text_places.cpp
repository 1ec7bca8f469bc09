#include "core/usecases/agendas.h"
#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/text_places.h"
#include "tests/support/final_minutes.h"
#include "tests/support/seeded_workspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace seduta;

/// Where text is typed: what stands there, and what is put there after a crash.
class TestTextPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_archive = std::make_unique<SeededWorkspace>(); }

    void aTextOfTheMinutesIsReadAndTakenUpAsOneAct();
    void theOutcomeIsTakenUpAndWhatItWasStays();
    void whatWasSaidIsAddedOrChanged();
    void aFieldOfARecordIsRead();
    void whereNothingIsNothingIsReadOrWritten();
    void finalMinutesTakeNothingUp();
    void anArchiveThatIsGoneIsToldWithoutAnAct();

private:
    Workspace &workspace() { return *m_archive->workspace; }
    MeetingId meeting() { return Meetings(workspace()).page(1)->constFirst().id; }
    AgendaItem point() { return Agendas(workspace()).of(meeting())->constFirst().item; }
    std::optional<QString> at(const DraftPlace &place) { return TextPlaces(workspace()).savedAt(place).value(); }

    std::unique_ptr<SeededWorkspace> m_archive{};
};

void TestTextPlaces::aTextOfTheMinutesIsReadAndTakenUpAsOneAct()
{
    const auto place = placeInMinutes(meeting(), MinutesSection::Item, point().id);
    const auto before = at(place);
    const int acts = m_archive->acts();

    QVERIFY(TextPlaces(workspace()).takeUp(place, "Il Presidente introduce."));

    QCOMPARE(at(place), QString("Il Presidente introduce."));
    QCOMPARE(*TextPlaces(workspace()).meetingOf(place), meeting());
    QCOMPARE(m_archive->acts(), acts + 1);
    QVERIFY(workspace().undo());
    QCOMPARE(at(place), before);
    QVERIFY(TextPlaces(workspace()).takeUp(placeInMinutes(meeting(), MinutesSection::Closing, {}), "Si chiude."));
    QCOMPARE(at(placeInMinutes(meeting(), MinutesSection::Closing, {})), QString("Si chiude."));
}

void TestTextPlaces::theOutcomeIsTakenUpAndWhatItWasStays()
{
    const auto before = point();

    QVERIFY(TextPlaces(workspace()).takeUp(placeOfOutcome(before.id), "Si prende atto."));

    QCOMPARE(at(placeOfOutcome(before.id)), QString("Si prende atto."));
    QCOMPARE(point().status, before.status);
    QCOMPARE(point().outcome, before.outcome);
}

void TestTextPlaces::whatWasSaidIsAddedOrChanged()
{
    const auto fresh = placeOfStatement(point().id, {});
    QCOMPARE(at(fresh), QString());

    QVERIFY(TextPlaces(workspace()).takeUp(fresh, "Riferisce."));
    const auto said = MinutesBook(workspace()).statementsOf(meeting())->constLast();
    QCOMPARE(said.text, "Riferisce.");
    QVERIFY(TextPlaces(workspace()).takeUp(placeOfStatement({}, said.id), "Riferisce e chiede."));

    QCOMPARE(at(placeOfStatement({}, said.id)), QString("Riferisce e chiede."));
    QCOMPARE(*TextPlaces(workspace()).meetingOf(placeOfStatement({}, said.id)), meeting());
}

void TestTextPlaces::aFieldOfARecordIsRead()
{
    const auto body = Bodies(workspace()).inPrecedence()->constFirst();

    QCOMPARE(at({"body", body.id.value(), "note"}), body.note);
    QCOMPARE(at({"body", body.id.value(), "postalAddress"}), body.postalAddress);
    QCOMPARE(at({"body", 0, "note"}), QString());
    QVERIFY(!TextPlaces(workspace()).meetingOf({"body", body.id.value(), "note"})->isValid());
}

void TestTextPlaces::whereNothingIsNothingIsReadOrWritten()
{
    const int acts = m_archive->acts();
    for (const auto &place : {placeInMinutes(MeetingId(999), MinutesSection::Opening, {}),
                              placeInMinutes({}, MinutesSection::Item, AgendaItemId(999)),
                              placeOfStatement({}, StatementId(999)), DraftPlace{"body", 999, "note"},
                              DraftPlace{"body", 1, "'; DROP TABLE body"}, DraftPlace{"sqlite_schema", 1, "sql"}})
        QVERIFY(!at(place));

    QVERIFY(!TextPlaces(workspace()).takeUp(placeInMinutes({}, MinutesSection::Item, AgendaItemId(999)), "testo"));
    QVERIFY(!TextPlaces(workspace()).takeUp({"body", 1, "note"}, "testo"));
    QCOMPARE(m_archive->acts(), acts);
}

void TestTextPlaces::finalMinutesTakeNothingUp()
{
    makeFinal(workspace(), meeting());

    const auto taken =
        TextPlaces(workspace()).takeUp(placeInMinutes(meeting(), MinutesSection::Item, point().id), "dopo");

    QVERIFY(!taken);
    QVERIFY(!taken.error().message.isEmpty());
}

void TestTextPlaces::anArchiveThatIsGoneIsToldWithoutAnAct()
{
    QVERIFY(!workspace().identity().isEmpty());
    QSignalSpy refused(&workspace().changes(), &Changes::refused);
    workspace().signOfLife();
    QCOMPARE(refused.count(), 0);

    QVERIFY(QFile::remove(workspace().path()));
    workspace().signOfLife();
    QCOMPARE(refused.count(), 1);
    Body body;
    body.name = "Ente nuovo";
    QVERIFY(!Bodies(workspace()).add(body));

    QCOMPARE(refused.count(), 2);
    QVERIFY(refused.constLast().constFirst().value<Error>().message.contains("moved"));
}

QTEST_GUILESS_MAIN(TestTextPlaces)
#include "tst_text_places.moc"
