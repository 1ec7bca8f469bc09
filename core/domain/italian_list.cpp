#include "core/domain/italian_list.h"

#include "core/domain/italian_sound.h"

namespace seduta {

namespace {

QStringList withoutEmpty(const QStringList &entries)
{
    QStringList kept;
    for (const QString &entry : entries)
        if (const QString trimmed = entry.trimmed(); !trimmed.isEmpty())
            kept.append(trimmed);
    return kept;
}

QString conjoined(const QStringList &entries, const QString &separator, const QString &beforeLast)
{
    if (entries.size() < 2)
        return entries.value(0);
    const QString &last = entries.constLast();
    const QString conjunction = takesEuphonicD(u'e', last) ? QStringLiteral("ed ") : QStringLiteral("e ");
    return entries.mid(0, entries.size() - 1).join(separator) + beforeLast + conjunction + last;
}

}

QString listed(const QStringList &entries)
{
    return conjoined(withoutEmpty(entries), QStringLiteral(", "), QStringLiteral(" "));
}

QString listedWithSemicolons(const QStringList &entries)
{
    return conjoined(withoutEmpty(entries), QStringLiteral("; "), QStringLiteral("; "));
}

QString agreeing(qsizetype count, const QString &singular, const QString &plural)
{
    return count == 1 ? singular : plural;
}

}
