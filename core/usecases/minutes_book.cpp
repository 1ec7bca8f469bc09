#include "core/usecases/minutes_book.h"

#include "core/domain/fields/agenda.h"
#include "core/domain/fields/minutes.h"
#include "core/storage/issued_document_repository.h"
#include "core/storage/minutes_repository.h"
#include "core/usecases/records.h"

namespace seduta {

namespace {

MeetingId meetingOf(Database &database, AgendaItemId item)
{
    const auto known = Table<AgendaItem>(database).find(item);
    return known ? known->meetingId : MeetingId();
}

/// Gives what stood there before.
QString keepText(Database &database, const MinutesText &kept)
{
    Table<MinutesText> texts(database);
    auto known = MinutesRepository(database).textOf(kept.meetingId, kept.section, kept.agendaItemId);
    const QString before = known ? known->text : QString();
    if (!known && !kept.text.trimmed().isEmpty())
        texts.insert(kept);
    else if (known && kept.text.trimmed().isEmpty())
        texts.remove(known->id);
    else if (known && before != kept.text) {
        known->text = kept.text;
        texts.update(*known);
    }
    return before;
}

}

Result<std::optional<Minutes>> MinutesBook::of(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return MinutesRepository(database).of(meeting); });
}

bool MinutesBook::areFinal(MeetingId meeting) const
{
    const auto minutes = of(meeting);
    return minutes && *minutes && isFrozen((*minutes)->state);
}

Result<bool> MinutesBook::areIssued(MeetingId meeting) const
{
    return m_workspace.read(
        [&](Database &database) { return IssuedDocumentRepository(database).areMinutesIssued(meeting); });
}

Result<QList<MinutesText>> MinutesBook::textsOf(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return MinutesRepository(database).textsOf(meeting); });
}

Result<QList<Statement>> MinutesBook::statementsOf(MeetingId meeting) const
{
    return m_workspace.read([&](Database &database) { return MinutesRepository(database).statementsOf(meeting); });
}

Result<MinutesId> MinutesBook::open(MeetingId meeting, const QString &number)
{
    return m_workspace.write(MinutesBook::tr("Open the minutes"), [&](Database &database) -> Result<MinutesId> {
        if (MinutesRepository(database).of(meeting))
            return failure(ErrorKind::Conflict, MinutesBook::tr("This meeting has its minutes already."));
        return Table<Minutes>(database).insert(Minutes{{}, meeting, number, MinutesState::Draft});
    });
}

Result<void> MinutesBook::setNumber(MinutesId minutes, const QString &number)
{
    return stepped(m_workspace, MinutesBook::tr("Number the minutes"), minutes,
                   [&](Minutes numbered) -> Result<Minutes> {
                       numbered.number = number.trimmed();
                       return numbered;
                   });
}

Result<void> MinutesBook::setState(MinutesId minutes, MinutesState state)
{
    return m_workspace.write(
        MinutesBook::tr("Change the state of the minutes"), [&](Database &database) -> Result<void> {
            auto known = Table<Minutes>(database).find(minutes);
            if (!known)
                return tl::unexpected(noLongerThere());
            if (state == MinutesState::Final && !isFrozen(known->state))
                return failure(ErrorKind::Refused,
                               MinutesBook::tr("Minutes become final when they are issued: issue them."));
            if (!canPass(known->state, state))
                return failure(ErrorKind::Conflict,
                               MinutesBook::tr("The minutes cannot pass to this state from where they are."));
            if (state == MinutesState::Signed && !IssuedDocumentRepository(database).areMinutesIssued(known->meetingId))
                return failure(ErrorKind::Conflict,
                               MinutesBook::tr("These minutes were never issued: issue them before they are signed."));
            known->state = state;
            Table<Minutes>(database).update(*known);
            return {};
        });
}

Result<void> MinutesBook::setText(MeetingId meeting, MinutesSection section, AgendaItemId item, const QString &text)
{
    Visit alone;
    return setText(meeting, section, item, text, alone);
}

Result<void> MinutesBook::setText(MeetingId meeting, MinutesSection section, AgendaItemId item, const QString &text,
                                  Visit &visit)
{
    const bool isLatest = m_workspace.isLatest(visit);
    if (isLatest && text == visit.before) {
        const auto undone = m_workspace.undo();
        visit = {};
        return undone ? Result<void>() : tl::unexpected(undone.error());
    }
    QString before;
    const auto done = m_workspace.writeWithin(visit, MinutesBook::tr("Write the minutes"), [&](Database &database) {
        before = keepText(database, MinutesText{{}, meeting, section, item, 0, text});
        return Result<void>();
    });
    if (done && !isLatest)
        visit.before = before;
    return done;
}

Result<StatementId> MinutesBook::addStatement(const Statement &statement)
{
    if (const auto sound = checked(statement); !sound)
        return tl::unexpected(sound.error());
    return m_workspace.write(MinutesBook::tr("Add a statement"), [&](Database &database) -> Result<StatementId> {
        const auto meeting = meetingOf(database, statement.agendaItemId);
        auto last = statement;
        last.id = {};
        last.position = int(MinutesRepository(database).statementsOf(meeting).size()) + 1;
        return Table<Statement>(database).insert(last);
    });
}

Result<void> MinutesBook::changeStatement(const Statement &statement)
{
    if (const auto sound = checked(statement); !sound)
        return tl::unexpected(sound.error());
    return m_workspace.write(MinutesBook::tr("Change a statement"), [&](Database &database) -> Result<void> {
        Table<Statement> statements(database);
        const auto known = statements.find(statement.id);
        if (!known)
            return tl::unexpected(noLongerThere());
        if (*known != statement)
            statements.update(statement);
        return {};
    });
}

Result<void> MinutesBook::removeStatement(StatementId statement)
{
    return m_workspace.write(MinutesBook::tr("Remove a statement"), [&](Database &database) -> Result<void> {
        Table<Statement> statements(database);
        const auto known = statements.find(statement);
        if (!known)
            return tl::unexpected(noLongerThere());
        statements.remove(statement);
        return {};
    });
}

}
