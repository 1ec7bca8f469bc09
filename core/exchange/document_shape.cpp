#include "core/exchange/document_shape.h"

#include "core/exchange/document_keys.h"

#include <algorithm>
#include <array>

namespace seduta::exchange {

namespace {

// A kind of record in a document: its name, its key, the record it stands in and the member that names that one, the key it needs.
struct Row {
    const char *record;
    const char *key;
    const char *parent = "";
    const char *parentField = "";
    const char *required = "";
    bool isSingle = false;
    bool mayLackId = false;
};

constexpr std::array rows{
    Row{"council", "council", "", "", "", true},
    Row{"person", "persons"},
    Row{"body", "bodies", "", "", "name"},
    Row{"body_name", "names", "body", "bodyId"},
    Row{"representative", "representatives", "body", "bodyId", "person"},
    Row{"composition", "compositions"},
    Row{"membership", "memberships", "composition", "compositionId", "body"},
    Row{"meeting", "meetings"},
    Row{"meeting_part", "parts", "meeting", "meetingId"},
    Row{"suspension", "suspensions", "meeting", "meetingId"},
    Row{"signatory", "signatories", "meeting", "meetingId"},
    Row{"agenda_item", "agendaItems", "meeting", "meetingId", "title"},
    Row{"agenda_link", "links", "agenda_item", "agendaItemId"},
    Row{"statement", "statements", "agenda_item", "agendaItemId"},
    Row{"convocation", "convocations", "meeting", "meetingId"},
    Row{"reply", "replies", "convocation", "convocationId"},
    Row{"block_change", "blockChanges", "meeting", "meetingId"},
    Row{"attendance", "attendances", "meeting", "meetingId"},
    Row{"attendance_exclusion", "exclusions", "attendance", "attendanceId", "agendaItem"},
    Row{"minutes", "minutes", "meeting", "meetingId", "", true},
    Row{"minutes_text", "minutesTexts", "meeting", "meetingId"},
    Row{"critical_area", "criticalAreas", "", "", "title"},
    Row{"critical_area_report", "reports", "critical_area", "criticalAreaId", "meeting"},
    Row{"critical_area_report_body", "bodies", "critical_area_report", "reportId", "body"},
    Row{"project", "projects", "", "", "title"},
    Row{"project_edition", "editions", "project", "projectId", "", false, true},
    Row{"project_partner", "partners", "project_edition", "editionId"},
    Row{"planned_activity", "activities", "project_edition", "editionId"},
    Row{"plan_version", "planVersions", "", "", "title"},
    Row{"body_contribution", "contributions", "plan_version", "planVersionId", "body"},
    Row{"working_table", "workingTables", "", "", "name"},
    Row{"table_member", "members", "working_table", "workingTableId"},
    Row{"agreement", "agreements", "", "", "title"},
    Row{"agreement_party", "parties", "agreement", "agreementId"},
    Row{"legal_reference", "legalReferences", "", "", "", false, true},
    Row{"citation", "citations", "legal_reference", "legalReferenceId"},
    Row{"event", "events", "", "", "title", false, true},
    Row{"statistic", "statistics", "", "", "indicator"},
    Row{"opinion", "opinions", "", "", "project", false, true},
    Row{"action_item", "actionItems", "", "", "title"},
    Row{"action_owner", "owners", "action_item", "actionItemId"},
    Row{"action_update", "updates", "action_item", "actionItemId"},
    Row{"template_override", "templateOverrides"},
    Row{"left_out_part", "leftOutParts"},
    Row{"project_state_change", "states", "project", "projectId"},
    Row{"agreement_state_change", "states", "agreement", "agreementId"},
    Row{"table_state_change", "states", "working_table", "workingTableId"},
    Row{"table_name", "names", "working_table", "workingTableId"},
    Row{"attachment", "attachments", "", "", "fileName"},
};

bool isReferredTo(QLatin1String record)
{
    return std::ranges::any_of(rows, [&](const Row &row) {
        const auto &fields = recordNamed(QLatin1String(row.record))->fields;
        return std::ranges::any_of(fields, [&](const FieldDescription &field) {
            return field.refersTo == record && QLatin1String(field.name) != QLatin1String(row.parentField);
        });
    });
}

Shape shapeOf(const Row &row)
{
    const auto &list = listOf(QLatin1String(row.record));
    const auto &record = *list.record;
    Shape shape{.record = &record,
                .list = &list,
                .key = QLatin1String(row.key),
                .parentField = record.field(QLatin1String(row.parentField)),
                .isSingle = row.isSingle,
                .carriesId = row.mayLackId || isReferredTo(QLatin1String(row.record)),
                .mayLackId = row.mayLackId || *row.parent};
    if (*row.required)
        shape.required.append(QLatin1String(row.required));
    for (const auto &field : record.fields)
        if (&field != shape.parentField)
            shape.keys.append({keyOf(record.name, field.name), &field});
    return shape;
}

QList<Shape> made()
{
    QList<Shape> all;
    all.reserve(qsizetype(rows.size()));
    QHash<QString, Shape *> byRecord;
    for (const auto &row : rows) {
        auto &shape = all.emplaceBack(shapeOf(row));
        byRecord.insert(QLatin1String(row.record), &shape);
        if (auto *parent = byRecord.value(QLatin1String(row.parent))) {
            shape.parent = parent;
            parent->inside.append(&shape);
        }
    }
    return all;
}

}

const QList<Shape> &shapes()
{
    static const auto all = made();
    return all;
}

const Shape &shapeOf(QLatin1String record)
{
    const auto &all = shapes();
    const auto found =
        std::ranges::find_if(all, [&](const Shape &shape) { return QLatin1String(shape.record->name) == record; });
    Q_ASSERT(found != all.end());
    return *found;
}

}
