#include "core/usecases/erasures.h"

#include "core/domain/fields/all.h"
#include "core/domain/final_minutes.h"
#include "core/domain/record_lists.h"
#include "core/storage/erasure.h"
#include "core/storage/person_repository.h"
#include "core/storage/secretariat_repository.h"
#include "core/storage/table.h"
#include "core/usecases/people.h"
#include "core/usecases/told_changes.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype longestExcerpt = 100;
constexpr qsizetype before = 30;

QString personTable()
{
    return QLatin1String(Fields<Person>::record);
}

/// The texts of a member: one, several lines, or none.
QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList lines;
    const auto array = value.toArray();
    for (const auto &each : array)
        lines.append(each.toString());
    return lines.join(u'\n');
}

/// Some words around the name.
QString excerptOf(const QString &text, const Person &person)
{
    const QString line = text.simplified();
    const auto at = line.indexOf(person.familyName, 0, Qt::CaseInsensitive);
    const auto from = std::max<qsizetype>(0, at - before);
    const QString piece = line.mid(from, longestExcerpt);
    return (from > 0 ? QStringLiteral("…") : QString()) + piece
        + (from + piece.size() < line.size() ? QStringLiteral("…") : QString());
}

/// Goes through every text of an archive for the name of a person.
class NameSearch
{
public:
    NameSearch(Database &database, const Person &person)
        : m_database(database)
        , m_person(person)
        , m_inText(person)
    {
    }

    QList<NamedPlace> run()
    {
        const auto all = SecretariatRepository(m_database).whole();
        for (const auto &minutes : all.minutes)
            if (isFrozen(minutes.state))
                m_final.insert(minutes.meetingId.value());
        for (const auto &list : recordLists())
            for (qsizetype i = 0; i < list->size(all); ++i)
                lookAt(*list->record, list->at(all, i));
        lookAtAll(Table<IssuedDocument>(m_database).all());
        lookAtAll(Table<SentFile>(m_database).all());
        return m_places;
    }

private:
    template <class Record>
    void lookAtAll(const QList<Record> &records)
    {
        for (const auto &record : records)
            lookAt(descriptionOf<Record>(), &record);
    }

    void lookAt(const RecordDescription &record, const void *data)
    {
        const TouchedRow row{QLatin1String(record.name), record.id(data)};
        const auto meeting = meetingOf(record, data);
        m_meetings.insert(row.table + QString::number(row.id), meeting);
        const bool isOwn = row == TouchedRow{personTable(), m_person.id.value()} || isAttachedToThem(record, data);
        for (const auto &field : record.fields) {
            const QString text = textOf(field.acts->toJson(field.of(data)));
            const auto naming = isOwn && !text.isEmpty() && isTyped(field) ? Naming::Certain : m_inText.in(text);
            if (naming == Naming::None)
                continue;
            m_places.append({row, MeetingId(meeting), recordInWords(m_database, row.table, row.id),
                             record.wordsOf(field), excerptOf(text, m_person), naming,
                             isOwn ? ErasureFate::Emptied : fateOf(row.table, field, meeting, naming)});
        }
    }

    bool isAttachedToThem(const RecordDescription &record, const void *data) const
    {
        return &record == &descriptionOf<Attachment>()
            && static_cast<const Attachment *>(data)->personId == m_person.id;
    }

    // What is chosen, or found by the program, says nothing of anybody.
    static bool isTyped(const FieldDescription &field)
    {
        static const QSet<QString> others{"gender", "role", "mediaType", "contentHash", "addedOn"};
        return !others.contains(QLatin1String(field.name));
    }

    ErasureFate fateOf(const QString &table, const FieldDescription &field, qint64 meeting, Naming naming) const
    {
        if (naming == Naming::Certain && PersonRepository::isTypedName(table, QLatin1String(field.name)))
            return ErasureFate::Emptied;
        if (table == QLatin1String(Fields<IssuedDocument>::record) || table == QLatin1String(Fields<SentFile>::record))
            return ErasureFate::LeftOffice;
        return tieToMinutes(table) && m_final.contains(meeting) ? ErasureFate::FinalMinutes : ErasureFate::ToCorrect;
    }

