#include "ui/records/form.h"

#include "core/support/bounded_text.h"
#include "ui/fields/chooser.h"
#include "ui/fields/line_field.h"
#include "ui/fields/text_field.h"
#include "ui/fields/tick_filter.h"
#include "ui/look/notice.h"
#include "ui/look/tone_label.h"
#include "ui/records/form_fold.h"
#include "ui/records/shared_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include <utility>

namespace seduta {

namespace {

// A whole number, its sign and the points between its thousands.
constexpr int longestNumber = 20;
constexpr qsizetype lettersSoonTypedAgain = 80;
constexpr int lettersOfAChoice = 12;

QFormLayout *newRows(QWidget *body)
{
    auto *rows = new QFormLayout(body);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setLabelAlignment(Qt::AlignLeft);
    return rows;
}

// That of the last row.
QBoxLayout *cellOf(const QFormLayout &rows)
{
    return qobject_cast<QBoxLayout *>(rows.itemAt(rows.rowCount() - 1, QFormLayout::FieldRole)->layout());
}

QList<QLabel *> labelsOf(const QList<QFormLayout *> &parts)
{
    QList<QLabel *> labels;
    for (const auto *part : parts)
        for (int row = 0; row < part->rowCount(); ++row)
            if (const auto *item = part->itemAt(row, QFormLayout::LabelRole); item)
                if (auto *label = qobject_cast<QLabel *>(item->widget()); label && label->buddy())
                    labels.append(label);
    return labels;
}

}

Form::Form(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
    , m_rows(newRows(m_body))
    , m_parts({m_rows})
{
    setWidget(m_body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

// A field that has the focus loses it when the form goes, and says that it was left.
Form::~Form()
{
    for (auto *field : std::as_const(m_fields))
        field->disconnect(this);
}

void Form::addHeading(const QString &words)
{
    auto *heading = new QLabel(words, m_body);
    auto font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setContentsMargins(0, m_rows->rowCount() == 0 ? 0 : 12, 0, 2);
    m_rows->addRow(heading);
}

void Form::addRow(const QString &name, const QString &label, QWidget *field)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    auto *error = new ToneLabel(Tone::Bad, m_body);
    error->setObjectName(name + QStringLiteral("Error"));
    error->setWordWrap(true);
    error->setTextFormat(Qt::PlainText);
    error->hide();

    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(field);
    cell->addWidget(error);
    if (label.isEmpty()) {
        m_rows->addRow(QString(), cell);
    } else {
        auto *words = new QLabel(label, m_body);
        words->setBuddy(field);
        m_rows->addRow(words, cell);
    }
    m_fields.insert(name, field);
    m_errors.insert(name, error);
    if (m_fold)
        m_folds.insert(name, m_fold);
}

void Form::addFolded(const QString &name, const QString &title)
{
    m_fold = new FormFold(name, title, newRows(nullptr), m_body);
    m_parts.constFirst()->addRow(m_fold);
    m_rows = &m_fold->rows();
    m_parts.append(m_rows);
}

// The fields of a fold begin where those above it do.
void Form::alignLabels()
{
    const auto labels = labelsOf(m_parts);
    int width = 0;
    for (const auto *label : labels)
        width = qMax(width, label->sizeHint().width());
    for (auto *label : labels)
        label->setMinimumWidth(width);
}

void Form::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_fold)
        alignLabels();
}

void Form::unfold(const QString &field)
{
    if (auto *fold = m_folds.value(field); fold && !fold->isOpen()) {
        fold->open();
        m_body->layout()->activate();
    }
}

LineField *Form::addLine(const QString &name, const QString &label)
{
    auto *line = new LineField(m_body);
    addRow(name, label, line);
    connect(line, &QLineEdit::textChanged, this, &Form::edited);
    return line;
}

TextField *Form::addText(const QString &name, const QString &label, int lines)
{
    auto *text = new TextField(m_body);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 16);
    addRow(name, label, text);
    connect(text, &QPlainTextEdit::textChanged, this, &Form::edited);
    return text;
}

