#include "ui/pages/papers/paper_page.h"

#include "core/documents/contents/paper_kinds.h"
#include "core/domain/italian_date.h"
#include "core/usecases/block_changes.h"
#include "core/usecases/checks.h"
#include "core/usecases/meetings.h"
#include "core/usecases/paper_parts.h"
#include "ui/desk/doubt_place.h"
#include "ui/desk/paper_files.h"
#include "ui/desk/paper_place.h"
#include "ui/look/splitters.h"
#include "ui/pages/papers/block_panel.h"
#include "ui/pages/papers/doubt_panel.h"
#include "ui/pages/papers/issued_panel.h"
#include "ui/pages/papers/paper_output.h"
#include "ui/pages/papers/paper_signatories.h"
#include "ui/pages/papers/paper_tools.h"
#include "ui/pages/papers/paper_view.h"
#include "ui/records/record_list.h"
#include "ui/records/record_panel.h"

#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace seduta {

namespace {

QString handWords(const PaperRow &row)
{
    if (row.lost > 0)
        return PaperPage::tr("%n to look at", nullptr, row.lost);
    return row.changes > 0 ? PaperPage::tr("%n changed", nullptr, row.changes) : QString();
}

Tone toneOf(const PaperRow &row)
{
    return row.lost > 0 ? Tone::Bad : row.changes > 0 ? Tone::Warning : Tone::Ink;
}

QList<RowsModel<PaperRow>::Column> columns()
{
    return {{PaperPage::tr("Paper"), [](const PaperRow &row) { return row.words; }, {}, {}, false},
            {PaperPage::tr("By hand"), handWords, {}, toneOf, false}};
}

PaperRow rowOf(const PaperLine &line)
{
    return {paperNumber(line.kind, line.convocationId),
            line.kind,
            line.convocationId,
            line.convocationId.isValid() ? line.addressee : label(line.kind),
            line.changes,
            line.lost};
}

}

PaperPage::PaperPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_rows(
          columns(), [](const PaperRow &row) { return row.id; }, this)
    , m_list(new RecordList(QStringLiteral("paperList"), m_rows, this))
    , m_view(new PaperView(this))
    , m_doubts(new DoubtPanel(this))
    , m_blocks(new BlockPanel(this))
    , m_issued(new IssuedPanel(desk, this))
    , m_signatories(new RecordsOf<Named<Signatory>>(paperSignatories(), desk, this))
    , m_sides(new QTabWidget(this))
    , m_tools(new PaperTools(*m_view, this))
{
    setObjectName(QStringLiteral("paperPage"));
    buildLayout();
    connectParts();
}

