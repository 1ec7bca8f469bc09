#pragma once

#include "core/documents/template/template_scanner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace seduta {

/// The values templates may ask for, by name ("seduta.data.del"), each with what it gives in an example; a list or a group gives nothing itself.
class TemplateFields
{
public:
    /// All that a paper's values hold. Within a list or a group a value is also known by its name from there on ("data.del").
    void add(const QJsonObject &values);
    /// All that these templates ask for.
    void add(const QList<TemplateTag> &tags);
    void add(const TemplateFields &others);

    /// From the top, with their examples.
    const QMap<QString, QString> &examples() const { return m_examples; }
    bool isKnown(const QString &name) const { return m_names.contains(name); }
    /// The first tag that asks for a value no paper has, as an error that says where it stands.
    Result<void> checked(const QList<TemplateTag> &tags) const;

private:
    void add(const QJsonValue &value, const QStringList &path);
    void addGroup(const QJsonObject &group, const QStringList &path);
    void addList(const QJsonArray &list, const QStringList &path);

    QMap<QString, QString> m_examples{};
    QSet<QString> m_names{};
};

}
