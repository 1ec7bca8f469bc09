#include "ui/pages/letters/letters_step.h"

#include "core/domain/fields/convocation.h"
#include "core/domain/italian_date.h"
#include "core/domain/tidy_addresses.h"
#include "core/exchange/pasted_protocols.h"
#include "core/support/safe_name.h"
#include "core/usecases/bodies.h"
#include "core/usecases/convocations.h"
#include "core/usecases/people.h"
#include "core/usecases/sent_files.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/paper_files.h"
#include "ui/fields/references.h"
#include "ui/look/keys.h"
#include "ui/pages/letters/letter_replies.h"
#include "ui/pages/letters/who_is_convened.h"
#include "ui/records/record_list.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTreeView>

#include <algorithm>

namespace seduta {

namespace {

bool isWithoutProtocol(const LetterRow &row)
{
    return isInForce(row.letter) && row.letter.protocolRef.isEmpty();
}

bool isStillHere(const LetterRow &row)
{
    return !hasLeft(row.letter);
}

}

LettersStep::LettersStep(const MeetingDesk &meeting, QWidget *parent)
    : RecordPage(meeting.desk, parent)
    , m_meeting(meeting.meeting)
    , m_letters(
          letterColumns(), [](const LetterRow &row) { return row.letter.id.value(); }, this)
    , m_form(new RecordForm<Convocation>(this))
    , m_replies(new LetterReplies(meeting.desk, this))
    , m_convened(new WhoIsConvened(meeting, this))
{
    auto *letters = new RecordList(QStringLiteral("letterList"), m_letters, this);
    letters->view().setAccessibleName(tr("Letters, in order of precedence"));
    letters->setEmptyWords(tr("Nobody is convened yet. Ctrl+L prepares a letter for every body of the council; Ctrl+N "
                              "adds one addressee."));
    letters->setSortedBy(0);
    letters->addFoot(*m_convened);
    buildForm();
    build(QStringLiteral("lettersStep"), *letters, *m_form, m_replies);
    buildKeys();
    connect(m_replies, &LetterReplies::noticed, this, &Page::noticed);
    connect(m_convened, &WhoIsConvened::chosen, this, &LettersStep::convene);
    connect(m_convened, &WhoIsConvened::bodyAsked, this, [this](qint64 body) {
        if (leave())
            Q_EMIT wentTo({PageKind::Bodies, body});
    });
}

void LettersStep::buildKeys()
{
    auto &view = list().view();
    onKey(view, {Qt::Key_C}, tr("They will come"), this, [this] { hear(ReplyKind::Confirmed); });
    onKey(view, {Qt::Key_D}, tr("They send a delegate"), this, [this] { hear(ReplyKind::DelegateNamed); });
    onKey(view, {Qt::Key_A}, tr("They will not come"), this, [this] { hear(ReplyKind::AbsenceAnnounced); });
}

void LettersStep::hear(ReplyKind kind)
{
    if (hasCurrent() && leave())
        m_replies->hear(kind);
}

void LettersStep::buildForm()
{
    m_form->reference(&Convocation::bodyId);
    m_form->reference(QStringLiteral("personId"), tr("Or a person"), &Convocation::personId);
    m_form->choice(&Convocation::role);
    m_form->choice(&Convocation::kind);
    m_form->choice(&Convocation::channel);
    m_form->text(&Convocation::address, 2);
    m_form->adviseOn(QStringLiteral("address"), [this] { return adviceOnAddress(m_form->record()); });
    m_form->line(&Convocation::protocolRef);
    m_form->day(&Convocation::protocolOn);
    m_form->text(&Convocation::note, 2);
}

QString LettersStep::title() const
{
    return tr("Convocations");
}

QString LettersStep::newWords() const
{
    return tr("New letter");
}

QStringList LettersStep::listTables() const
{
    return {"body",    "composition", "convocation", "council",      "issued_document", "membership",
            "meeting", "person",      "reply",       "table_member", "working_table"};
}

Result<void> LettersStep::fillList()
{
    const auto letters = Convocations(workspace()).of(m_meeting);
    const auto replies = Convocations(workspace()).repliesOf(m_meeting);
    const auto bodies = Bodies(workspace()).inPrecedence();
    const auto issued = Convocations(workspace()).issuedOf(m_meeting);
    const auto people = personChoices(workspace());
    if (!letters || !replies || !bodies || !issued)
        return tl::unexpected(!letters       ? letters.error()
                                  : !replies ? replies.error()
                                  : !bodies  ? bodies.error()
                                             : issued.error());
    m_letters.setRows(letterRows(*letters, *replies, {*bodies, people, *issued}));
    m_form->offer(QStringLiteral("bodyId"), bodyChoices(workspace()), newBody(workspace()));
    m_form->offer(QStringLiteral("personId"), people, newPerson(workspace()));
    m_replies->setReplies(*replies);
    return m_convened->reload(*letters);
}

Result<void> LettersStep::fillForm(qint64 id)
{
    m_form->set(m_letters.find(id).value_or(LetterRow()).letter);
    m_replies->showLetter(ConvocationId(id));
    return {};
}

void LettersStep::clearForm()
{
    Convocation letter;
    letter.meetingId = m_meeting;
    m_form->set(letter);
    m_replies->showLetter({});
}

bool LettersStep::isChanged() const
{
    return m_form->isChanged();
}

Result<qint64> LettersStep::save(qint64 id)
{
    const auto typed = m_form->readable();
    if (!typed)
        return tl::unexpected(typed.error());
    if (id == 0) {
        const auto added = Convocations(workspace()).add(*typed);
        return added ? Result<qint64>(added->value()) : tl::unexpected(added.error());
    }
    // The protocol number comes after the letter has left too; what else it says does not change then.
    auto without = *typed;
    without.protocolRef = m_form->original().protocolRef;
    without.protocolOn = m_form->original().protocolOn;
    Result<void> kept;
    if (without != m_form->original())
        kept = Convocations(workspace()).change(without);
    if (kept && without != *typed)
        kept = Convocations(workspace()).registerProtocol(typed->id, typed->protocolRef, typed->protocolOn);
    return kept ? Result<qint64>(id) : tl::unexpected(kept.error());
}

Result<void> LettersStep::remove(qint64 id)
{
    return Convocations(workspace()).remove(ConvocationId(id));
}

QString LettersStep::table() const
{
    return QStringLiteral("convocation");
}

QString LettersStep::words() const
{
    return m_letters.find(current()).value_or(LetterRow()).addressee;
}

QList<Command> LettersStep::toolCommands() const
{
    return {Command::PrepareLetters, Command::PasteProtocols, Command::Print,      Command::Issue,
            Command::MarkSent,       Command::SentAsFile,     Command::AmendLetter};
}

void LettersStep::run(Command command)
{
    const bool isOwn = toolCommands().contains(command);
    if (isOwn && !leave())
        return;
    switch (command) {
    case Command::PrepareLetters: prepare(); break;
    case Command::PasteProtocols: pasteProtocols(); break;
    case Command::Print: print(); break;
    case Command::Issue: issue(); break;
    case Command::MarkSent: markSent(); break;
    case Command::SentAsFile: sendAsFile(); break;
    case Command::AmendLetter: amend(); break;
    default: RecordPage::run(command); break;
    }
}

void LettersStep::prepare()
{
    const auto made = Convocations(workspace()).prepareFor(m_meeting);
    if (!made)
        fail(made.error());
    else if (*made == 0)
        Q_EMIT noticed(Notice::advice(tr("Every body has its letter already.")));
    else
        Q_EMIT noticed(Notice::done(tr("%n letter(s) prepared. Ctrl+Z takes them away.", nullptr, *made)));
}

void LettersStep::convene(qint64 body)
{
    if (!leave())
        return;
    const auto added = Convocations(workspace()).convene(m_meeting, BodyId(body));
    if (added)
        list().select(added->value());
    else
        fail(added.error());
}

void LettersStep::print()
{
    const auto notice = draftedToFolder(desk(), this, lettersOrder(m_meeting));
    if (!notice.text.isEmpty())
        Q_EMIT noticed(notice);
}

void LettersStep::issue()
{
    const auto notice = issuedToFolder(desk(), this, lettersOrder(m_meeting));
    if (!notice.text.isEmpty())
        Q_EMIT noticed(notice);
}

QList<LetterRow> LettersStep::selectedRows() const
{
    QList<LetterRow> rows;
    const auto selected = list().selectedIds();
    for (const auto id : selected)
        rows.append(m_letters.find(id).value_or(LetterRow()));
    return rows;
}

QList<LetterRow> LettersStep::shownRows() const
{
    const auto selected = list().selectedIds();
    const auto shown = selected.size() > 1 ? selected : list().shownIds();
    QList<LetterRow> rows;
    for (const auto id : shown)
        rows.append(m_letters.find(id).value_or(LetterRow()));
    return rows;
}

void LettersStep::pasteProtocols()
{
    const auto today = workspace().clock().today();
    const auto pasted = readPastedProtocols(QGuiApplication::clipboard()->text(), today);
    if (!pasted) {
        fail(pasted.error());
        return;
    }
    const auto &numbers = *pasted;
    const auto rows = only(shownRows(), isWithoutProtocol);
    if (numbers.isEmpty() || numbers.size() != rows.size()) {
        Q_EMIT noticed(Notice::advice(tr("Copied are %1 numbers, the letters without one are %2. Copy one number for "
                                         "each of them, in the order of the list, or select the letters first.")
                                          .arg(numbers.size())
                                          .arg(rows.size())));
        return;
    }
    QList<ProtocolGiven> references;
    QStringList pairs;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &[reference, day] = numbers.at(i);
        references.append({rows.at(i).letter.id, reference, day.isValid() ? day : today});
        pairs.append(
            QStringLiteral("%1 · %2   %3").arg(reference, shortDate(references.constLast().on), rows.at(i).addressee));
    }
    if (!dialogs().confirm(this, {tr("Write these protocol numbers, each on its letter?"), tr("Write them"), pairs}))
        return;
    const auto written = Convocations(workspace()).registerProtocols(references);
    if (written)
        Q_EMIT noticed(Notice::done(tr("%n protocol number(s) written.", nullptr, int(references.size()))));
    else
        fail(written.error());
}

