#pragma once

#include "core/exchange/pasted_bodies.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace seduta {

/// Rows pasted from a sheet, seen before they become enti: what each column was taken for, changed where it was taken wrongly.
class PasteBodiesDialog : public QDialog
{
    Q_OBJECT

public:
    PasteBodiesDialog(const QString &pasted, const QList<Body> &known, QWidget *parent);

    /// Those not in the archive yet, as the columns now stand.
    QList<Body> bodies() const;

private:
    void showRows();
    void showCategories();
    QComboBox *columnBox(int column);
    /// What of the rows is not added, and what of their columns is doubtful; a sentence each.
    QStringList leftOut(const QList<Body> &named) const;
    QStringList doubts() const;
    void tellWhatWillHappen();

    PastedBodies m_pasted;
    QList<Body> m_known{};
    QTableWidget *m_table = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_add = nullptr;
};

}
