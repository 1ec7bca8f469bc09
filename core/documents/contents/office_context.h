#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/sheet_options.h"
#include "core/documents/contents/vocabulary.h"
#include "core/documents/tree/sheet.h"

namespace seduta {

/// What every paper may ask of the office: consiglio, ufficio, oggi, bozza.
QJsonObject officeContext(const PaperRecords &records, const Vocabulary &vocabulary, const SheetOptions &options);

/// The lines of the office's paper; without lines of its own the name of the office.
QStringList letterheadLines(const Council &council);

/// formula, nome and chiusura of who signs that kind of document; without a chosen signatory, of who convenes the meeting.
QJsonObject signatureContext(const PaperRecords &records, DocumentKind document);

}
