#pragma once

#include "core/domain/issuing.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// What the letters of a meeting to be issued still lack; all of it may come later, or not at all.
struct LettersLack {
    /// Nobody was chosen to sign, and the meeting names no convener.
    bool isSignatory = false;
    /// Without an address, or without a protocol number.
    QList<Convocation> letters{};

    bool isNothing() const { return !isSignatory && letters.isEmpty(); }
};

/// What is typed for them before they are issued; what is blank stays as it is.
struct LettersSupply {
    struct Line {
        ConvocationId id{};
        QString address{};
        QString protocolRef{};
    };

    Signatory signatory{};
    QList<Line> lines{};
    QDate protocolOn{};
};

/// The reference the protocol system gave a letter, and on which day.
struct ProtocolGiven {
    ConvocationId letter{};
    QString reference{};
    QDate on{};
};

/// The letters that call a meeting, one per addressee, and what the addressees answered.
class Convocations
{
    Q_DECLARE_TR_FUNCTIONS(Convocations)

public:
    explicit Convocations(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<QList<Convocation>> of(MeetingId meeting) const;
    Result<QList<Reply>> repliesOf(MeetingId meeting) const;
    /// The bodies that prepareFor() passes over, in order of precedence, each with the reason; not those that have a letter all the same.
    Result<QList<LeftOutBody>> leftOutOf(MeetingId meeting) const;

    /// A letter for each body of the meeting's composition (without one, for each active body) that has none in force; none for those archived,
    /// nor for the office that holds the council. Gives how many.
    Result<int> prepareFor(MeetingId meeting);
    /// A letter to one body more, where it is best reached; an invitation where it sits in no composition.
    Result<ConvocationId> convene(MeetingId meeting, BodyId body);
    /// Refused when the addressee has a letter in force.
    Result<ConvocationId> add(const Convocation &convocation);
    /// Only while it has not left.
    Result<void> change(const Convocation &convocation);
    /// The reference the protocol system gave; never made here.
    Result<void> registerProtocol(ConvocationId convocation, const QString &reference, const QDate &on);
    /// The references of several letters, as copied from the protocol system: one act.
    Result<void> registerProtocols(const QList<ProtocolGiven> &protocols);
    /// Refused, with the names, while one of them was never issued: what is sent is what is kept (`SentFiles::leftAs` for any other file).
    Result<void> markSent(const QList<ConvocationId> &convocations, const QString &by);
    Result<LettersLack> lackOf(MeetingId meeting) const;
    /// All in one act.
    Result<void> supply(MeetingId meeting, const LettersSupply &supply);
    Result<LettersIssued> issuedOf(MeetingId meeting) const;
    /// A sent letter is not edited: it stays, amended, and a new one supersedes it. Gives the new one.
    Result<ConvocationId> amend(ConvocationId convocation);
    Result<void> cancel(ConvocationId convocation);
    Result<void> remove(ConvocationId convocation);
    Result<ReplyId> addReply(const Reply &reply);
    Result<void> changeReply(const Reply &reply);
    Result<void> removeReply(ReplyId reply);

private:
    Workspace &m_workspace;
};

}
