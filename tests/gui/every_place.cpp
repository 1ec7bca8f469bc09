#include "tests/gui/every_place.h"

#include "ui/desk/paper_place.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

namespace seduta {

namespace {

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTabBar *>(widget)
        || (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget));
}

/// Parts Qt makes inside a control of ours: the control speaks for them.
bool isInside(const QWidget *widget)
{
    for (const auto *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (isControl(parent) && !qobject_cast<const QAbstractItemView *>(parent))
            return true;
    return widget->objectName().startsWith("qt_");
}

}

const QList<PageKind> &everyPage()
{
    static const QList<PageKind> kinds =
        registerPages() + QList{PageKind::Today,     PageKind::Meetings, PageKind::Bodies,   PageKind::Areas,
                                PageKind::Actions,   PageKind::Tables,   PageKind::Projects, PageKind::Plan,
                                PageKind::History,   PageKind::Copies,   PageKind::Council,  PageKind::Templates,
                                PageKind::Recovered, PageKind::Erasure,  PageKind::Search,   PageKind::Settings};
    return kinds;
}

QList<Place> everyPlace(qint64 meeting)
{
    QList<Place> places;
    for (const auto kind : everyPage())
        places.append({kind});
    for (int step = 1; step <= 5; ++step)
        places.append({PageKind::Meeting, meeting, step});
    places.append(paperPlace(MeetingId(meeting), DocumentKind::Minutes));
    return places;
}

QList<QWidget *> controlsOf(QWidget &window)
{
    QList<QWidget *> controls;
    const auto all = window.findChildren<QWidget *>();
    for (auto *widget : all)
        if (widget->isVisible() && isControl(widget) && !isInside(widget))
            controls.append(widget);
    return controls;
}

QString nameOf(OpenWindow &story, const QWidget &widget)
{
    return QStringLiteral("%1: %2 %3")
        .arg(story.title(), QLatin1String(widget.metaObject()->className()), widget.objectName());
}

}
