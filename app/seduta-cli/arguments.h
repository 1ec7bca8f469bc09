#pragma once

#include "core/support/result.h"

#include <QHash>
#include <QStringList>

namespace seduta::cli {

/// One option of a command: "--meeting DATE|NUMBER", or a flag when it takes no value.
struct Option {
    QString name{};
    QString value{};
    QString description{};
};

/// What the user typed after the command's name.
class Arguments
{
public:
    /// A wrong-use failure for an unknown option, a value missing or a number of plain arguments other than `expected`.
    static Result<Arguments> parse(const QStringList &words, const QList<Option> &options, qsizetype expected);

    QString at(qsizetype position) const { return m_plain.at(position); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option); }

private:
    QStringList m_plain{};
    QHash<QString, QString> m_options{};
};

}
