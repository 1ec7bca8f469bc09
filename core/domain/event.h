#pragma once

#include "core/domain/agenda.h"
#include "core/domain/partial_date.h"

namespace seduta {

using EventId = Id<struct Event>;

enum class EventKind { Training, PressConference, Contract, PublicEvent, Other };

template <>
struct Words<EventKind> {
    static constexpr auto context = "EventKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("EventKind", "training"), QT_TRANSLATE_NOOP("EventKind", "press_conference"),
        QT_TRANSLATE_NOOP("EventKind", "contract"), QT_TRANSLATE_NOOP("EventKind", "public_event"),
        QT_TRANSLATE_NOOP("EventKind", "other"),
    };
};

/// An evento around the council that is no meeting of it: a training course, a press conference, the signing of a contract. Who holds it is a
/// body of the archive, or a name.
struct Event {
    EventId id{};
    EventKind kind = EventKind::PublicEvent;
    QString title{};
    PartialDate heldOn{};
    QString place{};
    BodyId organiserBodyId{};
    QString organiser{};
    MeetingId meetingId{};
    Id<struct Project> projectId{};
    QString text{};

    bool operator==(const Event &) const = default;
};

/// It has a title.
Result<Event> checked(const Event &event);

}
