#pragma once

#include "core/domain/register_lines.h"
#include "ui/records/reading_page.h"
#include "ui/records/rows_model.h"

namespace seduta {

/// The register of issued papers: what left the office, for every meeting.
class IssuedPapersPage : public ReadingPage
{
    Q_OBJECT

public:
    IssuedPapersPage(const Desk &desk, QWidget *parent);

    QString title() const override;

protected:
    Result<void> fillList() override;
    QString table() const override;
    QStringList listTables() const override;
    void activate(qint64 id) override;

private:
    RowsModel<IssuedLine> m_rows;
};

}
