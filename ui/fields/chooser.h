#pragma once

#include "ui/fields/choice.h"

#include <QComboBox>

#include <optional>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace seduta {

/// A box whose choices are searched by any part of their name: the lines that fit stand under it, arrows and Enter choose, Esc brings back what was
/// chosen. Words that are no choice are never kept: they go when the field is left, unless one line alone fits. Where the field may make a new one,
/// the last line offers it.
class Chooser : public QComboBox
{
    Q_OBJECT

public:
    explicit Chooser(QWidget *parent = nullptr);

    void setNew(const NewChoice &makeNew);
    /// Words stand in it that are no choice yet.
    bool isSeeking() const;
    /// Takes the one choice the words may mean; else says that they are none.
    std::optional<Error> unsettled();

    void showPopup() override;

Q_SIGNALS:
    /// Words are typed in it.
    void sought();
    /// One of the lines that fit was taken.
    void lineTaken();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    QList<int> rowsFound() const;
    int rowMeant() const;
    void seek();
    void showFound();
    void hideFound();
    bool isShowingFound() const;
    void stepInFound(int steps);
    void takeLine(const QModelIndex &line);
    void takeCurrentLine();
    void takeRow(int row);
    void makeNew();
    bool settled();
    void restore();
    void typeOver(const QKeyEvent &event);
    bool isTakenWhileSeeking(int key);
    bool isTakenAtRest(int key);

    QStandardItemModel *m_lines = nullptr;
    QCompleter *m_found = nullptr;
    NewChoice m_new{};
};

}
