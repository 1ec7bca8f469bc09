#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QStringList>

namespace seduta {

/// The words of a PDF in the order in which its pages write them, stamps and annotations after the text of their page.
struct PdfWords {
    QStringList words{};
    /// Some text is set in a font that does not say which letters its signs are, or a page is a picture: not all words are known.
    bool isWhole = true;

    bool operator==(const PdfWords &) const = default;
};

/// Fails where the bytes are no PDF, are damaged or locked by a password.
Result<PdfWords> pdfWords(const QByteArray &pdf);

}
