#include "ui/pages/minutes/said_on_point.h"

#include "core/domain/fields/minutes.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/text_places.h"
#include "ui/desk/drafts.h"
#include "ui/desk/typed_texts.h"
#include "ui/fields/references.h"
#include "ui/fields/text_field.h"
#include "ui/records/record_dialog.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_panel.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace seduta {

namespace {

QList<RowsModel<SaidRow>::Column> columns()
{
    return {
        {SaidOnPoint::tr("Who spoke"), [](const SaidRow &row) { return row.speaker; }, {}, {}, false},
        {SaidOnPoint::tr("How"), [](const SaidRow &row) { return row.statement.verb; }, {}, {}, false},
        {SaidOnPoint::tr("What was said"),
         [](const SaidRow &row) { return row.statement.text.simplified(); },
         {},
         {},
         false},
    };
}

void build(RecordForm<Statement> &form, Workspace &workspace)
{
    form.reference(QStringLiteral("speakerBody"), SaidOnPoint::tr("Body"), &Statement::bodyId);
    form.reference(QStringLiteral("speakerPerson"), SaidOnPoint::tr("Person"), &Statement::personId);
    form.line(QStringLiteral("speakerName"), SaidOnPoint::tr("Or a name"), &Statement::speakerName);
    form.line(&Statement::verb);
    form.text(QStringLiteral("said"), SaidOnPoint::tr("What was said"), &Statement::text, 5);
    form.check(&Statement::isQuoted);
    form.offer(QStringLiteral("speakerBody"), bodyChoices(workspace), newBody(workspace));
    form.offer(QStringLiteral("speakerPerson"), personChoices(workspace), newPerson(workspace));
}

QString nameIn(const QList<Choice> &choices, qint64 value)
{
    for (const auto &choice : choices)
        if (choice.value == value && value != 0)
            return choice.words;
    return {};
}

}

SaidOnPoint::SaidOnPoint(const MeetingDesk &meeting, QWidget *parent)
    : QWidget(parent)
    , m_desk(meeting.desk)
    , m_meeting(meeting.meeting)
    , m_rows(
          columns(), [](const SaidRow &row) { return row.statement.id.value(); }, this)
    , m_panel(new RecordPanel(QStringLiteral("saidList"), m_rows, tr("Add an intervention"), this))
{
    auto &said = m_panel->list();
    said.view().setAccessibleName(tr("Interventions on the point, in their order"));
    said.setEmptyWords(tr("No intervention is recorded on this point."));
    said.setUnsorted();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &RecordPanel::addAsked, this, [this] { edit({}); });
    connect(m_panel, &RecordPanel::changeAsked, this,
            [this](qint64 id) { edit(m_rows.find(id).value_or(SaidRow()).statement); });
    connect(m_panel, &RecordPanel::removeAsked, this, [this](qint64 id) {
        if (const auto removed = MinutesBook(m_desk.workspace).removeStatement(StatementId(id)); !removed)
            Q_EMIT noticed(Notice::failure(removed.error()));
    });
}

Result<void> SaidOnPoint::reload()
{
    const auto statements = MinutesBook(m_desk.workspace).statementsOf(m_meeting);
    if (!statements)
        return tl::unexpected(statements.error());
    m_all = *statements;
    return {};
}

void SaidOnPoint::showPoint(AgendaItemId point, const QString &words, bool isWritable)
{
    m_point = point;
    m_words = words;
    const auto bodies = bodyChoices(m_desk.workspace);
    const auto people = personChoices(m_desk.workspace);
    QList<SaidRow> rows;
    for (const auto &statement : m_all) {
        if (statement.agendaItemId != point)
            continue;
        QStringList speaker{nameIn(bodies, statement.bodyId.value()), nameIn(people, statement.personId.value()),
                            statement.speakerName};
        speaker.removeAll(QString());
        rows.append({statement, speaker.join(QStringLiteral(", "))});
    }
    m_rows.setRows(rows);
    m_panel->setWritable(isWritable && point.isValid());
    setVisible(point.isValid());
}

void SaidOnPoint::edit(const Statement &statement)
{
    auto *form = new RecordForm<Statement>;
    build(*form, m_desk.workspace);
    form->set(statement);
    const auto *said = form->findChild<TextField *>(QStringLiteral("said"));
    bool isOver = false;
    TypedTexts typed(
        m_desk.drafts,
        [&] {
            if (isOver || said->words() == statement.text)
                return QList<TypedText>();
            return QList<TypedText>{
                {placeOfStatement(m_point, statement.id), tr("%1 · intervention").arg(m_words), said->words()}};
        },
        this);
    connect(form, &Form::edited, &typed, &TypedTexts::touch);
    RecordDialog dialog(
        tr("Intervention"), *form, [this, form] { return keep(form->record()); }, this);
    dialog.exec();
    isOver = true;
    typed.settle();
}

Result<void> SaidOnPoint::keep(const Statement &statement)
{
    if (statement.text.isEmpty())
        return failure(ErrorKind::Validation, tr("Write what was said."), QStringLiteral("said"));
    MinutesBook book(m_desk.workspace);
    if (statement.id.isValid())
        return book.changeStatement(statement);
    auto fresh = statement;
    fresh.agendaItemId = m_point;
    const auto added = book.addStatement(fresh);
    return added ? Result<void>() : tl::unexpected(added.error());
}

}
