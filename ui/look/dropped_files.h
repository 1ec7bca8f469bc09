#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

namespace seduta {

/// The paths of the files of this computer that are dragged; none where something else is.
QStringList draggedFiles(const QMimeData *data);

/// Takes the files that are dropped on a widget, or on what stands in it and takes none itself. They are copied: where they were they stay.
class DroppedFiles : public QObject
{
    Q_OBJECT

public:
    explicit DroppedFiles(QWidget &on);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
