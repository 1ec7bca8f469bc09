#include "tests/support/chance.h"

#include <QTimeZone>

namespace seduta {

namespace {

const QList<QString> &hostileTexts()
{
    static const QList<QString> texts{
        QString(),
        QStringLiteral(" \t "),
        QStringLiteral("'; DELETE FROM meeting; --"),
        QStringLiteral("\"doppie\" e 'semplici' e \\ rovesciate"),
        QStringLiteral("<b>grassetto</b><script>alert(1)</script>&amp;"),
        QStringLiteral("prima") + QChar(0) + QStringLiteral("dopo"),
        QStringLiteral("\u202Eoilgof\u2066"),
        QStringLiteral("%1 %2 %L3 %n %%"),
        QStringLiteral("{\"id\": null, \"a\": [1, 2.50]}"),
        QStringLiteral("Unita\u0300 e Unità e Unita'"),
        QStringLiteral("D'Agostino\r\nriga\rriga\n"),
        QStringLiteral("\U0001F600 \u0645\u0631\u062D\u0628\u0627 \u4F60\u597D"),
        QString(QChar(0xD800)),
        QStringLiteral("1e309"),
        QStringLiteral("0012.50"),
        QString(10000, u'à'),
    };
    return texts;
}

}

// Not std::uniform_int_distribution: its values differ from one library to another.
int Chance::number(int from, int to)
{
    return from + int(m_engine() % quint32(to - from + 1));
}

QString Chance::text()
{
    static const QList<QString> plain{QStringLiteral("Accoglienza"),        QStringLiteral("Comune di Prova"),
                                      QStringLiteral("Trasporti in valle"), QStringLiteral("Questura"),
                                      QStringLiteral("Piano territoriale"), QStringLiteral("Rinvio a settembre")};
    if (oneIn(6))
        return oneOf(hostileTexts());
    return QStringLiteral("%1 %2").arg(oneOf(plain), QString::number(number(1, 99)));
}

QDate Chance::day()
{
    return oneIn(6) ? QDate() : QDate(2025, 1, 1).addDays(number(-400, 800));
}

QTime Chance::hour()
{
    return oneIn(6) ? QTime() : QTime(number(8, 19), number(0, 59));
}

QDateTime Chance::moment()
{
    return oneIn(6) ? QDateTime() : QDateTime(QDate(2025, 6, 1).addDays(number(0, 90)), QTime(9, 0), QTimeZone::utc());
}

PartialDate Chance::partialDate()
{
    PartialDate date;
    switch (number(0, 5)) {
    case 0: break;
    case 1: date = PartialDate::inMonth(2025, number(1, 13)); break;
    case 2: date = PartialDate::inSeason(2025, number(0, 3)); break;
    case 3: date = PartialDate::inYear(number(2024, 2027)); break;
    default: date = PartialDate::onDay(day());
    }
    date.circa = oneIn(5);
    return date;
}

}
