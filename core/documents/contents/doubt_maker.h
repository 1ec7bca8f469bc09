#pragma once

#include "core/documents/contents/forms.h"
#include "core/documents/contents/paper_doubts.h"
#include "core/domain/field.h"

#include <QCoreApplication>

namespace seduta {

/// The sentences of the rules are translated under this name.
class PaperDoubts
{
    Q_DECLARE_TR_FUNCTIONS(PaperDoubts)
};

/// What a doubt is about, as the office calls it.
QString subjectOf(const PaperRecords &records, const AgendaItem &point);
QString subjectOf(const PaperRecords &records, BodyId body);
QString subjectOf(const PaperRecords &records, const Attendance &attendance);
QString subjectOfMeeting();

/// Bodies and persons as somebody who speaks.
QString speakerOf(const PaperRecords &records, BodyId body, PersonId person, const QString &name = {});

/// Points of this meeting that it left out: withdrawn, put off, or not treated.
bool isLeftOut(const AgendaItem &point);
/// Of a meeting that is over: what is still planned counts as treated, as on paper.
QList<AgendaItem> pointsOf(const PaperRecords &records);
QList<Statement> statementsOf(const PaperRecords &records, AgendaItemId point);
bool hasText(const PaperRecords &records, AgendaItemId point);

/// To be put right in a member of a record.
template <class Record, class Member>
PaperDoubt doubtAt(const Record &record, Member Record::*member, const QString &subject, const QString &words)
{
    PaperDoubt doubt;
    doubt.record = {QLatin1String(Fields<Record>::record), record.id.value()};
    doubt.field = QLatin1String(fieldOf(member).name);
    doubt.subject = subject;
    doubt.words = words;
    return doubt;
}

/// To be put right in what hangs on a record.
template <class Record>
PaperDoubt doubtBeside(Id<Record> record, const char *list, const QString &subject, const QString &words)
{
    PaperDoubt doubt;
    doubt.record = {QLatin1String(Fields<Record>::record), record.value()};
    doubt.field = QLatin1String(list);
    doubt.subject = subject;
    doubt.words = words;
    return doubt;
}

/// The same, on a point.
template <class Member>
PaperDoubt doubtOn(const PaperRecords &records, const AgendaItem &point, Member AgendaItem::*member,
                   const QString &words)
{
    auto doubt = doubtAt(point, member, subjectOf(records, point), words);
    doubt.point = point.id;
    return doubt;
}

/// The rules by what they look at.
QList<PaperRule> rulesOfPoints();
QList<PaperRule> rulesOfAttendance();
QList<PaperRule> rulesOfHours();
QList<PaperRule> rulesOfNotice();
QList<PaperRule> rulesOfFollowUp();

}
