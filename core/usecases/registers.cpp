#include "core/usecases/registers.h"

#include "core/storage/register_repository.h"

namespace seduta {

namespace {

/// More than an office issues in its life.
constexpr int linesShown = 20000;

}

Result<QList<DecisionLine>> Registers::decisions() const
{
    return m_workspace.read([](Database &database) { return RegisterRepository(database).decisions(linesShown); });
}

Result<QList<IssuedLine>> Registers::issued() const
{
    return m_workspace.read([](Database &database) { return RegisterRepository(database).issued(linesShown); });
}

Result<QList<PersonLine>> Registers::persons() const
{
    return m_workspace.read([](Database &database) { return RegisterRepository(database).persons(); });
}

}
