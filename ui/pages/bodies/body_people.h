#pragma once

#include "core/usecases/bodies.h"
#include "ui/desk/page.h"
#include "ui/records/records_beside.h"
#include "ui/records/rows_model.h"

namespace seduta {

class RecordPanel;

/// Who speaks for the body shown: as many as it has.
class BodyPeople : public RecordsBeside
{
    Q_OBJECT

public:
    BodyPeople(const Desk &desk, QWidget *parent);

    void showOf(qint64 body) override;
    void reload() override;

Q_SIGNALS:
    /// The person's data are to be erased, at the person's request.
    void erasureAsked(qint64 person);

private:
    void edit(const BodyPerson &person);
    void askErasure();
    void remove(RepresentativeId role);
    Result<void> keep(const BodyPerson &typed);

    Desk m_desk;
    BodyId m_body{};
    RowsModel<BodyPerson> m_people;
    RecordPanel *m_panel = nullptr;
};

}
