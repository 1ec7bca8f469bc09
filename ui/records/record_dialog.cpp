#include "ui/records/record_dialog.h"

#include "core/domain/italian_list.h"
#include "core/support/bounded_text.h"
#include "ui/look/leave_button.h"
#include "ui/look/tone_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace seduta {

RecordDialog::RecordDialog(const QString &title, Form &form, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_keep(std::move(keep))
    , m_error(new ToneLabel(Tone::Bad, this))
{
    setObjectName(QStringLiteral("recordDialog"));
    setWindowTitle(title);
    m_error->setObjectName(QStringLiteral("recordDialogError"));
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();

    auto *buttons = new QDialogButtonBox(this);
    addLeaveButton(*buttons);
    auto *keepIt = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    keepIt->setObjectName(QStringLiteral("keepRecord"));
    keepIt->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(&form);
    column->addWidget(m_error);
    column->addWidget(buttons);
    resize(520, 460);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::tryToKeep);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    connect(&form, &Form::edited, this, [this] { m_isAsked = false; });
    form.focusFirst();
}

void RecordDialog::tryToKeep()
{
    const auto kept = m_keep();
    if (kept) {
        accept();
        return;
    }
    const bool isMarked = m_form.mark(kept.error());
    takeNotice(Notice::failure(kept.error()));
    m_error->setVisible(!isMarked);
}

void RecordDialog::showEvent(QShowEvent *event)
{
    m_shown = m_form.texts();
    QDialog::showEvent(event);
}

void RecordDialog::reject()
{
    const auto fields = m_form.longTextsSince(m_shown);
    if (fields.isEmpty() || std::exchange(m_isAsked, true)) {
        QDialog::reject();
        return;
    }
    takeNotice(Notice::advice(
        tr("What you typed here goes: %1. Once more, and the box closes without it.").arg(listed(fields))));
}

void RecordDialog::takeNotice(const Notice &notice)
{
    m_error->setText(shortened(notice.text, longestNotice));
    m_error->show();
}

}
