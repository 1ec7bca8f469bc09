#pragma once

#include "ui/fields/choice.h"
#include "ui/records/brief_delegate.h"

namespace seduta {

/// A line of words, changed in its row: Enter keeps it, Esc gives it up, Tab keeps it and goes on.
class LineCell : public BriefDelegate
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the field.
    LineCell(const QString &name, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QString m_name;
};

/// A whole number from zero, which is shown as nothing, to `most`.
class NumberCell : public BriefDelegate
{
    Q_OBJECT

public:
    NumberCell(const QString &name, int most, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QString m_name;
    int m_most;
};

/// One of several choices, sought by any part of its name.
class ChoiceCell : public BriefDelegate
{
    Q_OBJECT

public:
    ChoiceCell(const QString &name, QObject *parent);

    void offer(const QList<Choice> &choices, const NewChoice &makeNew);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    /// As wide as names need, however narrow the column is.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    QString m_name;
    QList<Choice> m_choices{};
    NewChoice m_new{};
};

}
