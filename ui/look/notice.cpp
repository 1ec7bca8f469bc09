#include "ui/look/notice.h"

#include "core/support/bounded_text.h"
#include "ui/look/label_of.h"
#include "ui/look/look.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace seduta {

namespace {

constexpr int secondsOfGoodNews = 8;

QString iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done: return QStringLiteral("circle-check");
    case Notice::Kind::Advice: return QStringLiteral("info");
    case Notice::Kind::Failure:
    case Notice::Kind::Problem: return QStringLiteral("circle-alert");
    }
    return {};
}

Tone toneOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done: return Tone::Good;
    case Notice::Kind::Advice: return Tone::Accent;
    case Notice::Kind::Failure:
    case Notice::Kind::Problem: return Tone::Bad;
    }
    return Tone::Ink;
}

}

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
    , m_leaving(new QTimer(this))
{
    setObjectName(QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    letWordsGiveWay(*m_text);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the notice"));
    m_close->setToolTip(tr("Close the notice"));
    m_leaving->setSingleShot(true);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    connect(m_leaving, &QTimer::timeout, this, &NoticeBar::clear);
    hide();
}

void NoticeBar::layOver()
{
    m_isOver = true;
    parentWidget()->installEventFilter(this);
    settle();
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        settle();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::settle()
{
    if (!m_isOver || isHidden())
        return;
    const auto room = parentWidget()->size();
    const int height = qMin(room.height(), layout()->totalHeightForWidth(room.width()));
    setGeometry(0, room.height() - height, room.width(), height);
    raise();
}

void NoticeBar::say(const Notice &notice, const QList<QAction *> &actions)
{
    m_notice = notice;
    offer(actions);
    m_close->setVisible(notice.kind != Notice::Kind::Problem);
    m_text->setText(shortened(notice.text, longestNotice));
    setAccessibleName(m_text->text());
    paint();
    setVisible(!notice.text.isEmpty());
    settle();
    if (notice.kind == Notice::Kind::Done)
        m_leaving->start(secondsOfGoodNews * 1000);
    else
        m_leaving->stop();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::offer(const QList<QAction *> &actions)
{
    while (auto *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (auto *action : actions) {
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        m_actions->addWidget(button);
    }
}

void NoticeBar::clear()
{
    m_notice = {};
    m_leaving->stop();
    hide();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paint();
    QFrame::changeEvent(event);
}

void NoticeBar::paint()
{
    const Tone tone = toneOf(m_notice.kind);
    m_icon->setPixmap(icon(iconOf(m_notice.kind), tone).pixmap(20, 20));
    m_close->setIcon(icon(QStringLiteral("x"), tone));
    auto colours = palette();
    colours.setColor(QPalette::Window, tint(tone));
    setPalette(colours);
    setAutoFillBackground(true);
}

}
