#include "core/domain/mail_address.h"

#include <QRegularExpression>

namespace seduta {

bool isMailAddress(const QString &text)
{
    static const QRegularExpression address(QStringLiteral(R"(^[^@\s]+@[^@\s]+\.[a-z]{2,}$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return address.match(text.trimmed()).hasMatch();
}

bool isPecAddress(const QString &text)
{
    static const QRegularExpression house(QStringLiteral("@.*(pec|cert|legalmail|postacert|sicurezzapostale)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return isMailAddress(text) && house.match(text).hasMatch();
}

}
