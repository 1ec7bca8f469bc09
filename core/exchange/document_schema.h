#pragma once

#include <QJsonObject>

namespace seduta::exchange {

/// The JSON Schema (2020-12) of a document of the exchange format, made from the same tables of fields that read and write it. What is kept in
/// resources/schema is this, and a test holds the two together.
QJsonObject documentSchema();

}
