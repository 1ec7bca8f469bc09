#include "core/storage/searched_tables.h"

#include "core/domain/fields/attachment.h"
#include "core/domain/record_description.h"

#include <algorithm>

namespace seduta {

namespace {

QString literal(const QString &word)
{
    return u'\'' + word + u'\'';
}

SearchedTable registerOf(const QString &name, const QStringList &columns, const QString &title)
{
    SearchedTable table{name, columns};
    table.isRegister = true;
    table.title = title;
    table.ownerTable = literal(name);
    return table;
}

SearchedTable registerOf(const QString &name, const QStringList &columns, const QString &title, const QString &joins,
                         const QString &ownerTable, const QString &owner)
{
    auto table = registerOf(name, columns, title);
    table.joins = joins;
    table.ownerTable = literal(ownerTable);
    table.owner = owner;
    return table;
}

/// What belongs to a meeting: of its day.
SearchedTable ofMeeting(const QString &name, const QStringList &columns, const QString &title, const QString &joins)
{
    SearchedTable table{name, columns, true};
    table.title = title;
    table.joins = joins;
    table.meeting = QStringLiteral("m.id");
    table.day = QStringLiteral("m.held_on");
    table.ownerTable = literal(name);
    return table;
}

/// An attachment is seen on the card of whichever record it belongs to.
SearchedTable attachments()
{
    QString tables = QStringLiteral("CASE");
    QStringList ids;
    for (const auto &field : descriptionOf<Attachment>().fields) {
        if (field.refersTo.isEmpty())
            continue;
        const bool isOfEdition = field.refersTo == QStringLiteral("project_edition");
        const QString id =
            isOfEdition ? QStringLiteral("e.project_id") : QStringLiteral("t.") + field.columns.constFirst();
        tables += QStringLiteral(" WHEN %1 IS NOT NULL THEN %2")
                      .arg(id, literal(isOfEdition ? QStringLiteral("project") : field.refersTo));
        ids.append(id);
    }
    SearchedTable table{"attachment", {"file_name", "note"}};
    table.isRegister = true;
    table.title = QStringLiteral("t.file_name");
    table.isNamedAsFile = true;
    table.joins = QStringLiteral("LEFT JOIN project_edition e ON e.id = t.project_edition_id");
    table.ownerTable = tables + QStringLiteral(" END");
    table.owner = QStringLiteral("coalesce(%1)").arg(ids.join(QStringLiteral(", ")));
    return table;
}

QList<SearchedTable> registers()
{
    return {
        registerOf("body", {"name", "short_name", "place", "note"}, "t.name"),
        registerOf("body_name", {"name"}, "b.name", "JOIN body b ON b.id = t.body_id", "body", "t.body_id"),
        registerOf("person", {"given_name", "family_name", "job_title", "note"},
                   "trim(t.given_name || ' ' || t.family_name)"),
        registerOf("critical_area", {"title", "description", "place", "status_reason"}, "t.title"),
        registerOf("working_table", {"name", "theme", "mandate"}, "t.name"),
        registerOf("project", {"title", "acronym", "programme", "fund", "call", "code", "territory", "description"},
                   "t.title"),
        registerOf("project_edition", {"lead_name"}, "p.title", "JOIN project p ON p.id = t.project_id", "project",
                   "t.project_id"),
        registerOf("agreement", {"title", "place"}, "t.title"),
        registerOf("plan_version", {"title", "number", "nature", "purpose"}, "t.title"),
        registerOf("legal_reference", {"number", "issuer", "title", "note"}, "coalesce(nullif(t.title, ''), t.number)"),
        registerOf("table_name", {"name"}, "w.name", "JOIN working_table w ON w.id = t.working_table_id",
                   "working_table", "t.working_table_id"),
        registerOf("project_state_change", {"note"}, "p.title", "JOIN project p ON p.id = t.project_id", "project",
                   "t.project_id"),
        registerOf("agreement_state_change", {"note"}, "a.title", "JOIN agreement a ON a.id = t.agreement_id",
                   "agreement", "t.agreement_id"),
        registerOf("table_state_change", {"note"}, "w.name", "JOIN working_table w ON w.id = t.working_table_id",
                   "working_table", "t.working_table_id"),
        attachments(),
        registerOf("citation", {"passage"}, "coalesce(nullif(r.title, ''), r.number)",
                   "JOIN legal_reference r ON r.id = t.legal_reference_id", "legal_reference", "t.legal_reference_id"),
    };
}

/// What was told of in a meeting, where it was: of the day of that one.
SearchedTable toldIn(const QString &name, const QStringList &columns, const QString &title, const QString &joins,
                     const QString &day)
{
    auto table = ofMeeting(name, columns, title, joins + QStringLiteral(" LEFT JOIN meeting m ON m.id = t.meeting_id"));
    table.isOfTexts = false;
    table.day = day;
    return table;
}

SearchedTable meetings()
{
    auto table =
        ofMeeting("meeting", {"title", "number", "venue", "closing_words"}, "t.title", "JOIN meeting m ON m.id = t.id");
    table.isOfTexts = false;
    return table;
}

SearchedTable reports()
{
    auto table = ofMeeting("critical_area_report", {"text"}, "a.title",
                           "JOIN meeting m ON m.id = t.meeting_id JOIN critical_area a ON a.id = t.critical_area_id");
    table.ownerTable = literal("critical_area");
    table.owner = QStringLiteral("t.critical_area_id");
    return table;
}

SearchedTable updates()
{
    auto table = ofMeeting("action_update", {"text"}, "a.title",
                           "JOIN action_item a ON a.id = t.action_item_id LEFT JOIN meeting m ON m.id = a.meeting_id");
    table.day = QStringLiteral("coalesce(t.made_on, m.held_on)");
    table.ownerTable = literal("action_item");
    table.owner = QStringLiteral("t.action_item_id");
    return table;
}

}

const QList<SearchedTable> &searchedTables()
{
    static const auto all = registers()
        << meetings()
        << ofMeeting("agenda_item", {"title", "description", "outcome_text"}, "t.title",
                     "JOIN meeting m ON m.id = t.meeting_id")
        << ofMeeting("statement", {"text", "speaker_name"}, "p.title",
                     "JOIN agenda_item p ON p.id = t.agenda_item_id JOIN meeting m ON m.id = p.meeting_id")
        << ofMeeting("minutes_text", {"text"}, "p.title",
                     "JOIN meeting m ON m.id = t.meeting_id LEFT JOIN agenda_item p ON p.id = t.agenda_item_id")
        << reports()
        << ofMeeting("action_item", {"title", "text", "due_text", "condition", "basis"}, "t.title",
                     "LEFT JOIN meeting m ON m.id = t.meeting_id")
        << updates()
        << toldIn("event", {"title", "place", "organiser", "text"}, "t.title", {}, "coalesce(t.held_on, m.held_on)")
        << toldIn("statistic", {"indicator", "value_text", "territory", "source", "part_label"}, "t.indicator", {},
                  "coalesce(t.reference_on, m.held_on)")
        << toldIn("opinion", {"proposer", "motivation", "transmitted_to", "money_outcome"}, "p.title",
                  "JOIN project p ON p.id = t.project_id", "coalesce(m.held_on, t.requested_on)");
    return all;
}

const SearchedTable *searchedTable(const QString &name)
{
    const auto &all = searchedTables();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &each) { return each.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

}
