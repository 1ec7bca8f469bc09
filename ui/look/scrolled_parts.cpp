#include "ui/look/scrolled_parts.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QScrollBar>

namespace seduta {

namespace {

/// What scrolls, as Qt tells it: the part seen, then the scroll bars that stand there.
class ScrolledParts : public QAccessibleWidget
{
public:
    explicit ScrolledParts(QAbstractScrollArea *area)
        : QAccessibleWidget(area, QAccessible::Client)
    {
    }

    int childCount() const override { return int(parts().size()); }

    QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(parts().value(index));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child ? int(parts().indexOf(qobject_cast<QWidget *>(child->object()))) : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto all = parts();
        for (auto *part : all)
            if (part->isVisible() && part->rect().contains(part->mapFromGlobal(QPoint(x, y))))
                return QAccessible::queryAccessibleInterface(part);
        return nullptr;
    }

private:
    QList<QWidget *> parts() const
    {
        const auto *area = qobject_cast<QAbstractScrollArea *>(object());
        if (!area || !area->viewport())
            return {};
        QList<QWidget *> all{area->viewport()};
        for (auto *bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
            if (bar && bar->isVisible())
                all.append(bar->parentWidget());
        return all;
    }
};

QAccessibleInterface *scrolledParts(const QString &name, QObject *object)
{
    const bool isAsked = name == QStringLiteral("QScrollArea") || name == QStringLiteral("QAbstractScrollArea");
    auto *area = isAsked ? qobject_cast<QAbstractScrollArea *>(object) : nullptr;
    return area ? new ScrolledParts(area) : nullptr;
}

}

void tellScrolledParts()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(scrolledParts);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

}
