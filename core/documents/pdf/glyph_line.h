#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace seduta {

struct PageFont;

/// Gathers the glyphs Qt sets one by one ("83.17 0 Td <0003> Tj") into one line of text with corrections between them, five times
/// shorter. A glyph moves by less than a thousandth of the size of its type.
class GlyphLine
{
public:
    explicit GlyphLine(const QHash<QByteArray, PageFont> &fonts);

    /// Takes a line of the page in if it sets a glyph.
    bool takes(QByteArrayView line);
    /// Looks at a line of the page that is none: it may choose the font.
    void note(QByteArrayView line);
    /// What was gathered, to be written before the text ends.
    QByteArray taken();
    /// The space of the font chosen last, as it is written in a page.
    QByteArray blank() const;

private:
    struct Glyph {
        double right = 0;
        double down = 0;
        QByteArrayView code{};
    };

    static bool read(QByteArrayView line, Glyph &glyph);
    void beginRun(const Glyph &glyph);
    void put(const Glyph &glyph);

    const QHash<QByteArray, PageFont> &m_fonts;
    const PageFont *m_font = nullptr;
    double m_size = 0;
    /// Whether type stands upright and unstretched, so that one number between glyphs moves them to the right.
    bool m_isPlain = false;
    QByteArray m_text{};
    /// From the beginning of the run: where the last glyph should stand, where PDF will put the next one.
    double m_wanted = 0;
    double m_reached = 0;
};

}