void LettersStep::markSent()
{
    const auto shown = shownRows();
    const auto ready = only(shown, isReady);
    const auto others = only(shown, isNotIssued);
    if (ready.isEmpty()) {
        Q_EMIT noticed(Notice::advice(
            others.isEmpty() ? tr("No letter is waiting to be sent.")
                             : tr("Never issued, and so not sent: %1. Issue the letters first (Ctrl+Shift+E); for one "
                                  "that left as another file, select it and give that file.")
                                   .arg(namesOf(others))));
        return;
    }
    QString question =
        tr("Mark %n letter(s) as sent, as they were issued? A letter sent is no longer changed: it is amended.",
           nullptr, int(ready.size()));
    if (!others.isEmpty())
        question += u' ' + tr("Not issued, they stay here: %1.").arg(namesOf(others));
    if (!dialogs().confirm(this, {question, tr("Mark as sent")}))
        return;
    const auto marked = Convocations(workspace()).markSent(idsOf(ready), workspace().author().person);
    if (marked)
        Q_EMIT noticed(Notice::done(tr("%n letter(s) marked as sent. What left is what was issued: it stays in the "
                                       "archive, under \"Issued\" of each letter.",
                                       nullptr, int(ready.size()))));
    else
        fail(marked.error());
}

// For who wrote or stamped a letter elsewhere: that file is what left, and it is kept.
void LettersStep::sendAsFile()
{
    const auto rows = only(selectedRows(), isStillHere);
    if (rows.isEmpty()) {
        Q_EMIT noticed(Notice::advice(tr("Select the letter that left as another file.")));
        return;
    }
    const QString path = dialogs().fileToOpen(
        this, {tr("Which file left for %1?").arg(namesOf(rows)), tr("Letters (*.pdf *.p7m);;All files (*)"), {}});
    if (path.isEmpty())
        return;
    const auto bytes = fileThatLeft(path);
    const auto left = bytes ? SentFiles(workspace()).leftAs(idsOf(rows), QFileInfo(path).fileName(), *bytes)
                            : Result<void>(tl::unexpected(bytes.error()));
    if (left)
        Q_EMIT noticed(
            Notice::done(tr("%n letter(s) marked as sent, as \"%1\": the file is kept in the archive. Ctrl+Z "
                            "takes it back.",
                            nullptr, int(rows.size()))
                             .arg(safeName(QFileInfo(path).fileName()))));
    else
        fail(left.error());
}

void LettersStep::amend()
{
    const auto next = Convocations(workspace()).amend(ConvocationId(current()));
    if (next)
        list().select(next->value());
    else
        fail(next.error());
}

}
