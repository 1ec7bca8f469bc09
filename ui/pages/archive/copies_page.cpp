#include "ui/pages/archive/copies_page.h"

#include "core/domain/italian_date.h"
#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "ui/desk/archive_files.h"
#include "ui/desk/dialogs.h"
#include "ui/records/record_list.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

QString reasonWords(CopyReason reason)
{
    switch (reason) {
    case CopyReason::Closing: return CopiesPage::tr("when the archive was closed");
    case CopyReason::Import: return CopiesPage::tr("before an import");
    case CopyReason::Migration: return CopiesPage::tr("before an update of the program");
    case CopyReason::Request: return CopiesPage::tr("at your request");
    }
    return {};
}

QString whyAndWhere(const ArchiveCopy &copy)
{
    return copy.isBinned() ? CopiesPage::tr("%1 (in the bin)").arg(reasonWords(copy.reason)) : reasonWords(copy.reason);
}

constexpr int fullMeetings = 100000;

}

CopiesPage::CopiesPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_lines(
          columns(), [](const Line &line) { return line.id; }, this)
    , m_list(new RecordList(QStringLiteral("copyList"), m_lines, this))
    , m_make(new QToolButton(this))
    , m_restore(new QToolButton(this))
{
    setObjectName(QStringLiteral("copiesPage"));
    m_list->view().setAccessibleName(tr("Copies of the archive"));
    m_list->setEmptyWords(tr("No copy was made yet. One is made by itself whenever a changed archive is closed."));
    m_list->setSortedBy(0, Qt::DescendingOrder);
    auto *advice = new QLabel(
        tr("A copy is restored into a new file: the archive you are working on stays as it is. Of the old ones "
           "made at closing some go to the bin, and leave it after ten more days of work on the archive."),
        this);
    advice->setWordWrap(true);

    m_make->setObjectName(QStringLiteral("makeCopy"));
    m_make->setText(tr("Make a copy now"));
    m_make->setIcon(icon(QStringLiteral("copy")));
    m_make->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_restore->setObjectName(QStringLiteral("restoreCopy"));
    m_restore->setText(tr("Restore into a new file…"));
    m_restore->setIcon(icon(QStringLiteral("archive")));
    m_restore->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_make);
    tools->addWidget(m_restore);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(advice);
    column->addLayout(tools);
    column->addWidget(m_list, 1);
    connect(m_make, &QToolButton::clicked, this, &CopiesPage::makeCopy);
    connect(m_restore, &QToolButton::clicked, this, &CopiesPage::restoreSelected);
    m_list->setActivation(tr("Restores the copy into a new file"));
    connect(m_list, &RecordList::activated, this, &CopiesPage::restoreSelected);
    connect(m_list, &RecordList::selected, this, &CopiesPage::tellState);
}

QList<RowsModel<CopiesPage::Line>::Column> CopiesPage::columns()
{
    return {
        {CopiesPage::tr("Made"),
         [](const Line &line) { return longMoment(line.copy.madeAt); },
         [](const Line &line) { return QVariant(line.copy.madeAt); },
         {},
         false},
        {CopiesPage::tr("Why"), [](const Line &line) { return whyAndWhere(line.copy); }, {}, {}, false},
        {CopiesPage::tr("Content"), [](const Line &line) { return line.content; }, {}, {}, false},
        {CopiesPage::tr("Size"),
         [](const Line &line) { return QLocale().formattedDataSize(line.copy.size); },
         [](const Line &line) { return QVariant(line.copy.size); },
         {},
         true},
        {CopiesPage::tr("File"),
         [](const Line &line) { return QDir::toNativeSeparators(line.copy.path); },
         {},
         {},
         false},
    };
}

QString CopiesPage::title() const
{
    return tr("Copies of the archive");
}

QString CopiesPage::contentOf(const ArchiveCopy &copy) const
{
    const auto opened = Workspace::openForAMoment(copy.path, workspace().author(), workspace().clock());
    if (!opened)
        return opened.error().message;
    const auto bodies = Bodies(**opened).inPrecedence();
    const auto meetings = Meetings(**opened).page(fullMeetings);
    if (!bodies || !meetings)
        return (bodies ? meetings.error() : bodies.error()).message;
    return tr("%n meeting(s)", nullptr, int(meetings->size())) + QStringLiteral(", ")
        + tr("%n body(ies)", nullptr, int(bodies->size()));
}

void CopiesPage::reload()
{
    const auto chosen = m_list->selectedId();
    QList<Line> lines;
    const auto copies = workspace().copies();
    for (const auto &copy : copies) {
        const auto known = std::find_if(m_lines.rows().cbegin(), m_lines.rows().cend(),
                                        [&](const Line &line) { return line.copy == copy; });
        lines.append(
            {copy.madeAt.toMSecsSinceEpoch(), copy, known == m_lines.rows().cend() ? contentOf(copy) : known->content});
    }
    m_lines.setRows(lines);
    m_list->select(chosen);
    tellState();
}

void CopiesPage::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void CopiesPage::tellState()
{
    m_make->setEnabled(!workspace().isReadOnly());
    m_restore->setEnabled(m_list->selectedId() != 0);
}

void CopiesPage::makeCopy()
{
    const auto copy = workspace().backUp(CopyReason::Request);
    if (copy)
        Q_EMIT noticed(Notice::done(tr("A verified copy was made: %1").arg(QDir::toNativeSeparators(copy->path))));
    else
        fail(copy.error());
    reload();
}

void CopiesPage::restoreSelected()
{
    const auto line = m_lines.find(m_list->selectedId());
    if (!line)
        return;
    const auto target = dialogs().fileToSave(this, restoredChoice(workspace().path()));
    if (target.isEmpty())
        return;
    const auto copy = Workspace::openForAMoment(line->copy.path, workspace().author(), workspace().clock());
    const auto restored =
        copy ? (*copy)->copyTo(withArchiveSuffix(target)) : Result<void>(tl::unexpected(copy.error()));
    if (restored)
        Q_EMIT noticed(Notice::done(tr("Restored: %1. Open it from the menu Archive.")
                                        .arg(QDir::toNativeSeparators(withArchiveSuffix(target)))));
    else
        fail(restored.error());
}

}
