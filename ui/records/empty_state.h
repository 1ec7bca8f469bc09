#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace seduta {

/// What stands in place of a list without lines: a picture, a sentence that says what goes there or why nothing is found, and the first act.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// The sentence is called after the list: "bodyListEmpty".
    EmptyState(const QString &list, QWidget *parent);

    void setWords(const QString &words);
    QString words() const;
    /// What the keys reach first.
    QWidget &wordsPart() const;
    /// What makes the first line; no words, no button.
    void setFirstAct(const QString &words);
    /// Where nothing is there at all; a filter that finds nothing has no first act.
    void setWhole(bool isWhole);

Q_SIGNALS:
    void firstActed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QLabel *m_picture = nullptr;
    QLabel *m_words = nullptr;
    QToolButton *m_first = nullptr;
    bool m_isWhole = true;
};

}
