#include "core/exchange/record_rules.h"

#include "core/domain/fields/all.h"
#include "core/domain/remarks.h"
#include "core/exchange/document_keys.h"
#include "core/exchange/record_paths.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace seduta::exchange {

namespace {

using Links = QHash<qint64, qint64>;

// Of records that each lead to at most one other, those that stand in a ring. Every record is visited once.
QSet<qint64> inRings(const Links &next)
{
    QSet<qint64> rings;
    QHash<qint64, qint64> seenFrom;
    for (auto it = next.begin(); it != next.end(); ++it) {
        qint64 id = it.key();
        while (next.contains(id) && !seenFrom.contains(id)) {
            seenFrom.insert(id, it.key());
            id = next.value(id);
        }
        if (seenFrom.value(id) != it.key() || rings.contains(id))
            continue;
        for (qint64 each = id; !rings.contains(each); each = next.value(each))
            rings.insert(each);
    }
    return rings;
}

// A member that may name only something of the record's own meeting.
struct Belonging {
    const char *record;
    const char *member;
    /// The window lets a commitment change its meeting and keep its point.
    bool isOnlyUnlikely = false;
};

constexpr std::array belongings{
    Belonging{"agenda_item", "partId"},
    Belonging{"agenda_item", "parentId"},
    Belonging{"attendance", "partId"},
    Belonging{"attendance_exclusion", "agendaItemId"},
    Belonging{"minutes_text", "agendaItemId"},
    Belonging{"block_change", "convocationId"},
    Belonging{"action_item", "agendaItemId", true},
    Belonging{"critical_area_report", "agendaItemId"},
    Belonging{"statistic", "agendaItemId"},
    Belonging{"opinion", "agendaItemId"},
};

// By the number of a record, the meeting it is of.
using Meetings = QHash<qint64, qint64>;

class Check
{
public:
    Check(const Secretariat &secretariat, const Tell &refuse, const Tell &remark)
        : m_secretariat(secretariat)
        , m_refuse(refuse)
        , m_remark(remark)
    {
    }

    void run()
    {
        for (const auto &shape : shapes())
            collectIds(shape);
        if (m_hasDoubles)
            return;
        for (const auto &shape : shapes())
            checkFields(shape);
        std::apply([this](auto... list) { (checkEach(list), ...); }, Secretariat::lists());
        checkAlternatives();
        checkSignatories();
        for (const auto &belonging : belongings)
            checkBelonging(belonging);
        checkCompositions();
        checkTwins(&Secretariat::projectEditions, &ProjectEdition::projectId,
                   [](const ProjectEdition &edition) { return qint64(edition.number); });
        checkTwins(&Secretariat::bodyContributions, &BodyContribution::planVersionId,
                   [](const BodyContribution &contribution) { return contribution.bodyId.value(); });
        checkNames(&Secretariat::bodyNames);
        checkNames(&Secretariat::tableNames);
        checkStory(&Secretariat::projects, &Secretariat::projectStateChanges);
        checkStory(&Secretariat::agreements, &Secretariat::agreementStateChanges);
        checkStory(&Secretariat::workingTables, &Secretariat::tableStateChanges);
        checkStatistics();
        checkOpinions();
        remarkOnAbsences();
    }

private:
    void say(const Tell &tell, const Shape &shape, qsizetype index, const QString &key, const QString &sentence)
    {
        const auto path = [this, &shape, index, key] {
            const QString place = pathOf(m_secretariat, shape, index);
            return key.isEmpty() ? place : place + u'/' + key;
        };
        tell(path, sentence);
    }

    void fault(const Shape &shape, qsizetype index, const QString &key, const QString &sentence)
    {
        say(m_refuse, shape, index, key, sentence);
    }

    // The key of the member a rule speaks of; a form may call its field otherwise, then the record itself is meant.
    static QString keyIn(const Shape &shape, const QString &member)
    {
        return shape.record->field(QLatin1String(member.toLatin1()))
            ? keyOf(shape.record->name, member.toLatin1().constData())
            : QString();
    }

    void fault(const Shape &shape, qsizetype index, const Error &error)
    {
        fault(shape, index, keyIn(shape, error.field), error.message);
    }

    void collectIds(const Shape &shape)
    {
        auto &ids = m_ids[QLatin1String(shape.record->name)];
        for (qsizetype i = 0; i < shape.list->size(m_secretariat); ++i) {
            const qint64 id = shape.record->id(shape.list->at(m_secretariat, i));
            if (ids.contains(id)) {
                fault(shape, i, QStringLiteral("id"),
                      QCoreApplication::translate("Exchange", "is the number of another record too"));
                m_hasDoubles = true;
            }
            ids.insert(id);
        }
    }

