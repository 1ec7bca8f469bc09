#include "core/documents/page/structure.h"

namespace seduta {

int addNode(Structure &structure, const QByteArray &type, int parent)
{
    StructureNode node;
    node.type = type;
    node.parent = parent;
    structure.append(node);
    return int(structure.size()) - 1;
}

}
