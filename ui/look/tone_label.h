#pragma once

#include "ui/look/look.h"

#include <QLabel>

namespace seduta {

/// Words in a colour that means something; light and dark as the window is.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Also the surface under the words is of that colour.
    void setTinted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();

    Tone m_tone;
    bool m_isTinted = false;
};

}
