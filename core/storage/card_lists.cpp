#include "core/storage/card_lists.h"

#include <algorithm>
#include <array>

namespace seduta {

namespace {

constexpr auto lists = std::to_array<CardListRows>({
    {CardList::PeopleOfBody,
     {"'person'", "p.id", "~r.valid_from", "$p", "r.office", "r.role"},
     "representative r JOIN person p ON p.id = r.person_id WHERE r.body_id = ?1",
     "r.valid_to IS NOT NULL, r.role <> 'holder', r.id"},
    {CardList::MeetingsOfBody,
     {"'meeting'", "m.id", "~m.held", "m.number", "coalesce(nullif(a.person_name, ''), $p, '')", "a.value"},
     "attendance a JOIN meeting m ON m.id = a.meeting_id LEFT JOIN person p ON p.id = a.person_id "
     "WHERE a.body_id = ?1",
     "m.held_on DESC, m.held_precision DESC, a.id DESC",
     "meeting m CROSS JOIN attendance a ON a.meeting_id = m.id AND +a.body_id = ?1 LEFT JOIN person p "
     "ON p.id = a.person_id",
     "attendance WHERE body_id = ?1"},
    {CardList::AreasRaisedByBody,
     {"'critical_area'", "c.id", "~m.held", "c.title", "r.text", "r.judgement"},
     "critical_area_report_body b JOIN critical_area_report r ON r.id = b.report_id JOIN critical_area "
     "c ON c.id = r.critical_area_id JOIN meeting m ON m.id = r.meeting_id WHERE b.body_id = ?1",
     "m.held_on DESC, m.held_precision DESC, r.id DESC",
     "meeting m CROSS JOIN critical_area_report r ON r.meeting_id = m.id JOIN "
     "critical_area_report_body b ON b.report_id = r.id AND +b.body_id = ?1 JOIN critical_area c ON "
     "c.id = r.critical_area_id",
     "critical_area_report_body WHERE body_id = ?1"},
    {CardList::LettersOfBody,
     {"'convocation'", "c.id", "~m.held", "c.kind", "c.protocol_ref", "c.state"},
     "convocation c JOIN meeting m ON m.id = c.meeting_id WHERE c.body_id = ?1",
     "m.held_on DESC, m.held_precision DESC, c.id DESC",
     "meeting m CROSS JOIN convocation c ON c.meeting_id = m.id AND +c.body_id = ?1",
     "convocation WHERE body_id = ?1"},
    {CardList::TablesOfBody,
     {"'working_table'", "t.id", "~t.founded", "t.name", "t.theme", "t.state"},
     "working_table t WHERE t.coordinator_body_id = ?1 OR t.id IN (SELECT working_table_id FROM "
     "table_member WHERE body_id = ?1)",
     "t.name, t.id"},
    {CardList::ProjectsOfBody,
     {"'project'", "p.id", "NULL", "p.title", "p.acronym", "p.status"},
     "project p WHERE p.id IN (SELECT project_id FROM project_edition WHERE lead_body_id = ?1 UNION "
     "SELECT e.project_id FROM project_partner r JOIN project_edition e ON e.id = r.edition_id WHERE "
     "r.body_id = ?1)",
     "p.id DESC"},
    {CardList::ContributionsOfBody,
     {"'plan_version'", "v.id", "~c.due", "v.title", "c.note", "c.state"},
     // One that an open commitment of the body already says is told there.
     "body_contribution c JOIN plan_version v ON v.id = c.plan_version_id WHERE c.body_id = ?1 AND NOT (c.state IN "
     "('requested', 'reminded', 'to_complete') AND EXISTS (SELECT 1 FROM action_owner o JOIN action_item a ON a.id = "
     "o.action_item_id WHERE o.body_id = c.body_id AND a.plan_version_id = c.plan_version_id AND a.status IN "
     "('to_start', 'in_progress', 'waiting')))",
     "c.id DESC"},
    {CardList::CompositionsOfBody,
     {"'composition'", "c.id", "~c.valid_from", "c.decree_ref", "s.office", "s.basis"},
     "membership s JOIN composition c ON c.id = s.composition_id WHERE s.body_id = ?1",
     "c.valid_from DESC, c.id DESC"},
    {CardList::BodiesBelow,
     {"'body'", "b.id", "NULL", "b.name", "b.place", "''"},
     "body b WHERE b.parent_id = ?1",
     "b.precedence, b.id"},
    {CardList::BodiesOfPerson,
     {"'body'", "b.id", "~r.valid_from", "b.name", "r.office", "r.role"},
     "representative r JOIN body b ON b.id = r.body_id WHERE r.person_id = ?1",
     "r.valid_to IS NOT NULL, r.id"},
    {CardList::MeetingsLedByPerson,
     {"'meeting'", "m.id", "~m.held", "m.number", "m.title", "m.state"},
     "meeting m WHERE m.id IN (SELECT id FROM meeting WHERE chair_id = ?1 UNION SELECT id FROM meeting "
     "WHERE secretary_id = ?1 UNION SELECT id FROM meeting WHERE convener_id = ?1)",
     "m.held_on DESC, m.held_precision DESC, m.id DESC"},
    {CardList::MeetingsOfPerson,
     {"'meeting'", "m.id", "~m.held", "m.number", "coalesce(b.name, '')", "a.value"},
     "attendance a JOIN meeting m ON m.id = a.meeting_id LEFT JOIN body b ON b.id = a.body_id WHERE "
     "a.person_id = ?1",
     "m.held_on DESC, m.held_precision DESC, a.id DESC"},
    {CardList::AreasOfMeeting,
     {"'critical_area'", "c.id", "NULL", "c.title", "r.text", "r.judgement"},
     "critical_area_report r JOIN critical_area c ON c.id = r.critical_area_id WHERE r.meeting_id = ?1",
     "r.id"},
    {CardList::PapersOfMeeting,
     {"'issued_document'", "d.id", "date(d.issued_at)", "d.title", "d.addressee",
      "CASE WHEN EXISTS (SELECT 1 FROM issued_document n WHERE n.supersedes_id = d.id) THEN "
      "'superseded' ELSE '' END"},
     "issued_document d WHERE d.meeting_id = ?1",
     "d.issued_at DESC, d.id DESC"},
    {CardList::SpokenOfInMeeting,
     {"x.kind", "x.id", "NULL", "x.name", "x.title", "''"},
     "(SELECT 'project' AS kind, p.id AS id, p.title AS name, i.title AS title, i.position AS position "
     "FROM agenda_item i JOIN agenda_link l ON l.agenda_item_id = i.id LEFT JOIN project_edition e ON "
     "e.id = l.project_edition_id JOIN project p ON p.id = coalesce(l.project_id, e.project_id) WHERE "
     "i.meeting_id = ?1 UNION ALL SELECT 'working_table', t.id, t.name, i.title, "
     "i.position FROM agenda_item i JOIN agenda_link l ON l.agenda_item_id = i.id JOIN working_table t "
     "ON t.id = l.working_table_id WHERE i.meeting_id = ?1 UNION ALL SELECT 'agreement', a.id, "
     "a.title, i.title, i.position FROM agenda_item i JOIN agenda_link l ON l.agenda_item_id = i.id "
     "JOIN agreement a ON a.id = l.agreement_id WHERE i.meeting_id = ?1 UNION ALL SELECT "
     "'plan_version', v.id, v.title, i.title, i.position FROM agenda_item i JOIN agenda_link l ON "
     "l.agenda_item_id = i.id JOIN plan_version v ON v.id = l.plan_version_id WHERE i.meeting_id = ?1 "
     "UNION ALL SELECT 'critical_area', c.id, c.title, i.title, i.position FROM agenda_item i JOIN "
     "agenda_link l ON l.agenda_item_id = i.id JOIN critical_area c ON c.id = l.critical_area_id WHERE "
     "i.meeting_id = ?1) x",
     "x.position, x.kind, x.id"},
    {CardList::StatementsOnPoint,
     {"CASE WHEN s.body_id IS NOT NULL THEN 'body' ELSE '' END", "coalesce(s.body_id, 0)", "NULL",
      "coalesce(b.name, nullif(s.speaker_name, ''), $p, '')", "s.text", "''"},
     "statement s LEFT JOIN body b ON b.id = s.body_id LEFT JOIN person p ON p.id = s.person_id "
     "WHERE s.agenda_item_id = ?1",
     "s.position, s.id"},
    {CardList::AboutPoint,
     {"CASE WHEN l.body_id IS NOT NULL THEN 'body' WHEN l.action_item_id IS NOT NULL THEN 'action_item' "
      "WHEN l.critical_area_id IS NOT NULL THEN 'critical_area' WHEN l.project_id IS NOT NULL THEN 'project' "
      "WHEN l.project_edition_id IS NOT NULL THEN 'project' WHEN l.plan_version_id IS NOT NULL THEN 'plan_version' "
      "WHEN l.working_table_id IS NOT NULL THEN "
      "'working_table' ELSE 'agreement' END",
      "coalesce(l.body_id, l.action_item_id, l.critical_area_id, l.project_id, e.project_id, l.plan_version_id, "
      "l.working_table_id, l.agreement_id)",
      "NULL", "coalesce(b.name, a.title, c.title, p.title, v.title, t.name, g.title)", "''", "''"},
     "agenda_link l LEFT JOIN body b ON b.id = l.body_id LEFT JOIN action_item a ON a.id = l.action_item_id "
     "LEFT JOIN project_edition e ON e.id = l.project_edition_id "
     "LEFT JOIN critical_area c ON c.id = l.critical_area_id LEFT JOIN project p ON p.id = coalesce(l.project_id, "
     "e.project_id) "
     "LEFT JOIN plan_version v ON v.id = l.plan_version_id LEFT JOIN working_table t ON t.id = "
     "l.working_table_id LEFT JOIN agreement g ON g.id = l.agreement_id WHERE l.agenda_item_id = ?1",
     "l.id"},
    {CardList::ReportsOfArea,
     {"'meeting'", "m.id", "~m.held", "r.text",
      "(SELECT group_concat(name, ', ') FROM (SELECT coalesce(nullif(b.short_name, ''), b.name) AS name "
      "FROM critical_area_report_body rb JOIN body b ON b.id = rb.body_id WHERE rb.report_id = r.id "
      "ORDER BY b.precedence, b.id))",
      "r.judgement"},
     "critical_area_report r JOIN meeting m ON m.id = r.meeting_id WHERE r.critical_area_id = ?1",
     "m.held_on DESC, m.held_precision DESC, r.id DESC"},
    {CardList::AreasBelow,
     {"'critical_area'", "c.id", "NULL", "c.title", "c.place", "c.status"},
     "critical_area c WHERE c.parent_id = ?1",
     "c.position, c.id"},
    {CardList::OwnersOfAction,
     {"CASE WHEN o.body_id IS NOT NULL THEN 'body' WHEN o.working_table_id IS NOT NULL THEN "
      "'working_table' ELSE '' END",
      "coalesce(o.body_id, o.working_table_id, 0)", "NULL",
      "CASE WHEN o.is_office THEN (SELECT office_name FROM council) ELSE coalesce(b.name, t.name, "
      "o.external_name) END",
      "''", "o.status"},
     "action_owner o LEFT JOIN body b ON b.id = o.body_id LEFT JOIN working_table t ON t.id = "
     "o.working_table_id WHERE o.action_item_id = ?1",
     "o.id"},
    {CardList::UpdatesOfAction,
     {"''", "0", "u.made_on", "u.text", "''", "u.status"},
     "action_update u WHERE u.action_item_id = ?1",
     "u.made_on DESC, u.id DESC"},
    {CardList::MembersOfTable,
     {"CASE WHEN m.body_id IS NOT NULL THEN 'body' ELSE '' END", "coalesce(m.body_id, 0)", "NULL",
      "coalesce(b.name, m.category)", "CASE WHEN b.id IS NULL THEN '' ELSE m.category END", "''"},
     "table_member m LEFT JOIN body b ON b.id = m.body_id WHERE m.working_table_id = ?1",
     "b.id IS NULL, b.precedence, m.id"},
    {CardList::TablesBelow,
     {"'working_table'", "t.id", "NULL", "t.name", "t.theme", "t.state"},
     "working_table t WHERE t.parent_id = ?1",
     "t.name, t.id"},
    {CardList::EditionsOfProject,
     {"CASE WHEN e.lead_body_id IS NOT NULL THEN 'body' ELSE '' END", "coalesce(e.lead_body_id, 0)", "~e.start",
      "CASE WHEN e.led_by_office THEN (SELECT office_name FROM council) ELSE coalesce(b.name, "
      "e.lead_name) END",
      "CAST(e.number AS TEXT)", "''"},
     "project_edition e LEFT JOIN body b ON b.id = e.lead_body_id WHERE e.project_id = ?1",
     "e.number DESC, e.id DESC"},
    {CardList::PartnersOfProject,
     {"CASE WHEN r.body_id IS NOT NULL THEN 'body' ELSE '' END", "coalesce(r.body_id, 0)", "NULL",
      "coalesce(b.name, r.name)", "r.unit", "''"},
     "project_edition e JOIN project_partner r ON r.edition_id = e.id LEFT JOIN body b ON b.id = "
     "r.body_id WHERE e.project_id = ?1",
     "e.number DESC, r.position, r.id"},
    {CardList::ActivitiesOfProject,
     {"CASE WHEN a.working_table_id IS NOT NULL THEN 'working_table' WHEN a.agreement_id IS NOT NULL "
      "THEN 'agreement' ELSE '' END",
      "coalesce(a.working_table_id, a.agreement_id, 0)", "NULL", "a.text", "''", "a.kind"},
     "project_edition e JOIN planned_activity a ON a.edition_id = e.id WHERE e.project_id = ?1",
     "e.number DESC, a.position, a.id"},
    {CardList::TablesOfProject,
     {"'working_table'", "t.id", "NULL", "t.name", "t.theme", "t.state"},
     "working_table t WHERE t.project_id = ?1",
     "t.name, t.id"},
    {CardList::AgreementsOfProject,
     {"'agreement'", "a.id", "~a.signed", "a.title", "a.place", "a.state"},
     "agreement a WHERE a.project_id = ?1",
     "a.id DESC"},
    {CardList::PartiesOfAgreement,
     {"CASE WHEN p.body_id IS NOT NULL THEN 'body' ELSE '' END", "coalesce(p.body_id, 0)", "NULL",
      "coalesce(b.name, p.name)", "''", "p.role"},
     "agreement_party p LEFT JOIN body b ON b.id = p.body_id WHERE p.agreement_id = ?1",
     "p.role <> 'signatory', b.precedence, p.id"},
    {CardList::ContributionsOfPlan,
     {"'body'", "b.id", "coalesce(c.received_on, c.reminded_on, c.requested_on)", "b.name", "c.note", "c.state"},
     "body_contribution c JOIN body b ON b.id = c.body_id WHERE c.plan_version_id = ?1",
     "c.state IN ('acquired', 'received'), b.precedence, c.id"},
    {CardList::VersionsAfterPlan,
     {"'plan_version'", "v.id", "~v.approved", "v.title", "v.number", "v.state"},
     "plan_version v WHERE v.updates_id = ?1",
     "v.id"},
    {CardList::MembersOfComposition,
     {"'body'", "b.id", "NULL", "b.name", "s.office", "s.basis"},
     "membership s JOIN body b ON b.id = s.body_id WHERE s.composition_id = ?1",
     "b.precedence, b.id"},
    {CardList::MeetingsOfComposition,
     {"'meeting'", "m.id", "~m.held", "m.number", "m.title", "m.state"},
     "meeting m WHERE m.composition_id = ?1",
     "m.held_on DESC, m.held_precision DESC, m.id DESC"},
    {CardList::BodiesOutsideComposition,
     {"'body'", "b.id", "NULL", "b.name", "b.place", "''"},
     "body b WHERE b.is_active AND b.id NOT IN (SELECT body_id FROM membership WHERE composition_id = ?1)",
     "b.precedence, b.id"},
    {CardList::RepliesToLetter,
     {"CASE WHEN r.participant_id IS NOT NULL THEN 'person' ELSE '' END", "coalesce(r.participant_id, 0)",
      "r.received_on", "coalesce(nullif(r.participant_name, ''), $p, '')", "r.note", "r.kind"},
     "reply r LEFT JOIN person p ON p.id = r.participant_id WHERE r.convocation_id = ?1",
     "r.received_on DESC, r.id DESC"},
    {CardList::PapersOfLetter,
     {"'issued_document'", "d.id", "date(d.issued_at)", "d.title", "d.protocol_ref",
      "CASE WHEN EXISTS (SELECT 1 FROM issued_document n WHERE n.supersedes_id = d.id) THEN "
      "'superseded' ELSE '' END"},
     "issued_document d WHERE d.convocation_id = ?1",
     "d.issued_at DESC, d.id DESC"},
    {CardList::LettersAfterLetter,
     {"'convocation'", "c.id", "date(c.sent_at)", "c.kind", "c.protocol_ref", "c.state"},
     "convocation c WHERE c.supersedes_id = ?1",
     "c.id"},
    {CardList::FilesOfPaper,
     {"''", "0", "date(f.attached_at)", "f.file_name", "''", "''"},
     "sent_file f WHERE f.document_id = ?1",
     "f.id"},
    {CardList::PapersAfterPaper,
     {"'issued_document'", "d.id", "date(d.issued_at)", "d.title", "d.addressee", "''"},
     "issued_document d WHERE d.supersedes_id = ?1",
     "d.id"},
    {CardList::PutForwardByBody,
     {"'action_item'", "a.id", "~m.held", "a.title", "a.addressee_name", "a.kind"},
     "action_item a LEFT JOIN meeting m ON m.id = a.meeting_id WHERE a.maker_body_id = ?1",
     "a.id DESC"},
    {CardList::AddressedToBody,
     {"'action_item'", "a.id", "~m.held", "a.title", "coalesce(b.name, '')", "a.kind"},
     "action_item a LEFT JOIN meeting m ON m.id = a.meeting_id LEFT JOIN body b ON b.id = a.maker_body_id WHERE "
     "a.addressee_body_id = ?1",
     "a.id DESC"},
    {CardList::MeetingsOfTable,
     {"'meeting'", "m.id", "~m.held", "m.number", "m.title", "m.state"},
     "meeting m WHERE m.working_table_id = ?1",
     "m.held_on DESC, m.held_precision DESC, m.id DESC"},
    {CardList::ReportedInMeeting,
     {"'meeting'", "m.id", "~m.held", "t.name", "m.report", "''"},
     "meeting m JOIN working_table t ON t.id = m.working_table_id WHERE m.reported_in_id = ?1",
     "m.held_on, m.id"},
    {CardList::AgreementsAfterAgreement,
     {"'agreement'", "a.id", "~a.signed", "a.title", "a.place", "a.derivation"},
     "agreement a WHERE a.derived_from_id = ?1",
     "a.id"},
    {CardList::EventsOfBody,
     {"'event'", "e.id", "~e.held", "e.title", "e.place", "e.kind"},
     "event e WHERE e.organiser_body_id = ?1",
     "e.held_on DESC, e.id DESC"},
    {CardList::EventsOfMeeting,
     {"'event'", "e.id", "~e.held", "e.title", "e.place", "e.kind"},
     "event e WHERE e.meeting_id = ?1",
     "e.held_on DESC, e.id DESC"},
    {CardList::EventsOfProject,
     {"'event'", "e.id", "~e.held", "e.title", "e.place", "e.kind"},
     "event e WHERE e.project_id = ?1",
     "e.held_on DESC, e.id DESC"},
    {CardList::ReferencesOfMeeting,
     {"'legal_reference'", "r.id", "~r.act", "coalesce(nullif(r.title, ''), r.number)", "c.passage", "r.kind"},
     "citation c JOIN legal_reference r ON r.id = c.legal_reference_id WHERE c.id IN (SELECT id FROM citation WHERE "
     "meeting_id = ?1 UNION SELECT p.id FROM agenda_item i JOIN citation p ON p.agenda_item_id = i.id WHERE "
     "i.meeting_id = ?1)",
     "c.id"},
    {CardList::ReferencesOfPoint,
     {"'legal_reference'", "r.id", "~r.act", "coalesce(nullif(r.title, ''), r.number)", "c.passage", "r.kind"},
     "citation c JOIN legal_reference r ON r.id = c.legal_reference_id WHERE c.agenda_item_id = ?1",
     "c.id"},
    {CardList::ReferencesOfTable,
     {"'legal_reference'", "r.id", "~r.act", "coalesce(nullif(r.title, ''), r.number)", "c.passage", "r.kind"},
     "citation c JOIN legal_reference r ON r.id = c.legal_reference_id WHERE c.working_table_id = ?1",
     "c.id"},
    {CardList::ReferencesOfAgreement,
     {"'legal_reference'", "r.id", "~r.act", "coalesce(nullif(r.title, ''), r.number)", "c.passage", "r.kind"},
     "citation c JOIN legal_reference r ON r.id = c.legal_reference_id WHERE c.agreement_id = ?1",
     "c.id"},
    {CardList::ReferencesOfPlan,
     {"'legal_reference'", "r.id", "~r.act", "coalesce(nullif(r.title, ''), r.number)", "c.passage", "r.kind"},
     "citation c JOIN legal_reference r ON r.id = c.legal_reference_id WHERE c.plan_version_id = ?1",
     "c.id"},
    {CardList::CitationsOf,
     {"CASE WHEN c.meeting_id IS NOT NULL THEN 'meeting' WHEN c.agenda_item_id IS NOT NULL THEN 'agenda_item' WHEN "
      "c.working_table_id IS NOT NULL THEN 'working_table' WHEN c.agreement_id IS NOT NULL THEN 'agreement' ELSE "
      "'plan_version' END",
      "coalesce(c.meeting_id, c.agenda_item_id, c.working_table_id, c.agreement_id, c.plan_version_id)", "~m.held",
      "coalesce(i.title, t.name, g.title, v.title, nullif(m.title, ''), nullif(m.number, ''), '–')", "c.passage", "''"},
     "citation c LEFT JOIN agenda_item i ON i.id = c.agenda_item_id LEFT JOIN meeting m ON m.id = "
     "coalesce(c.meeting_id, i.meeting_id) LEFT JOIN working_table t ON t.id = c.working_table_id LEFT JOIN agreement "
     "g ON g.id = c.agreement_id LEFT JOIN plan_version v ON v.id = c.plan_version_id WHERE c.legal_reference_id = ?1",
     "c.id"},
    {CardList::OpinionsOfProject,
     {"'opinion'", "o.id", "~m.held", "p.title", "coalesce(b.name, o.proposer)",
      "CASE o.outcome WHEN 'none' THEN '' ELSE o.outcome END"},
     "opinion o JOIN project p ON p.id = o.project_id LEFT JOIN meeting m ON m.id = o.meeting_id LEFT JOIN body b ON "
     "b.id = o.proposer_body_id WHERE o.project_id = ?1",
     "o.id DESC"},
    {CardList::OpinionsOfMeeting,
     {"'opinion'", "o.id", "~m.held", "p.title", "coalesce(b.name, o.proposer)",
      "CASE o.outcome WHEN 'none' THEN '' ELSE o.outcome END"},
     "opinion o JOIN project p ON p.id = o.project_id LEFT JOIN meeting m ON m.id = o.meeting_id LEFT JOIN body b ON "
     "b.id = o.proposer_body_id WHERE o.meeting_id = ?1",
     "o.id DESC"},
    {CardList::OpinionsOfBody,
     {"'opinion'", "o.id", "~m.held", "p.title", "coalesce(b.name, o.proposer)",
      "CASE o.outcome WHEN 'none' THEN '' ELSE o.outcome END"},
     "opinion o JOIN project p ON p.id = o.project_id LEFT JOIN meeting m ON m.id = o.meeting_id LEFT JOIN body b ON "
     "b.id = o.proposer_body_id WHERE o.proposer_body_id = ?1",
     "o.id DESC"},
    {CardList::FiguresOfMeeting,
     {"'statistic'", "s.id", "~s.reference",
      "s.indicator || CASE s.part_label WHEN '' THEN '' ELSE ': ' || "
      "s.part_label END",
      "s.value || '\t' || s.value_text || '\t' || s.unit", "''"},
     "statistic s WHERE s.meeting_id = ?1",
     "s.indicator, s.part_of_id IS NOT NULL, s.id"},
    {CardList::FiguresOfPoint,
     {"'statistic'", "s.id", "~s.reference",
      "s.indicator || CASE s.part_label WHEN '' THEN '' ELSE ': ' || "
      "s.part_label END",
      "s.value || '\t' || s.value_text || '\t' || s.unit", "''"},
     "statistic s WHERE s.agenda_item_id = ?1",
     "s.indicator, s.part_of_id IS NOT NULL, s.id"},
    {CardList::FiguresOfBody,
     {"'statistic'", "s.id", "~s.reference",
      "s.indicator || CASE s.part_label WHEN '' THEN '' ELSE ': ' || "
      "s.part_label END",
      "s.value || '\t' || s.value_text || '\t' || s.unit", "''"},
     "statistic s WHERE s.body_id = ?1",
     "s.indicator, s.part_of_id IS NOT NULL, s.id"},
    {CardList::FiguresComputedFrom,
     {"'statistic'", "s.id", "~s.reference",
      "s.indicator || CASE s.part_label WHEN '' THEN '' ELSE ': ' || "
      "s.part_label END",
      "s.value || '\t' || s.value_text || '\t' || s.unit", "''"},
     "statistic s WHERE s.id IN (SELECT id FROM statistic WHERE numerator_id = ?1 UNION SELECT id FROM statistic "
     "WHERE denominator_id = ?1)",
     "s.indicator, s.part_of_id IS NOT NULL, s.id"},
    {CardList::PointsOnAction,
     {"'meeting'", "m.id", "~m.held", "i.title", "i.outcome_text", "i.outcome"},
     "agenda_link l JOIN agenda_item i ON i.id = l.agenda_item_id JOIN meeting m ON m.id = "
     "i.meeting_id WHERE l.action_item_id = ?1",
     "m.held_on DESC, m.held_precision DESC, i.id DESC"},
    {CardList::PointsOnArea,
     {"'meeting'", "m.id", "~m.held", "i.title", "i.outcome_text", "i.outcome"},
     "agenda_link l JOIN agenda_item i ON i.id = l.agenda_item_id JOIN meeting m ON m.id = "
     "i.meeting_id WHERE l.critical_area_id = ?1",
     "m.held_on DESC, m.held_precision DESC, i.id DESC"},
    {CardList::PointsOnProject,
     {"'meeting'", "m.id", "~m.held", "i.title", "i.outcome_text", "i.outcome"},
     "agenda_link l JOIN agenda_item i ON i.id = l.agenda_item_id JOIN meeting m ON m.id = "
     "i.meeting_id WHERE l.project_id = ?1 OR l.project_edition_id IN (SELECT id FROM project_edition WHERE "
     "project_id = ?1)",
     "m.held_on DESC, m.held_precision DESC, i.id DESC"},
    {CardList::PointsOnPlan,
     {"'meeting'", "m.id", "~m.held", "i.title", "i.outcome_text", "i.outcome"},
     "agenda_link l JOIN agenda_item i ON i.id = l.agenda_item_id JOIN meeting m ON m.id = "
     "i.meeting_id WHERE l.plan_version_id = ?1",
     "m.held_on DESC, m.held_precision DESC, i.id DESC"},
    {CardList::PointsOnTable,
     {"'meeting'", "m.id", "~m.held", "i.title", "i.outcome_text", "i.outcome"},
     "agenda_link l JOIN agenda_item i ON i.id = l.agenda_item_id JOIN meeting m ON m.id = "
     "i.meeting_id WHERE l.working_table_id = ?1",
     "m.held_on DESC, m.held_precision DESC, i.id DESC"},
    {CardList::PointsOnAgreement,
     {"'meeting'", "m.id", "~m.held", "i.title", "i.outcome_text", "i.outcome"},
     "agenda_link l JOIN agenda_item i ON i.id = l.agenda_item_id JOIN meeting m ON m.id = "
     "i.meeting_id WHERE l.agreement_id = ?1",
     "m.held_on DESC, m.held_precision DESC, i.id DESC"},
    {CardList::PointsOnBody,
     {"'meeting'", "m.id", "~m.held", "i.title", "i.outcome_text", "i.outcome"},
     "agenda_link l JOIN agenda_item i ON i.id = l.agenda_item_id JOIN meeting m ON m.id = "
     "i.meeting_id WHERE l.body_id = ?1",
     "m.held_on DESC, m.held_precision DESC, i.id DESC"},
});

}

const CardListRows &cardListRows(CardList list)
{
    const auto found = std::find_if(lists.begin(), lists.end(), [&](const auto &each) { return each.list == list; });
    Q_ASSERT(found != lists.end());
    return *found;
}

}
