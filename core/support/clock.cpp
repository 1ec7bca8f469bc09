#include "core/support/clock.h"

#include <QCoreApplication>

namespace seduta {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

QDateTime TrialClock::now() const
{
    return QDateTime(m_day, QTime::currentTime());
}

Result<std::unique_ptr<Clock>> clockOfProgram()
{
    const QString chosen = qEnvironmentVariable("SEDUTA_TODAY");
    if (chosen.isEmpty())
        return std::make_unique<SystemClock>();
    const auto day = QDate::fromString(chosen, Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate(
                           "Clock", "SEDUTA_TODAY says \"%1\", which is not a day: write it as 2025-11-03.")
                           .arg(chosen));
    return std::make_unique<TrialClock>(day);
}

}
