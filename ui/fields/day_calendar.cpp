#include "ui/fields/day_calendar.h"

#include <QCalendarWidget>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace seduta {

namespace {

void dressDays(QCalendarWidget &month, const QDate &today)
{
    QTextCharFormat plain;
    plain.setForeground(month.palette().text());
    month.setWeekdayTextFormat(Qt::Saturday, plain);
    month.setWeekdayTextFormat(Qt::Sunday, plain);
    QTextCharFormat now;
    now.setFontWeight(QFont::Bold);
    now.setFontUnderline(true);
    month.setDateTextFormat(today, now);
}

// Under the field, or over it where the screen ends.
QPoint placeOf(const QWidget &field, const QSize &size)
{
    const QRect screen = field.screen()->availableGeometry();
    const QPoint below = field.mapToGlobal(field.rect().bottomLeft());
    const QPoint above = field.mapToGlobal(field.rect().topLeft()) - QPoint(0, size.height());
    const QPoint place = below.y() + size.height() > screen.bottom() && above.y() >= screen.top() ? above : below;
    return {qMax(screen.left(), qMin(place.x(), screen.right() - size.width())), place.y()};
}

}

DayCalendar::DayCalendar(const QDate &shown, const QDate &today, QWidget &field)
    : QFrame(&field, Qt::Popup)
{
    setObjectName(QStringLiteral("dayCalendar"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *month = new QCalendarWidget(this);
    month->setAccessibleName(field.accessibleName());
    month->setLocale(QLocale(QLocale::Italian, QLocale::Italy));
    month->setFirstDayOfWeek(Qt::Monday);
    month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    month->setDateEditEnabled(false);
    month->setSelectedDate(shown.isValid() ? shown : today);
    dressDays(*month, today);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(month);
    setFocusProxy(month);
    connect(month, &QCalendarWidget::clicked, this, &DayCalendar::choose);
    connect(month, &QCalendarWidget::activated, this, &DayCalendar::choose);
    adjustSize();
    move(placeOf(field, size()));
}

void DayCalendar::choose(const QDate &day)
{
    if (!isVisible())
        return;
    close();
    Q_EMIT chosen(day);
}

}
