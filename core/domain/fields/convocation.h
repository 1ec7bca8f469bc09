#pragma once

#include "core/domain/convocation.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Convocation> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "convocation");
    static constexpr auto all =
        std::tuple{Field{"meetingId", &Convocation::meetingId, QT_TRANSLATE_NOOP("convocation", "Meeting")},
                   Field{"bodyId", &Convocation::bodyId, QT_TRANSLATE_NOOP("convocation", "Body")},
                   Field{"personId", &Convocation::personId, QT_TRANSLATE_NOOP("convocation", "Person")},
                   Field{"role", &Convocation::role, QT_TRANSLATE_NOOP("convocation", "As")},
                   Field{"kind", &Convocation::kind, QT_TRANSLATE_NOOP("convocation", "Letter")},
                   Field{"channel", &Convocation::channel, QT_TRANSLATE_NOOP("convocation", "Sent by")},
                   Field{"address", &Convocation::address, QT_TRANSLATE_NOOP("convocation", "Address")},
                   Field{"protocolRef", &Convocation::protocolRef, QT_TRANSLATE_NOOP("convocation", "Protocol number")},
                   Field{"protocolOn", &Convocation::protocolOn, QT_TRANSLATE_NOOP("convocation", "Protocol day")},
                   Field{"state", &Convocation::state, QT_TRANSLATE_NOOP("convocation", "State")},
                   Field{"preparedAt", &Convocation::preparedAt, QT_TRANSLATE_NOOP("convocation", "Prepared at")},
                   Field{"sentAt", &Convocation::sentAt, QT_TRANSLATE_NOOP("convocation", "Sent at")},
                   Field{"sentBy", &Convocation::sentBy, QT_TRANSLATE_NOOP("convocation", "Sent by")},
                   Field{"supersedesId", &Convocation::supersedesId, QT_TRANSLATE_NOOP("convocation", "Supersedes")},
                   Field{"note", &Convocation::note, QT_TRANSLATE_NOOP("convocation", "Notes")}};
};

template <>
struct Fields<Reply> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "reply");
    static constexpr auto all = std::tuple{
        Field{"convocationId", &Reply::convocationId, QT_TRANSLATE_NOOP("reply", "Convocation")},
        Field{"kind", &Reply::kind, QT_TRANSLATE_NOOP("reply", "Reply")},
        Field{"participantId", &Reply::participantId, QT_TRANSLATE_NOOP("reply", "Person already recorded")},
        Field{"participantName", &Reply::participantName, QT_TRANSLATE_NOOP("reply", "Who will come")},
        Field{"participantTitle", &Reply::participantTitle, QT_TRANSLATE_NOOP("reply", "Title (dott.ssa, ing.)")},
        Field{"receivedOn", &Reply::receivedOn, QT_TRANSLATE_NOOP("reply", "Received on")},
        Field{"receivedFrom", &Reply::receivedFrom, QT_TRANSLATE_NOOP("reply", "From")},
        Field{"channel", &Reply::channel, QT_TRANSLATE_NOOP("reply", "Received by")},
        Field{"note", &Reply::note, QT_TRANSLATE_NOOP("reply", "Notes")}};
};

}
