#pragma once

#include <QProxyStyle>

namespace seduta {

/// Fusion, with edges of fields and boxes that stand out from the page in both looks (WCAG 2.1, 1.4.11), lines of lists with
/// room around their words, and buttons of dialogs told by their words alone, as everywhere in the program.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

}