    /// Of the record itself, or of the first that it refers to and that belongs to one.
    qint64 meetingOf(const RecordDescription &record, const void *data) const
    {
        if (record.name == QLatin1String(Fields<Meeting>::record))
            return record.id(data);
        for (const auto &field : record.fields) {
            if (field.refersTo.isEmpty())
                continue;
            const qint64 id = field.acts->reference(field.of(data));
            if (const auto meeting = m_meetings.value(field.refersTo + QString::number(id)); id != 0 && meeting != 0)
                return meeting;
        }
        return 0;
    }

    Database &m_database;
    const Person &m_person;
    PersonInText m_inText;
    QHash<QString, qint64> m_meetings{};
    QSet<qint64> m_final{};
    QList<NamedPlace> m_places{};
};

QList<NamedPlace> placesAmong(const QList<Draft> &found, const Person &person)
{
    const PersonInText inText(person);
    QList<NamedPlace> places;
    for (const auto &draft : found)
        if (const auto naming = inText.in(draft.text); naming != Naming::None)
            places.append({{draft.place.table, draft.place.row},
                           {},
                           draft.words,
                           Erasures::tr("text found again, not saved"),
                           excerptOf(draft.text, person),
                           naming,
                           ErasureFate::ToCorrect,
                           true});
    return places;
}

}

QList<NamedPlace> ErasurePreview::standing() const
{
    auto left = places;
    left.removeIf([](const NamedPlace &place) { return place.fate == ErasureFate::Emptied; });
    return left;
}

int ErasurePreview::namingAfterwards() const
{
    const auto left = standing();
    return int(std::count_if(left.cbegin(), left.cend(),
                             [](const NamedPlace &place) { return place.naming == Naming::Certain; }));
}

QStringList Erasures::tables()
{
    QStringList names{QLatin1String(Fields<IssuedDocument>::record), QLatin1String(Fields<SentFile>::record)};
    for (const auto &list : recordLists())
        names.append(QLatin1String(list->record->name));
    return names;
}

Result<ErasurePreview> Erasures::preview(PersonId id, const QList<Draft> &found) const
{
    const auto person = People(m_workspace).find(id);
    if (!person)
        return tl::unexpected(person.error());
    if (*person == afterErasure(*person))
        return failure(ErrorKind::Conflict, Erasures::tr("The data of this person were erased already."));
    return m_workspace.read([&](Database &database) {
        const PersonInText inText(*person);
        const auto history = historyNaming(database, {personTable(), id.value()},
                                           {[&](const QString &text) { return inText.in(text) == Naming::Certain; },
                                            [&](const QString &record) { return inText.mayBeIn(record); }});
        return ErasurePreview{*person,
                              fullName(afterErasure(*person)),
                              NameSearch(database, *person).run() + placesAmong(found, *person),
                              int(history.changes.size()),
                              int(history.labels.size()),
                              history.authored,
                              m_workspace.copies()};
    });
}

bool Erasures::isOfThisArchive(const ArchiveCopy &copy) const
{
    const auto opened = Workspace::openForAMoment(copy.path, m_workspace.author(), m_workspace.clock());
    return opened && (*opened)->identity() == m_workspace.identity();
}

// The new copy is verified before an old one goes.
Result<CopiesAnew> Erasures::makeCopiesAnew(const QList<ArchiveCopy> &older)
{
    const auto made = m_workspace.backUp(CopyReason::Request);
    if (!made)
        return tl::unexpected(made.error());
    CopiesAnew anew{*made, {}, {}};
    for (const auto &copy : older) {
        const bool isGone = copy.path != made->path && isOfThisArchive(copy) && QFile::remove(copy.path);
        (isGone ? anew.removed : anew.left).append(copy.path);
    }
    return anew;
}

QString words(ErasureFate fate)
{
    switch (fate) {
    case ErasureFate::Emptied: return Erasures::tr("will be emptied");
    case ErasureFate::ToCorrect: return Erasures::tr("stays: to be corrected by hand");
    case ErasureFate::FinalMinutes: return Erasures::tr("stays: final minutes no longer change");
    case ErasureFate::LeftOffice: return Erasures::tr("stays: what left the office is kept as it was (DPR 445/2000)");
    }
    return {};
}

QString fateInWords(const NamedPlace &place)
{
    return place.naming == Naming::Possible ? Erasures::tr("perhaps somebody else; %1").arg(words(place.fate))
                                            : words(place.fate);
}

}
