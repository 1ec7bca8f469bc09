#pragma once

#include "core/domain/field.h"
#include "core/domain/minutes.h"

namespace seduta {

template <>
struct Fields<Statement> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "statement");
    static constexpr auto all =
        std::tuple{Field{"agendaItemId", &Statement::agendaItemId, QT_TRANSLATE_NOOP("statement", "Agenda item")},
                   Field{"position", &Statement::position, QT_TRANSLATE_NOOP("statement", "Position")},
                   Field{"bodyId", &Statement::bodyId, QT_TRANSLATE_NOOP("statement", "Body")},
                   Field{"personId", &Statement::personId, QT_TRANSLATE_NOOP("statement", "Person")},
                   Field{"speakerName", &Statement::speakerName, QT_TRANSLATE_NOOP("statement", "Name of who speaks")},
                   Field{"verb", &Statement::verb, QT_TRANSLATE_NOOP("statement", "Verb (reports, asks, proposes)")},
                   Field{"text", &Statement::text, QT_TRANSLATE_NOOP("statement", "What was said")},
                   Field{"isQuoted", &Statement::isQuoted,
                         QT_TRANSLATE_NOOP("statement", "Quoted word for word in the press release")}};
};

template <>
struct Fields<Minutes> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "minutes");
    static constexpr auto all =
        std::tuple{Field{"meetingId", &Minutes::meetingId, QT_TRANSLATE_NOOP("minutes", "Meeting")},
                   Field{"number", &Minutes::number, QT_TRANSLATE_NOOP("minutes", "Number")},
                   Field{"state", &Minutes::state, QT_TRANSLATE_NOOP("minutes", "State")}};
};

template <>
struct Fields<MinutesText> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "minutes_text");
    static constexpr auto all =
        std::tuple{Field{"meetingId", &MinutesText::meetingId, QT_TRANSLATE_NOOP("minutes_text", "Meeting")},
                   Field{"section", &MinutesText::section, QT_TRANSLATE_NOOP("minutes_text", "Section")},
                   Field{"agendaItemId", &MinutesText::agendaItemId, QT_TRANSLATE_NOOP("minutes_text", "Agenda item")},
                   Field{"position", &MinutesText::position, QT_TRANSLATE_NOOP("minutes_text", "Position")},
                   Field{"text", &MinutesText::text, QT_TRANSLATE_NOOP("minutes_text", "Text")}};
};

}
