#pragma once

#include "core/domain/statistic.h"
#include "ui/records/plain_page.h"

namespace seduta {

/// The register of dati: what each measures, its value, the time it speaks of, who told it where, and its parts.
class StatisticsPage : public PlainPage<Statistic>
{
    Q_OBJECT

public:
    StatisticsPage(const Desk &desk, QWidget *parent);

protected:
    /// Another figure told in the same place: what the two share is filled in already.
    Statistic blank() const override;
    Result<void> fillForm(qint64 id) override;
    void clearForm() override;

private:
    void offerPoints(MeetingId meeting);
};

}
