#include "ui/pages/registers/statistic_parts.h"

#include "core/domain/fields/statistic.h"
#include "core/usecases/statistics.h"

namespace seduta {

namespace {

void build(RecordForm<Statistic> &form, Workspace &)
{
    form.line(&Statistic::partLabel);
    form.decimal(&Statistic::value);
    form.line(&Statistic::valueText);
    form.line(&Statistic::unit);
}

// Of the same time, place and source as the whole.
Statistic partOf(Workspace &workspace, qint64 whole)
{
    auto part = Statistics(workspace).find(StatisticId(whole)).value_or(Statistic());
    part.id = {};
    part.partOfId = StatisticId(whole);
    part.partLabel.clear();
    part.value = {};
    part.valueText.clear();
    part.numeratorId = {};
    part.denominatorId = {};
    return part;
}

}

BesideKind<Statistic> statisticParts()
{
    BesideKind<Statistic> kind;
    kind.name = QStringLiteral("statisticParts");
    kind.title = QCoreApplication::translate("StatisticParts", "The parts of the figure");
    kind.emptyWords = QCoreApplication::translate("StatisticParts", "It is not divided into parts.");
    kind.addWords = QCoreApplication::translate("StatisticParts", "Add a part");
    kind.columns = {
        {wordOf(&Statistic::partLabel), [](const Statistic &part) { return part.partLabel; }, {}, {}, false},
        {wordOf(&Statistic::value), valueWords, {}, {}, true},
    };
    kind.id = [](const Statistic &part) { return part.id.value(); };
    kind.build = build;
    kind.of = [](Workspace &workspace, qint64 whole) { return Statistics(workspace).partsOf(StatisticId(whole)); };
    kind.blank = partOf;
    kind.add = [](Workspace &workspace, const Statistic &part) {
        return Statistics(workspace).add(part).map([](StatisticId) {});
    };
    kind.change = [](Workspace &workspace, const Statistic &part) { return Statistics(workspace).change(part); };
    kind.remove = [](Workspace &workspace, qint64 id) { return Statistics(workspace).remove(StatisticId(id)); };
    return kind;
}

}
