#pragma once

#include "core/domain/opinion.h"
#include "ui/records/page_of.h"
#include "ui/records/rows_model.h"

namespace seduta {

/// The register of pareri on projects. Many are given in one meeting: the next one keeps the meeting, the criteria and the days of the last.
class OpinionsPage : public PageOf<RowsModel<OpinionLine>, Opinion>
{
    Q_OBJECT

public:
    OpinionsPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    QString newWords() const override;

protected:
    Result<QList<OpinionLine>> read() override;
    Opinion blank() const override;
    Result<void> fillForm(qint64 id) override;
    void clearForm() override;
    QString words() const override;

private:
    void buildForm();
    void buildTransmission();
    void offerWhatDependsOn(const Opinion &opinion);
};

}
