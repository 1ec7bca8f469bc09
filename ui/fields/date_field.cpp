#include "ui/fields/date_field.h"

#include "core/domain/italian_date.h"
#include "ui/fields/day_calendar.h"
#include "ui/fields/program_day.h"
#include "ui/look/keys.h"
#include "ui/look/look.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace seduta {

namespace {

constexpr int gap = 6;

const QKeySequence &calendarKey()
{
    static const QKeySequence key(Qt::ALT | Qt::Key_Down);
    return key;
}

}

DateField::DateField(QWidget *parent)
    : LineField(parent)
    , m_meaning(new QLabel(this))
{
    m_meaning->setObjectName(QStringLiteral("dateMeaning"));
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_meaning->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_meaning->hide();
    auto *calendar = addAction(icon(QStringLiteral("calendar-days"), Tone::Muted), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Calendar (%1)").arg(calendarKey().toString(QKeySequence::NativeText)));
    m_button = findChild<QToolButton *>();
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    onKey(*this, {calendarKey()}, tr("Opens the calendar"), this, [this] { openCalendar(); });
    connect(this, &QLineEdit::textChanged, this, &DateField::tellMeaning);
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
}

void DateField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *calendar = new DayCalendar(read().day, programDay(), *this);
    connect(calendar, &DayCalendar::chosen, this, &DateField::choose);
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

// As if it were typed: Ctrl+Z takes it back.
void DateField::choose(const QDate &day)
{
    setFocus(Qt::PopupFocusReason);
    selectAll();
    insert(shortDate(day));
}

void DateField::settle()
{
    if (const auto date = read(); date.isKnown())
        setLine(shortDate(date));
}

QStringList DateField::meanings() const
{
    const auto date = read();
    const bool isDay = date.precision == DatePrecision::Day;
    if (!date.isKnown())
        return {};
    if (text() == shortDate(date))
        return isDay ? QStringList{weekday(date.day)} : QStringList();
    return isDay ? QStringList{weekdayDate(date.day), weekday(date.day) + u' ' + shortDate(date.day)}
                 : QStringList{longDate(date), shortDate(date)};
}

void DateField::tellMeaning()
{
    const QFontMetrics metrics = m_meaning->fontMetrics();
    const int room = m_button->geometry().left() - fontMetrics().horizontalAdvance(text()) - 4 * gap;
    QString words;
    const auto ways = meanings();
    for (const auto &way : ways)
        if (words.isEmpty() && metrics.horizontalAdvance(way) <= room)
            words = way;
    const int taken = words.isEmpty() ? 0 : metrics.horizontalAdvance(words) + gap;
    m_meaning->setText(words);
    m_meaning->setVisible(!words.isEmpty());
    m_meaning->setGeometry(m_button->geometry().left() - taken, 0, taken, height());
    setTextMargins(0, 0, taken, 0);
}

void DateField::resizeEvent(QResizeEvent *event)
{
    LineField::resizeEvent(event);
    tellMeaning();
}

void DateField::changeEvent(QEvent *event)
{
    LineField::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        tellMeaning();
}

}
