#pragma once

#include "core/domain/meeting.h"
#include "core/domain/person_in_text.h"
#include "core/support/draft_file.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// What becomes of a place that names a person, when that person's data are erased.
enum class ErasureFate {
    /// The erasure empties it.
    Emptied,
    /// Somebody wrote it: whoever knows what it should say corrects it by hand.
    ToCorrect,
    /// Final minutes stand still, also for this.
    FinalMinutes,
    /// It left the office.
    LeftOffice,
};

/// A field of a record that names the person.
struct NamedPlace {
    TouchedRow row{};
    /// Whose work the record belongs to; none for records of no meeting.
    MeetingId meetingId{};
    QString record{};
    QString field{};
    QString excerpt{};
    Naming naming = Naming::None;
    ErasureFate fate = ErasureFate::ToCorrect;
    /// Typed and never saved: it stands in no record, but among the texts found again.
    bool isFoundAgain = false;

    bool operator==(const NamedPlace &) const = default;
};

/// Where a person's name stands, before anything is done.
struct ErasurePreview {
    Person person{};
    QString nameAfterwards{};
    QList<NamedPlace> places{};
    /// Past records and names of acts in the history, which the erasure empties.
    int pastRecords = 0;
    int pastActs = 0;
    /// What the person did with the program: who did what stays in the history.
    int ownActs = 0;
    QList<ArchiveCopy> copies{};

    /// Those that still stand once the erasure is done.
    QList<NamedPlace> standing() const;
    /// How many of them name the person for certain.
    int namingAfterwards() const;
};

/// Copies made anew: those that went, and those that could not go.
struct CopiesAnew {
    ArchiveCopy made{};
    QStringList removed{};
    QStringList left{};
};

/// The right to erasure (GDPR art. 17): what it reaches and what it does not, told beforehand.
class Erasures
{
    Q_DECLARE_TR_FUNCTIONS(Erasures)

public:
    explicit Erasures(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Where names are looked for.
    static QStringList tables();
    /// `found` are the texts of this archive that were typed and never saved.
    Result<ErasurePreview> preview(PersonId id, const QList<Draft> &found = {}) const;
    /// A verified copy of the archive as it is now, and then these older ones of it removed for good; what is not a copy of this archive stays.
    Result<CopiesAnew> makeCopiesAnew(const QList<ArchiveCopy> &older);

private:
    bool isOfThisArchive(const ArchiveCopy &copy) const;

    Workspace &m_workspace;
};

/// In the office's words: what is done, and what may be done by hand.
QString words(ErasureFate fate);
/// The same of a place, which may name somebody else.
QString fateInWords(const NamedPlace &place);

}
