#include "core/documents/contents/paper_kinds.h"

#include "core/documents/contents/attendance_context.h"
#include "core/documents/contents/council_lists.h"
#include "core/documents/contents/meeting_context.h"
#include "core/documents/contents/office_context.h"
#include "core/domain/italian_article.h"

#include <algorithm>

namespace seduta {

namespace {

using Sheets = Result<QList<ConvocationSheet>>;

constexpr PaperTopics signedLetters{PaperTopic::Letters, PaperTopic::Agenda, PaperTopic::Signatories};
constexpr PaperTopics sitting{PaperTopic::Attendance, PaperTopic::CriticalAreas, PaperTopic::Commitments};
/// Who is to come: those who were called, as they answered, and before anybody is called those of the composition.
constexpr PaperTopics thoseExpected{PaperTopic::Letters, PaperTopic::Replies, PaperTopic::Compositions,
                                    PaperTopic::Memberships};

QList<ConvocationSheet> alone(const Sheet &sheet)
{
    return {ConvocationSheet{{}, {}, sheet}};
}

Sheet bare(Sheet sheet)
{
    sheet.letterhead = {};
    sheet.runningHead.clear();
    sheet.pageNumber.clear();
    return sheet;
}

QJsonObject agendaValues(const PaperRecords &records, const Vocabulary &vocabulary)
{
    return {{"punti", listOf(agendaContext(records, vocabulary, records.calledAgenda()))},
            {"firma", signatureContext(records, DocumentKind::Agenda)}};
}

template <Result<Sheet> (*make)(const Secretariat &, MeetingId, const SheetOptions &)>
Sheets oneOf(const Secretariat &part, const PaperAbout &about, const SheetOptions &options)
{
    return make(part, about.meetingId, options).map(alone);
}

Sheets letters(const Secretariat &part, const PaperAbout &about, const SheetOptions &options)
{
    return convocationSheets(part, about.meetingId, options);
}

Sheets actionList(const Secretariat &part, const PaperAbout &about, const SheetOptions &options)
{
    return actionListSheet(part, about.actions, options).map(alone);
}

PaperKind convocation()
{
    return {DocumentKind::Convocation,
            "convocazione",
            "convocations",
            QT_TRANSLATE_NOOP("Terminal", "the letters of convocation, one per addressee"),
            PaperSubject::Letter,
            {{"convocation", QT_TRANSLATE_NOOP("Templates", "Letter of convocation"), "",
              signedLetters | PaperTopic::AgendaLinks | PaperTopic::Commitments | PaperTopic::ProjectPartners
                  | PaperTopic::Plans,
              nullptr, letters},
             {"single_letter", QT_TRANSLATE_NOOP("Templates", "One letter for all"), "-unica", signedLetters, nullptr,
              oneOf<singleLetterSheet>}},
            {{"impegni", QT_TRANSLATE_NOOP("PaperParts", "Commitments still open")},
             {"contributi", QT_TRANSLATE_NOOP("PaperParts", "Contributions awaited")},
             {"riscontro", QT_TRANSLATE_NOOP("PaperParts", "Reply slip")}}};
}

PaperKind agenda()
{
    return {DocumentKind::Agenda,
            "ordine-del-giorno",
            "agenda",
            QT_TRANSLATE_NOOP("Terminal", "the agenda"),
            PaperSubject::Meeting,
            {{"agenda", QT_TRANSLATE_NOOP("Templates", "Agenda"), "",
              PaperTopics(PaperTopic::Agenda) | PaperTopic::Signatories, agendaValues}}};
}

/// ora of each point, beside what the agenda says of it.
QJsonObject chairAgendaValues(const PaperRecords &records, const Vocabulary &vocabulary)
{
    const auto items = records.agenda();
    const auto starts = startTimes(items, records.meeting().plannedStart);
    const QJsonArray points = agendaContext(records, vocabulary, items);
    QJsonArray timed;
    for (qsizetype i = 0; i < points.size(); ++i) {
        QJsonObject point = points.at(i).toObject();
        point.insert(u"inizio", formsOf(starts.at(i)));
        timed.append(point);
    }
    return {{"punti", listOf(timed)}};
}

PaperKind chairAgenda()
{
    return {DocumentKind::ChairAgenda,
            "scaletta",
            "chair-agenda",
            QT_TRANSLATE_NOOP("Terminal", "the agenda of the chair, with the hours"),
            PaperSubject::Meeting,
            {{"chair_agenda", QT_TRANSLATE_NOOP("Templates", "Agenda of the chair"), "", PaperTopic::Agenda,
              chairAgendaValues}},
            {},
            false};
}

PaperKind minutesExtract()
{
    return {DocumentKind::MinutesExtract,
            "estratto-verbale",
            "extracts",
            QT_TRANSLATE_NOOP("Terminal", "extracts of the minutes, one page for each point"),
            PaperSubject::Meeting,
            {{"minutes_extract", QT_TRANSLATE_NOOP("Templates", "Extracts of the minutes"), "",
              signedLetters | PaperTopic::Compositions | sitting | PaperTopic::Proceedings, nullptr,
              oneOf<minutesExtractSheet>}}};
}

PaperKind membersList()
{
    return {DocumentKind::MembersList,
            "elenco-componenti",
            "members",
            QT_TRANSLATE_NOOP("Terminal", "who sits in the council on the day of the meeting"),
            PaperSubject::Meeting,
            {{"members_list", QT_TRANSLATE_NOOP("Templates", "List of members"), "",
              PaperTopics(PaperTopic::Compositions) | PaperTopic::Memberships | PaperTopic::Representatives
                  | PaperTopic::Signatories,
              membersListContext}}};
}

PaperKind addressList()
{
    return {
        DocumentKind::AddressList,
        "elenco-indirizzi",
        "addresses",
        QT_TRANSLATE_NOOP("Terminal", "the addresses of those who are called"),
        PaperSubject::Meeting,
        {{"address_list", QT_TRANSLATE_NOOP("Templates", "List of addresses"), "",
          PaperTopics(PaperTopic::Letters) | PaperTopic::Compositions | PaperTopic::Memberships, addressListContext}},
        {},
        false};
}

PaperKind opinionIndex()
{
    return {DocumentKind::OpinionIndex,
            "elenco-pareri",
            "opinions",
            QT_TRANSLATE_NOOP("Terminal", "the opinions expressed in the meeting"),
            PaperSubject::Meeting,
            {{"opinion_index", QT_TRANSLATE_NOOP("Templates", "Index of opinions"), "",
              PaperTopics(PaperTopic::Agenda) | PaperTopic::Opinions | PaperTopic::Projects | PaperTopic::Signatories,
              opinionIndexContext}}};
}

PaperKind dossierCover()
{
    return {DocumentKind::DossierCover,
            "frontespizio",
            "dossier-cover",
            QT_TRANSLATE_NOOP("Terminal", "the cover of the meeting's folder"),
            PaperSubject::Meeting,
            {{"dossier_cover", QT_TRANSLATE_NOOP("Templates", "Cover of the folder"), "",
              PaperTopics(PaperTopic::Letters) | PaperTopic::Agenda, dossierCoverContext}},
            {},
            false};
}

PaperKind attendanceSheet()
{
    return {DocumentKind::AttendanceSheet,
            "foglio-firme",
            "attendance-sheet",
            QT_TRANSLATE_NOOP("Terminal", "the sheet to sign"),
            PaperSubject::Meeting,
            {{"attendance", QT_TRANSLATE_NOOP("Templates", "Attendance sheet"), "",
              thoseExpected | PaperTopic::Signatories, attendanceSheetContext}}};
}

PaperKind minutes()
{
    return {
        DocumentKind::Minutes,
        "verbale",
        "minutes",
        QT_TRANSLATE_NOOP("Terminal", "the minutes"),
        PaperSubject::Meeting,
        {{"minutes", QT_TRANSLATE_NOOP("Templates", "Minutes"), "",
          signedLetters | PaperTopic::Compositions | sitting | PaperTopic::Proceedings, nullptr, oneOf<minutesSheet>}},
        {{"interventi", QT_TRANSLATE_NOOP("PaperParts", "What each one said")},
         {"criticita", QT_TRANSLATE_NOOP("PaperParts", "Critical areas reported")},
         {"assunti", QT_TRANSLATE_NOOP("PaperParts", "Commitments made")}}};
}

PaperKind pressRelease()
{
    return {DocumentKind::PressRelease,
            "comunicato-stampa",
            "press-release",
            QT_TRANSLATE_NOOP("Terminal", "the press release"),
            PaperSubject::Meeting,
            {{"press_release", QT_TRANSLATE_NOOP("Templates", "Press release"), "",
              signedLetters | sitting | PaperTopic::Proceedings | PaperTopic::AgendaLinks | PaperTopic::Projects
                  | PaperTopic::ProjectPartners | PaperTopic::Plans,
              nullptr, oneOf<pressReleaseSheet>}}};
}

/// Each so many together, under that key.
QJsonArray grouped(const QJsonArray &all, int size, const QString &key)
{
    QJsonArray groups;
    for (qsizetype first = 0; first < all.size(); first += size) {
        QJsonArray group;
        for (qsizetype i = first; i < qMin(first + size, all.size()); ++i)
            group.append(all.at(i));
        groups.append(QJsonObject{{key, group}});
    }
    return groups;
}

/// fogli of righe of schede, two by two; a body of which nobody is known stands by its own name, and the last row is filled with a blank card.
QJsonObject placeCardValues(const PaperRecords &records, const Vocabulary &)
{
    QJsonArray cards;
    for (const auto &[name, body] : expectedPersons(records))
        cards.append(QJsonObject{{"nome", name.isEmpty() ? body : name}, {"ente", name.isEmpty() ? QString() : body}});
    if (cards.size() % 2 != 0)
        cards.append(QJsonObject{{"nome", QString()}, {"ente", QString()}});
    const auto rows = grouped(cards, 2, QStringLiteral("schede"));
    return {{"fogli", counted(grouped(rows, 2, QStringLiteral("righe")))}};
}

PaperKind placeCards()
{
    return {DocumentKind::PlaceCards,
            "segnaposto",
            "place-cards",
            QT_TRANSLATE_NOOP("Terminal", "the name cards for the table, four on a sheet"),
            PaperSubject::Meeting,
            {{"place_cards", QT_TRANSLATE_NOOP("Templates", "Name cards"), "",
              thoseExpected | PaperTopic::Representatives, placeCardValues}},
            {},
            false,
            true};
}

PaperKind listOfActions()
{
    return {DocumentKind::ActionList,
            "elenco-impegni",
            "",
            "",
            PaperSubject::List,
            {{"action_list", QT_TRANSLATE_NOOP("Templates", "List of commitments"), "", PaperTopic::Commitments,
              nullptr, actionList}}};
}

/// carta.nome, carta.minuscolo: "ordine-del-giorno" → "Ordine del giorno".
QJsonObject nameOf(const PaperKind &kind)
{
    const QString name = QString::fromLatin1(kind.fileStem).replace(u'-', u' ');
    return {{"nome", capitalised(name)}, {"minuscolo", name}};
}

QList<PaperPart> allParts()
{
    QList<PaperPart> parts;
    for (const auto &kind : paperKinds())
        parts += kind.parts;
    return parts;
}

QStringList namesOf(const QList<PaperPart> &parts)
{
    QStringList names;
    for (const auto &part : parts)
        names.append(QLatin1String(part.name));
    return names;
}

}

const QList<PaperKind> &paperKinds()
{
    static const QList<PaperKind> rows{
        convocation(),  agenda(),         chairAgenda(),  addressList(), attendanceSheet(), placeCards(),   minutes(),
        pressRelease(), minutesExtract(), opinionIndex(), membersList(), dossierCover(),    listOfActions()};
    return rows;
}

const PaperKind &paperKind(DocumentKind kind)
{
    const auto &rows = paperKinds();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const PaperKind &each) { return each.kind == kind; });
    Q_ASSERT(row != rows.cend());
    return *row;
}

