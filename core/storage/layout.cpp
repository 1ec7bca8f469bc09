#include "core/storage/layout.h"

#include "core/domain/fields/all.h"
#include "core/domain/secretariat.h"

namespace seduta {

namespace {

template <class Record, class Member>
void store(QVariantList &row, const Record &record, const Field<Record, Member> &field)
{
    MemberType<Member>::store(row, record.*(field.member));
}

// Naming a function here has it compiled here.
template <class... Record>
constexpr auto compiled(std::tuple<QList<Record> Secretariat::*...>)
{
    return std::tuple{&toRow<Record>..., &fromRow<Record>...};
}

}

template <class Record>
QVariantList toRow(const Record &record)
{
    QVariantList row;
    row.reserve(columnNames<Record>().size());
    std::apply([&](const auto &...field) { (store(row, record, field), ...); }, Fields<Record>::all);
    return row;
}

template <class Record>
Record fromRow(const Rows &row)
{
    Record record;
    int column = 0;
    fetch(row, column, record.id);
    std::apply([&](const auto &...field) { (fetch(row, column, record.*(field.member)), ...); }, Fields<Record>::all);
    return record;
}

template QVariantList toRow(const IssuedDocument &);
template IssuedDocument fromRow(const Rows &);
template QVariantList toRow(const SentFile &);
template SentFile fromRow(const Rows &);

// Not static: what nothing refers to would not be kept.
extern const decltype(compiled(Secretariat::lists())) compiledLayouts;
const decltype(compiled(Secretariat::lists())) compiledLayouts = compiled(Secretariat::lists());

}
