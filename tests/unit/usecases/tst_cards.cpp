#include "core/domain/fields/all.h"
#include "core/storage/card_repository.h"
#include "core/storage/table.h"
#include "core/usecases/actions.h"
#include "core/usecases/attendances.h"
#include "core/usecases/bodies.h"
#include "core/usecases/cards.h"
#include "core/usecases/critical_areas.h"
#include "core/usecases/meetings.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

namespace {

const CardSection *sectionOf(const Card &card, const QString &name)
{
    for (const auto &section : card.sections)
        if (section.name == name)
            return &section;
    return nullptr;
}

QStringList wordsOf(const CardSection *section)
{
    QStringList words;
    for (const auto &line : section ? section->lines : QList<CardLine>())
        words.append(line.words);
    return words;
}

QString factOf(const Card &card, const QString &field)
{
    for (const auto &fact : card.facts)
        if (fact.field == field)
            return fact.words;
    return {};
}

bool lacks(const Card &card, const QString &field)
{
    return std::ranges::any_of(card.missing, [&](const CardGap &gap) { return gap.field == field; });
}

// What the card says though its title, or the line it stands in, has said it already.
QStringList wordsOfAgain(const Card &card)
{
    QStringList again;
    for (const auto &fact : card.facts)
        if (fact.link.table == "body" && card.title.contains(fact.words))
            again.append(fact.words);
    for (const auto &section : card.sections)
        for (const auto &line : section.lines) {
            const bool isOfBody = card.record.table == "body" && section.name == "owed";
            const bool isFigure = card.record.table == "statistic";
            if ((!line.detail.isEmpty() && !isFigure && line.words.contains(line.detail))
                || (isOfBody && line.detail.contains(card.title)))
                again.append(line.detail);
        }
    return again;
}

// A meeting on that day to which it came and was written, where it raised the area and took a commitment upon itself.
void keepBusy(Database &database, BodyId body, CriticalAreaId area, const QDate &day)
{
    Meeting meeting;
    meeting.heldOn = PartialDate::onDay(day);
    const auto id = Table<Meeting>(database).insert(meeting);
    Attendance attendance;
    attendance.meetingId = id;
    attendance.bodyId = body;
    Table<Attendance>(database).insert(attendance);
    Convocation letter;
    letter.meetingId = id;
    letter.bodyId = body;
    Table<Convocation>(database).insert(letter);
    CriticalAreaReport report;
    report.criticalAreaId = area;
    report.meetingId = id;
    const auto reportId = Table<CriticalAreaReport>(database).insert(report);
    Table<CriticalAreaReportBody>(database).insert({{}, reportId, body});
    ActionItem action;
    action.title = "Trasmettere i dati";
    action.dueKind = DueKind::Date;
    action.due = PartialDate::onDay(day);
    ActionOwner owner;
    owner.actionItemId = Table<ActionItem>(database).insert(action);
    owner.bodyId = body;
    Table<ActionOwner>(database).insert(owner);
}

}

/// What one reads of a record: what is known, what hangs on it, what is missing; and nothing else.
class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void everyRecordOfEveryKindHasACard_data();
    void everyRecordOfEveryKindHasACard();
    void aBodyTellsWhatItOwesAndWhatItRaised();
    void whoOwesWithABodyIsToldOnItsCard();
    void aLettersTitleLeadsToItsAddressee();
    void whatIsNotKnownIsNotToldAndWhatIsMissingIs();
    void aReferenceIsToldByItsNameAndLeadsThere();
    void aLongListTellsItsFirstLinesAndIsGivenWhole();
    void theListsOfABusyBodyAreTheSameReadTheOtherWay_data();
    void theListsOfABusyBodyAreTheSameReadTheOtherWay();
    void aCommitmentWhoseDayPassedIsToldAsOverdue();
    void aRecordThatIsGoneHasNoCard();
    void aRecordIsFoundByNumberOrName();

private:
    Workspace &workspace() { return *m_seeded->workspace; }
    Card cardOf(const QString &table, qint64 id) { return Cards(workspace()).of({table, id}).value(); }
    BodyId aBody(const QString &name)
    {
        Body body;
        body.name = name;
        return Bodies(workspace()).add(body).value();
    }
    MeetingId aMeeting(const QDate &day)
    {
        Meeting meeting;
        meeting.heldOn = PartialDate::onDay(day);
        return Meetings(workspace()).add(meeting).value();
    }

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

