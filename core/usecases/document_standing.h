#pragma once

#include "core/domain/change_set.h"
#include "core/exchange/document_reader.h"

#include <QCoreApplication>

namespace seduta {

/// What an archive knows of itself, and of the documents it took, to hold a new one against.
struct ArchiveKnowledge {
    Council council{};
    /// Workspace::identity.
    QString identity{};
    /// Those that stand, newest first.
    QList<PastImport> imports{};
};

/// How a document stands to an archive, in sentences.
struct DocumentStanding {
    /// Where it comes from.
    QString origin{};
    /// What speaks against importing it: it was imported already, there was a newer one, it is of another council.
    QStringList objections{};
};

/// A document that was read, and what its import is known by afterwards.
class KnownDocument
{
    Q_DECLARE_TR_FUNCTIONS(KnownDocument)

public:
    explicit KnownDocument(const exchange::DocumentReading &reading);

    DocumentStanding standingTo(const ArchiveKnowledge &archive) const;
    /// To be kept with the import.
    QString note() const;

private:
    QString originInWords() const;
    QString seenBefore(const ArchiveKnowledge &archive) const;
    QString comparedWith(const PastImport &import) const;
    QString ofAnotherCouncil(const Council &own) const;
    bool isSameAs(const PastImport &import) const;

    std::optional<exchange::DocumentOrigin> m_origin;
    QString m_council;
    QString m_office;
    QString m_content;
};

}
