#include "ui/pages/meetings/duplicate_meeting.h"

#include "core/usecases/meetings.h"
#include "ui/fields/day_field.h"
#include "ui/records/form.h"
#include "ui/records/record_dialog.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace seduta {

std::optional<MeetingId> askedDuplicate(const Desk &desk, QWidget *parent, MeetingId meeting)
{
    auto *form = new Form;
    auto *day = new DayField;
    form->addRow(QStringLiteral("heldOn"), QCoreApplication::translate("DuplicateMeeting", "Day"), day);
    auto *agenda = form->addCheck(QStringLiteral("agenda"),
                                  QCoreApplication::translate("DuplicateMeeting", "With its agenda, not treated yet"));
    auto *signatories = form->addCheck(QStringLiteral("signatories"),
                                       QCoreApplication::translate("DuplicateMeeting", "With who signs its papers"));
    agenda->setChecked(true);
    signatories->setChecked(true);
    form->addAdvice(QCoreApplication::translate(
        "DuplicateMeeting",
        "Place, hours and who chairs and writes are those of this meeting; its number follows the last."));
    std::optional<MeetingId> made;
    const auto keep = [&]() -> Result<void> {
        if (const auto fault = day->unreadable())
            return tl::unexpected(*fault);
        const auto draft =
            Meetings(desk.workspace).duplicate(meeting, day->day(), {agenda->isChecked(), signatories->isChecked()});
        if (!draft)
            return tl::unexpected(draft.error());
        made = *draft;
        return {};
    };
    RecordDialog box(QCoreApplication::translate("DuplicateMeeting", "A meeting like this one"), *form, keep, parent);
    box.exec();
    return made;
}

}