void TestCards::everyRecordOfEveryKindHasACard_data()
{
    QTest::addColumn<QString>("table");
    const auto tables = Cards::tables();
    for (const auto &table : tables)
        QTest::newRow(qPrintable(table)) << table;
}

void TestCards::everyRecordOfEveryKindHasACard()
{
    QFETCH(QString, table);
    const auto links = workspace().read([&](Database &database) { return CardRepository(database).named(table, {}); });
    QVERIFY(links);

    for (const auto &link : *links) {
        const auto card = Cards(workspace()).of(link);
        QVERIFY2(card, qPrintable(card ? QString() : card.error().message));
        QVERIFY(!card->title.isEmpty());
        const auto again = wordsOfAgain(*card);
        QVERIFY2(again.isEmpty(), qPrintable(card->title + ": " + again.join(", ")));
        for (const auto &section : card->sections)
            QVERIFY2(!section.title.isEmpty() && !section.lines.isEmpty() && section.count >= section.lines.size(),
                     qPrintable(section.name));
    }
}

void TestCards::aBodyTellsWhatItOwesAndWhatItRaised()
{
    const auto body = aBody("Ente di prova");
    const auto meeting = aMeeting(QDate(2025, 7, 1));
    ActionItem action;
    action.title = "Trasmettere i dati";
    QVERIFY(Actions(workspace()).add(action, {ActionOwner{{}, {}, body, {}, false, {}, {}}}));
    CriticalArea area;
    area.title = "Alloggi";
    CriticalAreaReport report;
    report.meetingId = meeting;
    report.judgement = Judgement::Worsened;
    QVERIFY(CriticalAreas(workspace()).addReported(area, report, {body}));

    const auto card = cardOf("body", body.value());

    QCOMPARE(card.title, "Ente di prova");
    QCOMPARE(wordsOf(sectionOf(card, "owed")), QStringList("Trasmettere i dati"));
    QCOMPARE(wordsOf(sectionOf(card, "areas")), QStringList("Alloggi"));
    QCOMPARE(sectionOf(card, "areas")->lines.constFirst().chip.tone, CardTone::Alarm);
    QCOMPARE(sectionOf(card, "areas")->lines.constFirst().when, "01/07/2025");
}

void TestCards::whoOwesWithABodyIsToldOnItsCard()
{
    const auto body = aBody("Ente di prova");
    const auto other = aBody("Altro ente");
    ActionItem action;
    action.title = "Trasmettere i dati";
    QVERIFY(Actions(workspace())
                .add(action,
                     {ActionOwner{{}, {}, body, {}, false, {}, {}}, ActionOwner{{}, {}, other, {}, false, {}, {}}}));

    QCOMPARE(sectionOf(cardOf("body", body.value()), "owed")->lines.constFirst().detail, "with Altro ente");
    QCOMPARE(sectionOf(cardOf("body", other.value()), "owed")->lines.constFirst().detail, "with Ente di prova");
}

void TestCards::aLettersTitleLeadsToItsAddressee()
{
    const auto body = aBody("Ente di prova");
    const auto written = workspace().write("prova", [&](Database &database) -> Result<ConvocationId> {
        Convocation letter;
        letter.meetingId = Table<Meeting>(database).insert(Meeting());
        letter.bodyId = body;
        return Table<Convocation>(database).insert(letter);
    });

    const auto card = cardOf("convocation", written->value());

    QVERIFY2(card.title.endsWith("Ente di prova"), qPrintable(card.title));
    QCOMPARE(card.titleLink, CardLink({"body", body.value()}));
}

void TestCards::whatIsNotKnownIsNotToldAndWhatIsMissingIs()
{
    const auto id = aBody("Ente di prova");
    const auto before = cardOf("body", id.value());
    QVERIFY(lacks(before, "pec"));
    QVERIFY(factOf(before, "pec").isEmpty());
    QVERIFY(!sectionOf(before, "meetings"));

    auto body = Bodies(workspace()).find(id).value();
    body.pec = "ente@pec.example.org";
    QVERIFY(Bodies(workspace()).change(body));

    const auto after = cardOf("body", id.value());
    QVERIFY(!lacks(after, "pec"));
    QCOMPARE(factOf(after, "pec"), "ente@pec.example.org");
}

