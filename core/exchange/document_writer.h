#pragma once

#include "core/domain/secretariat.h"

#include <QByteArray>
#include <QJsonObject>

namespace seduta::exchange {

/// The records as a seduta-1 document (resources/schema/seduta-1.schema.json). The same records give the same bytes.
QJsonObject toJson(const Secretariat &secretariat);
QByteArray toDocument(const Secretariat &secretariat);

}
