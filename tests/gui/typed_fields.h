#pragma once

#include "core/domain/record_description.h"

class QComboBox;
class QTreeView;

namespace seduta {

/// The control of that name that is seen and may be used there; none where there is none.
QWidget *controlIn(QWidget &within, const QString &name);
/// The words put in the place of those that stand there, key by key.
void typeWords(QWidget &field, const QString &words);
/// The line that answers with that value, by its words.
bool chooseValue(QComboBox &box, qint64 value);
/// A member of a record in the control it has, whatever the kind of both; a reference as the archive numbers it. False where the control does not take it.
bool typeMember(QWidget &field, const FieldDescription &member, const void *record, qint64 reference);
/// A click on the row of that record; false where the list does not show it.
bool clickRow(QTreeView &list, qint64 id);

}
