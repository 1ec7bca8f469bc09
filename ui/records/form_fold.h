#pragma once

#include <QWidget>

class QFormLayout;
class QToolButton;

namespace seduta {

/// The rows of a form that are seldom asked for, folded away under their title. Whether they are open is remembered, by the name of the fold.
class FormFold : public QWidget
{
    Q_OBJECT

public:
    FormFold(const QString &name, const QString &title, QFormLayout *rows, QWidget *parent);

    QFormLayout &rows() const { return *m_rows; }
    bool isOpen() const;
    void open();

private:
    void draw(bool isOpen);

    QToolButton *m_title = nullptr;
    QWidget *m_body = nullptr;
    QFormLayout *m_rows = nullptr;
};

}
