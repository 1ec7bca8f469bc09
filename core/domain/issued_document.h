#pragma once

#include "core/domain/convocation.h"

namespace seduta {

using IssuedDocumentId = Id<struct IssuedDocument>;

/// A document as it left the office: what it said and how it looked, for ever. It is superseded, never undone. The protocol reference is
/// data beside it. `contentHash` names the kept bytes (SHA-256, hexadecimal).
struct IssuedDocument {
    IssuedDocumentId id{};
    DocumentKind kind = DocumentKind::Convocation;
    MeetingId meetingId{};
    ConvocationId convocationId{};
    QDateTime issuedAt{};
    QString issuedBy{};
    QString title{};
    QString addressee{};
    QString language{};
    QString templateHash{};
    QString text{};
    QString contentHash{};
    QString protocolRef{};
    QDate protocolOn{};
    IssuedDocumentId supersedesId{};

    bool operator==(const IssuedDocument &) const = default;
};

}
