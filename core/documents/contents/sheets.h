#pragma once

#include "core/documents/contents/paper_records.h"
#include "core/documents/contents/sheet_options.h"
#include "core/documents/contents/vocabulary.h"
#include "core/documents/tree/sheet.h"
#include "core/domain/secretariat.h"

namespace seduta {

/// The letter to one addressee: the convocation it belongs to, the addressee's name for the file, and the paper.
struct ConvocationSheet {
    ConvocationId convocationId{};
    QString addressee{};
    Sheet sheet{};
    /// Its place among all the letters of the meeting, counted from 1.
    int number = 1;

    bool operator==(const ConvocationSheet &) const = default;
};

/// What each document of a meeting says, from the records around it (SecretariatRepository::aroundMeeting). Names are those of the day of
/// the meeting. All of them fail with NotFound when the meeting or the council is not among the records, and with the place of the fault
/// when a template is wrong.

/// A letter of convocation that may be made: to whom it goes.
struct AddressedLetter {
    ConvocationId convocationId{};
    QString addressee{};
};

/// The letters that `convocationSheets` would make, without making any.
Result<QList<AddressedLetter>> addressedLetters(const Secretariat &part, MeetingId meeting);

/// One letter for each convocation in force, in the order of precedence; those who get a copy stand in each as *e, p.c.* and get no letter of
/// their own. No convocations give no letters.
Result<QList<ConvocationSheet>> convocationSheets(const Secretariat &part, MeetingId meeting,
                                                  const SheetOptions &options);

/// One letter for all, with the list of addressees at its end.
Result<Sheet> singleLetterSheet(const Secretariat &part, MeetingId meeting, const SheetOptions &options);

/// The paper of that template ("agenda") about one meeting: `values` tells what it says beside the meeting itself.
Result<Sheet> meetingSheet(const QString &name, const Secretariat &part, MeetingId meeting, const SheetOptions &options,
                           const std::function<QJsonObject(const PaperRecords &, const Vocabulary &)> &values);

/// The verbale.
Result<Sheet> minutesSheet(const Secretariat &part, MeetingId meeting, const SheetOptions &options);

/// The estratto dal verbale, each point on a page of its own.
Result<Sheet> minutesExtractSheet(const Secretariat &part, MeetingId meeting, const SheetOptions &options);

/// The comunicato stampa, told from the fields; a clause without its field is not there.
Result<Sheet> pressReleaseSheet(const Secretariat &part, MeetingId meeting, const SheetOptions &options);
Result<QString> pressReleaseText(const Secretariat &part, MeetingId meeting, const SheetOptions &options);

/// The elenco impegni, in the order of the records; "overdue" as of `options.today`.
Result<Sheet> actionListSheet(const Secretariat &part, const ActionListOptions &actions, const SheetOptions &options);

}
