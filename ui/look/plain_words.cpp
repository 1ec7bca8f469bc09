#include "ui/look/plain_words.h"

#include <QTextDocument>

namespace seduta {

QString asWritten(const QString &words)
{
    return Qt::mightBeRichText(words) ? QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped()) : words;
}

QString withoutMark(QString words)
{
    return words.remove(u'&');
}

}
