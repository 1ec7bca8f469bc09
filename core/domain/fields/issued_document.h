#pragma once

#include "core/domain/field.h"
#include "core/domain/issued_document.h"

namespace seduta {

template <>
struct Fields<IssuedDocument> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "issued_document");
    static constexpr auto all = std::tuple{
        Field{"kind", &IssuedDocument::kind, QT_TRANSLATE_NOOP("issued_document", "Kind")},
        Field{"meetingId", &IssuedDocument::meetingId, QT_TRANSLATE_NOOP("issued_document", "Meeting")},
        Field{"convocationId", &IssuedDocument::convocationId, QT_TRANSLATE_NOOP("issued_document", "Convocation")},
        Field{"issuedAt", &IssuedDocument::issuedAt, QT_TRANSLATE_NOOP("issued_document", "Issued at")},
        Field{"issuedBy", &IssuedDocument::issuedBy, QT_TRANSLATE_NOOP("issued_document", "Issued by")},
        Field{"title", &IssuedDocument::title, QT_TRANSLATE_NOOP("issued_document", "Title")},
        Field{"addressee", &IssuedDocument::addressee, QT_TRANSLATE_NOOP("issued_document", "Addressee")},
        Field{"language", &IssuedDocument::language, QT_TRANSLATE_NOOP("issued_document", "Language")},
        Field{"templateHash", &IssuedDocument::templateHash,
              QT_TRANSLATE_NOOP("issued_document", "Fingerprint of the template")},
        Field{"text", &IssuedDocument::text, QT_TRANSLATE_NOOP("issued_document", "Text")},
        Field{"contentHash", &IssuedDocument::contentHash,
              QT_TRANSLATE_NOOP("issued_document", "Fingerprint of the content")},
        Field{"protocolRef", &IssuedDocument::protocolRef, QT_TRANSLATE_NOOP("issued_document", "Protocol number")},
        Field{"protocolOn", &IssuedDocument::protocolOn, QT_TRANSLATE_NOOP("issued_document", "Protocol day")},
        Field{"supersedesId", &IssuedDocument::supersedesId, QT_TRANSLATE_NOOP("issued_document", "Supersedes")}};
};

}
