#include "core/usecases/events.h"

#include "core/usecases/cards.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

#include <algorithm>

using namespace seduta;

// The seed holds two events, around the first two meetings.
class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void anEventHasATitleAndAsksForNothingElse();
    void theNewestComesFirstAndTheUndatedLast();
    void theCardsOfMeetingProjectAndBodyTellIt();
    void aRemovedEventComesBackWithUndo();

private:
    Events events() { return Events(*m_seeded->workspace); }
    bool isOnCard(const QString &table, const QString &title);

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

bool TestEvents::isOnCard(const QString &table, const QString &title)
{
    const auto card = Cards(*m_seeded->workspace).of({table, 1}).value();
    return std::ranges::any_of(card.sections, [&](const CardSection &section) {
        return std::ranges::any_of(section.lines, [&](const CardLine &line) { return line.words == title; });
    });
}

void TestEvents::anEventHasATitleAndAsksForNothingElse()
{
    QCOMPARE(events().add({}).error().field, "title");
    Event event;
    event.title = "Corso di formazione";

    const auto id = events().add(event).value();

    QCOMPARE(events().find(id)->kind, EventKind::PublicEvent);
    QVERIFY(!events().find(id)->heldOn.isKnown());
}

void TestEvents::theNewestComesFirstAndTheUndatedLast()
{
    Event event;
    event.title = "Firma del contratto";
    event.heldOn = PartialDate::inSeason(2024, 1);
    QVERIFY(events().add(event));
    event.title = "Conferenza stampa";
    event.heldOn = PartialDate::onDay(QDate(2025, 6, 26));
    QVERIFY(events().add(event));

    const auto all = events().all().value();

    QCOMPARE(all.at(0).title, "Conferenza stampa");
    QCOMPARE(all.at(1).heldOn, PartialDate::inSeason(2024, 1));
    QCOMPARE(all.constLast().title, "Evento 2");
}

void TestEvents::theCardsOfMeetingProjectAndBodyTellIt()
{
    Event event;
    event.title = "Corso di formazione";
    event.meetingId = MeetingId(1);
    event.organiserBodyId = BodyId(1);
    event.projectId = Id<Project>(1);
    QVERIFY(events().add(event));

    for (const auto *table : {"meeting", "project", "body"})
        QVERIFY2(isOnCard(table, event.title), table);
}

void TestEvents::aRemovedEventComesBackWithUndo()
{
    QVERIFY(events().remove(EventId(1)));
    QCOMPARE(events().find(EventId(1)).error().kind, ErrorKind::NotFound);

    QVERIFY(m_seeded->workspace->undo());

    QCOMPARE(events().find(EventId(1))->title, "Evento 1");
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
