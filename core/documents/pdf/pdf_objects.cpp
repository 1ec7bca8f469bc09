#include "core/documents/pdf/pdf_objects.h"

namespace seduta {

QPDFObjectHandle dictionaryOf(std::initializer_list<std::pair<const char *, QPDFObjectHandle>> entries)
{
    auto dictionary = QPDFObjectHandle::newDictionary();
    for (const auto &[key, value] : entries)
        dictionary.replaceKey(key, value);
    return dictionary;
}

QPDFObjectHandle nameObject(const char *name)
{
    return QPDFObjectHandle::newName(name);
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle areaObject(const QRectF &area, double pageHeight)
{
    auto object = QPDFObjectHandle::newArray();
    for (const double number : {area.left(), pageHeight - area.bottom(), area.right(), pageHeight - area.top()})
        object.appendItem(QPDFObjectHandle::newReal(number, 2));
    return object;
}

double heightOf(QPDFObjectHandle page)
{
    return page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
}

}
