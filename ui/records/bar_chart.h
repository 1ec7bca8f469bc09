#pragma once

#include "core/domain/card.h"

#include <QWidget>

namespace seduta {

/// The lines of a list of quantities, each with a bar as long as it is large. Who cannot see it is told each line in words.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    BarChart(const CardSection &section, QWidget *parent);

    /// Whether there is anything to draw of that list.
    static bool isFor(const CardSection &section);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    QList<CardLine> m_lines;
};

}
