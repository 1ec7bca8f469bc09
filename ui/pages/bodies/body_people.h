#pragma once

#include "core/usecases/bodies.h"
#include "ui/desk/page.h"
#include "ui/records/rows_model.h"

namespace seduta {

class RecordPanel;
/// Who speaks for the body shown: as many as it has.
class BodyPeople : public QWidget
{
    Q_OBJECT

public:
    BodyPeople(const Desk &desk, QWidget *parent);

    void showBody(BodyId body);
    void reload();

Q_SIGNALS:
    void noticed(const seduta::Notice &notice);

private:
    void edit(const BodyPerson &person);
    void remove(RepresentativeId role);
    Result<void> keep(const BodyPerson &typed);

    Desk m_desk;
    BodyId m_body{};
    RowsModel<BodyPerson> m_people;
    RecordPanel *m_panel = nullptr;
};

}
