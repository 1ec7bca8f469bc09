#pragma once

#include "core/documents/contents/forms.h"

namespace seduta {

/// A project with its last edition: titolo, fondo, programma, capofila (a body or a name) or diUfficio, partner, mesi, attivita, obiettivi,
/// diretto or trasversale.
QJsonObject projectContext(const PaperRecords &records, const Project &project);

/// The projects the meeting's agenda is about, in its order.
QList<Project> presentedProjects(const PaperRecords &records);

}
