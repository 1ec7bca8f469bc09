#pragma once

#include <QHash>
#include <QLabel>

namespace seduta {

/// Rich words as wide as the card they stand on, with links that Tab reaches. They are laid out once for each width they are shown at: a card has
/// many of them, and a label's own hints would try several widths that none of them ever has.
class CardText : public QLabel
{
    Q_OBJECT

public:
    CardText(const QString &name, const QString &html, QWidget *parent);

    QSize sizeHint() const override { return {}; }
    QSize minimumSizeHint() const override { return {}; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QHash<int, int> m_heights{};
};

}