QComboBox *Form::addChoice(const QString &name, const QString &label, const QList<Choice> &choices)
{
    auto *box = new QComboBox(m_body);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(lettersOfAChoice);
    fillChoice(*box, choices);
    addRow(name, label, box);
    connect(box, &QComboBox::activated, this, &Form::edited);
    return box;
}

Chooser *Form::addChooser(const QString &name, const QString &label)
{
    auto *chooser = new Chooser(m_body);
    chooser->setMinimumContentsLength(lettersOfAChoice);
    addRow(name, label, chooser);
    connect(chooser, &QComboBox::activated, this, &Form::edited);
    connect(chooser, &Chooser::sought, this, &Form::edited);
    return chooser;
}

QCheckBox *Form::addCheck(const QString &name, const QString &label)
{
    auto *check = new QCheckBox(label, m_body);
    addRow(name, QString(), check);
    check->setAccessibleName(label);
    connect(check, &QCheckBox::clicked, this, &Form::edited);
    return check;
}

QListWidget *Form::addTicks(const QString &name, const QString &label)
{
    auto *list = new QListWidget(m_body);
    list->setMinimumHeight(list->fontMetrics().lineSpacing() * 8);
    auto *filter = new TickFilter(*list, m_body);
    filter->setObjectName(name + QStringLiteral("Filter"));
    addRow(name, label, list);
    cellOf(*m_rows)->insertWidget(0, filter);
    setTabOrder(filter, list);
    connect(list, &QListWidget::itemChanged, this, &Form::edited);
    return list;
}

QSpinBox *Form::addNumber(const QString &name, const QString &label, int from, int to)
{
    auto *number = new QSpinBox(m_body);
    number->setRange(from, to);
    number->findChild<QLineEdit *>()->setMaxLength(longestNumber);
    addRow(name, label, number);
    connect(number, &QSpinBox::textChanged, this, &Form::edited);
    return number;
}

void Form::addAdvice(const QString &words)
{
    auto *advice = new QLabel(words, m_body);
    advice->setWordWrap(true);
    advice->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addRow(QString(), advice);
}

void Form::adviseOn(const QString &name, const std::function<Advice()> &advice)
{
    m_advice.insert(name, advice);
    if (auto *line = qobject_cast<QLineEdit *>(m_fields.value(name)))
        connect(line, &QLineEdit::editingFinished, this, &Form::tellAdvice);
}

void Form::adviseAlways(const QString &name, const std::function<Advice()> &advice)
{
    m_advice.insert(name, advice);
    connect(this, &Form::edited, this, [this, name] { tellAdviceOn(name); });
}

void Form::tellAdvice()
{
    for (auto advice = m_advice.cbegin(); advice != m_advice.cend(); ++advice)
        tellAdviceOn(advice.key());
}

// Beside an error there is no advice.
void Form::tellAdviceOn(const QString &name)
{
    if (name == m_marked)
        return;
    const Advice advice = m_advice.value(name)();
    auto *label = m_errors.value(name);
    label->setTone(advice.tone);
    label->setText(advice.words);
    label->setVisible(!advice.words.isEmpty());
    m_fields.value(name)->setAccessibleDescription(advice.words);
}

void Form::offer(const QString &name, const QList<Choice> &choices)
{
    auto *field = m_fields.value(name);
    if (auto *box = qobject_cast<QComboBox *>(field))
        fillChoice(*box, choices);
    else if (auto *list = qobject_cast<QListWidget *>(field))
        fillTicks(*list, choices.mid(1));
}

void Form::offer(const QString &name, const QList<Choice> &choices, const NewChoice &makeNew)
{
    offer(name, choices);
    onNew(name, makeNew);
}

void Form::onNew(const QString &name, const NewChoice &makeNew)
{
    if (auto *chooser = qobject_cast<Chooser *>(m_fields.value(name)); chooser)
        chooser->setNew(makeNew);
}

void Form::forgetTyping()
{
    for (auto *field : std::as_const(m_fields)) {
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            const QSignalBlocker quiet(line);
            const int cursor = line->cursorPosition();
            const int selected = line->selectionStart();
            const int length = line->selectionLength();
            line->setText(line->text());
            line->setCursorPosition(cursor);
            if (selected >= 0)
                line->setSelection(selected, length);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
            text->document()->clearUndoRedoStacks();
        }
    }
}

