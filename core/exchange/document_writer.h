#pragma once

#include "core/domain/secretariat.h"
#include "core/exchange/document_origin.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace seduta::exchange {

/// The records as a document of the exchange format (resources/schema/seduta-2.schema.json). The same records of the same origin give the same bytes.
QJsonObject toJson(const Secretariat &secretariat, const std::optional<DocumentOrigin> &origin = {});
QByteArray toDocument(const Secretariat &secretariat, const std::optional<DocumentOrigin> &origin = {});

/// What tells two documents of the same records from any other, wherever they come from and however they are laid out.
QString fingerprint(const Secretariat &secretariat);

}
