#pragma once

#include "core/domain/composition.h"
#include "ui/records/page_of.h"
#include "ui/records/rows_model.h"

namespace seduta {

/// The register of compositions by decree, which of them is in force today, and who sits in each.
class CompositionsPage : public PageOf<RowsModel<Composition>, Composition>
{
    Q_OBJECT

public:
    CompositionsPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    QString newWords() const override;
    QList<Command> commands() const override;
    void run(Command command) override;

protected:
    Result<QList<Composition>> read() override;
    Composition blank() const override;
    void runOnCard(CardAct act) override;

private:
    /// A new one with the seats of the one that is read, in force from a day that is asked for.
    void renew();
};

}
