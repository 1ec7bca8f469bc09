#include "core/documents/contents/sheets.h"

#include "core/documents/contents/action_context.h"
#include "core/documents/contents/attendance_context.h"
#include "core/documents/contents/convocation_context.h"
#include "core/documents/contents/meeting_context.h"
#include "core/documents/contents/minutes_context.h"
#include "core/documents/contents/office_context.h"
#include "core/documents/contents/press_release_context.h"
#include "core/documents/contents/sheet_maker.h"
#include "core/documents/tree/element_reader.h"
#include "core/documents/tree/plain_text.h"
#include "core/domain/issuing.h"

namespace seduta {

namespace {

using Values = QList<QJsonObject>;

QJsonObject together(const Values &parts)
{
    QJsonObject all;
    for (const auto &part : parts)
        for (auto value = part.begin(); value != part.end(); ++value)
            all.insert(value.key(), value.value());
    return all;
}

QString noteOf(Holding holding, const Vocabulary &vocabulary)
{
    return QStringLiteral("<p class=\"formula\">%1</p>\n").arg(vocabulary.of(holding).toHtmlEscaped());
}

bool areMinutesFinal(const PaperRecords &records)
{
    const auto minutes = records.ofMeeting(records.all().minutes);
    return !minutes.isEmpty() && isFrozen(minutes.constLast().state);
}

/// A paper that tells of a sitting says first of all, while the sitting was not held, that nothing of it happened.
template <class Tell>
Result<Sheet> sheetOfSitting(const QString &name, const Secretariat &part, MeetingId id, const SheetOptions &options,
                             Tell values)
{
    QString note;
    const auto sheet = meetingSheet(name, part, id, options, [&](const auto &records, const auto &vocabulary) {
        const auto holding = holdingOf(records.meeting(), options.today);
        const bool isTold = holding == Holding::Postponed || holding == Holding::Cancelled;
        if (holding != Holding::Held && !isTold)
            note = noteOf(holding, vocabulary);
        return values(records, vocabulary);
    });
    return sheet.map([&](Sheet paper) {
        paper.html.prepend(note);
        return paper;
    });
}

}

Result<Sheet> meetingSheet(const QString &name, const Secretariat &part, MeetingId meeting, const SheetOptions &options,
                           const std::function<QJsonObject(const PaperRecords &, const Vocabulary &)> &values)
{
    const auto records = PaperRecords::around(part, meeting);
    if (!records)
        return tl::unexpected(records.error());
    const auto maker = SheetMaker::of(name, *records, options);
    if (!maker)
        return tl::unexpected(maker.error());
    const QJsonObject told{{"seduta", meetingContext(*records, maker->vocabulary())}};
    auto sheet = maker->made(together({told, values(*records, maker->vocabulary())}));
    const auto state = records->meeting().state;
    const bool isCalledOff = state == MeetingState::Postponed || state == MeetingState::Cancelled;
    if (sheet && isCalledOff && name != QStringLiteral("single_letter"))
        sheet->html.prepend(noteOf(holdingOf(records->meeting(), options.today), maker->vocabulary()));
    return sheet;
}

Result<QList<AddressedLetter>> addressedLetters(const Secretariat &part, MeetingId meeting)
{
    return PaperRecords::around(part, meeting).map([](const PaperRecords &records) {
        QList<AddressedLetter> letters;
        for (const auto &letter : records.letters())
            letters.append({letter.id, addresseeName(records, letter)});
        return letters;
    });
}

Result<QList<ConvocationSheet>> convocationSheets(const Secretariat &part, MeetingId meeting,
                                                  const SheetOptions &options)
{
    const auto records = PaperRecords::around(part, meeting);
    if (!records)
        return tl::unexpected(records.error());
    auto maker = SheetMaker::of(QStringLiteral("convocation"), *records, options);
    if (!maker)
        return tl::unexpected(maker.error());
    const auto vocabulary = maker->vocabulary();
    maker->share(together({{{"seduta", meetingContext(*records, vocabulary)}}, lettersContext(*records, vocabulary)}));

    QList<ConvocationSheet> sheets;
    int number = 0;
    for (const auto &letter : records->letters()) {
        ++number;
        if (!options.letters.isEmpty() && !options.letters.contains(letter.id))
            continue;
        const auto sheet = maker->made(letterContext(*records, vocabulary, letter, options));
        if (!sheet)
            return tl::unexpected(sheet.error());
        sheets.append({letter.id, addresseeName(*records, letter), *sheet, number});
    }
    return sheets;
}

Result<Sheet> singleLetterSheet(const Secretariat &part, MeetingId meeting, const SheetOptions &options)
{
    return meetingSheet(
        QStringLiteral("single_letter"), part, meeting, options, [](const auto &records, const auto &vocabulary) {
            return together({lettersContext(records, vocabulary), singleLetterContext(records, vocabulary)});
        });
}

Result<Sheet> minutesSheet(const Secretariat &part, MeetingId meeting, const SheetOptions &options)
{
    return sheetOfSitting(QStringLiteral("minutes"), part, meeting, options,
                          [&](const auto &records, const auto &vocabulary) {
                              return together({presencesContext(records, vocabulary),
                                               minutesContext(records, vocabulary, options.today)});
                          });
}

Result<Sheet> minutesExtractSheet(const Secretariat &part, MeetingId meeting, const SheetOptions &options)
{
    return sheetOfSitting(
        QStringLiteral("minutes_extract"), part, meeting, options, [&](const auto &records, const auto &vocabulary) {
            return together({minutesContext(records, vocabulary, options.today),
                             QJsonObject{{"firma", signatureContext(records, DocumentKind::MinutesExtract)},
                                         {"definitivo", areMinutesFinal(records)}}});
        });
}

Result<Sheet> pressReleaseSheet(const Secretariat &part, MeetingId meeting, const SheetOptions &options)
{
    return sheetOfSitting(QStringLiteral("press_release"), part, meeting, options,
                          [&](const auto &records, const auto &vocabulary) {
                              return pressReleaseContext(records, vocabulary, options.today);
                          });
}

Result<QString> pressReleaseText(const Secretariat &part, MeetingId meeting, const SheetOptions &options)
{
    return pressReleaseSheet(part, meeting, options)
        .and_then([](const Sheet &sheet) { return elementTree(sheet.html); })
        .map([](const Element &paper) { return plainText(paper); });
}

Result<Sheet> actionListSheet(const Secretariat &part, const ActionListOptions &actions, const SheetOptions &options)
{
    const PaperRecords records(part, options.today);
    const auto maker = SheetMaker::of(QStringLiteral("action_list"), records, options);
    if (!maker)
        return tl::unexpected(maker.error());
    return maker->made(actionListContext(records, maker->vocabulary(), actions, options.today));
}

}
