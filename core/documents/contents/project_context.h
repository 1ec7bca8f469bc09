#pragma once

#include "core/documents/contents/forms.h"

namespace seduta {

/// A project as the agenda speaks of it, in the edition a point names; in the one nearest to the day where no point names any.
struct PresentedProject {
    Project project{};
    ProjectEdition edition{};
};

/// A project with its edition: titolo, fondo, programma, capofila (a body or a name) or diUfficio, partner, mesi, attivita, obiettivi,
/// diretto or trasversale.
QJsonObject projectContext(const PaperRecords &records, const PresentedProject &presented);

/// The projects the meeting's agenda is about, in its order.
QList<PresentedProject> presentedProjects(const PaperRecords &records);

}
