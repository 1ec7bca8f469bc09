#include "ui/pages/papers/printed_papers.h"

#include "core/documents/page/paper_pages.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace seduta {

namespace {

/// One printer's work: pages are begun as they come.
class Job
{
public:
    explicit Job(QPrinter &printer)
        : m_printer(printer)
    {
        printer.setFullPage(true);
    }

    bool begin() { return m_painter.begin(&m_printer); }

    bool print(const PaperPages &paper)
    {
        const int first = qMax(1, m_printer.fromPage());
        const int last = m_printer.toPage() > 0 ? qMin(m_printer.toPage(), paper.count()) : paper.count();
        if (first <= last && isOnBack() && !beginPage())
            return false;
        for (int page = first; page <= last; ++page) {
            if (!beginPage())
                return false;
            paper.paint(m_painter, page);
        }
        return true;
    }

private:
    bool isOnBack() const { return m_printer.duplex() != QPrinter::DuplexNone && m_pages % 2 == 1; }
    bool beginPage() { return m_pages++ == 0 || m_printer.newPage(); }

    QPrinter &m_printer;
    QPainter m_painter{};
    int m_pages = 0;
};

tl::unexpected<Error> notPrinted()
{
    return failure(ErrorKind::Refused,
                   QCoreApplication::translate("PrintedPapers",
                                               "The printer does not answer: check that it is on and connected, or "
                                               "make the PDF and print that."));
}

}

Result<void> printOn(QPrinter &printer, const QList<Sheet> &sheets, const std::function<bool(int, int)> &progress)
{
    Job job(printer);
    if (!job.begin())
        return notPrinted();
    int done = 0;
    for (const auto &sheet : sheets) {
        if (progress && !progress(done++, int(sheets.size())))
            return failure(ErrorKind::Cancelled,
                           QCoreApplication::translate("PrintedPapers",
                                                       "Stopped: the papers not yet sent to the "
                                                       "printer are not printed."));
        const auto paper = PaperPages::of(sheet, printer.resolution());
        if (!paper)
            return tl::unexpected(paper.error());
        if (!job.print(**paper))
            return notPrinted();
    }
    return {};
}

}
