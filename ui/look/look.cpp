#include "ui/look/look.h"

#include "ui/look/scrolled_parts.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleHints>
#include <QSvgRenderer>

#include <array>

namespace seduta {

namespace {

constexpr qreal letterSize = 10.5;

// The tokens of the public administration's design system, light then dark.
struct Pair {
    QRgb light = 0;
    QRgb dark = 0;

    QColor now() const { return QColor(isDark() ? dark : light); }
};

constexpr std::array tones{
    Pair{0xff1a1a1a, 0xffe8ecf1}, Pair{0xff5a6772, 0xffa3b0bd}, Pair{0xff0066cc, 0xff7db6f5},
    Pair{0xff006b47, 0xff5ad1a0}, Pair{0xff8a5300, 0xfff2b45c}, Pair{0xffb92a41, 0xffff8f9f},
};
constexpr std::array tints{
    Pair{0xffeef1f4, 0xff262e37}, Pair{0xffeef1f4, 0xff262e37}, Pair{0xffe5f0fb, 0xff14304d},
    Pair{0xffe3f4ec, 0xff12372a}, Pair{0xfffdf1de, 0xff40300f}, Pair{0xfffcebee, 0xff471c24},
};

constexpr Pair window{0xfff2f7fc, 0xff171d24};
constexpr Pair paper{0xffffffff, 0xff1f2730};
constexpr Pair otherPaper{0xfff7fafd, 0xff242d37};
constexpr Pair button{0xffffffff, 0xff2a3440};
constexpr Pair line{0xffc5d0da, 0xff45525f};
constexpr Pair faint{0xff7d8a98, 0xff6f7c89};

QPalette colours()
{
    QPalette palette;
    palette.setColor(QPalette::Window, window.now());
    palette.setColor(QPalette::WindowText, colour(Tone::Ink));
    palette.setColor(QPalette::Base, paper.now());
    palette.setColor(QPalette::AlternateBase, otherPaper.now());
    palette.setColor(QPalette::Text, colour(Tone::Ink));
    palette.setColor(QPalette::PlaceholderText, colour(Tone::Muted));
    palette.setColor(QPalette::Button, button.now());
    palette.setColor(QPalette::ButtonText, colour(Tone::Ink));
    palette.setColor(QPalette::ToolTipBase, paper.now());
    palette.setColor(QPalette::ToolTipText, colour(Tone::Ink));
    palette.setColor(QPalette::BrightText, colour(Tone::Bad));
    palette.setColor(QPalette::Link, colour(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Tone::Accent));
    palette.setColor(QPalette::Highlight, QColor(isDark() ? 0xff2f6fb5 : 0xff0066cc));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Mid, line.now());
    palette.setColor(QPalette::Midlight, line.now());
    palette.setColor(QPalette::Light, paper.now());
    palette.setColor(QPalette::Dark, faint.now());
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint.now());
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line.now());
    return palette;
}

void loadLetters()
{
    for (const auto *face : {"Regular", "Italic", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/TitilliumWeb-%1.ttf").arg(QLatin1String(face)));
}

QFont letters(int textSize)
{
    QFont font(QStringLiteral("Titillium Web"));
    font.setPointSizeF(letterSize * textSize / 100);
    return font;
}

bool isDesktopDark()
{
    const auto palette = QApplication::style()->standardPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Draws one of the program's pictures for each size it is asked in and in the colour of the hour; once, for a list asks at every line.
class PictureEngine : public QIconEngine
{
public:
    PictureEngine(const QString &name, Tone tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        auto picture = pixmap((QSizeF(area.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(area.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QString ink = inkOf(mode).name();
        const QString key = QStringLiteral("picture/%1/%2/%3/%4").arg(m_name, ink).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, ink);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new PictureEngine(*this); }

private:
    QColor inkOf(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? faint.now() : mode == QIcon::Selected ? QColor(Qt::white) : colour(m_tone);
    }

    QPixmap drawn(const QSize &size, const QString &ink) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        QPainter painter(&pixmap);
        if (file.open(QIODevice::ReadOnly))
            QSvgRenderer(file.readAll().replace("currentColor", ink.toLatin1())).render(&painter, pixmap.rect());
        return pixmap;
    }

    QString m_name;
    Tone m_tone;
};

bool &darkness()
{
    static bool isDarkNow = false;
    return isDarkNow;
}

}

void dress(Brightness brightness, int textSize)
{
    tellScrolledParts();
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    if (QApplication::font().family() != QStringLiteral("Titillium Web"))
        loadLetters();
    if (const QFont font = letters(textSize); QApplication::font() != font)
        QApplication::setFont(font);
    darkness() = brightness == Brightness::Dark || (brightness == Brightness::AsDesktop && isDesktopDark());
    QApplication::setPalette(colours());
}

bool isDark()
{
    return darkness();
}

QColor colour(Tone tone)
{
    return tones.at(size_t(tone)).now();
}

QColor tint(Tone tone)
{
    return tints.at(size_t(tone)).now();
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new PictureEngine(name, tone));
}

}
