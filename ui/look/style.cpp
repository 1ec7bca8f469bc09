#include "ui/look/style.h"

#include <QPainter>
#include <QStyleOption>

namespace seduta {

namespace {

constexpr qreal radius = 2;
constexpr int lineHeight = 32;

// Fusion's own edge, a shade of the window, is hardly seen on a dark one. What has the focus keeps the colour of the focus.
void paintEdge(const QStyleOption &option, QPainter &painter)
{
    if (option.state.testFlag(QStyle::State_HasFocus))
        return;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(isEnabled ? QPalette::Dark : QPalette::Mid));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

// A flat group is its title and what stands below it.
bool isFlat(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->features.testFlag(QStyleOptionFrame::Flat);
}

}

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_FrameGroupBox && isFlat(option))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || element == PE_Frame)
        paintEdge(*option, *painter);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        paintEdge(*option, *painter);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ItemViewItem ? asked.expandedTo({0, lineHeight}) : asked;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

}
