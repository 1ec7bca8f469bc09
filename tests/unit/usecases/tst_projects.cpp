#include "core/usecases/projects.h"

#include "core/domain/fields/agenda.h"
#include "core/storage/table.h"
#include "core/usecases/agendas.h"
#include "core/usecases/agreements.h"
#include "tests/support/seeded_workspace.h"

#include <QTest>

using namespace seduta;

namespace {

ProjectPartner partner(const QString &name)
{
    ProjectPartner fresh;
    fresh.editionId = ProjectEditionId(1);
    fresh.name = name;
    return fresh;
}

}

// The seed holds two projects with an edition each.
class TestProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seeded = std::make_unique<SeededWorkspace>(); }

    void listsByTitleAsItalianSorts();
    void aProjectNeedsATitle();
    void whatAnAgreementSpeaksOfIsNotRemoved();
    void whatIsNamedByItsEditionIsNotRemoved();
    void removingTakesEditionsAndPartnersAndUndoBringsThemBack();
    void anEditionRefusesWhatCannotBe_data();
    void anEditionRefusesWhatCannotBe();
    void eachEditionHasANumberOfItsOwn();
    void monthsAndDatesMayDisagree();
    void partnersStandInTheirOrder();
    void aListThatChangedIsNotReordered();
    void changingAPartnerKeepsItsPlace();
    void activitiesStandInTheirOrder();

private:
    Projects projects() { return Projects(*m_seeded->workspace); }
    QStringList partners();

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

QStringList TestProjects::partners()
{
    QStringList names;
    const auto all = projects().partnersOf(ProjectEditionId(1)).value();
    for (const auto &each : all)
        names.append(each.name);
    return names;
}

void TestProjects::listsByTitleAsItalianSorts()
{
    Project project;
    for (const auto *title : {"zeta", "Àncora", "L'altro"}) {
        project.title = QString::fromUtf8(title);
        QVERIFY(projects().add(project));
    }

    const auto all = projects().all().value();

    QCOMPARE(all.constFirst().title, QString::fromUtf8("Àncora"));
    QCOMPARE(all.at(1).title, "L'altro");
    QCOMPARE(all.constLast().title, "zeta");
}

void TestProjects::aProjectNeedsATitle()
{
    QCOMPARE(projects().add(Project{}).error().field, "title");
    QCOMPARE(projects().all()->size(), 2);
}

void TestProjects::whatAnAgreementSpeaksOfIsNotRemoved()
{
    Agreement agreement;
    agreement.title = "Protocollo";
    agreement.projectId = ProjectId(1);
    QVERIFY(Agreements(*m_seeded->workspace).add(agreement, {}));

    QCOMPARE(projects().remove(ProjectId(1)).error().kind, ErrorKind::Conflict);
    QVERIFY(projects().remove(ProjectId(2)));
}

void TestProjects::whatIsNamedByItsEditionIsNotRemoved()
{
    const auto edition = projects().editionsOf(ProjectId(1))->constFirst().id;
    const auto item = m_seeded->workspace->read([](Database &database) { return Table<AgendaItem>(database).all(); });
    AgendaLink link;
    link.agendaItemId = item->constFirst().id;
    link.projectEditionId = edition;
    const auto linked = Agendas(*m_seeded->workspace).link(link);
    QVERIFY(linked);

    QCOMPARE(projects().remove(ProjectId(1)).error().kind, ErrorKind::Conflict);
    QCOMPARE(projects().removeEdition(edition).error().kind, ErrorKind::Conflict);

    QVERIFY(Agendas(*m_seeded->workspace).unlink(*linked));
    QVERIFY(projects().removeEdition(edition));
    QVERIFY(projects().remove(ProjectId(1)));
}

void TestProjects::removingTakesEditionsAndPartnersAndUndoBringsThemBack()
{
    QVERIFY(projects().addPartner(partner("Uno")));
    QVERIFY(projects().remove(ProjectId(1)));
    QVERIFY(projects().editionsOf(ProjectId(1))->isEmpty());
    QVERIFY(partners().isEmpty());

    QVERIFY(m_seeded->workspace->undo());

    QCOMPARE(projects().editionsOf(ProjectId(1))->size(), 1);
    QCOMPARE(partners(), QStringList("Uno"));
}

