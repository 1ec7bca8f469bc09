#include "ui/look/plain_words.h"

#include "core/support/bounded_text.h"

#include <QTextDocument>

namespace seduta {

namespace {

constexpr qsizetype longestTip = 1000;

}

QString asWritten(const QString &whole)
{
    const QString words = shortened(whole, longestTip);
    return Qt::mightBeRichText(words) ? QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped()) : words;
}

QString withoutMark(QString words)
{
    return words.remove(u'&');
}

}
