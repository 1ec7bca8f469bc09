#include "ui/records/form_fold.h"

#include "ui/look/look.h"
#include "ui/look/tool_button.h"

#include <QFormLayout>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace seduta {

FormFold::FormFold(const QString &name, const QString &title, QFormLayout *rows, QWidget *parent)
    : QWidget(parent)
    , m_title(aToolButton(name, title, QStringLiteral("chevron-right"), this))
    , m_body(new QWidget(this))
    , m_rows(rows)
{
    const QString key = QStringLiteral("folds/") + name;
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setChecked(QSettings().value(key).toBool());
    m_body->setLayout(rows);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_title, &QToolButton::toggled, this, &FormFold::draw);
    connect(m_title, &QToolButton::clicked, this, [key](bool isOpen) { QSettings().setValue(key, isOpen); });
    draw(m_title->isChecked());
}

bool FormFold::isOpen() const
{
    return m_title->isChecked();
}

void FormFold::open()
{
    m_title->setChecked(true);
}

void FormFold::draw(bool isOpen)
{
    m_title->setIcon(icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_body->setVisible(isOpen);
}

}
