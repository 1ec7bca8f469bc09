#include "ui/pages/meeting/paper_files.h"

#include "core/support/whole_file.h"
#include "ui/services/dialogs.h"

#include <QApplication>
#include <QDir>
#include <QProgressDialog>
#include <QSettings>

namespace seduta {

namespace {

constexpr int patience = 400;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("PaperFiles", text, nullptr, count);
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

QString keyOf(DocumentKind kind)
{
    return QStringLiteral("papers/leftOut/") + word(kind);
}

QString notWritten(const QString &path)
{
    return translated(QT_TRANSLATE_NOOP("PaperFiles",
                                        "The file %1 could not be written: check the folder and the free space, or "
                                        "choose another folder."))
        .arg(QDir::toNativeSeparators(path));
}

Notice written(const Result<PaperBatch> &batch, const QString &folder)
{
    if (!batch)
        return batch.error().kind == ErrorKind::Cancelled
            ? Notice::advice(translated(QT_TRANSLATE_NOOP("PaperFiles", "Stopped: nothing was written.")))
            : Notice::failure(batch.error());
    for (const auto &paper : batch->papers)
        if (const QString path = QDir(folder).filePath(paper.fileName); !writeWhole(path, paper.pdf))
            return Notice::failure({ErrorKind::Storage, notWritten(path)});
    const QString done =
        translated(QT_TRANSLATE_N_NOOP("PaperFiles", "%n PDF(s) written to %1."), int(batch->papers.size()))
            .arg(QDir::toNativeSeparators(folder));
    return batch->warnings.isEmpty() ? Notice::done(done) : Notice::advice(done + u' ' + batch->warnings.join(u' '));
}

}

PaperOrder paperOrder(DocumentKind kind, MeetingId meeting)
{
    PaperOrder order;
    order.kind = kind;
    order.meetingId = meeting;
    order.leftOut = QSettings().value(keyOf(kind)).toStringList();
    return order;
}

void leaveOut(DocumentKind kind, const QString &part, bool isLeftOut)
{
    QSettings settings;
    auto parts = settings.value(keyOf(kind)).toStringList();
    parts.removeAll(part);
    if (isLeftOut)
        parts.append(part);
    settings.setValue(keyOf(kind), parts);
}

Notice draftedToFolder(const Desk &desk, QWidget *parent, const PaperOrder &order)
{
    const QString folder = askedFolder(desk, parent);
    if (folder.isEmpty())
        return Notice::advice({});
    Progress progress(parent);
    return written(Papers(desk.workspace).draft(order, std::ref(progress)), folder);
}

Notice writtenTo(const QString &path, const QByteArray &bytes)
{
    if (!writeWhole(path, bytes))
        return Notice::failure({ErrorKind::Storage, notWritten(path)});
    return Notice::done(translated(QT_TRANSLATE_NOOP("PaperFiles", "Written: %1")).arg(QDir::toNativeSeparators(path)));
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
