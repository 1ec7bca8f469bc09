#include "ui/pages/minutes/minutes_step.h"

#include "core/domain/italian_date.h"
#include "core/support/bounded_text.h"
#include "core/support/text.h"
#include "core/usecases/agendas.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/text_places.h"
#include "ui/desk/drafts.h"
#include "ui/desk/paper_files.h"
#include "ui/desk/typed_texts.h"
#include "ui/fields/line_field.h"
#include "ui/fields/text_field.h"
#include "ui/look/label_of.h"
#include "ui/look/splitters.h"
#include "ui/look/tool_button.h"
#include "ui/pages/minutes/born_in_minutes.h"
#include "ui/pages/minutes/outcome_bar.h"
#include "ui/pages/minutes/said_on_point.h"
#include "ui/records/record_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace seduta {

namespace {

constexpr qint64 opening = -1;
constexpr qint64 closing = -2;
constexpr int pauseMilliseconds = 3000;
constexpr int numberWidth = 120;
constexpr int pauseBeforeTryingAgain = 15000;

Tone toneOf(const MinutesRow &row)
{
    return row.text.isEmpty() ? Tone::Muted : Tone::Ink;
}

QList<RowsModel<MinutesRow>::Column> columns()
{
    return {
        {MinutesStep::tr("No."), [](const MinutesRow &row) { return row.number; }, {}, toneOf, false},
        {MinutesStep::tr("Section"), [](const MinutesRow &row) { return row.title; }, {}, toneOf, false},
    };
}

QString textOf(const QList<MinutesText> &texts, MinutesSection section, AgendaItemId point)
{
    for (const auto &text : texts)
        if (text.section == section && text.agendaItemId == point)
            return text.text;
    return {};
}

QList<MinutesRow> rowsOf(const QList<NumberedItem> &points, const QList<MinutesText> &texts)
{
    QList<MinutesRow> rows;
    const auto part = [&](qint64 id, MinutesSection section) {
        return MinutesRow{id, section, {}, {}, label(section), textOf(texts, section, {})};
    };
    rows.append(part(opening, MinutesSection::Opening));
    for (const auto &[point, number, depth] : points)
        rows.append({point.id.value(), MinutesSection::Item, point, number, QString(depth * 3, u' ') + point.title,
                     textOf(texts, MinutesSection::Item, point.id)});
    rows.append(part(closing, MinutesSection::Closing));
    return rows;
}

}

MinutesStep::MinutesStep(const MeetingDesk &meeting, QWidget *parent)
    : Page(meeting.desk, parent)
    , m_meeting(meeting.meeting)
    , m_sections(
          columns(), [](const MinutesRow &row) { return row.id; }, this)
    , m_list(new RecordList(QStringLiteral("minutesSections"), m_sections, this))
    , m_state(new QLabel(this))
    , m_number(new LineField(this))
    , m_forward(aToolButton(QStringLiteral("minutesForward"), QString(), QStringLiteral("arrow-right"), this))
    , m_heading(new QLabel(this))
    , m_text(new TextField(this))
    , m_outcome(new OutcomeBar(this))
    , m_said(new SaidOnPoint(meeting, this))
    , m_pause(new QTimer(this))
    , m_typed(new TypedTexts(
          drafts(), [this] { return unsaved(); }, this))
{
    setObjectName(QStringLiteral("minutesStep"));
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("minutesSplitter"));
    splitter->addWidget(buildSections());
    splitter->addWidget(buildEditor());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    rememberWidths(*splitter, QStringLiteral("minutesStep"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildHead());
    column->addWidget(splitter, 1);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &MinutesStep::keepText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MinutesStep::touch);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &MinutesStep::leaveParagraph);
    connect(m_outcome, &OutcomeBar::typed, m_typed, &TypedTexts::touch);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &Page::commandsChanged);
    connect(m_said, &SaidOnPoint::noticed, this, &Page::noticed);
    connect(&workspace().changes(), &Changes::written, this, [this] { endVisit(); });
    connect(m_forward, &QToolButton::clicked, this, &MinutesStep::stepForward);
}

