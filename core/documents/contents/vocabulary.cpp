#include "core/documents/contents/vocabulary.h"

#include <QJsonDocument>

namespace seduta {

namespace {

const QString fileName = QStringLiteral("vocabulary.json");

}

Result<Vocabulary> Vocabulary::load(const TemplateSource &source)
{
    const auto text = source(fileName);
    const auto document = QJsonDocument::fromJson(text.value_or(QString()).toUtf8());
    if (!document.isObject())
        return failure(
            ErrorKind::Validation,
            QCoreApplication::translate("Vocabulary", "“%1” is missing or is not valid JSON.").arg(fileName));
    return Vocabulary(document.object());
}

Vocabulary::Vocabulary(const QJsonObject &content)
    : m_content(content)
{
}

QString Vocabulary::phrase(const QString &name) const
{
    return m_content[u"phrases"][name].toString();
}

QString Vocabulary::heading(const QString &sheet, const QString &name) const
{
    const auto own = m_content[u"sheets"][sheet][name];
    return (own.isUndefined() ? m_content[u"sheets"][u"of_meeting"][name] : own).toString();
}

QString Vocabulary::wordIn(const QString &context, const QString &name, Gender gender) const
{
    const QJsonValue words = m_content[u"words"][context];
    const QString feminine = words[name + QStringLiteral(".feminine")].toString();
    if (gender == Gender::Feminine && !feminine.isEmpty())
        return feminine;
    return words[name].toString(name);
}

}
