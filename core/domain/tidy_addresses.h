#pragma once

#include "core/domain/body.h"
#include "core/domain/convocation.h"
#include "core/domain/council.h"
#include "core/domain/person.h"

namespace seduta {

/// The record with its addresses of mail as the archive keeps them (mail_address.h): one rule for what is typed, pasted and imported.
Body withTidyAddresses(Body body);
Person withTidyAddresses(Person person);
Council withTidyAddresses(Council council);
/// The address of a letter that goes by mail; of one that goes by post it stays as it is.
Convocation withTidyAddresses(Convocation letter);
/// What is to be told of the address of a letter that goes by mail; it may go to several.
QString adviceOnAddress(const Convocation &letter);

}
