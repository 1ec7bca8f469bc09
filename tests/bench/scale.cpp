#include "tests/bench/scale.h"

#include <random>

namespace seduta::bench {

namespace {

constexpr int itemsPerMeeting = 10;
constexpr int attendancesPerMeeting = 20;
constexpr int bodyCount = 480;
const QDate firstDay(2000, 1, 10);

class Words
{
public:
    QString text(qsizetype length)
    {
        static const QStringList words{
            QStringLiteral("integrazione"), QStringLiteral("accoglienza"), QStringLiteral("mediazione"),
            QStringLiteral("territorio"),   QStringLiteral("prefettura"),  QStringLiteral("università"),
            QStringLiteral("lavoro"),       QStringLiteral("alloggi"),     QStringLiteral("trasporti"),
            QStringLiteral("servizi"),      QStringLiteral("scuola"),      QStringLiteral("sanità")};
        QString text;
        while (text.size() < length)
            text += words.at(qsizetype(m_random() % quint32(words.size()))) + u' ';
        return text.trimmed();
    }

    quint32 number(quint32 below) { return quint32(m_random() % below); }

private:
    std::mt19937 m_random{57};
};

void addBodies(Secretariat &secretariat, Words &words)
{
    secretariat.councils.append(Council{CouncilId(1), QStringLiteral("CTI")});
    for (int i = 1; i <= bodyCount; ++i) {
        Body body;
        body.id = BodyId(i);
        body.name = QStringLiteral("Ente %1 %2").arg(QString::number(i), words.text(30));
        body.precedence = i;
        secretariat.bodies.append(body);
    }
}

void addItem(Secretariat &secretariat, Words &words, MeetingId meeting, int position)
{
    AgendaItem item;
    item.id = AgendaItemId(secretariat.agendaItems.size() + 1);
    item.meetingId = meeting;
    item.position = position;
    item.title = words.text(60);
    secretariat.agendaItems.append(item);

    MinutesText text;
    text.id = MinutesTextId(item.id.value());
    text.meetingId = meeting;
    text.agendaItemId = item.id;
    text.text = words.text(440 + words.number(160));
    secretariat.minutesTexts.append(text);

    ActionItem action;
    action.id = ActionItemId(item.id.value());
    action.title = words.text(60);
    action.dueKind = DueKind::Date;
    action.due = PartialDate::onDay(firstDay.addDays(words.number(9300)));
    action.status = words.number(10) < 6 ? ActionStatus::Completed : ActionStatus::InProgress;
    action.meetingId = meeting;
    action.agendaItemId = item.id;
    secretariat.actionItems.append(action);
}

void addAttendance(Secretariat &secretariat, Words &words, MeetingId meeting, int place)
{
    Attendance attendance;
    attendance.id = AttendanceId(secretariat.attendances.size() + 1);
    attendance.meetingId = meeting;
    attendance.bodyId = BodyId(place * 24 + int(meeting.value()) % 24 + 1);
    attendance.value = words.number(3) == 0 ? AttendanceValue::Absent : AttendanceValue::Present;
    attendance.personName = words.text(16);
    secretariat.attendances.append(attendance);
}

}

Secretariat secretariatOfScale(double scale)
{
    Words words;
    Secretariat secretariat;
    addBodies(secretariat, words);
    const int meetings = int(20000 * scale);
    for (int i = 1; i <= meetings; ++i) {
        Meeting meeting;
        meeting.id = MeetingId(i);
        meeting.number = QString::number(i);
        meeting.title = words.text(60);
        meeting.heldOn = PartialDate::onDay(firstDay.addDays(qint64(i) * 9100 / meetings));
        meeting.state = MeetingState::Closed;
        secretariat.meetings.append(meeting);
        for (int position = 1; position <= itemsPerMeeting; ++position)
            addItem(secretariat, words, meeting.id, position);
        for (int place = 0; place < attendancesPerMeeting; ++place)
            addAttendance(secretariat, words, meeting.id, place);
    }
    return secretariat;
}

}
