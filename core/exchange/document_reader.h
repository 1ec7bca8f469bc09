#pragma once

#include "core/domain/secretariat.h"
#include "core/exchange/document_origin.h"
#include "core/support/result.h"

#include <QByteArray>

#include <optional>

namespace seduta::exchange {

/// One thing wrong in a document: where ("/meetings/0/agendaItems/3/title") and what ("is missing").
struct DocumentFault {
    QString path{};
    QString sentence{};

    bool operator==(const DocumentFault &) const = default;
};

/// What a document of the exchange format says, or all that is wrong with it: a document with one fault is refused whole.
struct DocumentReading {
    Secretariat secretariat{};
    /// The first thousand.
    QList<DocumentFault> faults{};
    int faultCount = 0;
    /// What is unlikely, and imported all the same; the first thousand.
    QList<DocumentFault> remarks{};
    int remarkCount = 0;
    std::optional<DocumentOrigin> origin{};

    /// Every fault listed on a line of its own, and how many more there are.
    QString complaint() const;
    /// Every remark, and how many more there are.
    QStringList advice() const;
};

DocumentReading readDocument(const QByteArray &document);

}
