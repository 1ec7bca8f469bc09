#pragma once

#include "core/domain/card.h"

#include <QTreeView>

namespace seduta {

/// A long list of a card, scrolled in itself; Enter or a double click follows the line.
class CardLines : public QTreeView
{
    Q_OBJECT

public:
    explicit CardLines(const CardSection &section, QWidget *parent = nullptr);

Q_SIGNALS:
    void linked(const seduta::CardLink &record);
};

}