QWidget *MinutesStep::buildSections()
{
    m_list->view().setAccessibleName(tr("Sections of the minutes"));
    m_list->setUnsorted();
    m_list->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setNameColumn(1);
    m_list->setActivation(tr("To the text"));
    connect(m_list, &RecordList::selected, this, &MinutesStep::choose);
    connect(m_list, &RecordList::activated, this, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    return m_list;
}

QWidget *MinutesStep::buildHead()
{
    auto *head = new QWidget(this);
    m_state->setObjectName(QStringLiteral("minutesState"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_number->setObjectName(QStringLiteral("minutesNumber"));
    m_number->setAccessibleName(tr("Number of the minutes"));
    m_number->setPlaceholderText(tr("No."));
    m_number->setMaximumWidth(numberWidth);
    connect(m_number, &QLineEdit::editingFinished, this, &MinutesStep::keepNumber);
    row->addWidget(m_state, 1);
    m_numberLabel = labelOf(*m_number, tr("Number"), this);
    row->addWidget(m_numberLabel);
    row->addWidget(m_number);
    row->addWidget(m_forward);
    return head;
}

QWidget *MinutesStep::buildEditor()
{
    m_heading->setWordWrap(true);
    letWordsGiveWay(*m_heading);
    m_heading->setTextFormat(Qt::PlainText);
    auto font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_text->setObjectName(QStringLiteral("minutesText"));
    m_text->setAccessibleName(tr("Text of the section"));
    m_text->setPlaceholderText(tr("Write here; it is kept by itself. Select some words and press Ctrl+I for a "
                                  "commitment, Ctrl+K for a critical area."));
    connect(m_outcome, &OutcomeBar::changed, this, &MinutesStep::keepOutcome);
    auto *editor = new QWidget(this);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_text, 3);
    column->addWidget(m_outcome);
    column->addWidget(m_said, 2);
    return editor;
}

QString MinutesStep::title() const
{
    return tr("Minutes");
}

QStringList MinutesStep::tables() const
{
    return {"agenda_item", "body", "issued_document", "meeting", "minutes", "minutes_text", "person", "statement"};
}

void MinutesStep::reload()
{
    if (const auto done = read(); !done)
        fail(done.error());
    tellState();
}

// The section of a point, and what of it is to be written.
void MinutesStep::show(const Place &place)
{
    static const QMap<QString, QString> fields{{QStringLiteral("status"), QStringLiteral("pointStatus")},
                                               {QStringLiteral("outcome"), QStringLiteral("pointOutcome")},
                                               {QStringLiteral("outcomeText"), QStringLiteral("minutesText")}};
    m_list->select(place.id);
    if (auto *field = findChild<QWidget *>(fields.value(place.field, place.field)); field && !place.field.isEmpty())
        field->setFocus(Qt::OtherFocusReason);
}

// A paragraph saved, or undone, is a text and nothing else.
void MinutesStep::reread(const QList<TouchedRow> &rows)
{
    const bool isOfTexts = std::all_of(
        rows.cbegin(), rows.cend(), [](const TouchedRow &row) { return row.table == QStringLiteral("minutes_text"); });
    if (!isOfTexts) {
        reload();
        return;
    }
    if (const auto texts = MinutesBook(workspace()).textsOf(m_meeting); texts)
        showTexts(*texts);
    else
        fail(texts.error());
}

void MinutesStep::showTexts(const QList<MinutesText> &texts)
{
    auto rows = m_sections.rows();
    for (auto &row : rows)
        row.text = textOf(texts, row.section, row.point.id);
    if (rows == m_sections.rows())
        return;
    const QSignalBlocker quiet(m_list);
    m_sections.setRows(rows);
    m_list->select(m_current);
    showText(m_sections.find(m_current).value_or(MinutesRow()).text);
}

// What is being typed stays: only a text as it was last kept gives way to the archive's.
void MinutesStep::showText(const QString &text)
{
    if (typed() != m_kept)
        return;
    m_kept = text;
    if (typed() != text)
        putText(text);
}

// Nothing typed before can be undone in it any more.
void MinutesStep::putText(const QString &text)
{
    const QSignalBlocker quiet(m_text);
    m_text->setWords(text);
    m_text->document()->clearUndoRedoStacks();
    m_paragraph = m_text->textCursor().blockNumber();
    m_visit = {};
}

// As the archive keeps it.
QString MinutesStep::typed() const
{
    return cleaned(m_text->words());
}

// The keys of undo in the text go back as far as the visit does: beyond another act they would go round it.
void MinutesStep::endVisit()
{
    if (m_isKeeping)
        return;
    m_visit = {};
    m_isVisitOver = typed() != m_kept;
    if (!m_isVisitOver)
        m_text->document()->clearUndoRedoStacks();
}

Result<void> MinutesStep::read()
{
    const auto points = Agendas(workspace()).of(m_meeting);
    const auto texts = MinutesBook(workspace()).textsOf(m_meeting);
    const auto minutes = MinutesBook(workspace()).of(m_meeting);
    const auto said = m_said->reload();
    if (!points || !texts || !minutes || !said)
        return tl::unexpected(!points        ? points.error()
                                  : !texts   ? texts.error()
                                  : !minutes ? minutes.error()
                                             : said.error());
    m_minutes = *minutes;
    m_areIssued = MinutesBook(workspace()).areIssued(m_meeting).value_or(false);
    if (const auto meeting = Meetings(workspace()).find(m_meeting); meeting)
        m_meetingWords = tr("Meeting %1").arg(dateWith(meeting->heldOn, Preposition::Di)).trimmed();
    showSections(rowsOf(*points, *texts));
    return {};
}

void MinutesStep::showSections(const QList<MinutesRow> &rows)
{
    const auto still = m_sections.find(m_current) ? m_current : opening;
    const QSignalBlocker quiet(m_list);
    m_sections.setRows(rows);
    const bool isThere = m_sections.find(still).has_value();
    m_list->select(isThere ? still : opening);
    // What is being typed stays: only a text as it was last kept gives way to the archive's.
    if (typed() == m_kept || !isThere)
        open(isThere ? still : opening);
}

void MinutesStep::choose(qint64 section)
{
    if (section == 0 || section == m_current)
        return;
    if (leave())
        open(section);
    const QSignalBlocker quiet(m_list);
    m_list->select(m_current);
}

void MinutesStep::open(qint64 section)
{
    const bool isAnother = std::exchange(m_current, section) != section;
    const auto row = m_sections.find(section).value_or(MinutesRow());
    const QString title = shortened(row.title.trimmed());
    m_heading->setText(row.number.isEmpty() ? title : QStringLiteral("%1. %2").arg(row.number, title));
    m_kept = row.text;
    if (isAnother || typed() != row.text)
        putText(row.text);
    m_pause->stop();
    m_outcome->setPoint(row.point);
    m_said->showPoint(row.point.id, placeWords(), isWritable());
    tellState();
}

bool MinutesStep::isWritable() const
{
    return !workspace().isReadOnly() && !(m_minutes && isFrozen(m_minutes->state));
}

void MinutesStep::tellState()
{
    m_state->setText(!m_minutes ? tr("The minutes are not open yet: what is written here is kept all the same.")
                         : m_minutes->number.isEmpty()
                         ? tr("Minutes: %1").arg(label(m_minutes->state))
                         : tr("Minutes no. %1: %2").arg(m_minutes->number, label(m_minutes->state)));
    const auto next = m_minutes ? following(m_minutes->state) : std::nullopt;
    m_forward->setText(!m_minutes        ? tr("Open the minutes")
                           : isToIssue() ? tr("Issue the minutes…")
                                         : tr("Mark as: %1").arg(next ? label(*next) : QString()));
    m_forward->setAccessibleName(m_forward->text());
    m_forward->setVisible(!m_minutes || isToIssue() || next.has_value());
    m_forward->setEnabled(!workspace().isReadOnly());
    const QString number = m_minutes ? m_minutes->number : QString();
    if (!m_number->hasFocus() || !m_number->isModified())
        m_number->setWords(number);
    m_number->setVisible(m_minutes.has_value());
    m_numberLabel->setVisible(m_minutes.has_value());
    m_number->setReadOnly(!isWritable());
    m_text->setReadOnly(!isWritable());
    m_outcome->setReadOnly(!isWritable());
    Q_EMIT commandsChanged();
}

void MinutesStep::stepForward()
{
    if (!keepText())
        return;
    MinutesBook book(workspace());
    if (!m_minutes) {
        if (const auto opened = book.open(m_meeting, {}); !opened)
            fail(opened.error());
        return;
    }
    if (isToIssue()) {
        issue();
        return;
    }
    const auto next = following(m_minutes->state);
    if (const auto stepped = next ? book.setState(m_minutes->id, *next) : Result<void>(); !stepped)
        fail(stepped.error());
}

// Minutes become final by leaving; those that once became so without leaving are still to be issued.
bool MinutesStep::isToIssue() const
{
    return m_minutes && (m_minutes->state == MinutesState::InReview || (isFrozen(m_minutes->state) && !m_areIssued));
}

void MinutesStep::issue()
{
    if (!leave())
        return;
    const auto notice = issuedToFolder(desk(), this, paperOrder(DocumentKind::Minutes, m_meeting));
    if (!notice.text.isEmpty())
        Q_EMIT noticed(notice);
}

bool MinutesStep::keepText()
{
    m_pause->stop();
    const QString text = typed();
    const auto row = m_sections.find(m_current);
    if (!row || text == m_kept || !isWritable()) {
        m_typed->settle();
        return true;
    }
    const QString before = std::exchange(m_kept, text);
    m_isKeeping = true;
    const auto kept = MinutesBook(workspace()).setText(m_meeting, row->section, row->point.id, text, m_visit);
    m_isKeeping = false;
    if (kept && std::exchange(m_isVisitOver, false))
        endVisit();
    if (!kept) {
        m_kept = before;
        fail(kept.error());
        m_pause->start(pauseBeforeTryingAgain);
    }
    m_typed->settle();
    return kept.has_value();
}

bool MinutesStep::keepNumber()
{
    const QString number = m_number->words().trimmed();
    if (!m_minutes || !isWritable() || number == m_minutes->number)
        return true;
    const auto kept = MinutesBook(workspace()).setNumber(m_minutes->id, number);
    if (!kept)
        fail(kept.error());
    return kept.has_value();
}

bool MinutesStep::keepOutcome()
{
    if (!m_outcome->isChanged() || !isWritable())
        return true;
    const auto point = m_outcome->point();
    const auto kept = Agendas(workspace()).setOutcome(point.id, point.status, point.outcome, point.outcomeText);
    if (!kept)
        fail(kept.error());
    m_typed->settle();
    return kept.has_value();
}

QString MinutesStep::placeWords() const
{
    return QStringLiteral("%1 · %2").arg(m_meetingWords, m_heading->text());
}

QList<TypedText> MinutesStep::unsaved() const
{
    QList<TypedText> texts;
    const auto row = m_sections.find(m_current);
    if (!row || !isWritable())
        return texts;
    const QString words = placeWords();
    if (const QString text = typed(); text != m_kept)
        texts.append({placeInMinutes(m_meeting, row->section, row->point.id), words, text});
    if (m_outcome->areWordsTyped())
        texts.append({placeOfOutcome(row->point.id), tr("%1 · outcome").arg(words), m_outcome->point().outcomeText});
    return texts;
}

// Of the text itself nothing is asked here: it may be long, and keys come fast.
void MinutesStep::touch()
{
    m_pause->start(pauseMilliseconds);
    m_typed->touch();
}

void MinutesStep::leaveParagraph()
{
    const int paragraph = m_text->textCursor().blockNumber();
    if (paragraph == m_paragraph)
        return;
    m_paragraph = paragraph;
    if (m_pause->isActive())
        keepText();
}

bool MinutesStep::leave()
{
    return keepText() && keepOutcome() && keepNumber();
}

QList<Command> MinutesStep::commands() const
{
    if (workspace().isReadOnly())
        return {};
    return {Command::Save, Command::NewCommitment, Command::NewCriticalArea, Command::Issue};
}

void MinutesStep::run(Command command)
{
    switch (command) {
    case Command::Save: leave(); break;
    case Command::NewCommitment: newCommitment(); break;
    case Command::NewCriticalArea: newCriticalArea(); break;
    case Command::Issue: issue(); break;
    default: break;
    }
}

RecordName MinutesStep::record() const
{
    const auto row = m_sections.find(m_current).value_or(MinutesRow());
    return {QStringLiteral("agenda_item"), row.point.id.value(), row.title.trimmed()};
}

void MinutesStep::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QString MinutesStep::selectedWords() const
{
    // The separator of paragraphs of a selection is not a line feed.
    return m_text->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').trimmed();
}

// The next key goes on after the words, and does not take their place.
void MinutesStep::goPastSelection()
{
    auto cursor = m_text->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    m_text->setTextCursor(cursor);
}

void MinutesStep::newCommitment()
{
    const AgendaItemId point = m_sections.find(m_current).value_or(MinutesRow()).point.id;
    if (!keepText() || !bornCommitment(workspace(), this, {m_meeting, point, selectedWords()}))
        return;
    goPastSelection();
    Q_EMIT noticed(Notice::done(tr("The commitment stands in Commitments and in the follow-up of this meeting.")));
}

void MinutesStep::newCriticalArea()
{
    const AgendaItemId point = m_sections.find(m_current).value_or(MinutesRow()).point.id;
    if (!keepText() || !bornReport(workspace(), this, {m_meeting, point, selectedWords()}))
        return;
    goPastSelection();
    Q_EMIT noticed(Notice::done(tr("The critical area stands in its tree and in the follow-up of this meeting.")));
}

}
