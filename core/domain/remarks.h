#pragma once

#include "core/domain/secretariat.h"

namespace seduta {

/// Something unlikely in a record, of which the office is told and which stays: the member it speaks of, or none, and the sentence.
struct Remark {
    QString field{};
    QString sentence{};

    bool operator==(const Remark &) const = default;
};

QList<Remark> remarksOn(const Meeting &meeting);
QList<Remark> remarksOn(const Statement &statement);
QList<Remark> remarksOn(const ActionItem &action);
QList<Remark> remarksOn(const ProjectEdition &edition);
QList<Remark> remarksOn(const CriticalArea &area);
QList<Remark> remarksOn(const Convocation &letter);
/// A row of a story beside the record it is of.
QList<Remark> remarksOn(const TableStateChange &change, const WorkingTable &table);
QList<Remark> remarksOn(const AgreementStateChange &change, const Agreement &agreement);
QList<Remark> remarksOn(const ProjectStateChange &change, const Project &project);

}
