#pragma once

#include "core/documents/tree/element.h"

#include <QList>
#include <QTextBlock>

#include <functional>

class QTextDocument;

namespace seduta {

/// Which paragraphs of a document the words of a paper stand in, so that a paper of the same shape, as the next letter of a batch is, takes
/// their place without all being read and laid out anew.
class LaidPaper
{
public:
    /// The words of a run as they stand in the document.
    using Written = std::function<QString(const QString &)>;

    /// To be called when the document is laid out and nothing else was put in it but that paper.
    void remember(const QTextDocument &document, const Element &paper, const Written &written);
    /// Puts the other paper's words where they differ; false, with nothing changed, where the document does not lend itself to it.
    bool refill(QTextDocument &document, const Element &paper, const Written &written);
    void forget() { m_blocks.clear(); }

private:
    Element m_paper{};
    /// Of each element that has words, in their order.
    QList<QTextBlock> m_blocks{};
    int m_revision = -1;
};

}
