#pragma once

#include "core/domain/register_lines.h"
#include "ui/records/reading_page.h"
#include "ui/records/rows_model.h"

class QComboBox;

namespace seduta {

/// The register of outcomes and decisions: the points of every meeting that came to something, opinions among them.
class DecisionsPage : public ReadingPage
{
    Q_OBJECT

public:
    DecisionsPage(const Desk &desk, QWidget *parent);

    QString title() const override;

protected:
    Result<void> fillList() override;
    QString table() const override;
    QStringList listTables() const override;
    void activate(qint64 id) override;

private:
    QWidget *buildScope();

    RowsModel<DecisionLine> m_rows;
    QComboBox *m_scope = nullptr;
};

}
