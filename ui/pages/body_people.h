#pragma once

#include "core/usecases/bodies.h"
#include "ui/models/rows_model.h"
#include "ui/shell/page.h"

class QToolButton;

namespace seduta {

class RecordList;
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
    void tellState();
    void edit(const BodyPerson &person);
    void editSelected();
    void removeSelected();
    Result<void> keep(const BodyPerson &typed);

    Desk m_desk;
    BodyId m_body{};
    RowsModel<BodyPerson> m_people;
    RecordList *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_edit = nullptr;
    QToolButton *m_remove = nullptr;
};

}
