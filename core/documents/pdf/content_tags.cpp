#include "core/documents/pdf/content_tags.h"

#include "core/documents/page/piece_marks.h"
#include "core/documents/pdf/glyph_line.h"

#include <algorithm>
#include <array>

namespace seduta {

namespace {

bool paints(QByteArrayView line)
{
    constexpr std::array<QByteArrayView, 8> operators{"f", "S", "B", "f*", "B*", "s", "b", "b*"};
    return std::find(operators.begin(), operators.end(), line) != operators.end() || line.endsWith(" Do")
        || line.endsWith(" sh") || line.endsWith(" Tj");
}

/// The marks Qt sets itself around words written from right to left; the structure says how those are read.
bool isMarkOfQt(QByteArrayView line)
{
    return line == "EMC" || (line.startsWith("/Span <<") && line.endsWith("BDC"));
}

class ContentTags
{
public:
    ContentTags(const Structure &structure, const PageFonts &fonts)
        : m_structure(structure)
        , m_glyphs(fonts)
    {
    }

    TaggedContent tagged(const QByteArray &content)
    {
        m_result.content.reserve(content.size());
        begin(0);
        for (qsizetype start = 0; start < content.size();) {
            const qsizetype found = content.indexOf('\n', start);
            const qsizetype end = found < 0 ? content.size() : found;
            add(QByteArrayView(content).sliced(start, end - start));
            start = end + 1;
        }
        end();
        return m_result;
    }

private:
    void add(QByteArrayView line)
    {
        if (m_isAfterMark) { // the mark's own stroke
            m_isAfterMark = false;
            return;
        }
        if (isMarkOfQt(line))
            return;
        if (const auto mark = pieceMark(line)) {
            obey(*mark);
            m_isAfterMark = true;
            return;
        }
        if (m_glyphs.takes(line)) {
            m_hasPainted = true;
            return;
        }
        if (line == "ET")
            endText();
        m_hasPainted |= paints(line);
        write(line);
        m_glyphs.note(line);
    }

    void obey(const PieceMark &mark)
    {
        if (mark.isBlank) {
            addBlank();
            return;
        }
        end();
        begin(mark.node);
    }

    void begin(int node)
    {
        m_begun = m_result.content.size();
        m_node = node;
        m_hasPainted = false;
        if (node == 0) {
            write("/Artifact BMC");
            return;
        }
        write('/' + m_structure.at(node).type + " <</MCID " + QByteArray::number(m_result.nodes.size()) + ">> BDC");
        m_result.nodes.append(node);
    }

    void end()
    {
        if (m_hasPainted)
            write("EMC");
        else
            takeBackBegin();
    }

    void takeBackBegin()
    {
        const qsizetype lineEnd = m_result.content.indexOf('\n', m_begun);
        m_result.content.remove(m_begun, lineEnd + 1 - m_begun);
        if (m_node > 0)
            m_result.nodes.removeLast();
    }

    void endText()
    {
        m_result.content += m_glyphs.taken();
        m_textEnd = m_result.content.size();
        m_blank = m_glyphs.blank();
    }

    void addBlank()
    {
        if (m_textEnd == 0 || m_blank.isEmpty())
            return;
        const QByteArray shown = m_blank + " Tj\n";
        m_result.content.insert(m_textEnd, shown);
        if (m_begun >= m_textEnd)
            m_begun += shown.size();
        m_textEnd = 0;
    }

    void write(QByteArrayView line)
    {
        m_result.content.append(line);
        m_result.content += '\n';
    }

    const Structure &m_structure;
    GlyphLine m_glyphs;
    TaggedContent m_result{};
    bool m_isAfterMark = false;
    /// Where the open mark begins, which node it is of, and whether anything was painted since.
    qsizetype m_begun = 0;
    int m_node = 0;
    bool m_hasPainted = false;
    /// Before the last end of text, and the blank of its font.
    qsizetype m_textEnd = 0;
    QByteArray m_blank{};
};

}

TaggedContent taggedContent(const QByteArray &content, const Structure &structure, const PageFonts &fonts)
{
    return ContentTags(structure, fonts).tagged(content);
}

}
