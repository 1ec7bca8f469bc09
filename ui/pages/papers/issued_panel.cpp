#include "ui/pages/papers/issued_panel.h"

#include "core/domain/fields/issued_document.h"
#include "core/domain/italian_date.h"
#include "core/support/bounded_text.h"
#include "core/support/safe_name.h"
#include "core/usecases/papers.h"
#include "core/usecases/sent_files.h"
#include "core/usecases/sent_verdicts.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/paper_files.h"
#include "ui/look/tool_button.h"
#include "ui/pages/papers/sent_words.h"
#include "ui/records/record_dialog.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

bool isBeingCompared(const IssuedRow &row)
{
    return !row.sent.isEmpty() && !row.verdict;
}

Tone toneOf(const IssuedRow &row)
{
    if (row.isSuperseded)
        return Tone::Muted;
    return row.verdict && (!*row.verdict || isToLookAt(**row.verdict)) ? Tone::Bad : Tone::Ink;
}

QString comparisonOf(const IssuedRow &row)
{
    if (row.sent.isEmpty())
        return {};
    if (!row.verdict)
        return IssuedPanel::tr("being compared…");
    return label(*row.verdict ? (*row.verdict)->comparison : SentComparison::NotComparable);
}

QString verdictWords(const IssuedRow &row)
{
    if (!row.verdict)
        return IssuedPanel::tr("It is being compared with what was issued…");
    return *row.verdict ? sentWords(**row.verdict) : row.verdict->error().message;
}

QList<RowsModel<IssuedRow>::Column> columns()
{
    return {
        {IssuedPanel::tr("Issued on"),
         [](const IssuedRow &row) { return shortMoment(row.document.issuedAt); },
         {},
         toneOf,
         false},
        {IssuedPanel::tr("Protocol"), [](const IssuedRow &row) { return row.document.protocolRef; }, {}, toneOf, false},
        {IssuedPanel::tr("File that left"), comparisonOf, {}, toneOf, false},
    };
}

QString factsOf(const IssuedRow &row)
{
    QStringList facts{isMadeElsewhere(row.document)
                          ? IssuedPanel::tr("It left as \"%1\", a file made elsewhere, given by %2.")
                                .arg(safeName(row.document.title), row.document.issuedBy)
                          : IssuedPanel::tr("Issued by %1.").arg(row.document.issuedBy)};
    if (row.isSuperseded)
        facts.append(IssuedPanel::tr("A later one took its place; this one stays."));
    if (row.sent.isEmpty())
        return facts.join(u' ');
    const auto &sent = row.sent.constLast();
    facts.append(IssuedPanel::tr("The file that left is \"%1\", attached on %2 by %3.")
                     .arg(safeName(sent.fileName), shortMoment(sent.attachedAt), sent.attachedBy));
    facts.append(verdictWords(row));
    return facts.join(u' ');
}

}

