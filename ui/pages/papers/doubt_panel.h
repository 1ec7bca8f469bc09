#pragma once

#include "core/documents/contents/paper_doubts.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace seduta {

/// Da completare: what is missing, or cannot be, in the paper that is seen, under a title that folds it. Each line leads to where it is put right.
class DoubtPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtPanel(QWidget *parent);

    void setDoubts(const QList<PaperDoubt> &doubts);

Q_SIGNALS:
    void chosen(const seduta::PaperDoubt &doubt);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void drawFold();
    void fitLines();
    void follow();

    QList<PaperDoubt> m_doubts{};
    QToolButton *m_title = nullptr;
    QLabel *m_nothing = nullptr;
    QListWidget *m_lines = nullptr;
};

}