void TestCards::aReferenceIsToldByItsNameAndLeadsThere()
{
    const auto above = aBody("Ente sopra");
    auto below = Bodies(workspace()).find(aBody("Ente sotto")).value();
    below.parentId = above;
    QVERIFY(Bodies(workspace()).change(below));

    const auto card = cardOf("body", below.id.value());

    QCOMPARE(factOf(card, "parentId"), "Ente sopra");
    const auto fact = std::ranges::find_if(card.facts, [](const auto &each) { return each.field == "parentId"; });
    QCOMPARE(fact->link, (CardLink{"body", above.value()}));
    QCOMPARE(wordsOf(sectionOf(cardOf("body", above.value()), "below")), QStringList("Ente sotto"));
}

void TestCards::aLongListTellsItsFirstLinesAndIsGivenWhole()
{
    const auto above = aBody("Ente sopra");
    QStringList names;
    for (int number = 0; number < 23; ++number) {
        auto body = Bodies(workspace()).find(aBody(QStringLiteral("Ente %1").arg(number))).value();
        body.parentId = above;
        QVERIFY(Bodies(workspace()).change(body));
        names.append(body.name);
    }

    const auto card = cardOf("body", above.value());
    const auto whole = Cards(workspace()).whole(card.record, "below");

    QCOMPARE(wordsOf(sectionOf(card, "below")), names.first(linesOfCard));
    QCOMPARE(sectionOf(card, "below")->count, 23);
    QVERIFY(whole);
    QCOMPARE(wordsOf(&*whole), names);
}

void TestCards::theListsOfABusyBodyAreTheSameReadTheOtherWay_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    for (const auto *list : {"meetings", "letters", "areas"})
        QTest::newRow(list) << list << "22/08/2001"
                            << "01/01/2000";
    QTest::newRow("owed") << "owed"
                          << "01/01/2000"
                          << "22/08/2001";
}

void TestCards::theListsOfABusyBodyAreTheSameReadTheOtherWay()
{
    QFETCH(QString, list);
    const auto body = aBody("Ente di prova");
    CriticalArea area;
    area.title = "Alloggi";
    const auto areaId = CriticalAreas(workspace()).add(area).value();
    const auto done = workspace().write("prova", [&](Database &database) -> Result<void> {
        for (int number = 0; number < 600; ++number)
            keepBusy(database, body, areaId, QDate(2000, 1, 1).addDays((number * 37) % 600));
        return {};
    });
    QVERIFY(done);

    const auto card = cardOf("body", body.value());
    const auto whole = Cards(workspace()).whole(card.record, list);

    QCOMPARE(sectionOf(card, list)->count, 600);
    QVERIFY(whole);
    QCOMPARE(whole->lines.size(), 600);
    QCOMPARE(sectionOf(card, list)->lines, whole->lines.first(linesOfCard));
    QTEST(whole->lines.constFirst().when, "first");
    QTEST(whole->lines.constLast().when, "last");
}

void TestCards::aCommitmentWhoseDayPassedIsToldAsOverdue()
{
    ActionItem action;
    action.title = "Trasmettere i dati";
    action.dueKind = DueKind::Date;
    action.due = PartialDate::onDay(QDate(2025, 8, 1));
    const auto id = Actions(workspace()).add(action, {}).value();

    const auto card = cardOf("action_item", id.value());

    QVERIFY(std::ranges::any_of(card.chips, [](const CardChip &chip) { return chip.tone == CardTone::Alarm; }));
    QVERIFY(factOf(card, "due").contains("01/08/2025"));
    QVERIFY(card.acts.contains(CardAct::StepAction));
}

void TestCards::aRecordThatIsGoneHasNoCard()
{
    const auto body = aBody("Ente di prova");
    QVERIFY(Bodies(workspace()).remove(body));

    QCOMPARE(Cards(workspace()).of({"body", body.value()}).error().kind, ErrorKind::NotFound);
    QCOMPARE(Cards(workspace()).of({"sqlite_schema", 1}).error().kind, ErrorKind::NotFound);
}

void TestCards::aRecordIsFoundByNumberOrName()
{
    const auto one = aBody("Università di Prova");
    const auto other = aBody("Università di Prova, sede distaccata");

    QCOMPARE(Cards(workspace()).named("body", "universita' di prova")->id, one.value());
    QCOMPARE(Cards(workspace()).named("body", "distaccata")->id, other.value());
    QCOMPARE(Cards(workspace()).named("body", QString::number(other.value()))->id, other.value());
    QVERIFY(Cards(workspace()).named("body", "niversita").error().message.contains("sede distaccata"));
    QCOMPARE(Cards(workspace()).named("body", "nessuno").error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestCards)
#include "tst_cards.moc"
