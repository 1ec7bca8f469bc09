#pragma once

#include "core/domain/body.h"
#include "ui/records/ordered_rows.h"
#include "ui/records/page_of.h"

#include <memory>

namespace seduta {

/// The enti: their list in order of precedence, the form of one, and who speaks for it.
class BodiesPage : public PageOf<OrderedRows<Body>, Body>
{
    Q_OBJECT

public:
    BodiesPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    QString newWords() const override;
    void run(Command command) override;

protected:
    Result<QList<Body>> read() override;
    Result<void> remove(qint64 id) override;
    QList<Command> toolCommands() const override;

private:
    /// `renamedOn` is where the form says since when a body is called otherwise.
    BodiesPage(const Desk &desk, QWidget *parent, const std::shared_ptr<PartialDate> &renamedOn);

    void buildForm(const std::shared_ptr<PartialDate> &renamedOn);
    void copyPecAddresses();
    void pasteRows();
    /// Whether the list shows the order of precedence, all of it; where it does not, says how to have it.
    bool mayMove();
    void moveBefore(const QList<qint64> &bodies, qint64 next);
    void moveSelected(int steps);
};

}