QList<DocumentKind> papersOfMeeting()
{
    QList<DocumentKind> kinds;
    for (const auto &row : paperKinds())
        if (row.subject == PaperSubject::Meeting || row.subject == PaperSubject::Letter)
            kinds.append(row.kind);
    return kinds;
}

Result<QList<ConvocationSheet>> sheetsOf(const PaperKind &kind, const PaperLayout &layout, const Secretariat &part,
                                         const PaperAbout &about, const SheetOptions &options)
{
    if (layout.maker)
        return layout.maker(part, about, options);
    const auto values = [&](const PaperRecords &records, const Vocabulary &vocabulary) {
        auto told = layout.values(records, vocabulary);
        told.insert(QStringLiteral("carta"), nameOf(kind));
        return told;
    };
    const auto sheet = meetingSheet(QLatin1String(layout.templateName), part, about.meetingId, options, values);
    return sheet.map([&](const Sheet &made) { return alone(kind.isBare ? bare(made) : made); });
}

QStringList partsOf(DocumentKind kind)
{
    return namesOf(paperKind(kind).parts);
}

QStringList allPaperParts()
{
    return namesOf(allParts());
}

QString partWords(const QString &name)
{
    for (const auto &part : allParts())
        if (name == QLatin1String(part.name))
            return QCoreApplication::translate("PaperParts", part.words);
    return name;
}

}
