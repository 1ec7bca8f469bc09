#include "ui/pages/meeting/paper_files.h"

#include "ui/services/dialogs.h"

#include <QApplication>
#include <QDir>
#include <QProgressDialog>
#include <QSaveFile>

namespace seduta {

namespace {

constexpr qint64 writeSize = 16384;
constexpr int patience = 400;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("PaperFiles", text, nullptr, count);
}

// A large write that comes back short must be seen: a full disk would else give a truncated file.
bool wroteAll(QSaveFile &file, const QByteArray &bytes)
{
    for (qint64 at = 0; at < bytes.size(); at += writeSize) {
        const qint64 size = qMin(writeSize, bytes.size() - at);
        if (file.write(bytes.constData() + at, size) != size)
            return false;
    }
    return file.flush();
}

QString askedFolder(const Desk &desk, QWidget *parent)
{
    return desk.dialogs.folder(parent,
                               translated(QT_TRANSLATE_NOOP("PaperFiles", "In which folder should the PDFs be put?")));
}

/// Shows how far a batch is; stopping it stops the batch.
class Progress
{
public:
    explicit Progress(QWidget *parent)
        : m_box(translated(QT_TRANSLATE_NOOP("PaperFiles", "The papers are being made…")),
                translated(QT_TRANSLATE_NOOP("PaperFiles", "Stop")), 0, 0, parent)
    {
        m_box.setWindowModality(Qt::WindowModal);
        m_box.setMinimumDuration(patience);
    }

    bool operator()(int done, int all)
    {
        m_box.setMaximum(all);
        m_box.setValue(done);
        return !m_box.wasCanceled();
    }

private:
    QProgressDialog m_box;
};

Notice written(const Result<PaperBatch> &batch, const QString &folder)
{
    if (!batch)
        return batch.error().kind == ErrorKind::Cancelled
            ? Notice::advice(translated(QT_TRANSLATE_NOOP("PaperFiles", "Stopped: nothing was written.")))
            : Notice::failure(batch.error());
    for (const auto &paper : batch->papers)
        if (const auto kept = writtenFile(QDir(folder).filePath(paper.fileName), paper.pdf); !kept)
            return Notice::failure(kept.error());
    const QString done =
        translated(QT_TRANSLATE_NOOP("PaperFiles", "%n PDF(s) written to %1."), int(batch->papers.size()))
            .arg(QDir::toNativeSeparators(folder));
    return batch->warnings.isEmpty() ? Notice::done(done) : Notice::advice(done + u' ' + batch->warnings.join(u' '));
}

}

Result<void> writtenFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && wroteAll(file, bytes) && file.commit())
        return {};
    return failure(ErrorKind::Storage,
                   translated(QT_TRANSLATE_NOOP("PaperFiles",
                                                "The file %1 could not be written: check the folder and the free "
                                                "space, or choose another folder."))
                       .arg(QDir::toNativeSeparators(path)));
}

Notice draftedToFolder(const Desk &desk, QWidget *parent, const PaperOrder &order)
{
    const QString folder = askedFolder(desk, parent);
    if (folder.isEmpty())
        return Notice::advice({});
    Progress progress(parent);
    return written(Papers(desk.workspace).draft(order, std::ref(progress)), folder);
}

Notice issuedToFolder(const Desk &desk, QWidget *parent, const PaperOrder &order)
{
    const QString folder = askedFolder(desk, parent);
    if (folder.isEmpty())
        return Notice::advice({});
    Progress progress(parent);
    return written(Papers(desk.workspace).issue(order, std::ref(progress)), folder);
}

}
