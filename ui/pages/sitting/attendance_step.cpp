#include "ui/pages/sitting/attendance_step.h"

#include "core/domain/fields/attendance.h"
#include "core/domain/italian_date.h"
#include "core/usecases/attendances.h"
#include "core/usecases/bodies.h"
#include "core/usecases/convocations.h"
#include "core/usecases/minutes_book.h"
#include "ui/fields/references.h"
#include "ui/look/keys.h"
#include "ui/look/tool_button.h"
#include "ui/records/record_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

struct KeyOfValue {
    Qt::Key key = Qt::Key_P;
    AttendanceValue value = AttendanceValue::Present;
};

constexpr int mostPersons = 999;

constexpr std::array keysOfValues{
    KeyOfValue{Qt::Key_P, AttendanceValue::Present},         KeyOfValue{Qt::Key_D, AttendanceValue::PresentByDelegate},
    KeyOfValue{Qt::Key_R, AttendanceValue::PresentRemotely}, KeyOfValue{Qt::Key_A, AttendanceValue::Absent},
    KeyOfValue{Qt::Key_G, AttendanceValue::Excused},         KeyOfValue{Qt::Key_O, AttendanceValue::Observer},
    KeyOfValue{Qt::Key_I, AttendanceValue::Invitee},
};

Tone toneOf(const SittingRow &row)
{
    if (!row.isRecorded)
        return Tone::Muted;
    return tookPart(row.attendance.value) ? Tone::Good : Tone::Ink;
}

QString valueOf(const SittingRow &row)
{
    return row.isRecorded ? label(row.attendance.value) : AttendanceStep::tr("to be marked");
}

/// "P present · A absent": each letter marks the lines selected.
QString lettersOfValues()
{
    QStringList letters;
    for (const auto &each : keysOfValues)
        letters.append(QStringLiteral("%1 %2").arg(QKeySequence(each.key).toString(), label(each.value)));
    return letters.join(QStringLiteral(" · "));
}

/// Whoever is named as having come was there: the box left as it was means present.
bool saysWhoCame(const Attendance &attendance)
{
    return !attendance.personName.isEmpty() || attendance.personId.isValid() || attendance.arrivedAt.isValid();
}

QString personOf(const SittingRow &row)
{
    return row.person;
}

QString hoursOf(const SittingRow &row)
{
    const auto told = [](const QTime &hour) { return shortHour(hour); };
    QStringList hours;
    if (row.attendance.arrivedAt.isValid())
        hours.append(AttendanceStep::tr("from %1").arg(told(row.attendance.arrivedAt)));
    if (row.attendance.leftAt.isValid())
        hours.append(AttendanceStep::tr("until %1").arg(told(row.attendance.leftAt)));
    return hours.join(u' ');
}

RowsModel<SittingRow>::Column column(const char *title, QString (*words)(const SittingRow &))
{
    return {AttendanceStep::tr(title), words, {}, toneOf, false};
}

QList<RowsModel<SittingRow>::Column> columns()
{
    return {
        {AttendanceStep::tr("Body"), [](const SittingRow &row) { return row.body; },
         [](const SittingRow &row) { return QVariant(row.precedence); }, toneOf, false},
        column(QT_TRANSLATE_NOOP("seduta::AttendanceStep", "Attendance"), valueOf),
        column(QT_TRANSLATE_NOOP("seduta::AttendanceStep", "Person"), personOf),
        column(QT_TRANSLATE_NOOP("seduta::AttendanceStep", "Hours"), hoursOf),
    };
}

QHash<qint64, QString> namesOf(const QList<Choice> &choices)
{
    QHash<qint64, QString> names;
    for (const auto &choice : choices)
        names.insert(choice.value, choice.words);
    return names;
}

QList<AgendaItemId> missedBy(AttendanceId attendance, const QList<AttendanceExclusion> &exclusions)
{
    QList<AgendaItemId> missed;
    for (const auto &exclusion : exclusions)
        if (attendance.isValid() && exclusion.attendanceId == attendance)
            missed.append(exclusion.agendaItemId);
    return missed;
}

/// The lines of a sitting: what is recorded, then the bodies convened of which nothing is.
QList<SittingRow> linesOf(const QList<Attendance> &recorded, const QList<Convocation> &letters,
                          const QList<Body> &bodies)
{
    QHash<BodyId, const Body *> known;
    for (const auto &body : bodies)
        known.insert(body.id, &body);
    const auto line = [&](const Attendance &attendance, bool isRecorded) {
        const auto *body = known.value(attendance.bodyId);
        return SittingRow{attendance,
                          {},
                          body ? body->name : QString(),
                          QStringLiteral("%1 %2").arg(attendance.personTitle, attendance.personName).trimmed(),
                          body ? body->precedence : 0,
                          isRecorded};
    };
    QList<SittingRow> lines;
    QSet<BodyId> seen;
    for (const auto &attendance : recorded) {
        lines.append(line(attendance, true));
        seen.insert(attendance.bodyId);
    }
    for (const auto &letter : letters) {
        if (!isInForce(letter) || letter.role == ConvocationRole::Copy || !letter.bodyId.isValid()
            || seen.contains(letter.bodyId))
            continue;
        Attendance awaited;
        awaited.meetingId = letter.meetingId;
        awaited.bodyId = letter.bodyId;
        lines.append(line(awaited, false));
    }
    return lines;
}

}