    void checkFields(const Shape &shape)
    {
        for (const auto &field : shape.record->fields) {
            if (!field.acts->reference)
                continue;
            checkReferences(shape, field);
            // The links of a figure make rings together.
            if (field.refersTo == QLatin1String(shape.record->name)
                && &shape != &shapeOfRecords(&Secretariat::statistics))
                checkRings(shape, field);
        }
    }

    qint64 referenceOf(const Shape &shape, const FieldDescription &field, qsizetype index) const
    {
        return field.acts->reference(field.of(shape.list->at(m_secretariat, index)));
    }

    void checkReferences(const Shape &shape, const FieldDescription &field)
    {
        const auto &known = m_ids[field.refersTo];
        for (qsizetype i = 0; i < shape.list->size(m_secretariat); ++i)
            if (const qint64 id = referenceOf(shape, field, i); id > 0 && !known.contains(id))
                fault(shape, i, keyOf(shape.record->name, field.name),
                      QCoreApplication::translate("Exchange", "refers to number %1, which is not in the document")
                          .arg(id));
    }

    void checkRings(const Shape &shape, const FieldDescription &field)
    {
        Links next;
        for (qsizetype i = 0; i < shape.list->size(m_secretariat); ++i)
            if (const qint64 id = referenceOf(shape, field, i); id > 0)
                next.insert(shape.record->id(shape.list->at(m_secretariat, i)), id);
        const auto rings = inRings(next);
        for (qsizetype i = 0; i < shape.list->size(m_secretariat) && !rings.isEmpty(); ++i)
            if (rings.contains(shape.record->id(shape.list->at(m_secretariat, i))))
                fault(shape, i, keyOf(shape.record->name, field.name),
                      QCoreApplication::translate("Exchange", "leads back to its own record"));
    }

    template <class Record>
    static const Shape &shapeOfRecords(QList<Record> Secretariat::*)
    {
        return shapeOf(QLatin1String(Fields<Record>::record));
    }

    template <class Record, class... Members>
    void checkOneOf(QList<Record> Secretariat::*list, const QString &sentence, Members... members)
    {
        const auto &records = m_secretariat.*list;
        for (qsizetype i = 0; i < records.size(); ++i)
            if ((int((records.at(i).*members).isValid()) + ...) != 1)
                fault(shapeOfRecords(list), i, QString(), sentence);
    }

    template <class Record>
    void checkEach(QList<Record> Secretariat::*list)
    {
        const auto &shape = shapeOfRecords(list);
        const auto &records = m_secretariat.*list;
        for (qsizetype i = 0; i < records.size(); ++i) {
            if constexpr (requires(const Record &record) { checked(record).error(); })
                if (const auto sound = checked(records.at(i)); !sound)
                    fault(shape, i, sound.error());
            if constexpr (requires(const Record &record) { remarksOn(record).size(); }) {
                const auto remarks = remarksOn(records.at(i));
                for (const auto &each : remarks)
                    say(m_remark, shape, i, keyIn(shape, each.field), each.sentence);
            }
        }
    }

    void checkAlternatives()
    {
        checkOneOf(&Secretariat::convocations,
                   QCoreApplication::translate("Exchange", "needs either a body or a person"), &Convocation::bodyId,
                   &Convocation::personId);
        checkOneOf(&Secretariat::agendaLinks,
                   QCoreApplication::translate("Exchange", "needs one thing it links to, and only one"),
                   &AgendaLink::bodyId, &AgendaLink::actionItemId, &AgendaLink::criticalAreaId, &AgendaLink::projectId,
                   &AgendaLink::projectEditionId, &AgendaLink::planVersionId, &AgendaLink::workingTableId,
                   &AgendaLink::agreementId);
    }

    void checkSignatories()
    {
        QSet<std::pair<qint64, int>> known;
        const auto &signatories = m_secretariat.signatories;
        for (qsizetype i = 0; i < signatories.size(); ++i) {
            const std::pair key{signatories.at(i).meetingId.value(), int(signatories.at(i).document)};
            if (known.contains(key))
                fault(shapeOfRecords(&Secretariat::signatories), i, QStringLiteral("document"),
                      QCoreApplication::translate("Exchange", "has a signatory already"));
            known.insert(key);
        }
    }

