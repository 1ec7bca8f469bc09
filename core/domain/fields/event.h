#pragma once

#include "core/domain/event.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Event> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "event");
    static constexpr auto all =
        std::tuple{Field{"kind", &Event::kind, QT_TRANSLATE_NOOP("event", "Kind")},
                   Field{"title", &Event::title, QT_TRANSLATE_NOOP("event", "Title")},
                   Field{"heldOn", &Event::heldOn, QT_TRANSLATE_NOOP("event", "Held on")},
                   Field{"place", &Event::place, QT_TRANSLATE_NOOP("event", "Place")},
                   Field{"organiserBodyId", &Event::organiserBodyId, QT_TRANSLATE_NOOP("event", "Held by the body")},
                   Field{"organiser", &Event::organiser, QT_TRANSLATE_NOOP("event", "Held by, in words")},
                   Field{"meetingId", &Event::meetingId, QT_TRANSLATE_NOOP("event", "Around the meeting")},
                   Field{"projectId", &Event::projectId, QT_TRANSLATE_NOOP("event", "Project")},
                   Field{"text", &Event::text, QT_TRANSLATE_NOOP("event", "What it was")}};
};

}
