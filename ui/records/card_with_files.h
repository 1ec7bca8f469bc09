#pragma once

#include "ui/records/attached_files.h"
#include "ui/records/records_beside.h"

#include <QStackedWidget>

namespace seduta {

class CardView;

/// The card of a record and, in its place while they are put in order, the files attached to it. Files dropped on it are attached.
class CardWithFiles : public QStackedWidget
{
    Q_OBJECT

public:
    CardWithFiles(const Desk &desk, QWidget *parent);

    CardView &card() const { return *m_card; }
    /// The card, or the files where they are what is shown of that same record.
    void setCard(const Card &card);
    /// In place of a card: why there is none.
    void setWords(const QString &words);
    void attach(const CardLink &record, const QStringList &paths);
    void attachChosen(const CardLink &record);

Q_SIGNALS:
    void noticed(const seduta::Notice &notice);

private:
    void runOnCard(CardAct act);
    void showFiles();
    void showCard();
    void tell(const Notice &notice);
    BesideKind<Attachment> attachments();

    Desk m_desk;
    AttachedFiles m_files;
    CardView *m_card = nullptr;
    RecordsBeside *m_list = nullptr;
    /// The record the list is of.
    CardLink m_record{};
};

}