    // Those of one parent that have the same mark are held against each other.
    template <class Record, class Parent, class Mark>
    void checkTwins(QList<Record> Secretariat::*list, Id<Parent> Record::*parent, Mark mark)
    {
        QHash<std::pair<qint64, qint64>, qsizetype> known;
        const auto &records = m_secretariat.*list;
        for (qsizetype i = 0; i < records.size(); ++i) {
            const std::pair key{(records.at(i).*parent).value(), mark(records.at(i))};
            if (!known.contains(key))
                known.insert(key, i);
            else if (const auto alone = fitting(records.at(i), records.at(known.value(key))); !alone)
                fault(shapeOfRecords(list), i, alone.error());
        }
    }

    // In the order in which they begin for certain, each is held against the one before it that ends last.
    template <NameInTime Name>
    void checkNames(QList<Name> Secretariat::*list)
    {
        const auto &names = m_secretariat.*list;
        QList<qsizetype> order(names.size());
        std::iota(order.begin(), order.end(), 0);
        const auto begins = [&](qsizetype i) {
            return std::tuple((names.at(i).*NamesOf<Name>::owner).value(), certainDays(names.at(i)).first, i);
        };
        std::sort(order.begin(), order.end(), [&](auto one, auto other) { return begins(one) < begins(other); });
        qsizetype last = -1;
        for (const auto each : order) {
            const auto &name = names.at(each);
            const bool isOfOne = last >= 0 && names.at(last).*NamesOf<Name>::owner == name.*NamesOf<Name>::owner;
            if (const auto alone = isOfOne ? fitting(name, names.at(last)) : Result<Name>(name); !alone)
                fault(shapeOfRecords(list), qMax(each, last), alone.error());
            if (!isOfOne || certainDays(names.at(last)).second <= certainDays(name).second)
                last = each;
        }
    }

    // Row by row in the order of time; the record is in the state of the last one.
    template <class Record, StateChange Change>
    void checkStory(QList<Record> Secretariat::*list, QList<Change> Secretariat::*rows)
    {
        QHash<Id<Record>, QList<Change>> stories;
        QHash<Id<Change>, qsizetype> places;
        for (const auto &row : m_secretariat.*rows) {
            stories[row.*StoryOf<Change>::owner].append(row);
            places.insert(row.id, places.size());
        }
        const auto &records = m_secretariat.*list;
        for (qsizetype i = 0; i < records.size(); ++i) {
            const auto story = inTime(stories.value(records.at(i).id));
            checkRows(shapeOfRecords(rows), places, story, records.at(i));
            if (!story.isEmpty() && story.constLast().state != records.at(i).*StoryOf<Change>::state)
                fault(shapeOfRecords(list), i,
                      Error{ErrorKind::Conflict,
                            QCoreApplication::translate("Exchange", "is not the last state of its story, \"%1\".")
                                .arg(word(story.constLast().state)),
                            QLatin1String(fieldOf(StoryOf<Change>::state).name)});
        }
    }

    template <StateChange Change>
    void checkRows(const Shape &shape, const QHash<Id<Change>, qsizetype> &places, const QList<Change> &story,
                   const StoryRecord<Change> &record)
    {
        for (qsizetype i = 0; i < story.size(); ++i) {
            const auto place = places.value(story.at(i).id);
            if (const auto fits = i > 0 ? fitting(story.at(i), story.at(i - 1)) : Result<Change>(story.at(i)); !fits)
                fault(shape, place, fits.error());
            for (const auto &remark : remarksOn(story.at(i), record))
                say(m_remark, shape, place, keyIn(shape, remark.field), remark.sentence);
        }
    }

    // In the order of their days each need be held only against the one before it that ends last.
    void checkCompositions()
    {
        const auto &all = m_secretariat.compositions;
        QList<qsizetype> order(all.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](auto a, auto b) { return all.at(a).validFrom.day < all.at(b).validFrom.day; });
        qsizetype last = -1;
        for (const auto each : order) {
            if (!all.at(each).validFrom.isKnown())
                continue;
            if (last >= 0)
                if (const auto alone = fitting(all.at(each), all.at(last)); !alone)
                    fault(shapeOfRecords(&Secretariat::compositions), qMax(each, last), alone.error());
            if (last < 0 || endsAfter(all.at(each), all.at(last)))
                last = each;
        }
    }

    static bool endsAfter(const Composition &one, const Composition &other)
    {
        return other.validTo.isKnown() && (!one.validTo.isKnown() || other.validTo.day < one.validTo.day);
    }

    // Of a record: its own, or that of the record it stands in.
    qint64 meetingOf(const Shape &shape, qsizetype index)
    {
        if (const auto *field = shape.record->field(QLatin1String("meetingId")))
            return referenceOf(shape, *field, index);
        return shape.parent ? meetings(*shape.parent).value(referenceOf(shape, *shape.parentField, index)) : 0;
    }

