#pragma once

#include "core/domain/agenda.h"
#include "core/domain/partial_date.h"

namespace seduta {

using WorkingTableId = Id<struct WorkingTable>;
using TableMemberId = Id<struct TableMember>;

enum class TableKind { Table, WorkingGroup, Section, Subtable, Coordination };

template <>
struct Words<TableKind> {
    static constexpr auto context = "TableKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("TableKind", "table"),        QT_TRANSLATE_NOOP("TableKind", "working_group"),
        QT_TRANSLATE_NOOP("TableKind", "section"),      QT_TRANSLATE_NOOP("TableKind", "subtable"),
        QT_TRANSLATE_NOOP("TableKind", "coordination"),
    };
};
enum class TableOrigin { Council, Prefect, Project, Law };

template <>
struct Words<TableOrigin> {
    static constexpr auto context = "TableOrigin";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("TableOrigin", "council"),
        QT_TRANSLATE_NOOP("TableOrigin", "prefect"),
        QT_TRANSLATE_NOOP("TableOrigin", "project"),
        QT_TRANSLATE_NOOP("TableOrigin", "law"),
    };
};
enum class TableState { ToConstitute, Constituted, Suspended, Reactivated, Concluded };

template <>
struct Words<TableState> {
    static constexpr auto context = "TableState";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("TableState", "to_constitute"), QT_TRANSLATE_NOOP("TableState", "constituted"),
        QT_TRANSLATE_NOOP("TableState", "suspended"),     QT_TRANSLATE_NOOP("TableState", "reactivated"),
        QT_TRANSLATE_NOOP("TableState", "concluded"),
    };
};

/// A tavolo, gruppo di lavoro or sezione: born of the council, of its chair, of a project or of the law.
struct WorkingTable {
    WorkingTableId id{};
    TableKind kind = TableKind::Table;
    QString name{};
    QString theme{};
    TableOrigin origin = TableOrigin::Council;
    Id<struct Project> projectId{};
    WorkingTableId parentId{};
    PartialDate foundedOn{};
    QString foundingRef{};
    BodyId coordinatorBodyId{};
    PersonId coordinatorId{};
    QString mandate{};
    TableState state = TableState::ToConstitute;
    QString territory{};

    bool operator==(const WorkingTable &) const = default;
};

/// A member: a body, or a category in words ("gli enti del terzo settore").
struct TableMember {
    TableMemberId id{};
    WorkingTableId workingTableId{};
    BodyId bodyId{};
    QString category{};
    PartialDate validFrom{};
    PartialDate validTo{};

    bool operator==(const TableMember &) const = default;
};

/// Whether a member sits on a day, as far as the days are known.
bool sitsOn(const TableMember &member, const PartialDate &day);
Result<WorkingTable> checked(const WorkingTable &table);
/// Somebody takes part.
Result<TableMember> checked(const TableMember &member);

}
