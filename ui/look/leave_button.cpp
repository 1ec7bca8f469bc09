#include "ui/look/leave_button.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>

namespace seduta {

QString leaveWords()
{
    return QCoreApplication::translate("Box", "Leave as it was");
}

QPushButton *addLeaveButton(QDialogButtonBox &buttons)
{
    auto *leave = buttons.addButton(leaveWords(), QDialogButtonBox::RejectRole);
    leave->setObjectName(QStringLiteral("leaveAsItWas"));
    leave->setAutoDefault(false);
    return leave;
}

}
