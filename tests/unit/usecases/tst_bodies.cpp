#include "core/usecases/bodies.h"

#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

/// The order of precedence of the bodies.
class TestBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameMayHaveHeldUntilAYear()
    {
        Body body;
        body.id = BodyId(1);
        body.name = "ATS";
        const BodyName former{{}, BodyId(1), "ASL", {}, PartialDate::inYear(2016)};

        QCOMPARE(nameOn(body, QList{former}, QDate(2016, 12, 31)), "ASL");
        QCOMPARE(nameOn(body, QList{former}, QDate(2017, 1, 1)), "ATS");
        QCOMPARE(checked(BodyName{{}, BodyId(1), "ASL", PartialDate::inMonth(2016, 5), PartialDate::inYear(2015)})
                     .error()
                     .field,
                 "validTo");
        QVERIFY(checked(BodyName{{}, BodyId(1), "ASL", PartialDate::inMonth(2016, 5), PartialDate::inYear(2016)}));
    }

    void init()
    {
        m_seeded = std::make_unique<SeededWorkspace>();
        Bodies bodies(*m_seeded->workspace);
        for (const auto *name : {"Aria", "Bosco", "Cielo", "Duna", "Erba"}) {
            Body body;
            body.name = name;
            m_ids.insert(name, bodies.add(body).value());
        }
        m_acts = m_seeded->acts();
    }
    void cleanup() { m_seeded.reset(); }

    void bodiesMoveBeforeAnother_data()
    {
        QTest::addColumn<QStringList>("moved");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("order");
        QTest::newRow("one up") << QStringList{"Duna"} << "Bosco"
                                << "Aria Duna Bosco Cielo Erba";
        QTest::newRow("one down") << QStringList{"Bosco"} << "Erba"
                                  << "Aria Cielo Duna Bosco Erba";
        QTest::newRow("to the end") << QStringList{"Aria"} << ""
                                    << "Bosco Cielo Duna Erba Aria";
        QTest::newRow("several, in the order they have") << QStringList{"Erba", "Bosco"} << "Aria"
                                                         << "Bosco Erba Aria Cielo Duna";
        QTest::newRow("before one that moves too") << QStringList{"Cielo", "Bosco"} << "Cielo"
                                                   << "Aria Bosco Cielo Duna Erba";
    }

    void bodiesMoveBeforeAnother()
    {
        QFETCH(QStringList, moved);
        QFETCH(QString, next);
        QList<BodyId> ids;
        for (const auto &name : moved)
            ids.append(m_ids.value(name));

        QVERIFY(Bodies(*m_seeded->workspace).moveBefore(ids, m_ids.value(next)).has_value());

        QTEST(order(), "order");
    }

    void aBodyHasOneNameWithoutAnEnd()
    {
        Bodies bodies(*m_seeded->workspace);
        const auto body = m_ids.value("Aria");

        QVERIFY(bodies.addName({{}, body, "Aria prima", {}, {}}));
        QCOMPARE(bodies.addName({{}, body, "Aria terza", {}, {}}).error().field, "validTo");

        QCOMPARE(bodies.namesOf(body)->size(), 1);
    }

    void aBodyIsCorrectedOrCalledOtherwiseFromADayInOneAct()
    {
        Bodies bodies(*m_seeded->workspace);
        auto body = *bodies.find(m_ids.value("Aria"));
        body.name = "Ariia";
        QVERIFY(bodies.change(body));
        QVERIFY(bodies.namesOf(body.id)->isEmpty());
        const int before = m_seeded->acts();

        body.name = "Aria nuova";
        QVERIFY(bodies.change(body, PartialDate::onDay({2024, 3, 1})));

        QCOMPARE(m_seeded->acts(), before + 1);
        const auto former = bodies.namesOf(body.id)->constFirst();
        QCOMPARE(former.name, "Ariia");
        QCOMPARE(former.validTo, PartialDate::onDay({2024, 2, 29}));
        QCOMPARE(nameOn(body, QList{former}, QDate(2024, 2, 29)), "Ariia");
        QCOMPARE(nameOn(body, QList{former}, QDate(2024, 3, 1)), "Aria nuova");

        body.name = "Aria terza";
        QCOMPARE(bodies.change(body, PartialDate::onDay({2023, 1, 1})).error().field, "renamedOn");
        QVERIFY(bodies.change(body, PartialDate::inYear(2025)));
        QCOMPARE(bodies.namesOf(body.id)->constLast().validFrom, PartialDate::onDay({2024, 3, 1}));
    }

    void addressesAreKeptBareHoweverTheyCome()
    {
        Bodies bodies(*m_seeded->workspace);
        Body body;
        body.name = "Faro";
        body.pec = QStringLiteral("PEC: faro@pec.example.it\u200b");
        const auto added = bodies.add(body).value();
        QCOMPARE(bodies.find(added)->pec, "faro@pec.example.it");

        body.id = added;
        body.email = QStringLiteral(" <mailto:info@example.it>");
        QVERIFY(bodies.change(body));
        QCOMPARE(bodies.find(added)->email, "info@example.it");
        body.pec = "nuovo faro@pec";
        const auto both = bodies.addAll({body}).value();
        QCOMPARE(bodies.find(both.constFirst())->pec, "nuovo faro@pec");
    }

    void severalBodiesAreChangedAndTakenBackTogether()
    {
        Bodies bodies(*m_seeded->workspace);
        const auto before = bodies.inPrecedence().value();
        auto changed = before;
        for (auto &body : changed)
            body.category = BodyCategory::Province;

        QVERIFY(bodies.changeAll(changed));
        QCOMPARE(bodies.inPrecedence().value(), changed);
        QCOMPARE(m_seeded->acts(), m_acts + 1);

        QVERIFY(m_seeded->workspace->undo());
        QCOMPARE(bodies.inPrecedence().value(), before);
    }

    void oneBodyThatCannotBeKeptKeepsAllAsTheyWere()
    {
        Bodies bodies(*m_seeded->workspace);
        const auto before = bodies.inPrecedence().value();
        auto changed = before;
        for (auto &body : changed)
            body.phone = "0141 000000";
        changed.last().name.clear();

        QCOMPARE(bodies.changeAll(changed).error().field, "name");
        changed.last().id = BodyId(99999);
        changed.last().name = "Nessuno";
        QCOMPARE(bodies.changeAll(changed).error().kind, ErrorKind::NotFound);

        QCOMPARE(bodies.inPrecedence().value(), before);
        QCOMPARE(m_seeded->acts(), m_acts);
    }

    void nobodySpeaksForABodyUntilBeforeBeginning()
    {
        BodyPerson person;
        person.person.familyName = "Prova";
        person.role.bodyId = m_ids.value("Aria");
        person.role.validFrom = PartialDate::onDay({2025, 6, 26});
        person.role.validTo = PartialDate::onDay({2025, 6, 25});

        QCOMPARE(Bodies(*m_seeded->workspace).keepPerson(person).error().field, "validTo");
        QCOMPARE(m_seeded->acts(), m_acts);
    }

    void aMoveThatChangesNothingIsNoAct()
    {
        QVERIFY(Bodies(*m_seeded->workspace).moveBefore({m_ids.value("Bosco")}, m_ids.value("Cielo")).has_value());

        QCOMPARE(m_seeded->acts(), m_acts);
    }

    void aBodyThatIsGoneMovesNothing()
    {
        const QString before = order();
        Bodies bodies(*m_seeded->workspace);

        QCOMPARE(bodies.moveBefore({BodyId(99999)}, m_ids.value("Aria")).error().kind, ErrorKind::Conflict);
        QCOMPARE(bodies.moveBefore({m_ids.value("Aria")}, BodyId(99999)).error().kind, ErrorKind::Conflict);

        QCOMPARE(order(), before);
        QCOMPARE(m_seeded->acts(), m_acts);
    }

private:
    QString order() const
    {
        QStringList names;
        const auto bodies = Bodies(*m_seeded->workspace).inPrecedence().value();
        for (const auto &body : bodies)
            if (m_ids.contains(body.name))
                names.append(body.name);
        return names.join(u' ');
    }

    std::unique_ptr<SeededWorkspace> m_seeded{};
    QMap<QString, BodyId> m_ids{};
    int m_acts = 0;
};

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
