#pragma once

#include "core/documents/pdf/press.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

namespace seduta {

/// A sheet printed and read back by poppler, as whoever receives it would.
class PrintedPaper
{
public:
    explicit PrintedPaper(const Sheet &sheet)
    {
        PrintOrder order;
        order.madeAt = QDateTime(QDate(2025, 6, 1), QTime(9, 0), QTimeZone::utc());
        QFile file(m_folder.filePath("paper.pdf"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the PDF of a test");
        file.write(print({sheet}, order).value().sheets.first().pdf);
    }

    /// The words of each page, joined by single blanks.
    QStringList pages() const
    {
        QStringList pages = output("pdftotext", {"-raw", "-enc", "UTF-8", path(), "-"}).split(u'\f');
        pages.removeLast();
        for (QString &page : pages)
            page = page.simplified();
        return pages;
    }
    QString words() const { return pages().join(u' '); }

    /// The pages with the places of their words, in points from the top left (pdftotext -bbox).
    QString places() const { return output("pdftotext", {"-bbox", "-enc", "UTF-8", path(), "-"}); }

    /// A page in greys, 150 dots to the inch.
    QImage picture(int page) const
    {
        const QString number = QString::number(page);
        output("pdftoppm",
               {"-r", "150", "-f", number, "-l", number, "-gray", "-png", "-singlefile", path(),
                m_folder.filePath("page")});
        return QImage(m_folder.filePath("page.png")).convertToFormat(QImage::Format_Grayscale8);
    }

private:
    QString path() const { return m_folder.filePath("paper.pdf"); }

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder{};
};

}
