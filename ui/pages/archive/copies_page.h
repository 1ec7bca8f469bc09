#pragma once

#include "ui/desk/page.h"
#include "ui/records/rows_model.h"

class QToolButton;

namespace seduta {

class RecordList;

/// The copies beside the archive: when each was made, why, and what it holds; one is restored into a new file, never over the archive.
class CopiesPage : public Page
{
    Q_OBJECT

public:
    CopiesPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    void takeFocus() override;

private:
    struct Line {
        qint64 id = 0;
        ArchiveCopy copy{};
        QString content{};
    };

    static QList<RowsModel<Line>::Column> columns();
    QString contentOf(const ArchiveCopy &copy) const;
    void makeCopy();
    void restoreSelected();
    void tellState();

    RowsModel<Line> m_lines;
    RecordList *m_list = nullptr;
    QToolButton *m_make = nullptr;
    QToolButton *m_restore = nullptr;
};

}
