#pragma once

#include "core/support/result.h"
#include "ui/fields/choice.h"
#include "ui/look/look.h"

#include <QDate>
#include <QMap>
#include <QScrollArea>

#include <functional>
#include <utility>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QListWidget;
class QSpinBox;

namespace seduta {

class Chooser;
class FormFold;
class LineField;
class TextField;
class ToneLabel;

/// Words under a field, of what stands there.
struct Advice {
    Advice(QString told, Tone how = Tone::Warning)
        : words(std::move(told))
        , tone(how)
    {
    }

    QString words{};
    Tone tone = Tone::Warning;
};

/// A column of labelled fields. Every field has a name, the one errors speak of, and the place beside it where they are read.
class Form : public QScrollArea
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);
    ~Form() override;

    void addHeading(const QString &words);
    LineField *addLine(const QString &name, const QString &label);
    TextField *addText(const QString &name, const QString &label, int lines = 3);
    QComboBox *addChoice(const QString &name, const QString &label, const QList<Choice> &choices);
    /// Choices that are searched by any part of their name.
    Chooser *addChooser(const QString &name, const QString &label);
    QCheckBox *addCheck(const QString &name, const QString &label);
    /// Several of what there is to choose: each line is ticked with the space bar; a line to filter them stands above from nine up.
    QListWidget *addTicks(const QString &name, const QString &label);
    QSpinBox *addNumber(const QString &name, const QString &label, int from, int to);
    void addRow(const QString &name, const QString &label, QWidget *field);
    /// The rows added from now on are folded away under that title until they are wanted; by the name it is remembered whether they are open.
    void addFolded(const QString &name, const QString &title = tr("Other data"));
    /// A sentence of advice under the field before it.
    void addAdvice(const QString &words);
    /// What is to be told beside a field of what stands there, empty for nothing; it is asked when a record is shown and the field is left.
    void adviseOn(const QString &name, const std::function<Advice()> &advice);
    /// The same, told anew at every change of the form.
    void adviseAlways(const QString &name, const std::function<Advice()> &advice);

    /// Puts the choices in the field of that name, and keeps what was chosen; where several are ticked, "none" is not offered.
    void offer(const QString &name, const QList<Choice> &choices);
    /// The same where one that is not among them may be made at once.
    void offer(const QString &name, const QList<Choice> &choices, const NewChoice &makeNew);
    /// How a field that is searched makes one that is not among its choices.
    void onNew(const QString &name, const NewChoice &makeNew);

    /// Shows the error beside the field it speaks of, and goes there; false where no field has that name.
    bool mark(const Error &error);
    void clearMarks();
    void focusFirst();
    /// The first one, where none has that name.
    void focusOn(const QString &field);
    /// Goes to that field, unfolding what hides it; false where the form has none of that name.
    bool focusField(const QString &name);
    /// What is typed in each field of words, by the name of the field.
    QMap<QString, QString> texts() const;
    /// The words of the fields in which more than a line was typed since these were their texts.
    QStringList longTextsSince(const QMap<QString, QString> &shown) const;
    /// Shows that text there, unfolding what hides it; false where the form has no such field.
    bool setText(const QString &name, const QString &text);
    /// What is typed is saved: a field no longer takes it back, and Ctrl+Z is the archive's.
    void forgetTyping();
    /// The words a field is called by.
    QString nameOf(const QString &field) const;
    void setReadOnly(bool isReadOnly);
    /// Takes no more height than its rows want: what stands below has the rest.
    void setFitted();
    QSize sizeHint() const override;
    /// Read-only, but for the fields named.
    void setLocked(const QStringList &stillOpen);
    /// A field with its label, there only where it is asked for.
    void setAsked(const QString &name, bool isAsked);

Q_SIGNALS:
    void edited();

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    void tellAdvice();
    void tellAdviceOn(const QString &name);
    void alignLabels();
    void unfold(const QString &field);

    QWidget *m_body = nullptr;
    /// Where rows are added: those of the form itself, or of its last fold.
    QFormLayout *m_rows = nullptr;
    QList<QFormLayout *> m_parts{};
    QMap<QString, FormFold *> m_folds{};
    FormFold *m_fold = nullptr;
    QMap<QString, QWidget *> m_fields{};
    QMap<QString, ToneLabel *> m_errors{};
    QMap<QString, std::function<Advice()>> m_advice{};
    /// The field an error is shown beside.
    QString m_marked{};
    bool m_isLocked = false;
    bool m_isFitted = false;
};

}
