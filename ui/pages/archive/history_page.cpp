#include "ui/pages/archive/history_page.h"

#include "core/domain/italian_date.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/progress.h"
#include "ui/look/splitters.h"
#include "ui/records/record_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

// More acts than anybody reads; older ones are found through the record they touched.
constexpr int longestHistory = 2000;
constexpr int whatColumn = 2;

QList<RowsModel<ChangeSet>::Column> actColumns()
{
    return {
        {HistoryPage::tr("When"),
         [](const ChangeSet &act) { return longMoment(act.at); },
         [](const ChangeSet &act) { return QVariant(act.id.value()); },
         {},
         false},
        {HistoryPage::tr("Who"), [](const ChangeSet &act) { return act.author; }, {}, {}, false},
        {HistoryPage::tr("What"), [](const ChangeSet &act) { return act.label; }, {}, {}, false},
        {HistoryPage::tr("Records"),
         [](const ChangeSet &act) { return QString::number(act.rows); },
         [](const ChangeSet &act) { return QVariant(act.rows); },
         {},
         true},
    };
}

QList<RowsModel<ChangeInWords>::Column> changeColumns()
{
    return {
        {HistoryPage::tr("Of"), [](const ChangeInWords &line) { return line.record; }, {}, {}, false},
        {HistoryPage::tr("Field"), [](const ChangeInWords &line) { return line.field; }, {}, {}, false},
        {HistoryPage::tr("Before"), [](const ChangeInWords &line) { return line.before; }, {}, {}, false},
        {HistoryPage::tr("After"), [](const ChangeInWords &line) { return line.after; }, {}, {}, false},
    };
}

}

HistoryPage::HistoryPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_acts(
          actColumns(), [](const ChangeSet &act) { return act.id.value(); }, this)
    , m_changes(
          changeColumns(), [](const ChangeInWords &) { return qint64(0); }, this)
    , m_list(new RecordList(QStringLiteral("historyList"), m_acts, this))
    , m_detail(new RecordList(QStringLiteral("historyDetail"), m_changes, this))
    , m_undo(new QToolButton(this))
    , m_all(new QToolButton(this))
    , m_verify(new QToolButton(this))
    , m_head(new QLabel(this))
{
    setObjectName(QStringLiteral("historyPage"));
    m_list->setEmptyWords(
        tr("Nothing was done in this archive yet. Every change will be told here, with who made it and when."));
    m_list->setNameColumn(whatColumn);
    m_list->setSortedBy(0, Qt::DescendingOrder);
    m_list->view().setAccessibleName(tr("Acts"));
    m_detail->setUnsorted();
    m_detail->view().setAccessibleName(tr("What the act changed"));
    m_detail->setEmptyWords(tr("Choose an act to see what it changed."));

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    rememberWidths(*splitter, QStringLiteral("historyPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildTools());
    column->addWidget(splitter, 1);
    connect(m_list, &RecordList::selected, this, &HistoryPage::showChanges);
}

QWidget *HistoryPage::buildTools()
{
    auto *tools = new QWidget(this);
    m_undo->setObjectName(QStringLiteral("undoAct"));
    m_undo->setText(tr("Undo the chosen act…"));
    m_undo->setIcon(icon(QStringLiteral("undo-2")));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setObjectName(QStringLiteral("wholeHistory"));
    m_all->setText(tr("The whole history"));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_undo);
    row->addWidget(m_all);
    m_verify->setObjectName(QStringLiteral("verifyArchive"));
    m_verify->setText(tr("Verify the archive"));
    m_verify->setToolTip(tr("Whether history, records, documents and the file itself are as they were written"));
    m_head->setObjectName(QStringLiteral("historyHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_head->setToolTip(tr("The number of the last act and the beginning of its seal. It also stands in the foot of the "
                          "minutes that are issued: what a paper says must still be found here later."));
    row->addStretch(1);
    row->addWidget(m_head);
    row->addWidget(m_verify);
    connect(m_verify, &QToolButton::clicked, this, &HistoryPage::verify);
    connect(m_undo, &QToolButton::clicked, this, &HistoryPage::undoSelected);
    connect(m_all, &QToolButton::clicked, this, [this] { showOnly({}); });
    return tools;
}

QString HistoryPage::title() const
{
    return m_only.id == 0 ? tr("History") : tr("History of \"%1\"").arg(m_only.words);
}

void HistoryPage::reload()
{
    const auto chosen = m_list->selectedId();
    const Histories histories(workspace());
    const auto acts = m_only.id == 0 ? histories.page(longestHistory) : histories.of(m_only.table, m_only.id);
    if (!acts) {
        fail(acts.error());
        return;
    }
    m_acts.setRows(*acts);
    m_all->setVisible(m_only.id != 0);
    m_list->select(chosen);
    showChanges();
    tellHead();
}

void HistoryPage::tellHead()
{
    const QString code = workspace().head().code();
    m_head->setText(code.isEmpty() ? QString() : tr("The history ends with %1").arg(code));
}

void HistoryPage::verify()
{
    Progress progress(tr("Verifying the archive…"), window());
    const auto fault = workspace().verify([&](int done, int all) { return progress(done, all); });
    if (!fault && fault.error().kind == ErrorKind::Cancelled)
        Q_EMIT noticed(Notice::advice(tr("Stopped: the archive was not verified to the end.")));
    else if (!fault)
        fail(fault.error());
    else if (!fault->isEmpty())
        Q_EMIT noticed(Notice::problem(
            tr("%1 Keep the older copies, and restore the latest that is whole into a new file.").arg(*fault)));
    else
        Q_EMIT noticed(Notice::done(tr("The archive is whole: history, records and documents hold.")));
}

void HistoryPage::showOnly(const RecordName &record)
{
    m_only = record;
    reload();
    Q_EMIT commandsChanged();
}

QList<Command> HistoryPage::commands() const
{
    return {Command::Find};
}

void HistoryPage::run(Command command)
{
    if (command == Command::Find)
        m_list->goToFilter();
}

void HistoryPage::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::showChanges()
{
    const ChangeSetId act(m_list->selectedId());
    m_undo->setEnabled(act.isValid() && !workspace().isReadOnly());
    if (!act.isValid()) {
        m_changes.setRows({});
        return;
    }
    const auto changes = Histories(workspace()).changesOf(act);
    if (changes)
        m_changes.setRows(*changes);
    else
        fail(changes.error());
}

void HistoryPage::undoSelected()
{
    const auto act = m_acts.find(m_list->selectedId());
    if (!act)
        return;
    const Question question{tr("Undo \"%1\", done on %2? What it changed stands in the list below: %n field(s).",
                               nullptr, int(m_changes.rows().size()))
                                .arg(act->label, shortMoment(act->at)),
                            tr("Undo")};
    if (!dialogs().confirm(this, question))
        return;
    const auto undone = workspace().undo(act->id);
    if (undone)
        Q_EMIT noticed(Notice::done(tr("Undone: %1").arg(*undone)));
    else
        fail(undone.error());
}

}
