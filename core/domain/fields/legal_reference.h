#pragma once

#include "core/domain/field.h"
#include "core/domain/legal_reference.h"

namespace seduta {

template <>
struct Fields<LegalReference> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "legal_reference");
    static constexpr auto all = std::tuple{
        Field{"kind", &LegalReference::kind, QT_TRANSLATE_NOOP("legal_reference", "Kind")},
        Field{"number", &LegalReference::number, QT_TRANSLATE_NOOP("legal_reference", "Number")},
        Field{"issuer", &LegalReference::issuer, QT_TRANSLATE_NOOP("legal_reference", "Issued by, or author")},
        Field{"title", &LegalReference::title, QT_TRANSLATE_NOOP("legal_reference", "Title")},
        Field{"actOn", &LegalReference::actOn, QT_TRANSLATE_NOOP("legal_reference", "Date of the act")},
        Field{"publishedOn", &LegalReference::publishedOn, QT_TRANSLATE_NOOP("legal_reference", "Published on")},
        Field{"gazetteNumber", &LegalReference::gazetteNumber,
              QT_TRANSLATE_NOOP("legal_reference", "Number of the Gazzetta Ufficiale")},
        Field{"url", &LegalReference::url, QT_TRANSLATE_NOOP("legal_reference", "Web address")},
        Field{"note", &LegalReference::note, QT_TRANSLATE_NOOP("legal_reference", "Note")}};
};

template <>
struct Fields<Citation> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "citation");
    static constexpr auto all =
        std::tuple{Field{"legalReferenceId", &Citation::legalReferenceId, QT_TRANSLATE_NOOP("citation", "Reference")},
                   Field{"passage", &Citation::passage, QT_TRANSLATE_NOOP("citation", "Article or passage")},
                   Field{"meetingId", &Citation::meetingId, QT_TRANSLATE_NOOP("citation", "Meeting")},
                   Field{"agendaItemId", &Citation::agendaItemId, QT_TRANSLATE_NOOP("citation", "Agenda item")},
                   Field{"workingTableId", &Citation::workingTableId, QT_TRANSLATE_NOOP("citation", "Working table")},
                   Field{"agreementId", &Citation::agreementId, QT_TRANSLATE_NOOP("citation", "Agreement")},
                   Field{"planVersionId", &Citation::planVersionId, QT_TRANSLATE_NOOP("citation", "Plan version")}};
};

}
