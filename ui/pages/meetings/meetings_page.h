#pragma once

#include "core/usecases/meetings.h"
#include "ui/records/page_of.h"
#include "ui/records/rows_model.h"

namespace seduta {

/// The sedute, latest first, and what each is: day, place, who chairs and convenes.
class MeetingsPage : public PageOf<RowsModel<MeetingSummary>, Meeting>
{
    Q_OBJECT

public:
    MeetingsPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    QString newWords() const override;
    void run(Command command) override;

protected:
    Result<QList<MeetingSummary>> read() override;
    bool isAddedToOnCard() const override { return false; }
    bool isLocked() const override;
    QStringList fieldsStillOpen() const override;
    QList<Command> toolCommands() const override;
    void activate(qint64 id) override;
    QString enterWords() const override;
    void runOnCard(CardAct act) override;
    Meeting blank() const override;

private:
    void duplicate();
    void buildForm();
};

}