void TestProjects::anEditionRefusesWhatCannotBe_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("months");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("field");
    QTest::newRow("number") << 0 << 12 << qint64(0) << "number";
    QTest::newRow("months") << 1 << -1 << qint64(0) << "months";
    QTest::newRow("amount") << 1 << 12 << qint64(-1) << "amountCents";
}

void TestProjects::anEditionRefusesWhatCannotBe()
{
    QFETCH(int, number);
    QFETCH(int, months);
    QFETCH(qint64, amount);
    QFETCH(QString, field);
    ProjectEdition edition;
    edition.projectId = ProjectId(1);
    edition.number = number;
    edition.months = months;
    edition.amount = Money{amount};

    QCOMPARE(projects().addEdition(edition).error().field, field);
}

void TestProjects::eachEditionHasANumberOfItsOwn()
{
    ProjectEdition edition;
    edition.projectId = ProjectId(1);
    edition.number = projects().editionsOf(ProjectId(1))->constFirst().number;
    QCOMPARE(projects().addEdition(edition).error().field, "number");

    edition.number += 1;
    edition.id = projects().addEdition(edition).value();
    QVERIFY(projects().changeEdition(edition));
    edition.number -= 1;
    QCOMPARE(projects().changeEdition(edition).error().kind, ErrorKind::Conflict);
    edition.projectId = ProjectId(2);
    edition.number = 7;
    QVERIFY(projects().addEdition(edition));
}

void TestProjects::monthsAndDatesMayDisagree()
{
    ProjectEdition edition;
    edition.projectId = ProjectId(1);
    edition.number = 2;
    edition.months = 36;
    edition.start = PartialDate::inMonth(2025, 1);
    edition.end = PartialDate::inMonth(2024, 1);
    edition.amount = Money{3'000'000'000'00};

    const auto id = projects().addEdition(edition);

    QVERIFY(id);
    QCOMPARE(projects().editionsOf(ProjectId(1))->constLast().amount, edition.amount);
}

void TestProjects::partnersStandInTheirOrder()
{
    QList<ProjectPartnerId> ids;
    for (const auto *name : {"Uno", "Due", "Tre"})
        ids.append(*projects().addPartner(partner(name)));

    QVERIFY(projects().reorderPartners(ProjectEditionId(1), {ids.at(2), ids.at(0), ids.at(1)}));

    QCOMPARE(partners(), QStringList({"Tre", "Uno", "Due"}));
    QVERIFY(m_seeded->workspace->undo());
    QCOMPARE(partners(), QStringList({"Uno", "Due", "Tre"}));
}

void TestProjects::aListThatChangedIsNotReordered()
{
    const auto one = *projects().addPartner(partner("Uno"));
    const auto two = *projects().addPartner(partner("Due"));

    for (const auto &order : {QList{one}, QList{one, one}, QList{two, one, ProjectPartnerId(99)}})
        QCOMPARE(projects().reorderPartners(ProjectEditionId(1), order).error().kind, ErrorKind::Conflict);
    QCOMPARE(partners(), QStringList({"Uno", "Due"}));
}

void TestProjects::changingAPartnerKeepsItsPlace()
{
    const auto one = *projects().addPartner(partner("Uno"));
    QVERIFY(projects().addPartner(partner("Due")));
    auto changed = partner("Primo");
    changed.id = one;
    changed.editionId = ProjectEditionId(2);
    changed.position = 9;

    QVERIFY(projects().changePartner(changed));

    QCOMPARE(partners(), QStringList({"Primo", "Due"}));
    changed.name = " ";
    QCOMPARE(projects().changePartner(changed).error().field, "name");
}

void TestProjects::activitiesStandInTheirOrder()
{
    PlannedActivity activity;
    activity.editionId = ProjectEditionId(1);
    QCOMPARE(projects().addActivity(activity).error().field, "text");
    activity.text = "Corsi di lingua";
    const auto first = *projects().addActivity(activity);
    activity.text = "Sportello";
    const auto second = *projects().addActivity(activity);

    QVERIFY(projects().reorderActivities(ProjectEditionId(1), {second, first}));

    const auto activities = projects().activitiesOf(ProjectEditionId(1)).value();
    QCOMPARE(activities.constFirst().text, "Sportello");
    QVERIFY(projects().removeActivity(second));
    QCOMPARE(projects().activitiesOf(ProjectEditionId(1))->size(), 1);
}

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_projects.moc"
