#include "ui/pages/registers/points_of_meeting.h"

#include "ui/fields/references.h"
#include "ui/records/form.h"

#include <QComboBox>

namespace seduta {

void offerPointsOf(Form &form, Workspace &workspace)
{
    auto *meeting = form.findChild<QComboBox *>(QStringLiteral("meetingId"));
    QObject::connect(meeting, &QComboBox::activated, &form, [&form, &workspace, meeting] {
        form.offer(QStringLiteral("agendaItemId"), pointChoices(workspace, MeetingId(choiceIn(*meeting))));
    });
}

}
