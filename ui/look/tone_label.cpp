#include "ui/look/tone_label.h"

#include <QEvent>

namespace seduta {

ToneLabel::ToneLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    paint();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    paint();
}

void ToneLabel::setTinted()
{
    m_isTinted = true;
    setAutoFillBackground(true);
    paint();
}

void ToneLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paint();
    QLabel::changeEvent(event);
}

void ToneLabel::paint()
{
    auto colours = palette();
    colours.setColor(QPalette::WindowText, colour(m_tone));
    if (m_isTinted)
        colours.setColor(QPalette::Window, tint(m_tone));
    setPalette(colours);
}

}
