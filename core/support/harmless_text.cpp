#include "core/support/harmless_text.h"

#include <cstdio>

namespace seduta {

namespace {

void log(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QByteArray line = harmless(message).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

}

bool isObeyed(QChar c)
{
    const bool isOfDirection = c == QChar(0x061C) || (c >= QChar(0x200E) && c <= QChar(0x200F))
        || (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return c.category() == QChar::Other_Control || isOfDirection || c == QChar(0x2028) || c == QChar(0x2029);
}

QString harmless(QString text)
{
    return text.removeIf([](QChar c) { return c != u'\n' && c != u'\t' && isObeyed(c); });
}

void logHarmlessly()
{
    qInstallMessageHandler(log);
}

}
