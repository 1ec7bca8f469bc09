#include "core/exchange/record_rules.h"

#include "core/domain/fields/all.h"
#include "core/exchange/document_keys.h"
#include "core/exchange/record_paths.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

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
        for (const auto &shape : shapes())
            collectIds(shape);
        if (m_hasDoubles)
            return;
        for (const auto &shape : shapes())
            checkFields(shape);
        checkAlternatives();
        checkSignatories();
        checkLeast(&Secretariat::memberships, &Membership::seats, 1);
        checkLeast(&Secretariat::projectEditions, &ProjectEdition::number, 1);
        checkLeast(&Secretariat::projectEditions, &ProjectEdition::months, 0);
        checkLeast(&Secretariat::agendaItems, &AgendaItem::plannedMinutes, 0);
    }

private:
    void fault(const Shape &shape, qsizetype index, const QString &key, const QString &sentence)
    {
        const auto path = [this, &shape, index, key] {
            const QString place = pathOf(m_secretariat, shape, index);
            return key.isEmpty() ? place : place + u'/' + key;
        };
        m_tell(path, sentence);
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
            if (field.refersTo == QLatin1String(shape.record->name))
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

    void checkAlternatives()
    {
        checkOneOf(&Secretariat::convocations,
                   QCoreApplication::translate("Exchange", "needs either a body or a person"), &Convocation::bodyId,
                   &Convocation::personId);
        checkOneOf(&Secretariat::agendaLinks,
                   QCoreApplication::translate("Exchange", "needs one thing it links to, and only one"),
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
                fault(shapeOfRecords(&Secretariat::signatories), i, QStringLiteral("document"),
                      QCoreApplication::translate("Exchange", "has a signatory already"));
            known.insert(key);
        }
    }

    template <class Record>
    void checkLeast(QList<Record> Secretariat::*list, int Record::*member, int least)
    {
        const auto &records = m_secretariat.*list;
        for (qsizetype i = 0; i < records.size(); ++i)
            if (records.at(i).*member < least)
                fault(shapeOfRecords(list), i, keyOf(Fields<Record>::record, fieldOf(member).name),
                      QCoreApplication::translate("Exchange", "is less than %1").arg(least));
    }

    const Secretariat &m_secretariat;
    const Tell &m_tell;
    QHash<QString, QSet<qint64>> m_ids{};
    bool m_hasDoubles = false;
};

}

void checkRules(const Secretariat &secretariat,
                const std::function<void(const std::function<QString()> &, const QString &)> &tell)
{
    Check(secretariat, tell).run();
}

}
