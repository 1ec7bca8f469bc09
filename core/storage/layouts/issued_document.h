#pragma once

#include "core/domain/issued_document.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<IssuedDocument> {
    static constexpr auto table = "issued_document";
    static constexpr auto columns = std::tuple{Column{"kind", &IssuedDocument::kind},
                                               Column{"meeting_id", &IssuedDocument::meetingId},
                                               Column{"convocation_id", &IssuedDocument::convocationId},
                                               Column{"issued_at", &IssuedDocument::issuedAt},
                                               Column{"issued_by", &IssuedDocument::issuedBy},
                                               Column{"title", &IssuedDocument::title},
                                               Column{"addressee", &IssuedDocument::addressee},
                                               Column{"language", &IssuedDocument::language},
                                               Column{"template_hash", &IssuedDocument::templateHash},
                                               Column{"text", &IssuedDocument::text},
                                               Column{"content_hash", &IssuedDocument::contentHash},
                                               Column{"protocol_ref", &IssuedDocument::protocolRef},
                                               Column{"protocol_on", &IssuedDocument::protocolOn},
                                               Column{"supersedes_id", &IssuedDocument::supersedesId}};
};

}
