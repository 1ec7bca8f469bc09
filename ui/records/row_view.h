#pragma once

#include <QTreeView>

namespace seduta {

/// The rows of a list. What is dragged is a small label beside the pointer, so that the place it goes to stays in sight.
class RowView : public QTreeView
{
    Q_OBJECT

public:
    explicit RowView(QWidget *parent);

protected:
    void startDrag(Qt::DropActions supported) override;

private:
    QPixmap labelOf(const QModelIndexList &rows) const;
};

}
