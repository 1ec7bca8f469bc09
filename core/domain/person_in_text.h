#pragma once

#include "core/domain/person.h"

#include <QRegularExpression>
#include <QStringList>

namespace seduta {

/// Whether a text speaks of a person: surely, where both names stand one behind the other or an address of theirs does; perhaps, where the
/// surname stands apart from the name, which others may bear.
enum class Naming { None, Possible, Certain };

/// A person as texts may name them: in any order, in capitals, without accents and apostrophes, in one word or in several.
class PersonInText
{
public:
    explicit PersonInText(const Person &person);

    Naming in(const QString &text) const;
    /// Whether a record as it is written in JSON may name them in one of its texts: told at once, without taking it apart.
    bool mayBeIn(const QString &record) const;

private:
    Naming named(const QString &text) const;
    bool isReached(const QString &text) const;

    QStringList m_given{};
    QString m_family{};
    QRegularExpression m_email;
    QRegularExpression m_phone;
};

}
