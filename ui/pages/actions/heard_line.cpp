#include "ui/pages/actions/heard_line.h"

#include "ui/fields/day_field.h"
#include "ui/look/keys.h"
#include "ui/look/tool_button.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace seduta {

HeardLine::HeardLine(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_on(new DayField(this))
    , m_words(new LineField(this))
{
    m_on->setObjectName(QStringLiteral("heardOn"));
    m_on->setAccessibleName(tr("The day it was heard on"));
    m_on->setDay(today);
    m_on->setFixedWidth(m_on->fontMetrics().horizontalAdvance(QStringLiteral("00/00/00000000")));
    m_words->setObjectName(QStringLiteral("heard"));
    m_words->setAccessibleName(tr("What was heard of the commitment selected"));
    m_words->setPlaceholderText(tr("What was heard of it (A): write it and press Enter"));
    auto *chased = aToolButton(QStringLiteral("chaseAction"), tr("Reminded today (S)"), QStringLiteral("send"), this);
    auto *stepped = aToolButton(QStringLiteral("stepAction"), tr("Next status (Space)"), QStringLiteral("check"), this);
    auto *heard = new QHBoxLayout;
    heard->addWidget(m_on);
    heard->addWidget(m_words, 1);
    auto *tools = new QHBoxLayout;
    tools->addWidget(chased);
    tools->addWidget(stepped);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(heard);
    column->addLayout(tools);
    connect(chased, &QToolButton::clicked, this, &HeardLine::chaseAsked);
    connect(stepped, &QToolButton::clicked, this, &HeardLine::stepAsked);
    connect(m_words, &QLineEdit::returnPressed, this, &HeardLine::entered);
    onKey(*m_words, {Qt::Key_Escape}, tr("Back to the list"), this, [this] { Q_EMIT left(); });
}

QDate HeardLine::day() const
{
    return m_on->day();
}

QString HeardLine::words() const
{
    return m_words->text().trimmed();
}

std::optional<Error> HeardLine::unreadable() const
{
    return m_on->unreadable();
}

void HeardLine::clear(const QDate &today)
{
    m_words->clear();
    m_on->setDay(today);
}

void HeardLine::goThere()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
}

}
