#pragma once

#include "core/documents/contents/forms.h"

namespace seduta {

/// A project as the agenda speaks of it, in the edition a point names; in the one nearest to the day where no point names any.
struct PresentedProject {
    Project project{};
    ProjectEdition edition{};
    /// A point was there to present it, and not only spoke of it.
    bool isPresented = false;
    /// The press release tells of one of its points.
    bool isPublished = false;
};

/// A project with its edition: titolo, fondo, programma, capofila (a body or a name) or diUfficio, partner, mesi, attivita, obiettivi,
/// diretto or trasversale.
QJsonObject projectContext(const PaperRecords &records, const PresentedProject &presented);

/// Whether a point is about the presentation of something: by its kind, or by its title.
bool presents(const AgendaItem &point);

/// The projects the meeting dealt with, in the order of its agenda: not those of points put off or withdrawn.
QList<PresentedProject> presentedProjects(const PaperRecords &records);

}
