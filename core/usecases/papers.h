#pragma once

#include "core/documents/contents/sheet_options.h"
#include "core/documents/tree/block_changes.h"
#include "core/domain/card.h"
#include "core/domain/council.h"
#include "core/domain/issued_document.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// How the letters of convocation are laid out.
enum class LetterForm { OnePerAddressee, Merged, SingleLetter };

/// Which paper of a meeting, and how.
struct PaperOrder {
    DocumentKind kind = DocumentKind::Convocation;
    MeetingId meetingId{};
    LetterForm form = LetterForm::OnePerAddressee;
    /// Only for the list of commitments, which needs no meeting.
    ActionListOptions actions{};
    QString language = QStringLiteral("it");
};

/// A paper ready to be kept as a file: a name that every system takes, and a PDF/A-1a and PDF/UA-1.
struct Paper {
    QString fileName{};
    QString title{};
    QByteArray pdf{};
    QString text{};
    ConvocationId convocationId{};
    QString addressee{};
    int pages = 0;
};

/// A paper before it is printed: what it says, block by block, with what was changed by hand.
struct PaperSheet {
    DocumentKind kind = DocumentKind::Convocation;
    QString fileName{};
    ConvocationId convocationId{};
    QString addressee{};
    Sheet sheet{};
    QList<PaperBlock> blocks{};
    /// A letter already sent, or minutes that are final: it is no longer changed.
    bool hasLeft = false;
};

/// A paper of a meeting before it is made, as a list shows it: a letter, or the one paper of another kind. Where nobody is convened yet the letters
/// are one line without a letter.
struct PaperLine {
    DocumentKind kind = DocumentKind::Convocation;
    ConvocationId convocationId{};
    QString addressee{};
    /// Its blocks changed by hand.
    int changes = 0;
    /// The changes that no longer find their block.
    int lost = 0;
};

struct PaperBatch {
    QList<Paper> papers{};
    /// What the user should know before printing: characters no font has.
    QStringList warnings{};
};

/// The papers of the council: drafts, marked and kept nowhere, and issued documents, kept for ever as they left.
class Papers
{
    Q_DECLARE_TR_FUNCTIONS(Papers)

public:
    explicit Papers(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The papers that the orders, all of one meeting, ask for: none is made but those changed by hand.
    Result<QList<PaperLine>> lines(const QList<PaperOrder> &orders) const;
    /// The drafts of that kind, as they would be printed now; of letters only those named, or all where none is.
    Result<QList<PaperSheet>> sheets(const PaperOrder &order, const QList<ConvocationId> &letters = {}) const;
    /// The draft of a line: the letter named, or the one paper of a kind that has no letters.
    Result<PaperSheet> sheet(const PaperOrder &order, ConvocationId letter) const;
    /// A page with nothing but the head of the office's paper, as those words would print it: they need not be kept.
    Result<Sheet> letterhead(const Council &council) const;
    /// The card of a record on paper, its lists to their last line but for the very long: a working paper, kept nowhere.
    Result<PaperSheet> card(const CardLink &record) const;
    /// A paper as a PDF/A, as it would be printed now.
    Result<QByteArray> pdf(const PaperSheet &paper) const;
    /// A paper as a text to go on writing (ODT), as it would be printed now.
    Result<QByteArray> odt(const PaperSheet &paper) const;
    Result<PaperBatch> draft(const PaperOrder &order, const std::function<bool(int, int)> &progress = {}) const;
    /// The press release as plain text, to paste where it is published.
    Result<QString> pressReleaseText(MeetingId meeting) const;
    Result<QList<IssuedDocument>> issuedFor(MeetingId meeting) const;
    Result<QByteArray> contentOf(const IssuedDocument &document) const;

    /// Emetti: the papers without the draft's mark, stored with their text and hash. Those issued before for the same purpose are superseded,
    /// and stay. Letters that have left are left alone, the others are ready to leave; the minutes become final. Refused for minutes and
    /// release of a sitting that was not held, and for minutes signed already.
    Result<PaperBatch> issue(const PaperOrder &order, const std::function<bool(int, int)> &progress = {});
    /// Whether it may be issued at all, before anything is asked or made.
    Result<void> mayIssue(const PaperOrder &order) const;
    /// The protocol reference that came afterwards, typed as the protocol system gave it; the document stays as it is.
    Result<void> setProtocol(IssuedDocumentId document, const QString &reference, const QDate &on);

private:
    /// How papers are made beside what was ordered.
    struct Making {
        bool isDraft = true;
        bool areBlocksWanted = true;
        QList<ConvocationId> letters{};
    };

    Result<QList<PaperSheet>> sheets(const PaperOrder &order, const Making &making) const;
    void countChanges(QList<PaperLine> &lines, const PaperOrder &order, const QList<BlockChange> &changes) const;
    Result<PaperBatch> made(const PaperOrder &order, bool isDraft, const std::function<bool(int, int)> &progress) const;

    Workspace &m_workspace;
};

}
