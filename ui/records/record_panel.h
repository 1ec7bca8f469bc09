#pragma once

#include <QWidget>

class QAbstractItemModel;
class QGridLayout;
class QToolButton;

namespace seduta {

class RecordList;

/// Small records beside the one on the page: their list, and what adds, changes and removes them. Enter changes, Del removes.
class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    /// What the button that adds says; empty where the page has its own.
    RecordPanel(const QString &name, QAbstractItemModel &model, const QString &addWords, QWidget *parent);

    RecordList &list() const { return *m_list; }
    QString addWords() const;
    /// To its list; where that is empty, to what adds the first one.
    void takeFocus();
    /// What a tool is for: the record selected, or all of them.
    enum class Of { Selected, All };
    /// Something else that is done, under the usual buttons.
    void addTool(QToolButton &tool, Of of = Of::Selected);
    /// Its records are added and removed, and never changed.
    void setUnchanging();
    /// Whether there is something to add to, in an archive open for writing.
    void setWritable(bool isWritable);

Q_SIGNALS:
    void addAsked();
    void changeAsked(qint64 id);
    void removeAsked(qint64 id);

private:
    void tellState();
    void showMenu(const QPoint &place);
    void ask(void (RecordPanel::*intention)(qint64));

    RecordList *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_change = nullptr;
    QToolButton *m_remove = nullptr;
    QGridLayout *m_moreRows = nullptr;
    QList<QToolButton *> m_more{};
    QList<QToolButton *> m_ofAll{};
    bool m_isWritable = false;
};

}
