#pragma once

#include "ui/desk/page.h"

namespace seduta {

class CardView;

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

    using Page::show;

private:
    void runOnCard(CardAct act);
    void showWhole(const QString &section);

    CardLink m_record{};
    CardView *m_card = nullptr;
};

}
