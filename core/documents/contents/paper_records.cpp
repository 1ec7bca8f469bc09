#include "core/documents/contents/paper_records.h"

#include "core/domain/italian_body.h"

#include <QSet>

namespace seduta {

PaperRecords::PaperRecords(const Secretariat &part, const QDate &day)
    : m_part(part)
    , m_day(day)
{
}

Result<PaperRecords> PaperRecords::around(const Secretariat &part, MeetingId meeting)
{
    const Meeting *found = recordOf(part.meetings, meeting);
    if (!found)
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("PaperRecords", "This meeting no longer exists."));
    if (part.councils.isEmpty())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("PaperRecords", "Enter the council and its office first."));
    PaperRecords records(part, found->heldOn.day);
    records.m_meeting = *found;
    return records;
}

NamedBody PaperRecords::named(BodyId id) const
{
    const Body *body = recordOf(m_part.bodies, id);
    if (!body)
        return {};
    const QString name = nameOn(*body, m_part.bodyNames, m_day);
    const NameFacts facts = factsOf(*body);
    const auto article = name == body->name ? facts.fixed : ArticleOverride::Automatic;
    return {id, name, article, facts.isGroup, facts.kind};
}

QString PaperRecords::nameOf(WorkingTableId id) const
{
    const auto *table = recordOf(m_part.workingTables, id);
    return table ? nameOn(*table, m_part.tableNames, m_day) : QString();
}

Body PaperRecords::body(BodyId id) const
{
    const Body *body = recordOf(m_part.bodies, id);
    return body ? *body : Body();
}

Person PaperRecords::person(PersonId id) const
{
    const Person *person = recordOf(m_part.persons, id);
    return person ? *person : Person();
}

QList<NumberedItem> PaperRecords::agenda() const
{
    return numbered(ofMeeting(m_part.agendaItems));
}

QList<NumberedItem> PaperRecords::calledAgenda() const
{
    auto items = recordsWhere(ofMeeting(m_part.agendaItems), [](const AgendaItem &item) {
        return item.status != AgendaStatus::Withdrawn && !item.addedDuringMeeting;
    });
    items.removeIf([&](const AgendaItem &item) { return item.parentId.isValid() && !recordOf(items, item.parentId); });
    return numbered(items);
}

QString PaperRecords::numberOf(AgendaItemId item) const
{
    for (const auto &numbered : agenda())
        if (numbered.item.id == item)
            return numbered.number;
    return {};
}

QList<BodyId> PaperRecords::inPrecedence(QList<BodyId> bodies) const
{
    QSet<BodyId> seen;
    bodies.removeIf([&](BodyId id) { return !id.isValid() || seen.contains(id) || (seen.insert(id), false); });
    std::stable_sort(bodies.begin(), bodies.end(),
                     [this](BodyId a, BodyId b) { return body(a).precedence < body(b).precedence; });
    return bodies;
}

bool PaperRecords::isConvened(BodyId body) const
{
    const auto letters = inForce(false);
    return letters.isEmpty()
        || std::any_of(letters.begin(), letters.end(), [body](const auto &letter) { return letter.bodyId == body; });
}

QList<Convocation> PaperRecords::letters() const
{
    return inForce(false);
}

QList<Convocation> PaperRecords::copies() const
{
    return inForce(true);
}

const Convocation *PaperRecords::letterBefore(const Convocation &letter) const
{
    if (const auto *amended = recordOf(m_part.convocations, letter.supersedesId))
        return amended;
    for (const auto &other : m_part.convocations) {
        const bool isSameAddressee = other.bodyId == letter.bodyId && other.personId == letter.personId;
        if (other.id != letter.id && other.meetingId == letter.meetingId && isSameAddressee && hasLeft(other))
            return &other;
    }
    return nullptr;
}

const Meeting *PaperRecords::substitute() const
{
    const auto found = std::find_if(m_part.meetings.begin(), m_part.meetings.end(), [this](const Meeting &other) {
        return other.postponedFromId == m_meeting.id && m_meeting.id.isValid()
            && other.state != MeetingState::Cancelled;
    });
    return found == m_part.meetings.end() ? nullptr : &*found;
}

QList<Convocation> PaperRecords::inForce(bool copies) const
{
    auto letters = recordsWhere(ofMeeting(m_part.convocations), [copies](const auto &letter) {
        return seduta::isInForce(letter) && (letter.role == ConvocationRole::Copy) == copies;
    });
    // Persons invited as experts come after the bodies.
    const auto rank = [this](const Convocation &letter) {
        return std::pair(!letter.bodyId.isValid(), body(letter.bodyId).precedence);
    };
    std::stable_sort(letters.begin(), letters.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return letters;
}

}
