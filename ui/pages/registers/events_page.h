#pragma once

#include "core/domain/event.h"
#include "ui/records/plain_page.h"

namespace seduta {

/// The register of eventi around the council: training, press conferences, contracts, public events.
class EventsPage : public PlainPage<Event>
{
    Q_OBJECT

public:
    EventsPage(const Desk &desk, QWidget *parent);
};

}
