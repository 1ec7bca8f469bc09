#include "tests/gui/compared_documents.h"

#include "core/domain/record_lists.h"

#include <QHash>

namespace seduta {

namespace {

// What tells a record from the others of its kind, where it is more than a title or a name.
const QHash<QString, QStringList> &marks()
{
    static const QHash<QString, QStringList> marks{
        {"person", {"familyName", "givenName"}},
        {"composition", {"decreeRef", "validFrom"}},
        {"meeting", {"heldOn", "title"}},
        {"meeting_part", {"audience"}},
        {"convocation", {"meetingId", "bodyId", "personId", "kind"}},
        {"agenda_item", {"meetingId", "title"}},
        {"attendance", {"meetingId", "partId", "bodyId"}},
        {"critical_area_report", {"criticalAreaId", "meetingId"}},
        {"project_edition", {"projectId", "number"}},
        {"plan_version", {"title", "version"}},
        {"legal_reference", {"kind", "number"}},
        {"statistic", {"indicator"}},
        {"opinion", {"projectId", "editionId"}},
    };
    return marks;
}

class Teller
{
public:
    explicit Teller(const Secretariat &secretariat)
        : m_secretariat(secretariat)
    {
        for (const auto &list : recordLists())
            for (qsizetype i = 0; i < list->size(secretariat); ++i)
                m_records[QLatin1String(list->record->name)].insert(list->record->id(list->at(secretariat, i)),
                                                                    list->at(secretariat, i));
    }

    QStringList lines() const
    {
        QStringList lines;
        for (const auto &list : recordLists())
            for (qsizetype i = 0; i < list->size(m_secretariat); ++i)
                lines.append(lineOf(*list->record, list->at(m_secretariat, i)));
        lines.sort();
        return lines;
    }

private:
    QString lineOf(const RecordDescription &description, const void *record) const
    {
        QStringList told;
        for (const auto &field : description.fields)
            if (!field.acts->isSame(field.of(record), field.of(description.blank.get())))
                told.append(QStringLiteral("%1=%2").arg(QLatin1String(field.name), valueOf(field, record)));
        return QStringLiteral("%1: %2").arg(QLatin1String(description.name), told.join(QStringLiteral("; ")));
    }

    QString valueOf(const FieldDescription &field, const void *record) const
    {
        if (!field.refersTo.isEmpty())
            return nameOf(field.refersTo, field.acts->reference(field.of(record)));
        return field.acts->words(field.of(record)).replace(u'\n', QStringLiteral(" / "));
    }

    QString nameOf(const QString &kind, qint64 id) const
    {
        const auto *record = m_records.value(kind).value(id);
        if (!record)
            return {};
        const auto &description = *recordNamed(kind);
        QStringList names;
        for (const auto &mark : marks().value(kind, {QStringLiteral("title"), QStringLiteral("name")}))
            if (const auto *field = description.field(QLatin1String(mark.toLatin1())))
                names.append(valueOf(*field, record));
        names.removeAll(QString());
        return QStringLiteral("<%1>").arg(names.join(u' '));
    }

    const Secretariat &m_secretariat;
    QHash<QString, QHash<qint64, const void *>> m_records{};
};

}

QStringList toldRecords(const Secretariat &secretariat)
{
    return Teller(secretariat).lines();
}

QStringList differences(const Secretariat &wanted, const Secretariat &found)
{
    auto lacking = toldRecords(wanted);
    QStringList more;
    for (const auto &line : toldRecords(found))
        if (!lacking.removeOne(line))
            more.append(line);
    QStringList all;
    for (const auto &line : lacking)
        all.append(QStringLiteral("- ") + line);
    for (const auto &line : more)
        all.append(QStringLiteral("+ ") + line);
    return all;
}

}
