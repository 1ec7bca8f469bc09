#pragma once

#include "core/domain/agenda.h"
#include "core/domain/names_in_time.h"
#include "core/domain/partial_date.h"
#include "core/domain/state_story.h"

namespace seduta {

using WorkingTableId = Id<struct WorkingTable>;
using TableMemberId = Id<struct TableMember>;
using TableStateChangeId = Id<struct TableStateChange>;
using TableNameId = Id<struct TableName>;

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

/// In which state a table was, since when, and where that was told.
struct TableStateChange {
    TableStateChangeId id{};
    WorkingTableId workingTableId{};
    TableState state = TableState::ToConstitute;
    PartialDate since{};
    MeetingId meetingId{};
    QString note{};

    bool operator==(const TableStateChange &) const = default;
};

template <>
struct StoryOf<TableStateChange> {
    using Record = WorkingTable;
    static constexpr auto owner = &TableStateChange::workingTableId;
    static constexpr auto state = &WorkingTable::state;
};

/// A name a table had, with the days it held; an open end is "still".
struct TableName {
    TableNameId id{};
    WorkingTableId workingTableId{};
    QString name{};
    PartialDate validFrom{};
    PartialDate validTo{};

    bool operator==(const TableName &) const = default;
};

template <>
struct NamesOf<TableName> {
    using Record = WorkingTable;
    static constexpr auto owner = &TableName::workingTableId;
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

Result<WorkingTable> checked(const WorkingTable &table);
/// Somebody takes part.
Result<TableMember> checked(const TableMember &member);

}
