#pragma once

#include "core/documents/contents/sheets.h"
#include "core/domain/paper_topics.h"

namespace seduta {

/// What a paper is about, and so what is chosen before it is made.
enum class PaperSubject { Meeting, Letter, Body, List, Project };

/// The meeting or the commitments that papers are asked of.
struct PaperAbout {
    MeetingId meetingId{};
    ActionListOptions actions{};
};

/// A part that papers of a kind may be printed without: the name templates know it by ("includi.riscontro"), and its English.
struct PaperPart {
    const char *name = "";
    const char *words = "";
};

using PaperValues = QJsonObject (*)(const PaperRecords &, const Vocabulary &);
using PaperSheetsMaker = Result<QList<ConvocationSheet>> (*)(const Secretariat &, const PaperAbout &,
                                                             const SheetOptions &);

/// One way a kind is laid out: its template ("agenda", which is agenda.html), what the office calls that template, and what its papers' files are
/// called beyond the kind's stem. A paper of a meeting needs only its values; others are made by a function of their own.
struct PaperLayout {
    const char *templateName = "";
    const char *words = "";
    const char *fileSuffix = "";
    /// Whatever its values are told from, also those its template does not name today: the office may change it.
    PaperTopics topics{};
    PaperValues values = nullptr;
    PaperSheetsMaker maker = nullptr;
};

/// A kind of paper, told once: window, terminal, templates page and checks walk these rows. In the archive it is a row of document_kind.
struct PaperKind {
    DocumentKind kind = DocumentKind::Convocation;
    /// Italian, as all names of files are: the office keeps them.
    const char *fileStem = "";
    /// The terminal's verb and its help; empty where another verb makes it.
    const char *verb = "";
    const char *help = "";
    PaperSubject subject = PaperSubject::Meeting;
    /// The usual layout first; where letters have one for all, it is the last.
    QList<PaperLayout> layouts{};
    QList<PaperPart> parts{};
    /// A working paper never is: it is printed without the draft's mark, and kept nowhere. The others when `mayBeIssued` says so.
    bool isIssued = true;
    /// To be cut up or pinned: without letterhead, running head and page numbers.
    bool isBare = false;
};

const QList<PaperKind> &paperKinds();
const PaperKind &paperKind(DocumentKind kind);
/// Those a meeting has, in the order they are shown.
QList<DocumentKind> papersOfMeeting();

/// The papers of that layout, one for each addressee where they are letters.
Result<QList<ConvocationSheet>> sheetsOf(const PaperKind &kind, const PaperLayout &layout, const Secretariat &part,
                                         const PaperAbout &about, const SheetOptions &options);

/// The names of the parts that papers of a kind may be printed without, and of all kinds.
QStringList partsOf(DocumentKind kind);
QStringList allPaperParts();
/// A part in the office's words.
QString partWords(const QString &name);

}
