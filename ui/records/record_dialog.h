#pragma once

#include "ui/look/notice_taker.h"
#include "ui/records/form.h"

#include <QDialog>

namespace seduta {

/// A form in a box of its own, for a small record beside the one on the page. It stays open, and says why, until it can be kept.
class RecordDialog : public QDialog, public NoticeTaker
{
    Q_OBJECT

public:
    using Keep = std::function<Result<void>()>;

    RecordDialog(const QString &title, Form &form, Keep keep, QWidget *parent);

    void takeNotice(const Notice &notice) override;
    /// Where more than a line was typed, only when asked again.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tryToKeep();

    Form &m_form;
    Keep m_keep;
    QLabel *m_error = nullptr;
    QMap<QString, QString> m_shown{};
    bool m_isAsked = false;
};

}
