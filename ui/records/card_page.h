#pragma once

#include "ui/desk/page.h"

namespace seduta {

class CardView;
class CardWithFiles;

/// The card of a record that has no list of its own to stand beside: a letter, a point of an agenda.
class CardPage : public Page
{
    Q_OBJECT

public:
    CardPage(const Desk &desk, QWidget *parent);

    QString title() const override { return tr("Card"); }
    void reload() override;
    void show(const Place &place) override;
    RecordName record() const override;
    QList<Command> commands() const override;
    void run(Command command) override;

    using Page::show;

private:
    void runOnCard(CardAct act);
    void showWhole(const QString &section);
    bool mayAttach() const;
    void attach(const QStringList &paths);

    CardLink m_record{};
    CardWithFiles *m_cardSide = nullptr;
    CardView *m_card = nullptr;
};

}
