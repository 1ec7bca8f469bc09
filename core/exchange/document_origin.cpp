#include "core/exchange/document_origin.h"

#include "core/domain/member_type.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace seduta::exchange {

namespace {

struct Keys {
    QString council = QStringLiteral("council");
    QString office = QStringLiteral("officeName");
    QString archive = QStringLiteral("archive");
    QString acts = QStringLiteral("acts");
    QString seal = QStringLiteral("seal");
    QString at = QStringLiteral("at");

    QStringList all() const { return {council, office, archive, acts, seal, at}; }
};

class Reading
{
public:
    Reading(const QJsonObject &object, const std::function<void(const QString &, const QString &)> &fault)
        : m_object(object)
        , m_fault(fault)
    {
    }

    template <class Member>
    void read(const QString &key, Member &member)
    {
        if (const auto found = m_object.constFind(key); found != m_object.constEnd())
            if (const auto complaint = MemberType<Member>::fromJson(*found, member))
                m_fault(key, *complaint);
    }

    void refuseOthers(const QStringList &known)
    {
        const auto keys = m_object.keys();
        for (const auto &key : keys)
            if (!known.contains(key))
                m_fault(key, QCoreApplication::translate("Exchange", "is not known in this format"));
    }

private:
    const QJsonObject &m_object;
    const std::function<void(const QString &, const QString &)> &m_fault;
};

}

QJsonObject toJson(const DocumentOrigin &origin)
{
    const Keys keys;
    QJsonObject object{{keys.council, origin.council},
                       {keys.office, origin.office},
                       {keys.archive, origin.archive},
                       {keys.acts, origin.head.act},
                       {keys.seal, origin.head.seal}};
    if (origin.at.isValid())
        object.insert(keys.at, MemberType<QDateTime>::toJson(origin.at));
    return object;
}

DocumentOrigin originFrom(const QJsonObject &object, const std::function<void(const QString &, const QString &)> &fault)
{
    const Keys keys;
    DocumentOrigin origin;
    int acts = 0;
    Reading reading(object, fault);
    reading.read(keys.council, origin.council);
    reading.read(keys.office, origin.office);
    reading.read(keys.archive, origin.archive);
    reading.read(keys.acts, acts);
    reading.read(keys.seal, origin.head.seal);
    reading.read(keys.at, origin.at);
    reading.refuseOthers(keys.all());
    origin.head.act = acts;
    return origin;
}

QJsonObject schemaOfOrigin()
{
    const Keys keys;
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("description"),
             QStringLiteral("Of which archive the document was made, and where its history ended then: its first act's "
                            "seal, its last act's number, seal and moment. A document written by hand has none.")},
            {QStringLiteral("properties"),
             QJsonObject{{keys.council, MemberType<QString>::schema()},
                         {keys.office, MemberType<QString>::schema()},
                         {keys.archive, MemberType<QString>::schema()},
                         {keys.acts, MemberType<int>::schema()},
                         {keys.seal, MemberType<QString>::schema()},
                         {keys.at, MemberType<QDateTime>::schema()}}},
            {QStringLiteral("additionalProperties"), false}};
}

}
