#include "core/documents/pdf/glyph_line.h"

#include "core/documents/pdf/content_tags.h"

#include <charconv>
#include <cmath>

namespace seduta {

namespace {

constexpr QByteArrayView uprightMatrix(" Tf 1 0 0 -1 0 0 Tm");
constexpr QByteArrayView move(" Td <");
constexpr QByteArrayView show("> Tj");
constexpr qsizetype codeLength = 4;

bool readNumber(const char *&from, const char *end, double &number)
{
    const auto result = std::from_chars(from, end, number);
    from = result.ptr;
    return result.ec == std::errc();
}

}

GlyphLine::GlyphLine(const QHash<QByteArray, PageFont> &fonts)
    : m_fonts(fonts)
{
}

bool GlyphLine::takes(QByteArrayView line)
{
    Glyph glyph;
    if (!m_isPlain || !read(line, glyph))
        return false;
    if (m_text.isEmpty() || glyph.down != 0)
        beginRun(glyph);
    put(glyph);
    return true;
}

void GlyphLine::note(QByteArrayView line)
{
    if (line == "BT")
        m_isPlain = false;
    const qsizetype space = line.indexOf(' ');
    if (!line.startsWith("/F") || space < 0)
        return;
    const auto font = m_fonts.constFind(line.first(space).toByteArray());
    m_font = font == m_fonts.constEnd() ? nullptr : &*font;
    m_isPlain = m_font && !m_font->widths.isEmpty() && line.endsWith(uprightMatrix);
    const char *at = line.data() + space + 1;
    m_isPlain = m_isPlain && readNumber(at, line.data() + line.size(), m_size) && m_size > 0;
}

QByteArray GlyphLine::taken()
{
    if (m_text.isEmpty())
        return {};
    const QByteArray text = m_text + ">] TJ\n";
    m_text.clear();
    m_wanted = 0;
    return text;
}

QByteArray GlyphLine::blank() const
{
    return m_font ? m_font->blank : QByteArray();
}

/// "83.1718750 0 Td <0003> Tj"
bool GlyphLine::read(QByteArrayView line, Glyph &glyph)
{
    if (!line.endsWith(show))
        return false;
    const char *at = line.data();
    const char *end = at + line.size();
    if (!readNumber(at, end, glyph.right) || at == end || !readNumber(++at, end, glyph.down))
        return false;
    const QByteArrayView rest(at, end);
    if (!rest.startsWith(move) || rest.size() != move.size() + codeLength + show.size())
        return false;
    glyph.code = rest.sliced(move.size(), codeLength);
    return true;
}

/// PDF moves from the beginning of the run before, Qt from its last glyph.
void GlyphLine::beginRun(const Glyph &glyph)
{
    if (!m_text.isEmpty())
        m_text += ">] TJ\n";
    m_text +=
        QByteArray::number(m_wanted + glyph.right, 'f', 4) + ' ' + QByteArray::number(glyph.down, 'f', 4) + " Td [<";
}

void GlyphLine::put(const Glyph &glyph)
{
    const bool begins = m_text.endsWith('<');
    m_wanted = begins ? 0 : m_wanted + glyph.right;
    if (begins)
        m_reached = 0;
    const double correction = std::round((m_reached - m_wanted) * 1000 / m_size);
    if (correction != 0)
        m_text += '>' + QByteArray::number(int(correction)) + '<';
    m_reached -= correction * m_size / 1000;
    m_text.append(glyph.code);
    m_reached += m_font->widths.value(glyph.code.toByteArray().toInt(nullptr, 16)) * m_size / 1000;
}

}
