#pragma once

#include "core/domain/body.h"
#include "ui/records/ordered_rows.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"

namespace seduta {

class BodyPeople;
/// The enti: their list in order of precedence, the form of one, and who speaks for it.
class BodiesPage : public RecordPage
{
    Q_OBJECT

public:
    BodiesPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void run(Command command) override;

protected:
    Result<void> fillList() override;
    Result<void> fillForm(qint64 id) override;
    void clearForm() override;
    bool isChanged() const override;
    Result<qint64> save(qint64 id) override;
    Result<void> remove(qint64 id) override;
    QString table() const override;
    QString words() const override;
    QList<Command> toolCommands() const override;

private:
    void buildForm();
    void copyPecAddresses();
    void pasteRows();
    /// Whether the list shows the order of precedence, all of it; where it does not, says how to have it.
    bool mayMove();
    void moveBefore(const QList<qint64> &bodies, qint64 next);
    void moveSelected(int steps);

    OrderedRows<Body> m_bodies;
    RecordForm<Body> *m_form = nullptr;
    BodyPeople *m_people = nullptr;
};

}
