#include "ui/records/card_text.h"

#include "ui/look/label_of.h"

#include <QApplication>
#include <QEvent>

namespace seduta {

CardText::CardText(const QString &name, const QString &html, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(name);
    // Of its own: the title of the group above it is heavier.
    auto font = QApplication::font();
    font.setWeight(QFont::Normal);
    setFont(font);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard | Qt::TextSelectableByMouse);
    letWordsGiveWay(*this);
    setText(html);
}

int CardText::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

void CardText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
    QLabel::changeEvent(event);
}

}
