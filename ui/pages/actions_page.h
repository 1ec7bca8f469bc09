#pragma once

#include "core/usecases/actions.h"
#include "ui/forms/record_form.h"
#include "ui/models/rows_model.h"
#include "ui/pages/record_page.h"

class QComboBox;

namespace seduta {

/// What the form of an impegno asks for: the commitment, its status, and the one body in charge where there is just one.
struct ActionSheet {
    ActionItem action{};
    BodyId owner{};

    bool operator==(const ActionSheet &) const = default;
};

/// The impegni: who must do what by when; those open, overdue, or all, and of one body.
class ActionsPage : public RecordPage
{
    Q_OBJECT

public:
    ActionsPage(const Desk &desk, QWidget *parent);

    QString title() const override;

protected:
    Result<void> fillList() override;
    Result<void> fillForm(qint64 id) override;
    void clearForm() override;
    bool isChanged() const override;
    Result<qint64> save(qint64 id) override;
    Result<void> remove(qint64 id) override;
    QString table() const override;
    QString words() const override;

private:
    QWidget *buildFilters();
    void buildForm();
    Result<void> saveKnown(const ActionSheet &sheet);
    Result<void> saveOwner(const ActionSheet &sheet);

    RowsModel<ActionSummary> m_actions;
    RecordForm<ActionSheet> *m_form = nullptr;
    QComboBox *m_scope = nullptr;
    QComboBox *m_body = nullptr;
};

}
