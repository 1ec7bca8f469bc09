#include "ui/pages/meeting/letters_step.h"

#include "core/usecases/bodies.h"
#include "core/usecases/convocations.h"
#include "core/usecases/people.h"
#include "ui/pages/meeting/letter_replies.h"
#include "ui/pages/meeting/paper_files.h"
#include "ui/pages/references.h"
#include "ui/services/dialogs.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/record_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTreeView>

#include <algorithm>

namespace seduta {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("LettersStep", text);
}

Tone toneOf(const LetterRow &row)
{
    if (!isInForce(row.letter))
        return Tone::Muted;
    return row.letter.state == ConvocationState::DeliveryFailed ? Tone::Bad : Tone::Ink;
}

RowsModel<LetterRow>::Column column(const char *title, QString (*words)(const LetterRow &))
{
    return {sentence(title), words, {}, toneOf, false};
}

QList<RowsModel<LetterRow>::Column> columns()
{
    return {
        {sentence(QT_TRANSLATE_NOOP("LettersStep", "Addressee")), [](const LetterRow &row) { return row.addressee; },
         [](const LetterRow &row) { return QVariant(row.precedence); }, toneOf, false},
        column(QT_TRANSLATE_NOOP("LettersStep", "As"), [](const LetterRow &row) { return label(row.letter.role); }),
        column(QT_TRANSLATE_NOOP("LettersStep", "State"), [](const LetterRow &row) { return label(row.letter.state); }),
        column(QT_TRANSLATE_NOOP("LettersStep", "Protocol"),
               [](const LetterRow &row) { return row.letter.protocolRef; }),
        column(QT_TRANSLATE_NOOP("LettersStep", "Reply"), [](const LetterRow &row) { return row.reply; }),
        column(QT_TRANSLATE_NOOP("LettersStep", "Address"),
               [](const LetterRow &row) { return row.letter.address.simplified(); }),
    };
}

QString replyWords(const Reply &reply)
{
    return reply.participantName.isEmpty() ? label(reply.kind)
                                           : QStringLiteral("%1: %2").arg(label(reply.kind), reply.participantName);
}

QList<ConvocationId> idsOf(const QList<LetterRow> &rows)
{
    QList<ConvocationId> ids;
    for (const auto &row : rows)
        ids.append(row.letter.id);
    return ids;
}

struct Known {
    const QList<Body> &bodies;
    const QList<Choice> &people;
};

QList<LetterRow> rowsOf(const QList<Convocation> &letters, const QList<Reply> &replies, const Known &known)
{
    QHash<BodyId, const Body *> body;
    for (const auto &each : known.bodies)
        body.insert(each.id, &each);
    QHash<qint64, QString> names;
    for (const auto &person : known.people)
        names.insert(person.value, person.words);
    QHash<ConvocationId, QString> answers;
    for (const auto &reply : replies)
        answers.insert(reply.convocationId, replyWords(reply));
    QList<LetterRow> rows;
    for (const auto &letter : letters) {
        const auto *to = body.value(letter.bodyId);
        rows.append({letter, to ? to->name : names.value(letter.personId.value()),
                     to ? to->precedence : std::numeric_limits<int>::max(), answers.value(letter.id)});
    }
    return rows;
}

template <class Wanted>
QList<LetterRow> only(const QList<LetterRow> &rows, Wanted isWanted)
{
    QList<LetterRow> wanted;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(wanted),
                 [&](const LetterRow &row) { return isWanted(row.letter); });
    return wanted;
}

}

LettersStep::LettersStep(const MeetingDesk &meeting, QWidget *parent)
    : RecordPage(meeting.desk, parent)
    , m_meeting(meeting.meeting)
    , m_letters(
          columns(), [](const LetterRow &row) { return row.letter.id.value(); }, this)
    , m_form(new RecordForm<Convocation>(this))
    , m_replies(new LetterReplies(meeting.desk, this))
{
    auto *letters = new RecordList(QStringLiteral("letterList"), m_letters, this);
    letters->view().setAccessibleName(tr("Letters, in order of precedence"));
    letters->setEmptyWords(tr("Nobody is convened yet. Ctrl+L prepares a letter for every body of the council; Ctrl+N "
                              "adds one addressee."));
    letters->setSortedBy(0);
    buildForm();
    build(QStringLiteral("lettersStep"), *letters, *m_form, m_replies);
    buildKeys();
    connect(m_replies, &LetterReplies::noticed, this, &Page::noticed);
}

void LettersStep::buildKeys()
{
    auto &view = list().view();
    onKey(view, {Qt::Key_C}, tr("They will come"), this, [this] { m_replies->hear(ReplyKind::Confirmed); });
    onKey(view, {Qt::Key_D}, tr("They send a delegate"), this, [this] { m_replies->hear(ReplyKind::DelegateNamed); });
    onKey(view, {Qt::Key_A}, tr("They will not come"), this, [this] { m_replies->hear(ReplyKind::AbsenceAnnounced); });
}