    Meetings meetings(const Shape &shape)
    {
        const QString name = QLatin1String(shape.record->name);
        if (!m_meetings.contains(name)) {
            Meetings known;
            for (qsizetype i = 0; i < shape.list->size(m_secretariat); ++i)
                known.insert(shape.record->id(shape.list->at(m_secretariat, i)), meetingOf(shape, i));
            m_meetings.insert(name, known);
        }
        return m_meetings.value(name);
    }

    void checkBelonging(const Belonging &belonging)
    {
        const auto &shape = shapeOf(QLatin1String(belonging.record));
        const auto &field = *shape.record->field(QLatin1String(belonging.member));
        const auto owners = meetings(shapeOf(QLatin1String(field.refersTo.toLatin1())));
        for (qsizetype i = 0; i < shape.list->size(m_secretariat); ++i) {
            const qint64 own = meetingOf(shape, i);
            const qint64 owner = owners.value(referenceOf(shape, field, i));
            if (own > 0 && owner > 0 && own != owner)
                say(belonging.isOnlyUnlikely ? m_remark : m_refuse, shape, i, keyOf(belonging.record, belonging.member),
                    ofAnotherMeeting({}).message);
        }
    }

    void checkStatistics()
    {
        const auto &all = m_secretariat.statistics;
        const auto &shape = shapeOfRecords(&Secretariat::statistics);
        const auto rings = ringsAmong(all);
        for (const auto &link : rings)
            if (const auto &each = all.at(link.place); checked(each))
                fault(shape, link.place, leadsBack(QLatin1String(link.member)));
        QHash<StatisticId, QList<Statistic>> parts;
        QHash<StatisticId, Statistic> known;
        for (const auto &each : all) {
            known.insert(each.id, each);
            if (each.partOfId.isValid())
                parts[each.partOfId].append(each);
        }
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto &each = all.at(i);
            for (const auto &doubt :
                 {doubtOnSum(each, parts.value(each.id)),
                  doubtOnRatio(each, known.value(each.numeratorId), known.value(each.denominatorId))})
                if (!doubt.isEmpty())
                    say(m_remark, shape, i, keyOf("statistic", "value"), doubt);
        }
    }

    void checkOpinions()
    {
        QHash<ProjectEditionId, ProjectEdition> editions;
        for (const auto &edition : m_secretariat.projectEditions)
            editions.insert(edition.id, edition);
        const auto &all = m_secretariat.opinions;
        for (qsizetype i = 0; i < all.size(); ++i)
            if (const auto edition = editions.constFind(all.at(i).editionId); edition != editions.constEnd())
                if (const auto own = fitting(all.at(i), *edition); !own)
                    fault(shapeOfRecords(&Secretariat::opinions), i, own.error());
    }

    // Who was convened may be known to another archive only; where letters are told, an absence without one is told too.
    void remarkOnAbsences()
    {
        QSet<qint64> meetings;
        QSet<std::pair<qint64, qint64>> bodies;
        QSet<std::pair<qint64, qint64>> persons;
        for (const auto &letter : m_secretariat.convocations) {
            if (!isInForce(letter))
                continue;
            meetings.insert(letter.meetingId.value());
            bodies.insert({letter.meetingId.value(), letter.bodyId.value()});
            persons.insert({letter.meetingId.value(), letter.personId.value()});
        }
        const auto &all = m_secretariat.attendances;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const qint64 meeting = all.at(i).meetingId.value();
            const bool wasConvened = !meetings.contains(meeting) || isAmong(bodies, meeting, all.at(i).bodyId)
                || isAmong(persons, meeting, all.at(i).personId);
            if (const auto sound = checked(all.at(i), wasConvened); !sound && checked(all.at(i)))
                say(m_remark, shapeOfRecords(&Secretariat::attendances), i, keyOf("attendance", "value"),
                    sound.error().message);
        }
    }

    template <class Record>
    static bool isAmong(const QSet<std::pair<qint64, qint64>> &letters, qint64 meeting, Id<Record> addressee)
    {
        return addressee.isValid() && letters.contains({meeting, addressee.value()});
    }

    const Secretariat &m_secretariat;
    const Tell &m_refuse;
    const Tell &m_remark;
    QHash<QString, QSet<qint64>> m_ids{};
    QHash<QString, Meetings> m_meetings{};
    bool m_hasDoubles = false;
};

}

void checkRules(const Secretariat &secretariat, const Tell &refuse, const Tell &remark)
{
    Check(secretariat, refuse, remark).run();
}

}
