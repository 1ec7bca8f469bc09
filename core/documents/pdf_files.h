#pragma once

#include "core/documents/pdf_metadata.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QList>

#include <memory>

class QPDF;

namespace seduta {

/// The pages of one sheet within the printed batch; pages count from 0.
struct PageRange {
    int first = 0;
    int count = 0;

    bool operator==(const PageRange &) const = default;
};

/// The batch as printed by Qt, out of which files of single sheets are taken.
class PdfFiles
{
public:
    static Result<PdfFiles> of(const QByteArray &batch);

    /// A file of these pages, each range beginning on a front page. The same pages and metadata give the same bytes.
    Result<QByteArray> file(const QList<PageRange> &ranges, const PdfMetadata &metadata) const;

private:
    explicit PdfFiles(std::shared_ptr<QPDF> batch);

    std::shared_ptr<QPDF> m_batch;
};

}
