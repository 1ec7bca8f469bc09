#pragma once

#include "core/domain/field.h"
#include "core/domain/issued_document.h"

namespace seduta {

template <>
struct Fields<IssuedDocument> {
    static constexpr auto record = "issued_document";
    static constexpr auto all = std::tuple{Field{"kind", &IssuedDocument::kind},
                                           Field{"meetingId", &IssuedDocument::meetingId},
                                           Field{"convocationId", &IssuedDocument::convocationId},
                                           Field{"issuedAt", &IssuedDocument::issuedAt},
                                           Field{"issuedBy", &IssuedDocument::issuedBy},
                                           Field{"title", &IssuedDocument::title},
                                           Field{"addressee", &IssuedDocument::addressee},
                                           Field{"language", &IssuedDocument::language},
                                           Field{"templateHash", &IssuedDocument::templateHash},
                                           Field{"text", &IssuedDocument::text},
                                           Field{"contentHash", &IssuedDocument::contentHash},
                                           Field{"protocolRef", &IssuedDocument::protocolRef},
                                           Field{"protocolOn", &IssuedDocument::protocolOn},
                                           Field{"supersedesId", &IssuedDocument::supersedesId}};
};

}
