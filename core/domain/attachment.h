#pragma once

#include "core/domain/card.h"
#include "core/domain/legal_reference.h"

namespace seduta {

using AttachmentId = Id<struct Attachment>;

/// What an attached file is to the record it belongs to.
enum class AttachmentRole { Slides, Contribution, Decree, SignatureSheet, Photograph, Other };

template <>
struct Words<AttachmentRole> {
    static constexpr auto context = "AttachmentRole";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("AttachmentRole", "slides"),     QT_TRANSLATE_NOOP("AttachmentRole", "contribution"),
        QT_TRANSLATE_NOOP("AttachmentRole", "decree"),     QT_TRANSLATE_NOOP("AttachmentRole", "signature_sheet"),
        QT_TRANSLATE_NOOP("AttachmentRole", "photograph"), QT_TRANSLATE_NOOP("AttachmentRole", "other"),
    };
};

/// An allegato: a file of others, kept as it is beside the record it belongs to. Exactly one of those that may have one is set.
struct Attachment {
    AttachmentId id{};
    QString fileName{};
    AttachmentRole role = AttachmentRole::Other;
    QString note{};
    QString mediaType{};
    int size = 0;
    /// SHA-256, hexadecimal.
    QString contentHash{};
    QDate addedOn{};
    MeetingId meetingId{};
    AgendaItemId agendaItemId{};
    BodyId bodyId{};
    PersonId personId{};
    Id<struct Composition> compositionId{};
    Id<struct CriticalArea> criticalAreaId{};
    Id<struct ActionItem> actionItemId{};
    Id<struct WorkingTable> workingTableId{};
    Id<struct Project> projectId{};
    Id<struct ProjectEdition> projectEditionId{};
    Id<struct Agreement> agreementId{};
    Id<struct PlanVersion> planVersionId{};
    LegalReferenceId legalReferenceId{};
    Id<struct Event> eventId{};
    Id<struct Statistic> statisticId{};
    Id<struct Opinion> opinionId{};

    bool operator==(const Attachment &) const = default;
};

/// The largest file that is attached, in bytes.
constexpr qint64 largestAttachment = 50 * 1024 * 1024;

/// It belongs to exactly one thing, has a name, and is of a size and a hash that a file can have.
Result<Attachment> checked(const Attachment &attachment);
/// Whether files may be attached to the records of that table.
bool takesAttachments(const QString &table);
/// The record it belongs to; none where none is set.
CardLink ownerOf(const Attachment &attachment);
/// It belongs to that record, and to no other.
void giveTo(Attachment &attachment, const CardLink &record);
/// A new name typed for a file: fit for every desktop, and with the ending the file had.
QString renamed(const QString &fileName, const QString &typed);
/// "48,3 kB": a size as the office reads it.
QString sizeWords(qint64 bytes);

}