IssuedPanel::IssuedPanel(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_verdicts(new SentVerdicts(desk.workspace, this))
    , m_rows(
          columns(), [](const IssuedRow &row) { return row.document.id.value(); }, this)
    , m_list(new RecordList(QStringLiteral("issuedList"), m_rows, this))
    , m_words(new QLabel(this))
    , m_save(aToolButton(QStringLiteral("saveIssued"), tr("Save as it was issued…"), QStringLiteral("file-down"), this))
    , m_protocol(aToolButton(QStringLiteral("writeProtocol"), tr("Protocol…"), QStringLiteral("stamp"), this))
    , m_attach(
          aToolButton(QStringLiteral("attachSent"), tr("This is the file that left…"), QStringLiteral("send"), this))
    , m_saveSent(aToolButton(QStringLiteral("saveSent"), tr("Save the file that left…"), QStringLiteral("save"), this))
    , m_stop(aToolButton(QStringLiteral("stopComparing"), tr("Stop comparing"), QStringLiteral("x"), this))
{
    setObjectName(QStringLiteral("issuedPanel"));
    buildLayout();
    connect(m_list, &RecordList::selected, this, &IssuedPanel::tellChosen);
    connect(m_list, &RecordList::activated, this, &IssuedPanel::saveIssued);
    connect(m_save, &QToolButton::clicked, this, &IssuedPanel::saveIssued);
    connect(m_protocol, &QToolButton::clicked, this, &IssuedPanel::writeProtocol);
    connect(m_attach, &QToolButton::clicked, this, &IssuedPanel::attach);
    connect(m_saveSent, &QToolButton::clicked, this, &IssuedPanel::saveSent);
    connect(m_stop, &QToolButton::clicked, this, &IssuedPanel::stopComparing);
    connect(m_verdicts, &SentVerdicts::found, this, [this] {
        setRows(m_rows.rows());
        tellAttached();
    });
}

void IssuedPanel::buildLayout()
{
    m_list->view().setAccessibleName(tr("What was issued of this paper, the latest first"));
    m_list->setUnsorted();
    m_list->setActivation(tr("Saves it as it was issued"));
    m_list->setEmptyWords(
        tr("Nothing was issued of this paper. \"Issue\" keeps it in the archive for ever, as it leaves; "
           "then the signed or stamped file can be put beside it."));
    m_words->setObjectName(QStringLiteral("issuedWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addWidget(buildTools());
}

QWidget *IssuedPanel::buildTools()
{
    auto *tools = new QWidget(this);
    m_attach->setToolTip(tr("The signed or stamped file that went out: it is kept as it is, and compared"));
    auto *grid = new QGridLayout(tools);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_attach, 0, 0);
    grid->addWidget(m_protocol, 0, 1);
    grid->addWidget(m_saveSent, 1, 0);
    grid->addWidget(m_save, 1, 1);
    grid->addWidget(m_stop, 2, 0);
    grid->setColumnStretch(2, 1);
    return tools;
}

void IssuedPanel::stopComparing()
{
    if (const auto row = chosen(); row && isBeingCompared(*row))
        m_verdicts->stop(row->document, row->sent.constLast());
}

void IssuedPanel::showOf(MeetingId meeting, DocumentKind kind, ConvocationId letter)
{
    m_verdicts->lookAgain();
    const auto rows = rowsOf(meeting, kind, letter);
    if (!rows)
        Q_EMIT noticed(Notice::failure(rows.error()));
    setRows(rows.value_or(QList<IssuedRow>()));
}

void IssuedPanel::setRows(QList<IssuedRow> rows)
{
    for (auto &row : rows)
        if (!row.sent.isEmpty())
            row.verdict = m_verdicts->of(row.document, row.sent.constLast());
    const auto before = m_list->selectedId();
    m_rows.setRows(rows);
    m_list->select(m_rows.find(before) || count() == 0 ? before : m_rows.rows().constFirst().document.id.value());
    tellChosen();
}

Result<QList<IssuedRow>> IssuedPanel::rowsOf(MeetingId meeting, DocumentKind kind, ConvocationId letter) const
{
    const auto issued = Papers(m_desk.workspace).issuedFor(meeting);
    if (!issued)
        return tl::unexpected(issued.error());
    QList<IssuedRow> rows;
    for (const auto &document : *issued) {
        if (document.kind != kind || document.convocationId != letter)
            continue;
        const auto sent = SentFiles(m_desk.workspace).of(document.id);
        if (!sent)
            return tl::unexpected(sent.error());
        if (!rows.isEmpty())
            rows.first().isSuperseded = true;
        rows.prepend({document, *sent, false, {}});
    }
    return rows;
}

std::optional<IssuedRow> IssuedPanel::chosen() const
{
    return m_rows.find(m_list->selectedId());
}

void IssuedPanel::tellChosen()
{
    const auto row = chosen();
    const bool isWritable = row && !m_desk.workspace.isReadOnly();
    m_words->setText(row ? shortened(factsOf(*row), longestNotice) : QString());
    m_save->setEnabled(row.has_value());
    m_protocol->setEnabled(isWritable);
    m_attach->setEnabled(isWritable);
    m_saveSent->setEnabled(row && !row->sent.isEmpty());
    m_stop->setVisible(row && isBeingCompared(*row));
}

void IssuedPanel::save(const QString &title, const QString &stored, const Result<QByteArray> &bytes)
{
    if (!bytes) {
        Q_EMIT noticed(Notice::failure(bytes.error()));
        return;
    }
    const QString path = m_desk.dialogs.fileToSave(this, {title, tr("All files (*)"), safeNameOf(stored, *bytes)});
    if (!path.isEmpty())
        Q_EMIT noticed(writtenTo(path, *bytes));
}

void IssuedPanel::saveIssued()
{
    if (const auto row = chosen(); row)
        save(tr("Where should the document issued be put?"), row->document.title,
             Papers(m_desk.workspace).contentOf(row->document));
}

void IssuedPanel::saveSent()
{
    if (const auto row = chosen(); row && !row->sent.isEmpty())
        save(tr("Where should the file that left be put?"), row->sent.constLast().fileName,
             SentFiles(m_desk.workspace).contentOf(row->sent.constLast()));
}

void IssuedPanel::writeProtocol()
{
    const auto row = chosen();
    if (!row)
        return;
    auto *form = new RecordForm<IssuedDocument>;
    form->line(&IssuedDocument::protocolRef);
    form->day(&IssuedDocument::protocolOn);
    form->set(row->document);
    RecordDialog dialog(
        tr("Protocol of the document issued"), *form,
        [this, form] {
            const auto typed = form->readable();
            return typed ? Papers(m_desk.workspace).setProtocol(typed->id, typed->protocolRef, typed->protocolOn)
                         : tl::unexpected(typed.error());
        },
        this);
    dialog.exec();
}

void IssuedPanel::attach()
{
    const auto row = chosen();
    if (!row)
        return;
    const QString path = m_desk.dialogs.fileToOpen(
        this, {tr("Which file left the office?"), tr("Signed and stamped files (*.pdf *.p7m);;All files (*)"), {}});
    if (path.isEmpty())
        return;
    const auto bytes = fileThatLeft(path);
    const auto attached = bytes
        ? SentFiles(m_desk.workspace).attach(row->document.id, QFileInfo(path).fileName(), *bytes)
        : Result<SentFile>(tl::unexpected(bytes.error()));
    if (!attached) {
        Q_EMIT noticed(Notice::failure(attached.error()));
        return;
    }
    m_attached = attached->id;
    Q_EMIT noticed(Notice::done(tr("Kept beside the document issued; it is being compared with it.")));
    tellAttached();
}

// Once it is known. Who looks at other papers by then reads it when coming back.
void IssuedPanel::tellAttached()
{
    for (const auto &row : m_rows.rows()) {
        if (row.sent.isEmpty() || row.sent.constLast().id != m_attached || !row.verdict)
            continue;
        m_attached = {};
        const QString words = tr("Kept beside the document issued. %1").arg(verdictWords(row));
        const bool isSound = *row.verdict && !isToLookAt(**row.verdict);
        Q_EMIT noticed(isSound ? Notice::done(words) : Notice::advice(words));
        return;
    }
}

}
