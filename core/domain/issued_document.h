#pragma once

#include "core/domain/convocation.h"

namespace seduta {

using IssuedDocumentId = Id<struct IssuedDocument>;

/// A document as it left the office: what it said and how it looked, for ever. It is superseded, never undone. The protocol reference is
/// data beside it. `contentHash` names the kept bytes (SHA-256, hexadecimal). A letter that left as a file made elsewhere is kept alike,
/// `title` being the file's name.
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

/// Whether it was given as the file that left, and not made from a template here.
inline bool isMadeElsewhere(const IssuedDocument &document)
{
    return document.templateHash.isEmpty();
}

/// To whom it went, where its title does not say so.
inline QString addresseeBeyondTitle(const IssuedDocument &document)
{
    return document.title.contains(document.addressee) ? QString() : document.addressee;
}

}
