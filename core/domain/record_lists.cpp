#include "core/domain/record_lists.h"

#include "core/domain/fields/all.h"

#include <algorithm>

namespace seduta {

namespace {

template <class Record>
class ListOf final : public SecretariatList
{
public:
    explicit ListOf(QList<Record> Secretariat::*list)
        : SecretariatList(descriptionOf<Record>())
        , m_list(list)
    {
    }

    qsizetype size(const Secretariat &secretariat) const override { return (secretariat.*m_list).size(); }
    const void *at(const Secretariat &secretariat, qsizetype index) const override
    {
        return &(secretariat.*m_list).at(index);
    }
    void *mutableAt(Secretariat &secretariat, qsizetype index) const override { return &(secretariat.*m_list)[index]; }
    void *add(Secretariat &secretariat) const override { return &(secretariat.*m_list).emplaceBack(); }

private:
    QList<Record> Secretariat::*m_list;
};

using Lists = std::vector<std::unique_ptr<const SecretariatList>>;

template <class... Record>
Lists collected(QList<Record> Secretariat::*...list)
{
    Lists lists;
    (lists.push_back(std::make_unique<ListOf<Record>>(list)), ...);
    return lists;
}

}

const Lists &recordLists()
{
    static const Lists all = std::apply([](auto... list) { return collected(list...); }, Secretariat::lists());
    return all;
}

const SecretariatList &listOf(QLatin1String record)
{
    const auto &all = recordLists();
    const auto found =
        std::ranges::find_if(all, [&](const auto &list) { return QLatin1String(list->record->name) == record; });
    Q_ASSERT(found != all.end());
    return **found;
}

}
