#pragma once

#include "core/domain/agenda.h"
#include "core/domain/issued_document.h"

namespace seduta {

/// A line of the register of outcomes and decisions: a point of any meeting that came to something.
struct DecisionLine {
    AgendaItemId id{};
    MeetingId meetingId{};
    PartialDate heldOn{};
    QString meetingNumber{};
    QString title{};
    AgendaKind kind = AgendaKind::Discussion;
    Outcome outcome = Outcome::None;
    QString text{};

    bool operator==(const DecisionLine &) const = default;
};

/// Whether the council was asked for its opinion, or gave one.
bool isOpinion(const DecisionLine &line);

/// A line of the register of the papers that left the office.
struct IssuedLine {
    IssuedDocumentId id{};
    DocumentKind kind = DocumentKind::Convocation;
    MeetingId meetingId{};
    ConvocationId convocationId{};
    PartialDate heldOn{};
    QDateTime issuedAt{};
    QString title{};
    QString addressee{};
    QString protocolRef{};
    QDate protocolOn{};
    bool isSuperseded = false;

    bool operator==(const IssuedLine &) const = default;
};

/// A line of the register of persons, with the bodies the person sits for now.
struct PersonLine {
    Person person{};
    QString bodies{};

    bool operator==(const PersonLine &) const = default;
};

}
