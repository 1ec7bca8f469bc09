#include "ui/records/cell_editors.h"

#include "ui/fields/chooser.h"
#include "ui/fields/line_field.h"

#include <QSpinBox>

namespace seduta {

namespace {

constexpr int lettersOfAName = 36;

template <class Field>
Field *namedField(const QString &name, QWidget *parent)
{
    auto *field = new Field(parent);
    field->setObjectName(QStringLiteral("cellEditor"));
    field->setAccessibleName(name);
    // The words of the cell would show through.
    field->setAutoFillBackground(true);
    return field;
}

}

LineCell::LineCell(const QString &name, QObject *parent)
    : BriefDelegate(parent)
    , m_name(name)
{
}

QWidget *LineCell::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return namedField<LineField>(m_name, parent);
}

void LineCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<LineField *>(editor);
    line->setWords(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void LineCell::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<LineField *>(editor)->words().trimmed());
}

NumberCell::NumberCell(const QString &name, int most, QObject *parent)
    : BriefDelegate(parent)
    , m_name(name)
    , m_most(most)
{
}

QWidget *NumberCell::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto *number = namedField<QSpinBox>(m_name, parent);
    number->setRange(0, m_most);
    number->setButtonSymbols(QSpinBox::NoButtons);
    number->setSpecialValueText(QStringLiteral(" "));
    return number;
}

void NumberCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *number = qobject_cast<QSpinBox *>(editor);
    number->setValue(index.data(Qt::EditRole).toInt());
    number->selectAll();
}

void NumberCell::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *number = qobject_cast<QSpinBox *>(editor);
    number->interpretText();
    model->setData(index, number->value());
}

ChoiceCell::ChoiceCell(const QString &name, QObject *parent)
    : BriefDelegate(parent)
    , m_name(name)
{
}

void ChoiceCell::offer(const QList<Choice> &choices, const NewChoice &makeNew)
{
    m_choices = choices;
    m_new = makeNew;
}

QWidget *ChoiceCell::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto *chooser = namedField<Chooser>(m_name, parent);
    chooser->setNew(m_new);
    fillChoice(*chooser, m_choices);
    // Once the lines have gone: what is chosen is kept, as Enter would.
    auto *self = const_cast<ChoiceCell *>(this);
    connect(
        chooser, &Chooser::lineTaken, chooser,
        [self, chooser] {
            Q_EMIT self->commitData(chooser);
            Q_EMIT self->closeEditor(chooser);
        },
        Qt::QueuedConnection);
    return chooser;
}

void ChoiceCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *chooser = qobject_cast<Chooser *>(editor);
    // While words are sought in it, what the archive says anew leaves them.
    if (!chooser->isSeeking())
        setChoice(*chooser, index.data(Qt::EditRole).toLongLong());
}

void ChoiceCell::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *chooser = qobject_cast<Chooser *>(editor);
    if (!chooser->unsettled())
        model->setData(index, choiceIn(*chooser));
}

void ChoiceCell::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int wanted = option.fontMetrics.averageCharWidth() * lettersOfAName;
    QRect place = option.rect;
    place.setWidth(qMin(qMax(place.width(), wanted), editor->parentWidget()->width()));
    place.moveRight(qMin(place.right(), editor->parentWidget()->width() - 1));
    editor->setGeometry(place);
}

}
