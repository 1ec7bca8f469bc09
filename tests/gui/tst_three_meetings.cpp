#include "core/domain/fields/all.h"
#include "core/domain/record_lists.h"
#include "core/exchange/document_reader.h"
#include "core/support/whole_file.h"
#include "tests/gui/compared_documents.h"
#include "tests/gui/meeting_typist.h"
#include "tests/gui/rooms.h"

#include <QProcess>

using namespace seduta;

namespace {

QString documentPath()
{
    return QStringLiteral(SEDUTA_SOURCE_DIR "/tests/gui/three_meetings/three_meetings.json");
}

QByteArray document()
{
    QFile file(documentPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What no user fills, or no document carries, each with its reason.
const QMap<QString, QString> &exemptions()
{
    static const QMap<QString, QString> exempt{
        {"document_kind", "the kinds of papers are the program's own rows"},
        {"issued_document", "what left the office is written by Emetti alone, and stays in its archive"},
        {"sent_file", "the file that left is kept whole, and described by the program"},
        {"attachment", "a document carries no bytes of files (tst_attachments_in_window)"},
        {"block_change", "words of one letter, over the text the program makes of it (tst_paper_page)"},
        {"template_override", "a whole template of a paper (tst_templates_page)"},
        {"minutes_text.position", "the sections of the minutes come in the order of the agenda"},
        {"council.emblem", "a picture the program writes anew (tst_new_council); a document carries no bytes"},
    };
    return exempt;
}

bool isFilled(const Secretariat &secretariat, const SecretariatList &list, const FieldDescription &field)
{
    const auto *blank = list.record->blank.get();
    for (qsizetype i = 0; i < list.size(secretariat); ++i)
        if (!field.acts->isSame(field.of(list.at(secretariat, i)), field.of(blank)))
            return true;
    return false;
}

/// Kinds that are not typed yet: this list only grows shorter.
const QMap<QString, QString> &notYetTyped()
{
    static const QMap<QString, QString> kinds{
        {"left_out_part", "ticked beside a paper of one meeting (tst_paper_page)"},
    };
    return kinds;
}

QStringList kindsBeforeMeetings()
{
    return {"person",          "body",
            "body_name",       "representative",
            "composition",     "membership",
            "working_table",   "table_member",
            "table_name",      "project",
            "project_edition", "project_partner",
            "agreement",       "agreement_party",
            "plan_version",    "planned_activity",
            "critical_area"};
}

QStringList kindsOfMeetings()
{
    return {"meeting", "meeting_part", "agenda_item", "convocation"};
}

QStringList kindsAfterMeetings()
{
    return {"project_state_change",
            "agreement_state_change",
            "table_state_change",
            "critical_area_report",
            "body_contribution",
            "legal_reference",
            "citation",
            "event",
            "statistic",
            "opinion",
            "action_item",
            "action_owner",
            "agenda_link"};
}

QStringList withoutUntyped(QStringList lines)
{
    lines.removeIf([](const QString &line) { return notYetTyped().contains(line.mid(2).section(u':', 0, 0)); });
    return lines;
}

void sendLetters(const Secretariat &wanted, RecordTypist &records, MeetingTypist &meetings)
{
    const auto first = wanted.convocations.constFirst();
    records.enterAll(QStringLiteral("signatory"));
    records.enter(QStringLiteral("convocation"), first.id.value());
    meetings.sendAndAmend(first.id, first.sentAt.date());
    records.enterAll(QStringLiteral("convocation"));
    records.enterAll(QStringLiteral("reply"));
}

void hold(const Meeting &meeting, MeetingTypist &meetings)
{
    meetings.step(meeting.id, MeetingVerb::Start);
    meetings.step(meeting.id, MeetingVerb::Close);
    meetings.enterOutcomes(meeting.id);
}

void enterMeetings(const Secretariat &wanted, RecordTypist &records, MeetingTypist &meetings)
{
    for (const auto &meeting : wanted.meetings) {
        if (meeting.postponedFromId.isValid())
            meetings.postpone(meeting.postponedFromId, meeting);
        else
            records.enter(QStringLiteral("meeting"), meeting.id.value());
        meetings.enterPoints(meeting.id);
        if (meeting.id == wanted.convocations.constFirst().meetingId)
            sendLetters(wanted, records, meetings);
        if (meeting.state == MeetingState::Closed)
            hold(meeting, meetings);
    }
    for (const auto *record : {"meeting_part", "suspension", "attendance", "statement"})
        records.enterAll(QLatin1String(record));
    for (const auto &minutes : wanted.minutes)
        meetings.enterMinutes(minutes);
}

}

/// Three meetings unlike the sample, as a document and as typed in the window: the same archive.
class TestThreeMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyFillEveryColumnAUserCanFill();
    void theTerminalGivesThemBack();
    void typedInTheWindowTheyAreTheSame();
};

void TestThreeMeetings::theyFillEveryColumnAUserCanFill()
{
    const auto reading = exchange::readDocument(document());
    QVERIFY2(reading.faultCount == 0, qPrintable(reading.complaint()));
    QStringList empty;
    for (const auto &list : recordLists())
        for (const auto &field : list->record->fields) {
            const QString record = QLatin1String(list->record->name);
            const QString column = QStringLiteral("%1.%2").arg(record, QLatin1String(field.name));
            const bool isExempt = exemptions().contains(record) || exemptions().contains(column);
            if (!isExempt && !isFilled(reading.secretariat, *list, field))
                empty.append(column);
        }
    QVERIFY2(empty.isEmpty(), qPrintable(empty.join(u'\n')));
    QVERIFY(exemptions().size() <= 10);
}

void TestThreeMeetings::theTerminalGivesThemBack()
{
    const ScratchFolder folder;
    const QString archive = folder.filePath(QStringLiteral("tre.seduta"));
    const QString exported = folder.filePath(QStringLiteral("tre.json"));
    const QList<QStringList> orders{
        {"new", archive}, {"import", archive, documentPath()}, {"export", archive, "--out", exported}};
    for (const auto &order : orders) {
        QProcess terminal;
        terminal.start(QStringLiteral(SEDUTA_CLI), order);
        QVERIFY(terminal.waitForFinished());
        QVERIFY2(terminal.exitCode() == 0, qPrintable(QString::fromUtf8(terminal.readAllStandardError())));
    }
    QFile file(exported);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto wanted = exchange::readDocument(document());
    const auto found = exchange::readDocument(file.readAll());
    QVERIFY2(found.faultCount == 0, qPrintable(found.complaint()));
    const auto told = differences(wanted.secretariat, found.secretariat);
    QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
}

void TestThreeMeetings::typedInTheWindowTheyAreTheSame()
{
    const auto wanted = exchange::readDocument(document()).secretariat;
    OpenWindow story(StandingClock(QDate(2025, 6, 26)));
    story.dialogs.answers = {story.file("tre.seduta")};
    story.click("welcomeNew");
    RecordTypist records(story, wanted);
    MeetingTypist meetings(story, wanted, records);

    records.enterCouncil();
    for (const auto &record : kindsBeforeMeetings())
        records.enterAll(record);
    enterMeetings(wanted, records, meetings);
    for (const auto &record : kindsAfterMeetings())
        records.enterAll(record);
    meetings.enterUpdates();
    for (const auto &contribution : wanted.bodyContributions)
        meetings.receiveInPart(contribution);
    for (const auto &record : kindsBeforeMeetings() + kindsOfMeetings() + kindsAfterMeetings())
        records.mendAll(record);

    const auto exported = exchange::readDocument(Transfer(story.archive()).exportDocument().value());
    QVERIFY2(exported.faultCount == 0, qPrintable(exported.complaint()));
    const auto lacking = records.refused() + withoutUntyped(differences(wanted, exported.secretariat));
    for (const auto &line : lacking)
        qWarning("%s", qPrintable(line));
    QVERIFY(lacking.isEmpty());
}

QTEST_MAIN(TestThreeMeetings)
#include "tst_three_meetings.moc"
