#pragma once

#include "ui/records/records_beside.h"

class QStackedWidget;
class QTabBar;

namespace seduta {

/// Several lists beside one form, each behind a tab. What is not of the record, as what is still open, may stand among them.
class ListsBeside : public RecordsBeside
{
    Q_OBJECT

public:
    /// What the tabs are called by, and what they are, to be spoken.
    ListsBeside(const QString &name, const QString &title, QWidget *parent);

    void add(const QString &words, QWidget *list);
    /// Opens the tab behind which that widget stands, if any.
    void bring(const QWidget &list);
    void showOf(qint64 record) override;
    void reload() override;

private:
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_parts = nullptr;
    QList<RecordsBeside *> m_lists{};
};

}
