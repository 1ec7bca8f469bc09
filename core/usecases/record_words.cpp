#include "core/usecases/record_words.h"

#include "core/domain/fields/all.h"
#include "core/domain/secretariat.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace seduta {

namespace {

// What a record and its members are called: the names of core/domain/fields are the source strings.
[[maybe_unused]] constexpr std::array recordNames{
    QT_TRANSLATE_NOOP("RecordWords", "action_item"),
    QT_TRANSLATE_NOOP("RecordWords", "action_owner"),
    QT_TRANSLATE_NOOP("RecordWords", "action_update"),
    QT_TRANSLATE_NOOP("RecordWords", "agenda_item"),
    QT_TRANSLATE_NOOP("RecordWords", "agenda_link"),
    QT_TRANSLATE_NOOP("RecordWords", "agreement"),
    QT_TRANSLATE_NOOP("RecordWords", "agreement_party"),
    QT_TRANSLATE_NOOP("RecordWords", "attendance"),
    QT_TRANSLATE_NOOP("RecordWords", "attendance_exclusion"),
    QT_TRANSLATE_NOOP("RecordWords", "block_change"),
    QT_TRANSLATE_NOOP("RecordWords", "body"),
    QT_TRANSLATE_NOOP("RecordWords", "body_contribution"),
    QT_TRANSLATE_NOOP("RecordWords", "body_name"),
    QT_TRANSLATE_NOOP("RecordWords", "composition"),
    QT_TRANSLATE_NOOP("RecordWords", "convocation"),
    QT_TRANSLATE_NOOP("RecordWords", "council"),
    QT_TRANSLATE_NOOP("RecordWords", "critical_area"),
    QT_TRANSLATE_NOOP("RecordWords", "critical_area_report"),
    QT_TRANSLATE_NOOP("RecordWords", "critical_area_report_body"),
    QT_TRANSLATE_NOOP("RecordWords", "issued_document"),
    QT_TRANSLATE_NOOP("RecordWords", "meeting"),
    QT_TRANSLATE_NOOP("RecordWords", "meeting_part"),
    QT_TRANSLATE_NOOP("RecordWords", "membership"),
    QT_TRANSLATE_NOOP("RecordWords", "minutes"),
    QT_TRANSLATE_NOOP("RecordWords", "minutes_text"),
    QT_TRANSLATE_NOOP("RecordWords", "person"),
    QT_TRANSLATE_NOOP("RecordWords", "plan_version"),
    QT_TRANSLATE_NOOP("RecordWords", "planned_activity"),
    QT_TRANSLATE_NOOP("RecordWords", "project"),
    QT_TRANSLATE_NOOP("RecordWords", "project_edition"),
    QT_TRANSLATE_NOOP("RecordWords", "project_partner"),
    QT_TRANSLATE_NOOP("RecordWords", "reply"),
    QT_TRANSLATE_NOOP("RecordWords", "representative"),
    QT_TRANSLATE_NOOP("RecordWords", "sent_file"),
    QT_TRANSLATE_NOOP("RecordWords", "signatory"),
    QT_TRANSLATE_NOOP("RecordWords", "statement"),
    QT_TRANSLATE_NOOP("RecordWords", "suspension"),
    QT_TRANSLATE_NOOP("RecordWords", "table_member"),
    QT_TRANSLATE_NOOP("RecordWords", "template_override"),
    QT_TRANSLATE_NOOP("RecordWords", "working_table"),
};
[[maybe_unused]] constexpr std::array fieldNames{
    QT_TRANSLATE_NOOP("FieldWords", "acronym"),
    QT_TRANSLATE_NOOP("FieldWords", "actionItemId"),
    QT_TRANSLATE_NOOP("FieldWords", "actualEnd"),
    QT_TRANSLATE_NOOP("FieldWords", "actualStart"),
    QT_TRANSLATE_NOOP("FieldWords", "addedDuringMeeting"),
    QT_TRANSLATE_NOOP("FieldWords", "addedWords"),
    QT_TRANSLATE_NOOP("FieldWords", "address"),
    QT_TRANSLATE_NOOP("FieldWords", "addressCheckedOn"),
    QT_TRANSLATE_NOOP("FieldWords", "addressSource"),
    QT_TRANSLATE_NOOP("FieldWords", "addressee"),
    QT_TRANSLATE_NOOP("FieldWords", "agendaItemId"),
    QT_TRANSLATE_NOOP("FieldWords", "agreementId"),
    QT_TRANSLATE_NOOP("FieldWords", "amountCents"),
    QT_TRANSLATE_NOOP("FieldWords", "approvedBy"),
    QT_TRANSLATE_NOOP("FieldWords", "approvedOn"),
    QT_TRANSLATE_NOOP("FieldWords", "arrivedAt"),
    QT_TRANSLATE_NOOP("FieldWords", "article"),
    QT_TRANSLATE_NOOP("FieldWords", "attachedAt"),
    QT_TRANSLATE_NOOP("FieldWords", "attachedBy"),
    QT_TRANSLATE_NOOP("FieldWords", "attendanceId"),
    QT_TRANSLATE_NOOP("FieldWords", "audience"),
    QT_TRANSLATE_NOOP("FieldWords", "basis"),
    QT_TRANSLATE_NOOP("FieldWords", "bodyId"),
    QT_TRANSLATE_NOOP("FieldWords", "call"),
    QT_TRANSLATE_NOOP("FieldWords", "carriedFromId"),
    QT_TRANSLATE_NOOP("FieldWords", "category"),
    QT_TRANSLATE_NOOP("FieldWords", "chairBasis"),
    QT_TRANSLATE_NOOP("FieldWords", "chairDelegationRef"),
    QT_TRANSLATE_NOOP("FieldWords", "chairId"),
    QT_TRANSLATE_NOOP("FieldWords", "chairTitle"),
    QT_TRANSLATE_NOOP("FieldWords", "channel"),
    QT_TRANSLATE_NOOP("FieldWords", "classification"),
    QT_TRANSLATE_NOOP("FieldWords", "closing"),
    QT_TRANSLATE_NOOP("FieldWords", "closingWords"),
    QT_TRANSLATE_NOOP("FieldWords", "code"),
    QT_TRANSLATE_NOOP("FieldWords", "comparison"),
    QT_TRANSLATE_NOOP("FieldWords", "compositionId"),
    QT_TRANSLATE_NOOP("FieldWords", "condition"),
    QT_TRANSLATE_NOOP("FieldWords", "contentHash"),
    QT_TRANSLATE_NOOP("FieldWords", "convenerId"),
    QT_TRANSLATE_NOOP("FieldWords", "convenerTitle"),
    QT_TRANSLATE_NOOP("FieldWords", "convocationId"),
    QT_TRANSLATE_NOOP("FieldWords", "coordinatorBodyId"),
    QT_TRANSLATE_NOOP("FieldWords", "coordinatorId"),
    QT_TRANSLATE_NOOP("FieldWords", "criticalAreaId"),
    QT_TRANSLATE_NOOP("FieldWords", "decreeOn"),
    QT_TRANSLATE_NOOP("FieldWords", "decreeRef"),
    QT_TRANSLATE_NOOP("FieldWords", "delegateOfId"),
    QT_TRANSLATE_NOOP("FieldWords", "description"),
    QT_TRANSLATE_NOOP("FieldWords", "designationRef"),
    QT_TRANSLATE_NOOP("FieldWords", "document"),
    QT_TRANSLATE_NOOP("FieldWords", "documentId"),
    QT_TRANSLATE_NOOP("FieldWords", "dossier"),
    QT_TRANSLATE_NOOP("FieldWords", "draftedOn"),
    QT_TRANSLATE_NOOP("FieldWords", "due"),
    QT_TRANSLATE_NOOP("FieldWords", "dueFrom"),
    QT_TRANSLATE_NOOP("FieldWords", "dueKind"),
    QT_TRANSLATE_NOOP("FieldWords", "dueText"),
    QT_TRANSLATE_NOOP("FieldWords", "editionId"),
    QT_TRANSLATE_NOOP("FieldWords", "email"),
    QT_TRANSLATE_NOOP("FieldWords", "emblem"),
    QT_TRANSLATE_NOOP("FieldWords", "end"),
    QT_TRANSLATE_NOOP("FieldWords", "endsAt"),
    QT_TRANSLATE_NOOP("FieldWords", "excuse"),
    QT_TRANSLATE_NOOP("FieldWords", "externalName"),
    QT_TRANSLATE_NOOP("FieldWords", "familyName"),
    QT_TRANSLATE_NOOP("FieldWords", "fileName"),
    QT_TRANSLATE_NOOP("FieldWords", "fiscalCode"),
    QT_TRANSLATE_NOOP("FieldWords", "formula"),
    QT_TRANSLATE_NOOP("FieldWords", "foundedOn"),
    QT_TRANSLATE_NOOP("FieldWords", "foundingRef"),
    QT_TRANSLATE_NOOP("FieldWords", "fund"),
    QT_TRANSLATE_NOOP("FieldWords", "gender"),
    QT_TRANSLATE_NOOP("FieldWords", "givenName"),
    QT_TRANSLATE_NOOP("FieldWords", "heldOn"),
    QT_TRANSLATE_NOOP("FieldWords", "honorific"),
    QT_TRANSLATE_NOOP("FieldWords", "hostBodyId"),
    QT_TRANSLATE_NOOP("FieldWords", "hoursUnknown"),
    QT_TRANSLATE_NOOP("FieldWords", "isActive"),
    QT_TRANSLATE_NOOP("FieldWords", "isOffice"),
    QT_TRANSLATE_NOOP("FieldWords", "isSignatureWhole"),
    QT_TRANSLATE_NOOP("FieldWords", "issuedAt"),
    QT_TRANSLATE_NOOP("FieldWords", "issuedBy"),
    QT_TRANSLATE_NOOP("FieldWords", "jobTitle"),
    QT_TRANSLATE_NOOP("FieldWords", "judgement"),
    QT_TRANSLATE_NOOP("FieldWords", "kind"),
    QT_TRANSLATE_NOOP("FieldWords", "language"),
    QT_TRANSLATE_NOOP("FieldWords", "leadBodyId"),
    QT_TRANSLATE_NOOP("FieldWords", "leadName"),
    QT_TRANSLATE_NOOP("FieldWords", "ledByOffice"),
    QT_TRANSLATE_NOOP("FieldWords", "leftAt"),
    QT_TRANSLATE_NOOP("FieldWords", "letterhead"),
    QT_TRANSLATE_NOOP("FieldWords", "link"),
    QT_TRANSLATE_NOOP("FieldWords", "madeOn"),
    QT_TRANSLATE_NOOP("FieldWords", "mandate"),
    QT_TRANSLATE_NOOP("FieldWords", "meetingId"),
    QT_TRANSLATE_NOOP("FieldWords", "missingWords"),
    QT_TRANSLATE_NOOP("FieldWords", "mission"),
    QT_TRANSLATE_NOOP("FieldWords", "mode"),
    QT_TRANSLATE_NOOP("FieldWords", "months"),
    QT_TRANSLATE_NOOP("FieldWords", "name"),
    QT_TRANSLATE_NOOP("FieldWords", "nature"),
    QT_TRANSLATE_NOOP("FieldWords", "note"),
    QT_TRANSLATE_NOOP("FieldWords", "number"),
    QT_TRANSLATE_NOOP("FieldWords", "occurrence"),
    QT_TRANSLATE_NOOP("FieldWords", "office"),
    QT_TRANSLATE_NOOP("FieldWords", "officeName"),
    QT_TRANSLATE_NOOP("FieldWords", "onlyIfConcerned"),
    QT_TRANSLATE_NOOP("FieldWords", "origin"),
    QT_TRANSLATE_NOOP("FieldWords", "original"),
    QT_TRANSLATE_NOOP("FieldWords", "outcome"),
    QT_TRANSLATE_NOOP("FieldWords", "outcomeText"),
    QT_TRANSLATE_NOOP("FieldWords", "parentId"),
    QT_TRANSLATE_NOOP("FieldWords", "partId"),
    QT_TRANSLATE_NOOP("FieldWords", "participantId"),
    QT_TRANSLATE_NOOP("FieldWords", "participantName"),
    QT_TRANSLATE_NOOP("FieldWords", "participantTitle"),
    QT_TRANSLATE_NOOP("FieldWords", "pec"),
    QT_TRANSLATE_NOOP("FieldWords", "personId"),
    QT_TRANSLATE_NOOP("FieldWords", "personName"),
    QT_TRANSLATE_NOOP("FieldWords", "personTitle"),
    QT_TRANSLATE_NOOP("FieldWords", "phone"),
    QT_TRANSLATE_NOOP("FieldWords", "place"),
    QT_TRANSLATE_NOOP("FieldWords", "planVersionId"),
    QT_TRANSLATE_NOOP("FieldWords", "plannedEnd"),
    QT_TRANSLATE_NOOP("FieldWords", "plannedMinutes"),
    QT_TRANSLATE_NOOP("FieldWords", "plannedStart"),
    QT_TRANSLATE_NOOP("FieldWords", "position"),
    QT_TRANSLATE_NOOP("FieldWords", "postalAddress"),
    QT_TRANSLATE_NOOP("FieldWords", "postponedFromId"),
    QT_TRANSLATE_NOOP("FieldWords", "precedence"),
    QT_TRANSLATE_NOOP("FieldWords", "preparedAt"),
    QT_TRANSLATE_NOOP("FieldWords", "presentedInId"),
    QT_TRANSLATE_NOOP("FieldWords", "programme"),
    QT_TRANSLATE_NOOP("FieldWords", "projectId"),
    QT_TRANSLATE_NOOP("FieldWords", "protocolOn"),
    QT_TRANSLATE_NOOP("FieldWords", "protocolRef"),
    QT_TRANSLATE_NOOP("FieldWords", "province"),
    QT_TRANSLATE_NOOP("FieldWords", "publicIndexCode"),
    QT_TRANSLATE_NOOP("FieldWords", "publishedOn"),
    QT_TRANSLATE_NOOP("FieldWords", "purpose"),
    QT_TRANSLATE_NOOP("FieldWords", "rank"),
    QT_TRANSLATE_NOOP("FieldWords", "reach"),
    QT_TRANSLATE_NOOP("FieldWords", "reason"),
    QT_TRANSLATE_NOOP("FieldWords", "receivedFrom"),
    QT_TRANSLATE_NOOP("FieldWords", "receivedOn"),
    QT_TRANSLATE_NOOP("FieldWords", "recurrence"),
    QT_TRANSLATE_NOOP("FieldWords", "remindedOn"),
    QT_TRANSLATE_NOOP("FieldWords", "replacement"),
    QT_TRANSLATE_NOOP("FieldWords", "replyAddress"),
    QT_TRANSLATE_NOOP("FieldWords", "replyBy"),
    QT_TRANSLATE_NOOP("FieldWords", "reportId"),
    QT_TRANSLATE_NOOP("FieldWords", "requestedOn"),
    QT_TRANSLATE_NOOP("FieldWords", "resumedAt"),
    QT_TRANSLATE_NOOP("FieldWords", "role"),
    QT_TRANSLATE_NOOP("FieldWords", "scope"),
    QT_TRANSLATE_NOOP("FieldWords", "season"),
    QT_TRANSLATE_NOOP("FieldWords", "seats"),
    QT_TRANSLATE_NOOP("FieldWords", "secretaryId"),
    QT_TRANSLATE_NOOP("FieldWords", "section"),
    QT_TRANSLATE_NOOP("FieldWords", "sentAt"),
    QT_TRANSLATE_NOOP("FieldWords", "sentBy"),
    QT_TRANSLATE_NOOP("FieldWords", "shortName"),
    QT_TRANSLATE_NOOP("FieldWords", "signedBy"),
    QT_TRANSLATE_NOOP("FieldWords", "signedOn"),
    QT_TRANSLATE_NOOP("FieldWords", "speakerBodyId"),
    QT_TRANSLATE_NOOP("FieldWords", "speakerId"),
    QT_TRANSLATE_NOOP("FieldWords", "speakerName"),
    QT_TRANSLATE_NOOP("FieldWords", "start"),
    QT_TRANSLATE_NOOP("FieldWords", "startsAt"),
    QT_TRANSLATE_NOOP("FieldWords", "state"),
    QT_TRANSLATE_NOOP("FieldWords", "stateReason"),
    QT_TRANSLATE_NOOP("FieldWords", "status"),
    QT_TRANSLATE_NOOP("FieldWords", "statusOn"),
    QT_TRANSLATE_NOOP("FieldWords", "statusReason"),
    QT_TRANSLATE_NOOP("FieldWords", "supersedesId"),
    QT_TRANSLATE_NOOP("FieldWords", "suspendedAt"),
    QT_TRANSLATE_NOOP("FieldWords", "templateHash"),
    QT_TRANSLATE_NOOP("FieldWords", "territory"),
    QT_TRANSLATE_NOOP("FieldWords", "territoryName"),
    QT_TRANSLATE_NOOP("FieldWords", "text"),
    QT_TRANSLATE_NOOP("FieldWords", "theme"),
    QT_TRANSLATE_NOOP("FieldWords", "title"),
    QT_TRANSLATE_NOOP("FieldWords", "unit"),
    QT_TRANSLATE_NOOP("FieldWords", "updatesId"),
    QT_TRANSLATE_NOOP("FieldWords", "url"),
    QT_TRANSLATE_NOOP("FieldWords", "validFrom"),
    QT_TRANSLATE_NOOP("FieldWords", "validTo"),
    QT_TRANSLATE_NOOP("FieldWords", "value"),
    QT_TRANSLATE_NOOP("FieldWords", "venue"),
    QT_TRANSLATE_NOOP("FieldWords", "verb"),
    QT_TRANSLATE_NOOP("FieldWords", "website"),
    QT_TRANSLATE_NOOP("FieldWords", "workingTableId"),
};

/// How the value of a member is read: the context of its words, the record it refers to, or as it is.
struct Reading {
    const char *field = "";
    const char *words = nullptr;
    const char *refersTo = nullptr;
    bool isFlag = false;
    bool isDay = false;
};

void readAs(Reading &reading, const bool *)
{
    reading.isFlag = true;
}

void readAs(Reading &reading, const QDate *)
{
    reading.isDay = true;
}

template <class Other>
void readAs(Reading &reading, const Id<Other> *)
{
    reading.refersTo = Fields<Other>::record;
}

template <class Member>
void readAs(Reading &reading, const Member *)
{
    if constexpr (std::is_enum_v<Member>)
        reading.words = Words<Member>::context;
}

QString snake(const char *name)
{
    QString words;
    for (const QChar letter : QString::fromLatin1(name))
        words += letter.isUpper() ? QString(u'_') + letter.toLower() : QString(letter);
    return words;
}

using Readings = QHash<QString, Reading>;

template <class Record, class Member>
void addReading(Readings &readings, const Field<Record, Member> &field)
{
    Reading reading;
    reading.field = field.name;
    readAs(reading, static_cast<const Member *>(nullptr));
    const QString key = QLatin1String(Fields<Record>::record) + u'.' + snake(field.name);
    if constexpr (std::is_same_v<Member, PartialDate>) {
        reading.isDay = true;
        readings.insert(key + QStringLiteral("_on"), reading);
    } else {
        readings.insert(key, reading);
    }
}

template <class Record>
void addReadings(Readings &readings, QList<Record> Secretariat::*)
{
    std::apply([&](const auto &...field) { (addReading(readings, field), ...); }, Fields<Record>::all);
}

const Readings &readings()
{
    static const Readings all = [] {
        Readings readings;
        std::apply([&](const auto &...list) { (addReadings(readings, list), ...); }, Secretariat::lists());
        return readings;
    }();
    return all;
}

QString flagWords(bool flag)
{
    return flag ? QCoreApplication::translate("RecordWords", "so")
                : QCoreApplication::translate("RecordWords", "not so");
}

}

QString recordWords(const QString &table)
{
    return QCoreApplication::translate("RecordWords", table.toLatin1().constData());
}

std::optional<ColumnWords> columnWords(const QString &table, const QString &column)
{
    const auto reading = readings().constFind(table + u'.' + column);
    if (reading == readings().constEnd())
        return std::nullopt;
    return ColumnWords{QCoreApplication::translate("FieldWords", reading->field),
                       QLatin1String(reading->refersTo ? reading->refersTo : "")};
}

QString valueWords(const QString &table, const QString &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const Reading reading = readings().value(table + u'.' + column);
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString();
    if (reading.isFlag)
        return flagWords(value.toInt() != 0);
    if (reading.words)
        return QCoreApplication::translate(reading.words, text.toLatin1().constData());
    const QDate day = reading.isDay ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : text;
}

}
