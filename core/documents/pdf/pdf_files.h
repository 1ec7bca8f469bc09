#pragma once

#include "core/documents/page/structure.h"
#include "core/documents/pdf/pdf_metadata.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QList>

#include <memory>

class QPDF;

namespace seduta {

struct StructuredSheet;

/// A sheet within the printed batch: its pages, which count from 0, and what its pieces are.
struct SheetInBatch {
    int firstPage = 0;
    int pages = 0;
    Structure structure{};

    bool operator==(const SheetInBatch &) const = default;
};

/// The batch as printed by Qt, out of which files of single sheets are taken, tagged.
class PdfFiles
{
public:
    static Result<PdfFiles> of(const QByteArray &batch, const QList<SheetInBatch> &sheets);

    /// A file of that sheet. The same pages and metadata give the same bytes.
    Result<QByteArray> file(qsizetype sheet, const PdfMetadata &metadata) const;
    /// A file of all sheets, each beginning on a front page.
    Result<QByteArray> merged(const PdfMetadata &metadata) const;

private:
    PdfFiles(std::shared_ptr<QPDF> batch, const QList<SheetInBatch> &sheets, const QList<QList<int>> &nodes);

    QList<StructuredSheet> addPages(QPDF &file, const QList<SheetInBatch> &sheets) const;
    Result<QByteArray> fileOf(const QList<SheetInBatch> &sheets, const PdfMetadata &metadata) const;

    std::shared_ptr<QPDF> m_batch;
    QList<SheetInBatch> m_sheets;
    /// The nodes of the marks of each page of the batch.
    QList<QList<int>> m_nodes;
};

}
