#pragma once

#include "core/domain/field.h"
#include "core/domain/member_type.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>

namespace seduta {

/// What is done with a member whose type is not known here; see MemberType.
struct MemberActs {
    QJsonValue (*toJson)(const void *member) = nullptr;
    Complaint (*fromJson)(const QJsonValue &value, void *member) = nullptr;
    QJsonObject (*schema)() = nullptr;
    bool (*isSame)(const void *one, const void *other) = nullptr;
    /// The stored values of the member's columns, as the journal keeps them, in the user's words.
    QString (*told)(const QList<QJsonValue> &stored) = nullptr;
    /// The member itself in the user's words.
    QString (*words)(const void *member) = nullptr;
    /// The number of the record referred to; null where the member refers to none.
    qint64 (*reference)(const void *member) = nullptr;
    void (*refer)(void *member, qint64 number) = nullptr;
};

/// A member of a record, while the program runs.
struct FieldDescription {
    const char *name = "";
    const char *word = "";
    /// The name of the record it refers to; empty where it refers to none.
    QString refersTo{};
    QStringList columns{};
    const MemberActs *acts = nullptr;
    void *(*in)(void *record) = nullptr;

    const void *of(const void *record) const { return in(const_cast<void *>(record)); }
};

/// A record of core/domain/fields, while the program runs: compiled once, for whoever works with any record alike.
struct RecordDescription {
    const char *name = "";
    QList<FieldDescription> fields{};
    /// One with nothing in it.
    std::shared_ptr<const void> blank{};
    qint64 (*id)(const void *record) = nullptr;
    void (*setId)(void *record, qint64 id) = nullptr;

    /// "meeting" → "seduta", in the language of the program.
    QString words() const;
    QString wordsOf(const FieldDescription &field) const;
    /// None where the record has no such member.
    const FieldDescription *field(QLatin1String name) const;
};

/// Every record in core/domain/fields.
const QList<RecordDescription> &describedRecords();
/// By its name, which is its table's too; none where there is no such record.
const RecordDescription *recordNamed(const QString &name);

template <class Record>
const RecordDescription &descriptionOf()
{
    static const auto &description = *recordNamed(QLatin1String(Fields<Record>::record));
    return description;
}

/// "dueOn" → "due_on".
QString snakeCase(const QString &name);

}
