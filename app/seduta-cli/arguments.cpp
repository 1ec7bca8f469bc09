#include "app/seduta-cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace seduta::cli {

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options, qsizetype expected)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).startsWith(QStringLiteral("--"))) {
            arguments.m_plain.append(words.at(i));
            continue;
        }
        const QString name = words.at(i).section(u'=', 0, 0);
        const auto option =
            std::find_if(options.begin(), options.end(), [&](const Option &each) { return each.name == name; });
        if (option == options.end())
            return failure(ErrorKind::Validation,
                           QCoreApplication::translate("Terminal", "The option %1 is not known.").arg(name));
        const bool inline_ = words.at(i).contains(u'=');
        if (option->value.isEmpty()) {
            arguments.m_options.insert(name, QString());
        } else if (inline_) {
            arguments.m_options.insert(name, words.at(i).section(u'=', 1));
        } else if (i + 1 < words.size()) {
            arguments.m_options.insert(name, words.at(++i));
        } else {
            return failure(
                ErrorKind::Validation,
                QCoreApplication::translate("Terminal", "The option %1 needs a value: %2.").arg(name, option->value));
        }
    }
    if (arguments.m_plain.size() != expected)
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Terminal", "The command takes %1 arguments, not %2.")
                           .arg(QString::number(expected), QString::number(arguments.m_plain.size())));
    return arguments;
}

}