void LettersStep::buildForm()
{
    m_form->reference(QStringLiteral("bodyId"), tr("Body"), &Convocation::bodyId);
    m_form->reference(QStringLiteral("personId"), tr("Or a person"), &Convocation::personId);
    m_form->choice(QStringLiteral("role"), tr("As"), &Convocation::role);
    m_form->choice(QStringLiteral("kind"), tr("Letter"), &Convocation::kind);
    m_form->choice(QStringLiteral("channel"), tr("Sent by"), &Convocation::channel);
    m_form->text(QStringLiteral("address"), tr("Address"), &Convocation::address, 2);
    m_form->line(QStringLiteral("protocolRef"), tr("Protocol number"), &Convocation::protocolRef);
    m_form->day(QStringLiteral("protocolOn"), tr("Protocol day"), &Convocation::protocolOn);
    m_form->text(QStringLiteral("note"), tr("Notes"), &Convocation::note, 2);
}

QString LettersStep::title() const
{
    return tr("Convocations");
}

Result<void> LettersStep::fillList()
{
    const auto letters = Convocations(workspace()).of(m_meeting);
    const auto replies = Convocations(workspace()).repliesOf(m_meeting);
    const auto bodies = Bodies(workspace()).inPrecedence();
    const auto people = personChoices(workspace());
    if (!letters || !replies || !bodies)
        return tl::unexpected(!letters ? letters.error() : !replies ? replies.error() : bodies.error());
    m_letters.setRows(rowsOf(*letters, *replies, {*bodies, people}));
    offer(*m_form, QStringLiteral("bodyId"), bodyChoices(workspace()));
    offer(*m_form, QStringLiteral("personId"), people);
    m_replies->setReplies(*replies);
    return {};
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
    return {Command::PrepareLetters, Command::PasteProtocols, Command::Print, Command::MarkSent, Command::AmendLetter};
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
    case Command::MarkSent: markSent(); break;
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

void LettersStep::print()
{
    const auto notice = draftedToFolder(desk(), this, paperOrder(DocumentKind::Convocation, m_meeting));
    const auto rows = m_letters.rows();
    const bool isAnyNew = std::any_of(rows.cbegin(), rows.cend(), [](const LetterRow &row) {
        return row.letter.state == ConvocationState::ToPrepare;
    });
    if (notice.kind == Notice::Kind::Done && isAnyNew)
        if (const auto marked = Convocations(workspace()).markPrepared(m_meeting); !marked)
            fail(marked.error());
    if (!notice.text.isEmpty())
        Q_EMIT noticed(notice);
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
    const auto numbers =
        QGuiApplication::clipboard()->text().split(QRegularExpression(QStringLiteral("[\\r\\n]+")), Qt::SkipEmptyParts);
    const auto rows =
        only(shownRows(), [](const Convocation &letter) { return isInForce(letter) && letter.protocolRef.isEmpty(); });
    if (numbers.isEmpty() || numbers.size() != rows.size()) {
        Q_EMIT noticed(Notice::advice(tr("Copied are %1 numbers, the letters without one are %2. Copy one number for "
                                         "each of them, in the order of the list, or select the letters first.")
                                          .arg(numbers.size())
                                          .arg(rows.size())));
        return;
    }
    const QString question = tr("From \"%1\" (%2) to \"%3\" (%4): write these protocol numbers?")
                                 .arg(rows.constFirst().addressee, numbers.constFirst().trimmed(),
                                      rows.constLast().addressee, numbers.constLast().trimmed());
    if (!dialogs().confirm(this, {question, tr("Write them")}))
        return;
    QList<std::pair<ConvocationId, QString>> references;
    for (qsizetype i = 0; i < rows.size(); ++i)
        references.append({rows.at(i).letter.id, numbers.at(i).trimmed()});
    const auto written = Convocations(workspace()).registerProtocols(references, workspace().clock().today());
    if (written)
        Q_EMIT noticed(Notice::done(tr("%n protocol number(s) written.", nullptr, int(references.size()))));
    else
        fail(written.error());
}

void LettersStep::markSent()
{
    const auto ready = only(shownRows(), canBeSent);
    if (ready.isEmpty()) {
        Q_EMIT noticed(Notice::advice(tr("No letter is ready to be sent: make the PDFs first (Ctrl+P).")));
        return;
    }
    const QString question =
        tr("Mark %n letter(s) as sent? A letter sent is no longer changed: it is amended.", nullptr, int(ready.size()));
    if (!dialogs().confirm(this, {question, tr("Mark as sent")}))
        return;
    if (const auto marked = Convocations(workspace()).markSent(idsOf(ready), workspace().author().person); !marked)
        fail(marked.error());
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