bool Form::mark(const Error &error)
{
    clearMarks();
    auto *words = m_errors.value(error.field);
    if (!words)
        return false;
    m_marked = error.field;
    unfold(error.field);
    words->setTone(Tone::Bad);
    words->setText(shortened(error.message, longestNotice));
    words->show();
    auto *field = m_fields.value(error.field);
    field->setAccessibleDescription(error.message);
    field->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(field);
    return true;
}

void Form::clearMarks()
{
    for (auto *error : std::as_const(m_errors))
        error->hide();
    for (auto *field : std::as_const(m_fields))
        field->setAccessibleDescription({});
    m_marked.clear();
    tellAdvice();
}

void Form::focusFirst()
{
    const auto *rows = m_parts.constFirst();
    if (auto *row = rows->itemAt(0, QFormLayout::FieldRole); row && row->layout())
        row->layout()->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    else if (auto *next = rows->itemAt(1, QFormLayout::FieldRole); next && next->layout())
        next->layout()->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void Form::focusOn(const QString &field)
{
    if (!focusField(field))
        focusFirst();
}

bool Form::focusField(const QString &name)
{
    auto *field = m_fields.value(name);
    if (!field)
        return false;
    unfold(name);
    field->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(field);
    return true;
}

QMap<QString, QString> Form::texts() const
{
    QMap<QString, QString> texts;
    for (const auto *field : m_fields)
        if (const auto *line = qobject_cast<const LineField *>(field); line)
            texts.insert(field->objectName(), line->words());
        else if (const auto *text = qobject_cast<const TextField *>(field); text)
            texts.insert(field->objectName(), text->words());
    return texts;
}

QStringList Form::longTextsSince(const QMap<QString, QString> &shown) const
{
    QStringList fields;
    const auto typed = texts();
    for (auto field = typed.cbegin(); field != typed.cend(); ++field)
        if (field.value() != shown.value(field.key())
            && (field.value().size() > lettersSoonTypedAgain || field.value().contains(u'\n')))
            fields.append(nameOf(field.key()));
    return fields;
}

bool Form::setText(const QString &name, const QString &text)
{
    auto *field = m_fields.value(name);
    if (auto *line = qobject_cast<LineField *>(field); line)
        line->setWords(text);
    else if (auto *words = qobject_cast<TextField *>(field); words)
        words->setWords(text);
    else
        return false;
    unfold(name);
    return true;
}

QString Form::nameOf(const QString &field) const
{
    return m_fields.value(field)->accessibleName();
}

void Form::setAsked(const QString &name, bool isAsked)
{
    const auto *field = m_fields.value(name);
    auto *rows = m_folds.contains(name) ? &m_folds.value(name)->rows() : m_parts.constFirst();
    const auto labels = labelsOf({rows});
    for (auto *label : labels)
        if (label->buddy() == field)
            rows->setRowVisible(label, isAsked);
    m_errors.value(name)->hide();
}

void Form::setFitted()
{
    m_isFitted = true;
    setSizePolicy(sizePolicy().horizontalPolicy(), QSizePolicy::Maximum);
}

QSize Form::sizeHint() const
{
    const auto usual = QScrollArea::sizeHint();
    return m_isFitted ? QSize(usual.width(), m_body->layout()->totalHeightForWidth(viewport()->width())) : usual;
}

// Rows that come or go, and words that break otherwise, change what they want.
bool Form::event(QEvent *event)
{
    if (m_isFitted && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        updateGeometry();
    return QScrollArea::event(event);
}

// What is folded can be read where nothing can be changed, too.
void Form::setReadOnly(bool isReadOnly)
{
    m_body->setEnabled(!isReadOnly || m_fold);
    if (m_isLocked || m_fold)
        for (auto *field : std::as_const(m_fields))
            field->setEnabled(!isReadOnly && !isHeldStill(*field));
    m_isLocked = false;
}

void Form::setLocked(const QStringList &stillOpen)
{
    m_body->setEnabled(true);
    m_isLocked = true;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setEnabled(stillOpen.contains(field.key()));
}

}
