#include "core/domain/typed_date.h"

#include "core/domain/italian_date.h"

#include <QLocale>
#include <QRegularExpression>

namespace seduta {

namespace {

const QLocale &italian()
{
    static const QLocale locale(QLocale::Italian, QLocale::Italy);
    return locale;
}

// A year of two digits is of this century: an office's papers look ahead, not to 1925.
QDate ofThisCentury(const QDate &day, const QString &format)
{
    return format.count(u'y') == 2 && day.year() < 2000 ? day.addYears(100) : day;
}

PartialDate readMonth(const QString &text)
{
    for (const auto *format : {"MMMM yyyy", "MMM yyyy", "M/yyyy", "yyyy-MM"})
        if (const QDate day = italian().toDate(text, QLatin1String(format)); day.isValid())
            return PartialDate::inMonth(day.year(), day.month());
    return {};
}

PartialDate readSeason(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([a-z]+) (\d{4})(?:[-/](\d{2}|\d{4}))?$)"));
    const auto match = pattern.match(text);
    const auto &names = seasonNames();
    const auto season = std::find(names.begin(), names.end(), match.captured(1));
    return season == names.end() ? PartialDate{}
                                 : PartialDate::inSeason(match.captured(2).toInt(), int(season - names.begin()));
}

PartialDate readPlain(const QString &text)
{
    constexpr int digitsOfYear = 4;
    if (const int year = text.toInt(); year > 0 && text.size() == digitsOfYear)
        return PartialDate::inYear(year);
    if (const QDate day = readDay(text); day.isValid())
        return PartialDate::onDay(day);
    const auto month = readMonth(text);
    return month.isKnown() ? month : readSeason(text);
}

}

QDate readDay(const QString &typed)
{
    const QString words = typed.simplified().toLower().remove(u'°');
    for (const auto *format : {"yyyy-M-d", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy", "d MMMM yyyy", "d MMM yyyy",
                               "d/M/yy", "d.M.yy", "d-M-yy", "ddMMyyyy"}) {
        const QString pattern = QLatin1String(format);
        if (const QDate day = italian().toDate(words, pattern); day.isValid())
            return ofThisCentury(day, pattern);
    }
    return {};
}

PartialDate readDate(const QString &typed)
{
    static const QRegularExpression circa(QStringLiteral("^circa | circa$"));
    QString text = typed.simplified().toLower();
    const bool isCirca = text.contains(circa);
    PartialDate date = readPlain(text.remove(circa));
    date.circa = isCirca && date.isKnown();
    return date;
}

QTime readHour(const QString &typed)
{
    const QString words = typed.simplified();
    for (const auto *format : {"H:mm", "H.mm", "H,mm", "H mm", "HHmm", "Hmm", "H"})
        if (const QTime hour = QTime::fromString(words, QLatin1String(format)); hour.isValid())
            return hour;
    return {};
}

}
