#include "ui/shell/page_stack.h"

#include "ui/pages/archive/recovered_page.h"
#include "ui/pages/search/search_page.h"
#include "ui/shell/page_maker.h"
#include "ui/shell/session.h"

#include <QScrollArea>

namespace seduta {

namespace {

QWidget *frameOf(const Page &page)
{
    return page.parentWidget()->parentWidget();
}

}

PageStack::PageStack(Session &session, Dialogs &dialogs, const Commands &commands, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_commands(commands)
{
    setObjectName(QStringLiteral("pages"));
}

void PageStack::clear()
{
    for (const auto &[kind, page] : m_made)
        delete frameOf(*page);
    m_made.clear();
}

Page &PageStack::page(PageKind kind)
{
    auto &known = m_made[kind];
    if (!known)
        known = made(kind);
    return *known;
}

Page *PageStack::made(PageKind kind)
{
    auto *frame = new QScrollArea(this);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidgetResizable(true);
    auto *page = makePage(kind, {*m_session.workspace(), m_dialogs, m_session.drafts()}, frame);
    frame->setWidget(page);
    addWidget(frame);
    connect(page, &Page::noticed, this, &PageStack::noticed);
    connect(page, &Page::wentTo, this, &PageStack::wentTo);
    connect(page, &Page::commandsChanged, this, &PageStack::commandsChanged);
    connect(page, &Page::settingsChanged, this, &PageStack::settingsChanged);
    connect(page, &Page::aboutAsked, this, &PageStack::aboutAsked);
    if (auto *recovered = qobject_cast<RecoveredPage *>(page); recovered)
        connect(recovered, &RecoveredPage::takeUpAsked, this, &PageStack::takeUpAsked);
    if (auto *search = qobject_cast<SearchPage *>(page); search)
        search->offer(m_commands);
    page->reload();
    return page;
}

Page *PageStack::current() const
{
    const auto *frame = qobject_cast<QScrollArea *>(currentWidget());
    return frame ? qobject_cast<Page *>(frame->widget()) : nullptr;
}

void PageStack::bring(Page &page)
{
    setCurrentWidget(frameOf(page));
}

void PageStack::follow(const QList<TouchedRow> &rows)
{
    for (const auto &[kind, page] : m_made)
        page->follow(rows);
}

void PageStack::readAgain()
{
    for (const auto &[kind, page] : m_made)
        page->outdate();
    if (current())
        current()->catchUp();
}

}
