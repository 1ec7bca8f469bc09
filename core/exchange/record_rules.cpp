#include "core/exchange/record_rules.h"

#include "core/exchange/document_keys.h"
#include "core/exchange/record_ids.h"
#include "core/exchange/record_paths.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace seduta::exchange {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

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

template <class Lists>
struct IdsOf;

template <class Record>
struct Ids {
    QSet<qint64> values{};
};

template <class... Record>
struct IdsOf<std::tuple<QList<Record> Secretariat::*...>> {
    using Type = std::tuple<Ids<Record>...>;
};

class Check
{
public:
    using Tell = std::function<void(const std::function<QString()> &, const QString &)>;

    Check(const Secretariat &secretariat, const Tell &tell)
        : m_secretariat(secretariat)
        , m_tell(tell)
    {
    }

    void run()
    {
        std::apply([&](auto... list) { (collectIds(list), ...); }, Secretariat::lists());
        if (m_hasDoubles)
            return;
        std::apply([&](auto... list) { (checkFields(list), ...); }, Secretariat::lists());
        checkAlternatives();
        checkSignatories();
        checkLeast(&Secretariat::memberships, &Membership::seats, 1);
        checkLeast(&Secretariat::projectEditions, &ProjectEdition::number, 1);
        checkLeast(&Secretariat::projectEditions, &ProjectEdition::months, 0);
        checkLeast(&Secretariat::agendaItems, &AgendaItem::plannedMinutes, 0);
    }

private:
    template <class Record>
    void fault(QList<Record> Secretariat::*list, qsizetype index, const QString &key, const QString &sentence)
    {
        const auto path = [&, list, index] {
            const QString place = pathOf(m_secretariat, list, index);
            return key.isEmpty() ? place : place + u'/' + key;
        };
        m_tell(path, sentence);
    }

    template <class Record>
    void collectIds(QList<Record> Secretariat::*list)
    {
        auto &ids = std::get<Ids<Record>>(m_ids).values;
        const auto &records = m_secretariat.*list;
        for (qsizetype i = 0; i < records.size(); ++i) {
            const qint64 id = records.at(i).id.value();
            if (ids.contains(id)) {
                fault(list, i, QStringLiteral("id"),
                      translated(QT_TRANSLATE_NOOP("Exchange", "is the number of another record too")));
                m_hasDoubles = true;
            }
            ids.insert(id);
        }
    }

    template <class Record>
    void checkFields(QList<Record> Secretariat::*list)
    {
        const auto check = [&]<class Member>(const Field<Record, Member> &field) {
            using Referred = typename ReferredRecord<Member>::Type;
            if constexpr (!std::is_void_v<Referred>)
                checkReferences<Referred>(list, field);
            if constexpr (std::is_same_v<Referred, Record>)
                checkRings(list, field);
        };
        std::apply([&](const auto &...field) { (check(field), ...); }, Fields<Record>::all);
    }

    template <class Referred, class Record, class Member>
    void checkReferences(QList<Record> Secretariat::*list, const Field<Record, Member> &field)
    {
        const auto &known = std::get<Ids<Referred>>(m_ids).values;
        const auto &records = m_secretariat.*list;
        for (qsizetype i = 0; i < records.size(); ++i) {
            const auto id = records.at(i).*(field.member);
            if (id.isValid() && !known.contains(id.value()))
                fault(list, i, keyOf(field),
                      translated(QT_TRANSLATE_NOOP("Exchange", "refers to number %1, which is not in the document"))
                          .arg(id.value()));
        }
    }

    template <class Record>
    void checkRings(QList<Record> Secretariat::*list, const Field<Record, Id<Record>> &field)
    {
        Links next;
        const auto &records = m_secretariat.*list;
        for (const auto &record : records)
            if ((record.*(field.member)).isValid())
                next.insert(record.id.value(), (record.*(field.member)).value());
        const auto rings = inRings(next);
        for (qsizetype i = 0; i < records.size() && !rings.isEmpty(); ++i)
            if (rings.contains(records.at(i).id.value()))
                fault(list, i, keyOf(field), translated(QT_TRANSLATE_NOOP("Exchange", "leads back to its own record")));
    }

    template <class Record, class... Members>
    void checkOneOf(QList<Record> Secretariat::*list, const QString &sentence, Members... members)
    {
        const auto &records = m_secretariat.*list;
        for (qsizetype i = 0; i < records.size(); ++i)
            if ((int((records.at(i).*members).isValid()) + ...) != 1)
                fault(list, i, QString(), sentence);
    }

    void checkAlternatives()
    {
        checkOneOf(&Secretariat::convocations,
                   translated(QT_TRANSLATE_NOOP("Exchange", "needs either a body or a person")), &Convocation::bodyId,
                   &Convocation::personId);
        checkOneOf(&Secretariat::agendaLinks,
                   translated(QT_TRANSLATE_NOOP("Exchange", "needs one thing it links to, and only one")),
                   &AgendaLink::bodyId, &AgendaLink::actionItemId, &AgendaLink::criticalAreaId, &AgendaLink::projectId,
                   &AgendaLink::planVersionId, &AgendaLink::workingTableId, &AgendaLink::agreementId);
    }

    void checkSignatories()
    {
        QSet<std::pair<qint64, int>> known;
        const auto &signatories = m_secretariat.signatories;
        for (qsizetype i = 0; i < signatories.size(); ++i) {
            const std::pair key{signatories.at(i).meetingId.value(), int(signatories.at(i).document)};
            if (known.contains(key))
                fault(&Secretariat::signatories, i, QStringLiteral("document"),
                      translated(QT_TRANSLATE_NOOP("Exchange", "has a signatory already")));
            known.insert(key);
        }
    }

    template <class Record>
    void checkLeast(QList<Record> Secretariat::*list, int Record::*member, int least)
    {
        const auto &records = m_secretariat.*list;
        for (qsizetype i = 0; i < records.size(); ++i)
            if (records.at(i).*member < least)
                fault(list, i, keyOfMember(member),
                      translated(QT_TRANSLATE_NOOP("Exchange", "is less than %1")).arg(least));
    }

    template <class Record>
    static QString keyOfMember(int Record::*member)
    {
        QString key;
        const auto seek = [&]<class Member>(const Field<Record, Member> &field) {
            if constexpr (std::is_same_v<Member, int>)
                if (field.member == member)
                    key = keyOf(field);
        };
        std::apply([&](const auto &...field) { (seek(field), ...); }, Fields<Record>::all);
        return key;
    }

    const Secretariat &m_secretariat;
    const Tell &m_tell;
    IdsOf<decltype(Secretariat::lists())>::Type m_ids{};
    bool m_hasDoubles = false;
};

}

void checkRules(const Secretariat &secretariat,
                const std::function<void(const std::function<QString()> &, const QString &)> &tell)
{
    Check(secretariat, tell).run();
}

}
