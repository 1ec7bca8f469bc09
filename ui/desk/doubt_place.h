#pragma once

#include "core/documents/contents/paper_doubts.h"
#include "ui/desk/place.h"

namespace seduta {

/// Where what is to be completed in a paper of that meeting is put right: the page, the record and its field.
Place placeOf(const PaperDoubt &doubt, MeetingId meeting);

}
