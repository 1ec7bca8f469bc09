#include "core/domain/history_head.h"

#include <QRegularExpression>
#include <QStringList>

namespace seduta {

namespace {

constexpr qsizetype printedLetters = 16;
constexpr qsizetype lettersOfAGroup = 4;

}

QString HistoryHead::code() const
{
    if (act == 0)
        return {};
    QStringList groups{QString::number(act)};
    for (qsizetype at = 0; at < printedLetters; at += lettersOfAGroup)
        groups.append(seal.mid(at, lettersOfAGroup));
    return groups.join(u'-');
}

std::optional<HistoryHead> HistoryHead::fromCode(const QString &typed)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,12})((?:-[0-9a-f]{4}){2,16})$"));
    static const QRegularExpression marks(QStringLiteral("[^0-9a-z]+"));
    const auto match = shape.match(typed.trimmed().toLower().replace(marks, QStringLiteral("-")));
    if (!match.hasMatch())
        return std::nullopt;
    return HistoryHead{match.captured(1).toLongLong(), match.captured(2).remove(u'-')};
}

}
