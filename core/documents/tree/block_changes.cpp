#include "core/documents/tree/block_changes.h"

#include "core/documents/tree/element_reader.h"
#include "core/documents/tree/element_writer.h"

#include <QHash>

#include <algorithm>

namespace seduta {

namespace {

/// Of two changes of the same block, that of the letter alone is the one in force.
QList<BlockChange> concerning(const QList<BlockChange> &changes, ConvocationId letter)
{
    QList<BlockChange> own;
    QList<BlockChange> common;
    for (const auto &change : changes) {
        if (change.convocationId.isValid() && change.convocationId == letter)
            own.append(change);
        else if (!change.convocationId.isValid())
            common.append(change);
    }
    for (const auto &change : std::as_const(common)) {
        const bool isOverruled = std::any_of(own.cbegin(), own.cend(), [&](const BlockChange &each) {
            return each.original == change.original && each.occurrence == change.occurrence;
        });
        if (!isOverruled)
            own.append(change);
    }
    return own;
}

PaperBlock changedBlock(const BlockChange &change)
{
    return {change.id,
            change.original,
            change.occurrence,
            change.replacement,
            !change.convocationId.isValid(),
            change.replacement.trimmed().isEmpty(),
            false,
            -1};
}

void apply(Element &document, const WritableBlock &block, const PaperBlock &changed)
{
    auto *element = elementAt(document, block.path);
    const bool goes = changed.isLeftOut && element->kind != ElementKind::Cell;
    if (!goes) {
        rewrite(*element, changed.text);
        return;
    }
    auto *parent = elementAt(document, block.path.first(block.path.size() - 1));
    parent->children.removeAt(block.path.constLast());
}

class Rework
{
public:
    explicit Rework(const QList<BlockChange> &changes)
        : m_changes(changes)
    {
    }

    PaperBlock read(const QString &text)
    {
        const int occurrence = ++m_seen[text];
        const auto change = std::find_if(m_changes.begin(), m_changes.end(), [&](const BlockChange &each) {
            return each.original == text && each.occurrence == occurrence;
        });
        if (change == m_changes.end())
            return {{}, text, occurrence, text, false, false, false, -1};
        const auto block = changedBlock(*change);
        m_changes.erase(change);
        return block;
    }

    /// Those of the letter itself that no block asked for.
    QList<PaperBlock> lost() const
    {
        QList<PaperBlock> blocks;
        for (const auto &change : m_changes)
            if (change.convocationId.isValid())
                blocks.append(lostBlock(change));
        return blocks;
    }

private:
    QList<BlockChange> m_changes;
    QHash<QString, int> m_seen{};
};

}

PaperBlock lostBlock(const BlockChange &change)
{
    auto block = changedBlock(change);
    block.isLost = true;
    return block;
}

Result<ReworkedSheet> reworked(const Sheet &sheet, const QList<BlockChange> &changes, ConvocationId letter)
{
    auto document = elementTree(sheet.html);
    if (!document)
        return tl::unexpected(document.error());
    Rework rework(concerning(changes, letter));
    ReworkedSheet result{sheet, {}};
    QList<WritableBlock> places;
    int shown = 0;
    const auto writable = writableBlocks(*document);
    for (const auto &block : writable) {
        if (block.text.trimmed().isEmpty())
            continue;
        places.append(block);
        auto read = rework.read(block.text);
        read.place = read.isLeftOut ? -1 : shown++;
        result.blocks.append(read);
    }
    // From the end, so that what is left out does not move the places of the others.
    for (auto i = places.size() - 1; i >= 0; --i)
        if (result.blocks.at(i).isChanged())
            apply(*document, places.at(i), result.blocks.at(i));
    result.blocks.append(rework.lost());
    result.sheet.html = toHtml(*document);
    return result;
}

}
