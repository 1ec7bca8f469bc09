#include "ui/look/dropped_files.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace seduta {

QStringList draggedFiles(const QMimeData *data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const auto &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

DroppedFiles::DroppedFiles(QWidget &on)
    : QObject(&on)
{
    on.setAcceptDrops(true);
    on.installEventFilter(this);
}

bool DroppedFiles::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return QObject::eventFilter(watched, event);
    auto *drag = static_cast<QDropEvent *>(event);
    const auto paths = draggedFiles(drag->mimeData());
    if (paths.isEmpty()) {
        drag->ignore();
        return true;
    }
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (isDrop)
        Q_EMIT dropped(paths);
    return true;
}

}