AttendanceStep::AttendanceStep(const MeetingDesk &meeting, QWidget *parent)
    : RecordPage(meeting.desk, parent)
    , m_meeting(meeting.meeting)
    , m_rows(
          columns(), [](const SittingRow &row) { return row.id(); }, this)
    , m_form(new RecordForm<AttendanceSheet>(this))
    , m_counts(new QLabel(this))
{
    auto *rows = new RecordList(QStringLiteral("attendanceList"), m_rows, this);
    rows->view().setAccessibleName(tr("Who takes part"));
    rows->setEmptyWords(tr("Nobody is convened to this meeting: prepare the letters first (step 2)."));
    rows->setSortedBy(0);
    rows->addFoot(*buildFoot());
    buildForm();
    build(QStringLiteral("attendanceStep"), *rows, *m_form);
    for (const auto &each : keysOfValues)
        onKey(rows->view(), {each.key}, tr("Marks as %1, and goes on").arg(label(each.value)), this,
              [this, value = each.value] { mark(value); });
}

QWidget *AttendanceStep::buildFoot()
{
    auto *foot = new QWidget(this);
    m_counts->setObjectName(QStringLiteral("attendanceCounts"));
    m_counts->setWordWrap(true);
    m_replies = aToolButton(QStringLiteral("prefillAttendances"), tr("As they replied"),
                            QStringLiteral("clipboard-paste"), this);
    m_replies->setToolTip(tr("Marks who replied as they announced; what is marked already stays"));
    connect(m_replies, &QToolButton::clicked, this, &AttendanceStep::prefill);
    auto *row = new QHBoxLayout;
    row->addWidget(m_counts, 1);
    row->addWidget(m_replies);
    auto *letters = new QLabel(lettersOfValues(), foot);
    letters->setObjectName(QStringLiteral("attendanceKeys"));
    letters->setWordWrap(true);
    letters->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(letters);
    return foot;
}

void AttendanceStep::buildForm()
{
    const auto own = [](auto member) { return Within{&AttendanceSheet::attendance, member}; };
    m_form->reference(own(&Attendance::bodyId));
    m_value = m_form->choice(own(&Attendance::value));
    m_value->setPlaceholderText(tr("to be marked"));
    m_form->line(own(&Attendance::personTitle));
    m_form->line(own(&Attendance::personName));
    m_form->reference(own(&Attendance::personId));
    m_form->reference(own(&Attendance::delegateOfId));
    m_form->number(own(&Attendance::persons), 0, mostPersons);
    m_form->hour(own(&Attendance::arrivedAt));
    m_form->hour(own(&Attendance::leftAt));
    m_form->line(own(&Attendance::excuse));
    m_form->text(own(&Attendance::note), 2);
    m_form->addAdvice(tr("Another person of the same body: Ctrl+N."));
    m_form->addFolded(QStringLiteral("attendanceOtherData"));
    m_form->reference(own(&Attendance::partId));
    m_form->references(QStringLiteral("missed"), tr("Not in the room during"), &AttendanceSheet::missed);
}

QString AttendanceStep::title() const
{
    return tr("Sitting");
}

QString AttendanceStep::newWords() const
{
    return tr("Another person");
}

QStringList AttendanceStep::listTables() const
{
    return {"agenda_item", "attendance", "attendance_exclusion", "body",
            "convocation", "meeting",    "meeting_part",         "minutes",
            "person",      "suspension"};
}

Result<void> AttendanceStep::fillList()
{
    m_isFinal = MinutesBook(workspace()).areFinal(m_meeting);
    const auto recorded = Attendances(workspace()).of(m_meeting);
    const auto letters = Convocations(workspace()).of(m_meeting);
    const auto bodies = Bodies(workspace()).inPrecedence();
    const auto missed = Attendances(workspace()).exclusionsOf(m_meeting).value_or(QList<AttendanceExclusion>());
    if (!recorded || !letters || !bodies)
        return tl::unexpected(!recorded ? recorded.error() : !letters ? letters.error() : bodies.error());
    const auto people = personChoices(workspace());
    m_form->offer(QStringLiteral("bodyId"), bodyChoices(workspace()), newBody(workspace()));
    m_form->offer(QStringLiteral("personId"), people, newPerson(workspace()));
    m_form->offer(QStringLiteral("delegateOfId"), people, newPerson(workspace()));
    auto lines = linesOf(*recorded, *letters, *bodies);
    m_form->offer(QStringLiteral("partId"), partChoices(workspace(), m_meeting));
    m_form->offer(QStringLiteral("missed"), pointChoices(workspace(), m_meeting));
    const auto names = namesOf(people);
    for (auto &line : lines) {
        if (line.person.isEmpty() && line.attendance.personId.isValid())
            line.person = names.value(line.attendance.personId.value());
        line.missed = missedBy(line.attendance.id, missed);
    }
    m_rows.setRows(lines);
    tellCounts(*recorded);
    m_replies->setEnabled(!workspace().isReadOnly() && !m_isFinal);
    return {};
}

