#include "ui/shell/register_tabs.h"

namespace seduta {

namespace {

QString wordsOf(PageKind page)
{
    switch (page) {
    case PageKind::Decisions: return RegisterTabs::tr("Outcomes and decisions");
    case PageKind::Agreements: return RegisterTabs::tr("Agreements");
    case PageKind::Opinions: return RegisterTabs::tr("Opinions");
    case PageKind::Statistics: return RegisterTabs::tr("Figures");
    case PageKind::References: return RegisterTabs::tr("References");
    case PageKind::Events: return RegisterTabs::tr("Events");
    case PageKind::IssuedPapers: return RegisterTabs::tr("Issued papers");
    case PageKind::People: return RegisterTabs::tr("Persons");
    case PageKind::Compositions: return RegisterTabs::tr("Compositions");
    default: return {};
    }
}

}

RegisterTabs::RegisterTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("registerTabs"));
    setAccessibleName(tr("Registers"));
    setDrawBase(false);
    setExpanding(false);
    for (const auto page : registerPages())
        addTab(wordsOf(page));
    hide();
    connect(this, &QTabBar::currentChanged, this, [this](int tab) { Q_EMIT chosen(registerPages().at(tab)); });
}

void RegisterTabs::mark(PageKind page)
{
    const QSignalBlocker quiet(this);
    const auto tab = registerPages().indexOf(page);
    setVisible(tab >= 0);
    if (tab >= 0)
        setCurrentIndex(int(tab));
}

PageKind RegisterTabs::lastOf(PageKind page) const
{
    return page == registerPages().constFirst() ? registerPages().at(currentIndex()) : page;
}

PageKind RegisterTabs::after(int places) const
{
    return registerPages().at((currentIndex() + places + count()) % count());
}

}
