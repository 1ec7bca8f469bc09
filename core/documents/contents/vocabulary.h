#pragma once

#include "core/documents/template/template_scanner.h"
#include "core/domain/person.h"

#include <QJsonObject>

namespace seduta {

/// The words a language of the papers has for the values of the archive, and its short phrases: vocabulary.json beside the templates.
class Vocabulary
{
public:
    /// Fails when the file is missing or is not a JSON object.
    static Result<Vocabulary> load(const TemplateSource &source);

    /// The word for a value, in the feminine where the language has one for it ("uditrice"). Without a word, the archive's own.
    template <class Enum>
    QString of(Enum value, Gender gender = Gender::Unknown) const
    {
        return wordIn(QString::fromLatin1(Words<Enum>::context), seduta::word(value), gender);
    }

    /// A phrase by its name ("draft": BOZZA); empty when there is none.
    QString phrase(const QString &name) const;

    /// The wording of a paper's title and heads: values of `sheet` ("convocation") in Mustache.
    QString heading(const QString &sheet, const QString &name) const;

private:
    explicit Vocabulary(const QJsonObject &content);

    QString wordIn(const QString &context, const QString &name, Gender gender) const;

    QJsonObject m_content;
};

}
