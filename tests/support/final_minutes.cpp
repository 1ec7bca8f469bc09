#include "tests/support/final_minutes.h"

#include "core/domain/fields/convocation.h"
#include "core/domain/fields/issued_document.h"
#include "core/domain/fields/minutes.h"
#include "core/storage/content_store.h"
#include "core/storage/minutes_repository.h"
#include "core/storage/table.h"
#include "core/usecases/transfer.h"

namespace seduta {

void makeFinal(Workspace &workspace, MeetingId meeting)
{
    const auto made = workspace.write("Verbale definitivo di prova", [&](Database &database) -> Result<void> {
        auto minutes = MinutesRepository(database).of(meeting).value_or(Minutes{{}, meeting, {}, {}});
        minutes.state = MinutesState::Final;
        if (minutes.id.isValid())
            Table<Minutes>(database).update(minutes);
        else
            Table<Minutes>(database).insert(minutes);
        return {};
    });
    if (!made)
        qFatal("the minutes cannot be made final: %s", qUtf8Printable(made.error().message));
}

void keepAsIssued(Workspace &workspace, ConvocationId letter)
{
    const auto kept = workspace.write("Documento di prova", [&](Database &database) -> Result<void> {
        const auto known = Table<Convocation>(database).find(letter);
        if (!known)
            return {};
        IssuedDocument document;
        document.meetingId = known->meetingId;
        document.convocationId = letter;
        document.issuedAt = workspace.clock().now();
        document.templateHash = "prova";
        document.contentHash = ContentStore(database).keep("lettera", "application/pdf");
        Table<IssuedDocument>(database).insert(document);
        return {};
    });
    if (!kept)
        qFatal("the letter cannot be kept: %s", qUtf8Printable(kept.error().message));
}

QByteArray sampleWithDraftMinutes()
{
    return Transfer::sampleDocument().replace("\"state\": \"final\"", "\"state\": \"draft\"");
}

QStringList standingIn(const Workspace &workspace, MeetingId meeting)
{
    static const QStringList questions{
        R"(SELECT json_object('number', number, 'held_on', held_on, 'venue', venue, 'state', state, 'start', actual_start,
           'end', actual_end, 'chair', chair_id, 'title', chair_title, 'secretary', secretary_id, 'closing', closing_words)
           FROM meeting WHERE id = ?)",
        "SELECT json_array(id, held_on, starts_at, audience) FROM meeting_part WHERE meeting_id = ? ORDER BY id",
        "SELECT json_array(id, suspended_at, resumed_at, reason) FROM suspension WHERE meeting_id = ? ORDER BY id",
        R"(SELECT json_array(id, formula, person_id) FROM signatory WHERE meeting_id = ?
           AND document NOT IN ('press_release', 'action_list') ORDER BY id)",
        R"(SELECT json_array(id, parent_id, position, title, status, outcome, outcome_text, speaker_id) FROM agenda_item
           WHERE meeting_id = ? ORDER BY id)",
        R"(SELECT json_array(id, body_id, person_name, value, arrived_at, left_at) FROM attendance
           WHERE meeting_id = ? ORDER BY id)",
        R"(SELECT json_array(e.id, e.attendance_id) FROM attendance_exclusion e
           JOIN agenda_item i ON i.id = e.agenda_item_id WHERE i.meeting_id = ? ORDER BY e.id)",
        R"(SELECT json_array(s.id, s.position, s.body_id, s.verb, s.text) FROM statement s
           JOIN agenda_item i ON i.id = s.agenda_item_id WHERE i.meeting_id = ? ORDER BY s.id)",
        "SELECT json_array(id, section, agenda_item_id, text) FROM minutes_text WHERE meeting_id = ? ORDER BY id",
        "SELECT json_array(id, number) FROM minutes WHERE meeting_id = ?",
        "SELECT json_array(id, original, replacement) FROM block_change WHERE meeting_id = ? AND document = 'minutes'",
    };
    return workspace
        .read([&](Database &database) {
            QStringList lines;
            for (const auto &question : questions) {
                auto rows = database.run(question, {meeting.value()});
                while (rows.next())
                    lines.append(rows.text(0));
            }
            return lines;
        })
        .value();
}

}
