#pragma once

class QTextDocument;

namespace seduta {

/// Moves page breaks in a document already laid out in pages: a heading stays with what follows, a signature is not split and not alone,
/// no first line stays alone at the foot of a page, short paragraphs are not split. Leaves the document laid out.
void improvePageBreaks(QTextDocument &document);

}
