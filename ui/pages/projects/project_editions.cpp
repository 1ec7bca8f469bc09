#include "ui/pages/projects/project_editions.h"

#include "core/domain/fields/project.h"
#include "core/domain/italian_date.h"
#include "core/usecases/projects.h"
#include "ui/fields/references.h"
#include "ui/records/member_column.h"
#include "ui/records/state_story.h"

#include <QStackedWidget>
#include <QTabBar>

namespace seduta {

namespace {

using Edition = Named<ProjectEdition>;
using Partner = Named<ProjectPartner>;

constexpr int mostEditions = 999;
constexpr int mostMonths = 600;

QString moneyWords(const Edition &each)
{
    return each.record.amount == Money{} ? QString() : shortAmount(each.record.amount);
}

template <class Added>
Result<void> asDone(const Added &added)
{
    return added ? Result<void>() : tl::unexpected(added.error());
}

template <class Row>
typename RowsModel<Row>::Column column(const char *title, std::function<QString(const Row &)> words)
{
    return {ProjectEditions::tr(title), std::move(words), {}, {}, false};
}

void buildEdition(RecordForm<Edition> &form, Workspace &workspace)
{
    form.number(Within{&Named<ProjectEdition>::record, &ProjectEdition::number}, 1, mostEditions);
    form.reference(Within{&Named<ProjectEdition>::record, &ProjectEdition::leadBodyId});
    form.check(Within{&Named<ProjectEdition>::record, &ProjectEdition::ledByOffice});
    form.line(QStringLiteral("leadName"), ProjectEditions::tr("Or who leads, by name"),
              Within{&Named<ProjectEdition>::record, &ProjectEdition::leadName});
    form.date(Within{&Named<ProjectEdition>::record, &ProjectEdition::start});
    form.date(Within{&Named<ProjectEdition>::record, &ProjectEdition::end});
    form.number(Within{&Named<ProjectEdition>::record, &ProjectEdition::months}, 0, mostMonths);
    form.money(Within{&Named<ProjectEdition>::record, &ProjectEdition::amount});
    form.line(Within{&Named<ProjectEdition>::record, &ProjectEdition::beneficiaries});
    form.offer(QStringLiteral("leadBodyId"), bodyChoices(workspace), newBody(workspace));
}

Result<QList<Edition>> editionsOf(Workspace &workspace, qint64 project)
{
    const auto editions = Projects(workspace).editionsOf(ProjectId(project));
    if (!editions)
        return tl::unexpected(editions.error());
    const auto bodies = bodyChoices(workspace);
    QList<Edition> named;
    for (const auto &each : *editions) {
        const QString lead =
            each.ledByOffice ? ProjectEditions::tr("this office") : wordsAmong(bodies, each.leadBodyId.value());
        named.append({each, lead.isEmpty() ? each.leadName : lead});
    }
    return named;
}

BesideKind<Edition> editions()
{
    BesideKind<Edition> kind;
    kind.name = QStringLiteral("projectEditions");
    kind.title = ProjectEditions::tr("Editions of the project");
    kind.emptyWords = ProjectEditions::tr("No edition of this project is recorded yet.");
    kind.addWords = ProjectEditions::tr("Add an edition");
    kind.columns = {column<Edition>(QT_TRANSLATE_NOOP("seduta::ProjectEditions", "No."),
                                    [](const Edition &each) { return QString::number(each.record.number); }),
                    column<Edition>(QT_TRANSLATE_NOOP("seduta::ProjectEditions", "Lead"),
                                    [](const Edition &each) { return each.name; }),
                    column<Edition>(QT_TRANSLATE_NOOP("seduta::ProjectEditions", "From"),
                                    [](const Edition &each) { return shortDate(each.record.start); }),
                    column<Edition>(QT_TRANSLATE_NOOP("seduta::ProjectEditions", "To"),
                                    [](const Edition &each) { return shortDate(each.record.end); }),
                    column<Edition>(QT_TRANSLATE_NOOP("seduta::ProjectEditions", "Amount"), moneyWords)};
    kind.id = [](const Edition &each) { return each.record.id.value(); };
    kind.build = buildEdition;
    kind.of = editionsOf;
    kind.blank = [](Workspace &workspace, qint64 project) {
        Edition fresh;
        fresh.record.projectId = ProjectId(project);
        fresh.record.number =
            int(Projects(workspace).editionsOf(ProjectId(project)).value_or(QList<ProjectEdition>()).size()) + 1;
        return fresh;
    };
    kind.add = [](Workspace &workspace, const Edition &each) {
        return asDone(Projects(workspace).addEdition(each.record));
    };
    kind.change = [](Workspace &workspace, const Edition &each) {
        return Projects(workspace).changeEdition(each.record);
    };
    kind.remove = [](Workspace &workspace, qint64 id) {
        return Projects(workspace).removeEdition(ProjectEditionId(id));
    };
    return kind;
}

void buildPartner(RecordForm<Partner> &form, Workspace &workspace)
{
    form.reference(Within{&Named<ProjectPartner>::record, &ProjectPartner::bodyId});
    form.line(QStringLiteral("name"), ProjectEditions::tr("Or by name"),
              Within{&Named<ProjectPartner>::record, &ProjectPartner::name});
    form.line(Within{&Named<ProjectPartner>::record, &ProjectPartner::unit});
    form.offer(QStringLiteral("bodyId"), bodyChoices(workspace), newBody(workspace));
}

Result<QList<Partner>> partnersOf(Workspace &workspace, qint64 edition)
{
    const auto partners = Projects(workspace).partnersOf(ProjectEditionId(edition));
    if (!partners)
        return tl::unexpected(partners.error());
    const auto bodies = bodyChoices(workspace);
    QList<Partner> named;
    for (const auto &each : *partners)
        named.append({each, each.name.isEmpty() ? wordsAmong(bodies, each.bodyId.value()) : each.name});
    return named;
}

// One place up or down among those of the same edition.
template <class Record>
QList<Id<Record>> moved(const QList<Record> &records, Id<Record> id, int steps)
{
    QList<Id<Record>> order;
    for (const auto &record : records)
        order.append(record.id);
    const auto from = order.indexOf(id);
    if (from >= 0 && from + steps >= 0 && from + steps < order.size())
        order.move(from, from + steps);
    return order;
}

Result<void> movePartner(Workspace &workspace, const Partner &each, int steps)
{
    Projects projects(workspace);
    const auto partners = projects.partnersOf(each.record.editionId).value_or(QList<ProjectPartner>());
    return projects.reorderPartners(each.record.editionId, moved(partners, each.record.id, steps));
}

Result<void> moveActivity(Workspace &workspace, const PlannedActivity &each, int steps)
{
    Projects projects(workspace);
    const auto activities = projects.activitiesOf(each.editionId).value_or(QList<PlannedActivity>());
    return projects.reorderActivities(each.editionId, moved(activities, each.id, steps));
}

template <class Row>
QList<Intention<Row>> moves(const QString &name, Result<void> (*move)(Workspace &, const Row &, int))
{
    return {{name + QStringLiteral("Up"), ProjectEditions::tr("Before (Ctrl+Up)"), QStringLiteral("arrow-left"),
             QKeySequence(Qt::CTRL | Qt::Key_Up),
             [move](Workspace &workspace, const Row &row) { return move(workspace, row, -1); }},
            {name + QStringLiteral("Down"), ProjectEditions::tr("After (Ctrl+Down)"), QStringLiteral("arrow-right"),
             QKeySequence(Qt::CTRL | Qt::Key_Down),
             [move](Workspace &workspace, const Row &row) { return move(workspace, row, 1); }}};
}

BesideKind<Partner> partners()
{
    BesideKind<Partner> kind;
    kind.name = QStringLiteral("projectPartners");
    kind.title = ProjectEditions::tr("Partners of the edition");
    kind.emptyWords = ProjectEditions::tr("The edition selected has no partner yet. Choose the edition "
                                          "first.");
    kind.addWords = ProjectEditions::tr("Add a partner");
    kind.columns = {column<Partner>(QT_TRANSLATE_NOOP("seduta::ProjectEditions", "Name of the partner"),
                                    [](const Partner &each) { return each.name; }),
                    column<Partner>(QT_TRANSLATE_NOOP("seduta::ProjectEditions", "Office or department"),
                                    [](const Partner &each) { return each.record.unit; })};
    kind.id = [](const Partner &each) { return each.record.id.value(); };
    kind.build = buildPartner;
    kind.of = partnersOf;
    kind.blank = [](Workspace &, qint64 edition) {
        Partner fresh;
        fresh.record.editionId = ProjectEditionId(edition);
        return fresh;
    };
    kind.add = [](Workspace &workspace, const Partner &each) {
        return asDone(Projects(workspace).addPartner(each.record));
    };
    kind.change = [](Workspace &workspace, const Partner &each) {
        return Projects(workspace).changePartner(each.record);
    };
    kind.remove = [](Workspace &workspace, qint64 id) {
        return Projects(workspace).removePartner(ProjectPartnerId(id));
    };
    kind.intentions = moves<Partner>(kind.name, movePartner);
    return kind;
}

void buildActivity(RecordForm<PlannedActivity> &form, Workspace &workspace)
{
    form.choice(&PlannedActivity::kind);
    form.text(&PlannedActivity::text, 4);
    form.reference(&PlannedActivity::workingTableId);
    form.reference(&PlannedActivity::agreementId);
    form.offer(QStringLiteral("workingTableId"), tableChoices(workspace));
    form.offer(QStringLiteral("agreementId"), agreementChoices(workspace));
}

BesideKind<PlannedActivity> activities()
{
    BesideKind<PlannedActivity> kind;
    kind.name = QStringLiteral("projectActivities");
    kind.title = ProjectEditions::tr("Planned activities of the edition");
    kind.emptyWords = ProjectEditions::tr("The edition selected has no planned activity yet. Choose the "
                                          "edition first.");
    kind.addWords = ProjectEditions::tr("Add an activity");
    kind.columns = {memberColumn(&PlannedActivity::kind), memberColumn(&PlannedActivity::text)};
    kind.id = [](const PlannedActivity &each) { return each.id.value(); };
    kind.build = buildActivity;
    kind.of = [](Workspace &workspace, qint64 edition) {
        return Projects(workspace).activitiesOf(ProjectEditionId(edition));
    };
    kind.blank = [](Workspace &, qint64 edition) {
        PlannedActivity fresh;
        fresh.editionId = ProjectEditionId(edition);
        return fresh;
    };
    kind.add = [](Workspace &workspace, const PlannedActivity &each) {
        return asDone(Projects(workspace).addActivity(each));
    };
    kind.change = [](Workspace &workspace, const PlannedActivity &each) {
        return Projects(workspace).changeActivity(each);
    };
    kind.remove = [](Workspace &workspace, qint64 id) {
        return Projects(workspace).removeActivity(PlannedActivityId(id));
    };
    kind.intentions = moves<PlannedActivity>(kind.name, moveActivity);
    return kind;
}

}

ProjectEditions::ProjectEditions(const Desk &desk, QWidget *parent)
    : RecordsBeside(parent)
    , m_editions(new RecordsOf<Edition>(editions(), desk, this))
    , m_partners(new RecordsOf<Partner>(partners(), desk, this))
    , m_activities(new RecordsOf<PlannedActivity>(activities(), desk, this))
    , m_states(new RecordsOf<Named<ProjectStateChange>>(
          stateStory<Projects, ProjectStateChange>(QStringLiteral("projectStates")), desk, this))
    , m_tabs(new QTabBar(this))
{
    const QList<RecordsBeside *> lists{m_editions, m_partners, m_activities, m_states};
    m_tabs->setObjectName(QStringLiteral("projectTabs"));
    m_tabs->setAccessibleName(tr("Of the project"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const auto &words : {tr("Editions"), tr("Partners"), tr("Activities"), tr("States")})
        m_tabs->addTab(words);
    auto *parts = new QStackedWidget(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addWidget(parts, 1);
    for (auto *part : lists)
        parts->addWidget(part);
    connect(m_tabs, &QTabBar::currentChanged, parts, &QStackedWidget::setCurrentIndex);
    for (auto *part : lists)
        connect(part, &RecordsBeside::noticed, this, &RecordsBeside::noticed);
    connect(m_editions, &RecordsBeside::selected, this, &ProjectEditions::showEdition);
}

void ProjectEditions::showOf(qint64 project)
{
    m_editions->showOf(project);
    m_states->showOf(project);
    if (!m_editions->rows().isEmpty() && m_editions->list().selectedId() == 0)
        m_editions->list().select(m_editions->rows().constLast().record.id.value());
    if (m_editions->rows().isEmpty())
        showEdition(0);
}

void ProjectEditions::reload()
{
    m_editions->reload();
    m_partners->reload();
    m_activities->reload();
    m_states->reload();
}

// The tabs say of which edition they speak.
void ProjectEditions::showEdition(qint64 edition)
{
    m_partners->showOf(edition);
    m_activities->showOf(edition);
    int number = 0;
    for (const auto &each : m_editions->rows())
        if (each.record.id.value() == edition)
            number = each.record.number;
    m_tabs->setTabText(1, number == 0 ? tr("Partners") : tr("Partners (ed. %1)").arg(number));
    m_tabs->setTabText(2, number == 0 ? tr("Activities") : tr("Activities (ed. %1)").arg(number));
}

}
