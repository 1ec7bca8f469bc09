#pragma once

#include "core/domain/body.h"
#include "core/domain/meeting.h"

namespace seduta {

using ConvocationId = Id<struct Convocation>;
using ReplyId = Id<struct Reply>;

/// Convened, for information only (e, p.c.), or invited.
enum class ConvocationRole { Convened, Copy, Invited };

template <>
struct Words<ConvocationRole> {
    static constexpr auto context = "ConvocationRole";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ConvocationRole", "convened"),
        QT_TRANSLATE_NOOP("ConvocationRole", "copy"),
        QT_TRANSLATE_NOOP("ConvocationRole", "invited"),
    };
};
enum class ConvocationKind { Notice, Urgent, AgendaChange, Postponement, Cancellation };

template <>
struct Words<ConvocationKind> {
    static constexpr auto context = "ConvocationKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ConvocationKind", "notice"),        QT_TRANSLATE_NOOP("ConvocationKind", "urgent"),
        QT_TRANSLATE_NOOP("ConvocationKind", "agenda_change"), QT_TRANSLATE_NOOP("ConvocationKind", "postponement"),
        QT_TRANSLATE_NOOP("ConvocationKind", "cancellation"),
    };
};
enum class Channel { Pec, Email, Post, Hand, Phone };

template <>
struct Words<Channel> {
    static constexpr auto context = "Channel";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Channel", "pec"),   QT_TRANSLATE_NOOP("Channel", "email"),
        QT_TRANSLATE_NOOP("Channel", "post"),  QT_TRANSLATE_NOOP("Channel", "hand"),
        QT_TRANSLATE_NOOP("Channel", "phone"),
    };
};

/// Where a letter is on its way. Sent is not delivered: the PEC provider accepts it first, and the addressee's tells of the delivery, or that
/// there was none.
enum class ConvocationState {
    ToPrepare,
    Prepared,
    Registered,
    Sent,
    Accepted,
    Delivered,
    DeliveryFailed,
    Amended,
    Cancelled
};

template <>
struct Words<ConvocationState> {
    static constexpr auto context = "ConvocationState";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ConvocationState", "to_prepare"),      QT_TRANSLATE_NOOP("ConvocationState", "prepared"),
        QT_TRANSLATE_NOOP("ConvocationState", "registered"),      QT_TRANSLATE_NOOP("ConvocationState", "sent"),
        QT_TRANSLATE_NOOP("ConvocationState", "accepted"),        QT_TRANSLATE_NOOP("ConvocationState", "delivered"),
        QT_TRANSLATE_NOOP("ConvocationState", "delivery_failed"), QT_TRANSLATE_NOOP("ConvocationState", "amended"),
        QT_TRANSLATE_NOOP("ConvocationState", "cancelled"),
    };
};

/// The letter to one addressee of a meeting: a body, or a person invited as an expert. A change after sending supersedes it and never edits it.
/// The protocol reference is text given by the protocol system; it is never generated here.
struct Convocation {
    ConvocationId id{};
    MeetingId meetingId{};
    BodyId bodyId{};
    PersonId personId{};
    ConvocationRole role = ConvocationRole::Convened;
    ConvocationKind kind = ConvocationKind::Notice;
    Channel channel = Channel::Pec;
    QString address{};
    QString protocolRef{};
    QDate protocolOn{};
    ConvocationState state = ConvocationState::ToPrepare;
    QDateTime preparedAt{};
    QDateTime sentAt{};
    QString sentBy{};
    ConvocationId supersedesId{};
    QString note{};

    bool operator==(const Convocation &) const = default;
};

enum class ReplyKind { Confirmed, DelegateNamed, AbsenceAnnounced };

template <>
struct Words<ReplyKind> {
    static constexpr auto context = "ReplyKind";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("ReplyKind", "confirmed"),
        QT_TRANSLATE_NOOP("ReplyKind", "delegate_named"),
        QT_TRANSLATE_NOOP("ReplyKind", "absence_announced"),
    };
};

/// A riscontro: what an addressee answered, when, through whom.
struct Reply {
    ReplyId id{};
    ConvocationId convocationId{};
    ReplyKind kind = ReplyKind::Confirmed;
    PersonId participantId{};
    QString participantName{};
    QString participantTitle{};
    QDate receivedOn{};
    QString receivedFrom{};
    Channel channel = Channel::Phone;
    QString note{};

    bool operator==(const Reply &) const = default;
};

/// Why a body has no letter of a meeting when the letters are prepared.
enum class LeftOutReason { Archived, OutsideComposition, OutsideTable, OnlyIfConcerned, Office };

/// A body without a letter in force, and why the letters are prepared without it.
struct LeftOutBody {
    BodyId bodyId{};
    QString name{};
    LeftOutReason reason = LeftOutReason::OutsideComposition;

    bool operator==(const LeftOutBody &) const = default;
};

/// How mail to an address goes: PEC or e-mail by its house, anything else by post.
Channel channelOf(const QString &address);
/// It goes to an address, and there is none.
bool lacksAddress(const Convocation &convocation);
/// True for a letter that is in force: neither amended nor cancelled.
bool isInForce(const Convocation &convocation);
/// The letter by the best address its body has: PEC, then e-mail, then the post.
Convocation addressed(Convocation letter, const Body &body);
/// Whether it is still here and goes where the body said, so that it follows when the body changes its address; one typed over by hand does not.
bool followsAddressOf(const Convocation &letter, const Body &body);
/// Sent, whatever became of it: it is amended, never changed.
bool hasLeft(const Convocation &convocation);
/// The letter, while it has not left; then it is amended.
Result<Convocation> stillHere(const Convocation &convocation);

/// Issued, and so ready to leave; a letter already registered stays so.
Result<Convocation> prepared(Convocation convocation, const QDateTime &now);
Result<Convocation> registered(Convocation convocation, const QString &protocolRef, const QDate &protocolOn);
/// A reply makes sense: a delegate needs a name.
Result<Reply> checked(const Reply &reply);

}
