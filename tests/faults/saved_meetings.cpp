#include "tests/faults/saved_meetings.h"

#include "core/storage/journal.h"
#include "core/storage/transaction.h"
#include "core/storage/verification.h"

namespace seduta {
namespace {

constexpr int bodies = 10;

int itemCount(int number)
{
    return 3 + number % 4;
}

int attendanceCount(int number)
{
    return 6 + number % 7;
}

Author secretary()
{
    return {"Segreteria di prova", "PC"};
}

const Clock &clock()
{
    static const SystemClock system;
    return system;
}

QString paragraph(int number, int position)
{
    return QString(200 + (number * 37 + position * 211) % 1500, QChar('a' + (number + position) % 26));
}

Result<void> addBodies(Database &database)
{
    for (int body = 1; body <= bodies; ++body)
        database.execute("INSERT INTO body (name, precedence) VALUES (?, ?)",
                         {QString("Comune di Prova %1").arg(body), body});
    return {};
}

void addText(Database &database, qint64 meeting, const QString &section, const QVariant &item, int number, int position)
{
    database.execute(
        "INSERT INTO minutes_text (meeting_id, section, agenda_item_id, position, text) VALUES (?, ?, ?, ?, ?)",
        {meeting, section, item, position, paragraph(number, position)});
}

/// One point more than will stay: the next save takes the last one away, and its text goes with it.
void addAgenda(Database &database, qint64 meeting, int number)
{
    for (int position = 1; position <= itemCount(number) + 1; ++position) {
        const auto item = database.insert("INSERT INTO agenda_item (meeting_id, position, title) VALUES (?, ?, ?)",
                                          {meeting, position, QString("Punto %1").arg(position)});
        addText(database, meeting, "item", item, number, position);
    }
    addText(database, meeting, "opening", {}, number, 0);
}

void addAttendances(Database &database, qint64 meeting, int number)
{
    for (int place = 0; place < attendanceCount(number); ++place)
        database.execute("INSERT INTO attendance (meeting_id, body_id, person_name) VALUES (?, ?, ?)",
                         {meeting, place % bodies + 1, QString("Persona %1").arg(place)});
}

void finishMeetingBefore(Database &database, int number)
{
    const auto before = database.single("SELECT id FROM meeting WHERE number = ?", {QString::number(number - 1)});
    if (!before.isValid())
        return;
    database.execute("UPDATE meeting SET closing_words = 'Letto e chiuso.' WHERE id = ?", {before});
    database.execute("DELETE FROM agenda_item WHERE meeting_id = ? AND position = ?",
                     {before, itemCount(number - 1) + 1});
}

void addMeeting(Database &database, int number)
{
    const auto meeting =
        database.insert("INSERT INTO meeting (number, title, venue, held_on) VALUES (?, ?, 'Sala', '2025-06-26')",
                        {QString::number(number), QString("Seduta %1").arg(number)});
    addAgenda(database, meeting, number);
    addAttendances(database, meeting, number);
    database.execute("INSERT INTO minutes (meeting_id, number) VALUES (?, ?)", {meeting, QString::number(number)});
}

QString expectedMeeting(int number, bool isLast)
{
    const int items = itemCount(number) + isLast;
    qsizetype length = 0;
    for (int position = 0; position <= items; ++position)
        length += paragraph(number, position).size();
    return QString("%1: %2 points, %3 attendances, %4 texts of %5 characters, %6 minutes, %7")
        .arg(number)
        .arg(items)
        .arg(attendanceCount(number))
        .arg(items + 1)
        .arg(length)
        .arg(1)
        .arg(isLast ? "open" : "closed");
}

QStringList meetingsIn(Database &database)
{
    auto rows = database.run(
        "SELECT m.number || ': ' || (SELECT count(*) FROM agenda_item WHERE meeting_id = m.id) || ' points, ' ||"
        " (SELECT count(*) FROM attendance WHERE meeting_id = m.id) || ' attendances, ' ||"
        " (SELECT count(*) || ' texts of ' || sum(length(text)) FROM minutes_text WHERE meeting_id = m.id) || ' "
        "characters, ' ||"
        " (SELECT count(*) FROM minutes WHERE meeting_id = m.id) || ' minutes, ' || iif(closing_words = '', 'open', "
        "'closed')"
        " FROM meeting m ORDER BY m.id");
    QStringList meetings;
    while (rows.next())
        meetings.append(rows.text(0));
    return meetings;
}

Finding comparedMeetings(const QStringList &found, qint64 lastAcknowledged)
{
    for (int number = 1; number <= found.size(); ++number) {
        const auto expected = expectedMeeting(number, number == found.size());
        if (found.at(number - 1) != expected)
            return {Found::HalfSaved, QString("found %1, expected %2").arg(found.at(number - 1), expected)};
    }
    if (found.size() < lastAcknowledged)
        return {Found::Lost, QString("%1 meetings of %2 acknowledged").arg(found.size()).arg(lastAcknowledged)};
    return {};
}

}

void makeArchive(const QString &path)
{
    const auto made = Workspace::create(path, secretary(), clock());
    const auto added = !made ? Result<void>(tl::unexpected(made.error())) : (*made)->write("Bodies", addBodies);
    if (!added)
        qFatal("no archive to try on: %s", qUtf8Printable(added.error().message));
}

std::unique_ptr<Workspace> openForProof(const QString &path, const QList<Migration> &migrations)
{
    auto opened = Workspace::open(path, secretary(), clock(), migrations);
    if (!opened)
        qWarning("%s", qUtf8Printable(opened.error().message));
    return opened ? std::move(*opened) : nullptr;
}

std::unique_ptr<Workspace> takenOverForProof(const QString &path)
{
    auto opened = Workspace::takeOver(path, secretary(), clock());
    return opened ? std::move(*opened) : nullptr;
}

Result<std::unique_ptr<Workspace>> openToReadForProof(const QString &path)
{
    return Workspace::openToRead(path, secretary(), clock());
}

Result<void> saveMeeting(Workspace &workspace, int number)
{
    return workspace.write(QString("Meeting %1").arg(number), [number](Database &database) -> Result<void> {
        finishMeetingBefore(database, number);
        addMeeting(database, number);
        return {};
    });
}

void saveMeetingBehindItsBack(const QString &path, int number)
{
    const auto database = Database::open(path);
    Transaction transaction(*database);
    Journal journal(*database);
    journal.begin({QDateTime::currentDateTimeUtc(), ChangeSetKind::Edit, "Altrove", "Behind its back"});
    finishMeetingBefore(*database, number);
    addMeeting(*database, number);
    journal.end();
    transaction.commit();
}

Finding lookAtMeetings(Database &database, qint64 lastAcknowledged)
{
    const auto integrity = database.single("PRAGMA integrity_check").toString();
    if (integrity != "ok")
        return {Found::Corrupt, integrity};
    if (const auto fault = firstFault(database))
        return {Found::Corrupt, *fault};
    return comparedMeetings(meetingsIn(database), lastAcknowledged);
}

Finding lookAtMeetings(const QString &path, qint64 lastAcknowledged)
try {
    return lookAtMeetings(*Database::open(path), lastAcknowledged);
} catch (const StorageError &error) {
    return {Found::Corrupt, QString("%1 (%2)").arg(error.toError().message, error.detail())};
}

int lastMeeting(const Workspace &workspace)
{
    const auto count =
        workspace.read([](Database &database) { return database.single("SELECT count(*) FROM meeting").toInt(); });
    return count.value_or(-1);
}

}
