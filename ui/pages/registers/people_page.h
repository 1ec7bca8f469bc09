#pragma once

#include "core/domain/register_lines.h"
#include "ui/records/page_of.h"
#include "ui/records/rows_model.h"

namespace seduta {

/// The register of persons: those who sit for bodies, and those who only chair, sign or speak.
class PeoplePage : public PageOf<RowsModel<PersonLine>, Person>
{
    Q_OBJECT

public:
    PeoplePage(const Desk &desk, QWidget *parent);

    QString title() const override;
    QString newWords() const override;

protected:
    Result<QList<PersonLine>> read() override;
    Result<void> remove(qint64 id) override;
    void runOnCard(CardAct act) override;

private:
    void buildForm();
    void askErasure();
};

}
