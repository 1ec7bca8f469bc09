#pragma once

#include "core/domain/convocation.h"
#include "ui/desk/meeting_desk.h"
#include "ui/records/rows_model.h"

namespace seduta {

class RecordPanel;

/// What one addressee answered: mostly by telephone, so one key from the list of letters.
class LetterReplies : public QWidget
{
    Q_OBJECT

public:
    LetterReplies(const Desk &desk, QWidget *parent);

    void setReplies(const QList<Reply> &replies);
    void showLetter(ConvocationId letter);
    /// An answer just heard; a delegate's name is asked for.
    void hear(ReplyKind kind);

Q_SIGNALS:
    void noticed(const seduta::Notice &notice);

private:
    /// Begins in the field of that name.
    void edit(const Reply &reply, const QString &field);
    Result<void> keep(const Reply &reply);

    Desk m_desk;
    QList<Reply> m_all{};
    ConvocationId m_letter{};
    RowsModel<Reply> m_replies;
    RecordPanel *m_panel = nullptr;
};

}