void PaperPage::buildLayout()
{
    m_list->view().setAccessibleName(tr("Papers of the meeting"));
    m_list->setUnsorted();
    m_list->setActivation(tr("To the blocks of the paper"));
    m_view->setObjectName(QStringLiteral("paperView"));
    m_view->setAccessibleName(tr("The paper as it will be printed"));
    m_view->setAccessibleDescription(tr("What it says is read in the list of its blocks."));

    m_sides->setObjectName(QStringLiteral("paperSides"));
    m_sides->setDocumentMode(true);
    m_sides->addTab(m_blocks, tr("Words"));
    m_sides->addTab(m_issued, QString());
    m_sides->addTab(m_signatories, tr("Who signs"));
    m_sides->tabBar()->setAccessibleName(tr("Words of the paper, what was issued of it, who signs"));
    auto *beside = new QWidget(this);
    auto *parts = new QVBoxLayout(beside);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_doubts);
    parts->addWidget(m_sides, 1);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("paperSplitter"));
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->addWidget(beside);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 7);
    splitter->setStretchFactor(2, 4);
    splitter->setSizes({230, 500, 310});
    rememberWidths(*splitter, QStringLiteral("paperPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tools);
    column->addWidget(splitter, 1);
}

void PaperPage::connectParts()
{
    connect(m_list, &RecordList::selected, this, &PaperPage::choose);
    connect(m_list, &RecordList::activated, this, [this] { m_blocks->list().setFocus(Qt::ShortcutFocusReason); });
    connect(m_view, &PaperView::blockChosen, m_blocks, &BlockPanel::choosePlace);
    connect(m_view, &PaperView::blockActivated, m_blocks, &BlockPanel::edit);
    connect(m_blocks, &BlockPanel::placeChosen, m_view, &PaperView::choose);
    connect(m_blocks, &BlockPanel::keepAsked, this, &PaperPage::keep);
    connect(m_blocks, &BlockPanel::giveUpAsked, this, &PaperPage::giveUp);
    connect(m_doubts, &DoubtPanel::chosen, this, &PaperPage::putRight);
    connect(m_issued, &IssuedPanel::noticed, this, &Page::noticed);
    connect(m_signatories, &RecordsBeside::noticed, this, &Page::noticed);
    connect(m_tools, &PaperTools::sought, this, &PaperPage::seek);
    connect(m_tools, &PaperTools::partChosen, this, &PaperPage::include);
    connect(m_tools, &PaperTools::backAsked, this, [this] { Q_EMIT wentTo({PageKind::Meeting, m_meeting.value()}); });
}

void PaperPage::offerParts()
{
    const auto row = paper();
    const auto parts = row ? partsOf(row->kind) : QStringList();
    m_tools->offerParts(parts,
                        row ? PaperParts(workspace()).leftOutOf(row->kind).value_or(QStringList()) : QStringList());
}

void PaperPage::include(const QString &part, bool isIncluded)
{
    const auto row = paper();
    const bool isLeft = row && leave();
    if (isLeft)
        if (const auto kept = PaperParts(workspace()).include(row->kind, part, isIncluded); !kept)
            fail(kept.error());
    // Once the menu has done with the entry: it is made anew, as it stands.
    QMetaObject::invokeMethod(this, isLeft ? &PaperPage::reload : &PaperPage::offerParts, Qt::QueuedConnection);
}

QString PaperPage::title() const
{
    return tr("Papers of the meeting %1").arg(dateWith(m_record.heldOn, Preposition::Di)).trimmed();
}

void PaperPage::show(const Place &place)
{
    if (place.id == 0)
        return;
    m_meeting = MeetingId(place.id);
    if (place.part != 0)
        m_current = place.part;
    reload();
    if (place.field.isEmpty())
        return;
    m_sides->setCurrentWidget(m_signatories);
    if (auto *panel = m_signatories->findChild<RecordPanel *>(); panel)
        panel->takeFocus();
}

void PaperPage::reload()
{
    if (!m_meeting.isValid())
        return;
    if (const auto done = read(); !done)
        fail(done.error());
    m_signatories->showOf(m_meeting.value());
    showPaper();
}

Result<void> PaperPage::read()
{
    const auto meeting = Meetings(workspace()).find(m_meeting);
    if (!meeting)
        return tl::unexpected(meeting.error());
    m_record = *meeting;
    QList<PaperOrder> orders;
    for (const auto kind : papersOfMeeting())
        orders.append(paperOrder(kind, m_meeting));
    const auto lines = Papers(workspace()).lines(orders);
    if (!lines)
        return tl::unexpected(lines.error());
    QList<PaperRow> rows;
    for (const auto &line : *lines)
        rows.append(rowOf(line));
    const QSignalBlocker quiet(m_list);
    m_rows.setRows(rows);
    if (!m_rows.find(m_current))
        m_current = rows.constFirst().id;
    m_list->select(m_current);
    return {};
}

std::optional<PaperRow> PaperPage::paper() const
{
    return m_rows.find(m_current);
}

void PaperPage::choose(qint64 paper)
{
    if (paper == 0 || paper == m_current)
        return;
    const bool isLeft = leave();
    m_current = isLeft ? paper : m_current;
    const QSignalBlocker quiet(m_list);
    m_list->select(m_current);
    if (isLeft)
        showPaper();
}

void PaperPage::makePaper()
{
    m_shown.reset();
    const auto row = paper();
    if (!row)
        return;
    const auto made = Papers(workspace()).sheet(paperOrder(row->kind, m_meeting), row->convocationId);
    if (made)
        m_shown = *made;
    else
        Q_EMIT noticed(Notice::advice(made.error().message));
}

void PaperPage::showPaper()
{
    makePaper();
    const auto *shown = sheet();
    m_blocks->setBlocks(shown ? shown->blocks : QList<PaperBlock>(), shown && shown->convocationId.isValid());
    m_blocks->setWritable(isWritable());
    showIssued();
    showDoubts();
    if (!shown) {
        m_view->clear();
        tellState();
        return;
    }
    if (const auto laid = m_view->show(shown->sheet); !laid)
        fail(laid.error());
    QList<int> changed;
    for (const auto &block : shown->blocks)
        if (block.isChanged())
            changed.append(block.place);
    m_view->setChanged(changed);
    tellState();
}

void PaperPage::showIssued()
{
    if (const auto row = paper(); row)
        m_issued->showOf(m_meeting, row->kind, row->convocationId);
    m_sides->setTabText(1, tr("Issued (%1)").arg(m_issued->count()));
    offerParts();
}

// Of what has left nothing can be completed any more; of a letter, what is of another is not told.
void PaperPage::showDoubts()
{
    const auto row = paper();
    QList<PaperDoubt> doubts;
    if (row && !(sheet() && sheet()->hasLeft))
        doubts = Checks(workspace()).of(m_meeting, row->kind).value_or(QList<PaperDoubt>());
    doubts.removeIf([&](const PaperDoubt &doubt) {
        return doubt.letter.isValid() && row->convocationId.isValid() && doubt.letter != row->convocationId;
    });
    m_doubts->setDoubts(doubts);
}

void PaperPage::putRight(const PaperDoubt &doubt)
{
    auto place = placeOf(doubt, m_meeting);
    if (workspace().isReadOnly())
        place.field.clear();
    if (leave())
        Q_EMIT wentTo(place);
}

void PaperPage::tellState()
{
    m_tools->tellPlace();
    Q_EMIT commandsChanged();
}

bool PaperPage::isWritable() const
{
    const auto *shown = sheet();
    return shown && !shown->hasLeft && !workspace().isReadOnly();
}

bool PaperPage::keep(bool isForAll)
{
    const auto *shown = sheet();
    if (!shown)
        return true;
    const auto block = m_blocks->block();
    BlockChange change;
    change.meetingId = m_meeting;
    change.document = shown->kind;
    change.convocationId = isForAll ? ConvocationId() : shown->convocationId;
    change.original = block.original;
    change.occurrence = block.occurrence;
    change.replacement = m_blocks->words();
    const auto kept = BlockChanges(workspace()).keep(change);
    if (!kept)
        fail(kept.error());
    else if (isForAll)
        tellWhoKeepsOther(change);
    return kept.has_value();
}

/// A block may be worded otherwise in some letters: those stay as they are, and are named.
void PaperPage::tellWhoKeepsOther(const BlockChange &change)
{
    const auto letters = Papers(workspace()).sheets(paperOrder(change.document, m_meeting));
    if (!letters) {
        fail(letters.error());
        return;
    }
    QStringList others;
    int reached = 0;
    for (const auto &each : *letters) {
        const bool isReached = std::any_of(each.blocks.cbegin(), each.blocks.cend(), [&](const PaperBlock &block) {
            return block.isForAll && block.original == change.original;
        });
        reached += int(isReached);
        if (!isReached)
            others.append(each.addressee);
    }
    const QString done = tr("Changed in %n letter(s).", nullptr, reached);
    if (others.isEmpty())
        Q_EMIT noticed(Notice::done(done));
    else
        Q_EMIT noticed(
            Notice::advice(tr("%1 Where the block reads otherwise or was changed on its own it stays as it is: %2.")
                               .arg(done, others.join(QStringLiteral(", ")))));
}

void PaperPage::giveUp()
{
    const auto given = BlockChanges(workspace()).giveUp(m_blocks->block().changeId);
    if (!given)
        fail(given.error());
}

bool PaperPage::leave()
{
    return !m_blocks->isChanged() || keep(false);
}

void PaperPage::seek(const QString &words)
{
    const auto *shown = sheet();
    if (!shown || words.isEmpty())
        return;
    const auto count = int(shown->blocks.size());
    for (int step = 1; step <= count; ++step) {
        const auto block = (m_blocks->chosen() - 1 + step + count) % count;
        if (shown->blocks.at(block).text.contains(words, Qt::CaseInsensitive)) {
            m_blocks->choose(block + 1);
            return;
        }
    }
    Q_EMIT noticed(Notice::advice(tr("The paper does not say \"%1\".").arg(words)));
}

QList<Command> PaperPage::commands() const
{
    if (!sheet())
        return {};
    QList<Command> offered{Command::Find,     Command::Print,    Command::PrintOnPaper,
                           Command::SaveText, Command::SavePage, Command::CopyText};
    if (!workspace().isReadOnly())
        offered << Command::Save;
    if (!workspace().isReadOnly() && paperKind(sheet()->kind).isIssued)
        offered << Command::Issue;
    return offered;
}

void PaperPage::run(Command command)
{
    switch (command) {
    case Command::Save: leave(); break;
    case Command::Find: m_tools->goToSearch(); break;
    case Command::Print: makePdf(false); break;
    case Command::Issue: makePdf(true); break;
    default: putOut(command); break;
    }
}

void PaperPage::putOut(Command command)
{
    if (!leave() || !sheet())
        return;
    switch (command) {
    case Command::SaveText: say(savedAsText(desk(), this, *sheet())); break;
    case Command::SavePage: say(savedAsPage(desk(), this, *sheet())); break;
    case Command::CopyText: say(copiedAsText(*sheet())); break;
    case Command::PrintOnPaper:
        if (const auto sheets = chosenSheets(); !sheets.isEmpty())
            say(printedOnPaper(desk(), this, sheets));
        break;
    default: break;
    }
}

void PaperPage::say(const Notice &notice)
{
    if (!notice.text.isEmpty())
        Q_EMIT noticed(notice);
}

RecordName PaperPage::record() const
{
    const auto row = paper();
    if (row && row->convocationId.isValid())
        return {QStringLiteral("convocation"), row->convocationId.value(), row->words};
    return {QStringLiteral("meeting"), m_meeting.value(), title()};
}

void PaperPage::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void PaperPage::makePdf(bool isIssued)
{
    if (!leave() || !paper())
        return;
    const auto order = paperOrder(paper()->kind, m_meeting);
    say(isIssued ? issuedToFolder(desk(), this, order) : draftedToFolder(desk(), this, order));
}

QList<Sheet> PaperPage::chosenSheets()
{
    QMap<DocumentKind, QList<ConvocationId>> chosen;
    const auto ids = m_list->selectedIds();
    for (const auto id : ids)
        if (const auto row = m_rows.find(id); row)
            chosen[row->kind].append(row->convocationId);
    QList<Sheet> sheets;
    for (const auto kind : papersOfMeeting()) {
        if (!chosen.contains(kind))
            continue;
        const auto made = Papers(workspace()).sheets(paperOrder(kind, m_meeting), chosen.value(kind));
        if (!made)
            fail(made.error());
        for (const auto &each : made.value_or(QList<PaperSheet>()))
            sheets.append(each.sheet);
    }
    return sheets;
}

}