void AttendanceStep::tellCounts(const QList<Attendance> &attendances)
{
    const auto count = counted(attendances);
    m_counts->setText(tr("Bodies present %1 · persons %2 · bodies excused %3 · bodies absent %4")
                          .arg(count.bodiesPresent)
                          .arg(count.personsPresent)
                          .arg(count.bodiesExcused)
                          .arg(count.bodiesAbsent));
}

Result<void> AttendanceStep::fillForm(qint64 id)
{
    const auto row = m_rows.find(id).value_or(SittingRow());
    m_form->set({row.attendance, row.missed});
    if (!row.isRecorded)
        m_value->setCurrentIndex(-1);
    return {};
}

void AttendanceStep::clearForm()
{
    Attendance attendance;
    attendance.meetingId = m_meeting;
    attendance.bodyId = m_form->original().attendance.bodyId;
    m_form->set({attendance, {}});
}

bool AttendanceStep::isChanged() const
{
    const bool isChosen = m_value->currentIndex() >= 0 && current() < 0;
    return m_form->isChanged() || isChosen;
}

Result<qint64> AttendanceStep::save(qint64 id)
{
    const auto typed = m_form->readable();
    if (!typed)
        return tl::unexpected(typed.error());
    if (m_value->currentIndex() < 0 && !saysWhoCame(typed->attendance))
        return failure(ErrorKind::Validation, tr("Say how the body took part."), QStringLiteral("value"));
    auto attendance = typed->attendance;
    if (id <= 0)
        attendance.id = {};
    return Attendances(workspace()).keep(attendance, typed->missed).map([](AttendanceId kept) { return kept.value(); });
}

Result<void> AttendanceStep::remove(qint64 id)
{
    if (id > 0)
        return Attendances(workspace()).remove(AttendanceId(id));
    return failure(ErrorKind::Refused, tr("Nothing is recorded of this body yet."));
}

bool AttendanceStep::isLocked() const
{
    return m_isFinal;
}

bool AttendanceStep::takesNew() const
{
    return !m_isFinal;
}

QString AttendanceStep::table() const
{
    return QStringLiteral("attendance");
}

QString AttendanceStep::words() const
{
    return m_rows.find(current()).value_or(SittingRow()).body;
}

QList<Command> AttendanceStep::toolCommands() const
{
    return {Command::MarkRest};
}

void AttendanceStep::run(Command command)
{
    if (command == Command::MarkRest)
        markRest();
    else
        RecordPage::run(command);
}

// One key marks every line selected, and goes on to the next.
void AttendanceStep::mark(AttendanceValue value)
{
    if (!hasCurrent() || workspace().isReadOnly() || !leave())
        return;
    const auto selected = list().selectedIds();
    const auto shown = list().shownIds();
    QList<Attendance> marked;
    for (const auto id : selected) {
        auto attendance = m_rows.find(id).value_or(SittingRow()).attendance;
        attendance.value = value;
        marked.append(attendance);
    }
    const auto next = shown.value(shown.indexOf(selected.constLast()) + 1, selected.constLast());
    const auto body = m_rows.find(next).value_or(SittingRow()).attendance.bodyId;
    if (const auto kept = Attendances(workspace()).keepAll(marked); !kept) {
        fail(kept.error());
        return;
    }
    for (const auto &row : m_rows.rows())
        if (row.id() == next || (next == selected.constLast() && row.attendance.bodyId == body)) {
            list().select(row.id());
            return;
        }
}

void AttendanceStep::markRest()
{
    if (!leave())
        return;
    const auto made = Attendances(workspace()).markRestAbsent(m_meeting);
    if (!made)
        fail(made.error());
    else
        Q_EMIT noticed(Notice::done(tr("%n body(ies) marked as absent.", nullptr, *made)));
}

void AttendanceStep::prefill()
{
    if (!leave())
        return;
    const auto made = Attendances(workspace()).prefill(m_meeting);
    if (!made)
        fail(made.error());
    else
        Q_EMIT noticed(Notice::done(tr("%n body(ies) marked as they replied.", nullptr, *made)));
}

}
