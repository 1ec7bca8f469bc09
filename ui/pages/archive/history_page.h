#pragma once

#include "core/usecases/histories.h"
#include "ui/desk/page.h"
#include "ui/records/rows_model.h"

class QLabel;
class QToolButton;

namespace seduta {

class RecordList;

/// The Cronologia: every act, or those that touched one record; what each changed; an older act undone after it was looked at.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    QList<Command> commands() const override;
    void run(Command command) override;
    void takeFocus() override;
    /// The whole archive, with the answer in a sentence.
    void verify();
    /// Only the acts on this record; with no record, all.
    void showOnly(const RecordName &record);

private:
    QWidget *buildTools();
    void showChanges();
    void undoSelected();
    void tellHead();

    RecordName m_only{};
    RowsModel<ChangeSet> m_acts;
    RowsModel<ChangeInWords> m_changes;
    RecordList *m_list = nullptr;
    RecordList *m_detail = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_all = nullptr;
    QToolButton *m_verify = nullptr;
    QLabel *m_head = nullptr;
};

}
