#include "ui/pages/letters/letter_replies.h"

#include "core/domain/fields/convocation.h"
#include "core/domain/italian_date.h"
#include "core/usecases/convocations.h"
#include "ui/fields/references.h"
#include "ui/records/member_column.h"
#include "ui/records/record_dialog.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_panel.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace seduta {

namespace {

QList<RowsModel<Reply>::Column> columns()
{
    return {
        memberColumn(&Reply::kind),
        {LetterReplies::tr("Who will come"),
         [](const Reply &reply) {
             return QStringLiteral("%1 %2").arg(reply.participantTitle, reply.participantName).trimmed();
         },
         {},
         {},
         false},
        {LetterReplies::tr("Received on"),
         [](const Reply &reply) { return shortDate(reply.receivedOn); },
         [](const Reply &reply) { return QVariant(reply.receivedOn); },
         {},
         false},
        memberColumn(&Reply::channel),
        memberColumn(&Reply::receivedFrom),
    };
}

void build(RecordForm<Reply> &form, Workspace &workspace)
{
    form.choice(QStringLiteral("replyKind"), LetterReplies::tr("Reply"), &Reply::kind);
    form.line(&Reply::participantTitle);
    form.line(&Reply::participantName);
    form.reference(&Reply::participantId);
    form.offer(QStringLiteral("participantId"), personChoices(workspace), newPerson(workspace));
    form.day(&Reply::receivedOn);
    form.line(&Reply::receivedFrom);
    form.choice(QStringLiteral("replyChannel"), LetterReplies::tr("Received by"), &Reply::channel);
    form.line(QStringLiteral("replyNote"), LetterReplies::tr("Notes"), &Reply::note);
}

}

LetterReplies::LetterReplies(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_replies(
          columns(), [](const Reply &reply) { return reply.id.value(); }, this)
    , m_panel(new RecordPanel(QStringLiteral("letterReplies"), m_replies, tr("Add a reply"), this))
{
    auto &replies = m_panel->list();
    replies.view().setAccessibleName(tr("What the addressee answered"));
    replies.setEmptyWords(
        tr("No reply yet. On the list of letters: C it will come, D a delegate, A it will not come."));
    replies.setSortedBy(2, Qt::DescendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &RecordPanel::addAsked, this, [this] {
        Reply reply;
        reply.receivedOn = m_desk.workspace.clock().today();
        edit(reply, QStringLiteral("replyKind"));
    });
    connect(m_panel, &RecordPanel::changeAsked, this,
            [this](qint64 id) { edit(m_replies.find(id).value_or(Reply()), QStringLiteral("replyKind")); });
    connect(m_panel, &RecordPanel::removeAsked, this, [this](qint64 id) {
        if (const auto removed = Convocations(m_desk.workspace).removeReply(ReplyId(id)); !removed)
            Q_EMIT noticed(Notice::failure(removed.error()));
    });
}

void LetterReplies::setReplies(const QList<Reply> &replies)
{
    m_all = replies;
    showLetter(m_letter);
}

void LetterReplies::showLetter(ConvocationId letter)
{
    m_letter = letter;
    QList<Reply> own;
    for (const auto &reply : m_all)
        if (reply.convocationId == letter)
            own.append(reply);
    m_replies.setRows(own);
    m_panel->setWritable(letter.isValid() && !m_desk.workspace.isReadOnly());
}

void LetterReplies::hear(ReplyKind kind)
{
    if (!m_letter.isValid() || m_desk.workspace.isReadOnly())
        return;
    Reply reply;
    reply.kind = kind;
    reply.receivedOn = m_desk.workspace.clock().today();
    if (kind == ReplyKind::DelegateNamed)
        edit(reply, QStringLiteral("participantName"));
    else if (const auto kept = keep(reply); !kept)
        Q_EMIT noticed(Notice::failure(kept.error()));
}

void LetterReplies::edit(const Reply &reply, const QString &field)
{
    auto *form = new RecordForm<Reply>;
    build(*form, m_desk.workspace);
    form->set(reply);
    RecordDialog dialog(
        tr("Reply of the addressee"), *form,
        [this, form] {
            const auto typed = form->readable();
            return typed ? keep(*typed) : tl::unexpected(typed.error());
        },
        this);
    form->focusOn(field);
    dialog.exec();
}

Result<void> LetterReplies::keep(const Reply &reply)
{
    if (reply.id.isValid())
        return Convocations(m_desk.workspace).changeReply(reply);
    auto fresh = reply;
    fresh.convocationId = m_letter;
    const auto added = Convocations(m_desk.workspace).addReply(fresh);
    return added ? Result<void>() : tl::unexpected(added.error());
}

}
