#include "core/domain/mail_address.h"

#include "core/support/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace seduta {

namespace {

constexpr QChar softHyphen(0xAD);

/// The words of a text, addresses and others apart.
struct AddressWords {
    QStringList addresses{};
    QStringList others{};
};

// What says of an address which it is, and is no part of it.
bool isLabel(const QString &word)
{
    constexpr std::array labels{"pec",         "mailto",      "mail",      "email", "e mail", "posta",
                                "certificata", "elettronica", "indirizzo", "e",     "peo"};
    const QString words = folded(word);
    return words.isEmpty()
        || std::any_of(labels.begin(), labels.end(), [&](const char *each) { return words == QLatin1String(each); });
}

// "PEC:a@b.it" without a space is a label and its address.
QString withoutLabel(const QString &word)
{
    static const QRegularExpression label(QStringLiteral("^(?:mailto|pec|peo|e-?mail):"),
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(word).remove(label);
}

QString withoutDots(QString word)
{
    const auto isAround = [](QChar c) { return c == u'.' || c == u':' || c == u'\'' || c == u'`'; };
    while (!word.isEmpty() && isAround(word.back()))
        word.chop(1);
    while (!word.isEmpty() && isAround(word.front()))
        word.remove(0, 1);
    return word;
}

QString plain(const QString &text)
{
    return cleaned(text).remove(softHyphen).trimmed();
}

AddressWords wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral(R"([\s;,|<>()\[\]"“”«»]+)"));
    AddressWords words;
    const auto written = plain(text).split(between, Qt::SkipEmptyParts);
    for (const auto &each : written) {
        const QString word = withoutDots(withoutLabel(each));
        if (isMailAddress(word)) {
            if (!words.addresses.contains(word, Qt::CaseInsensitive))
                words.addresses.append(word);
        } else if (!isLabel(word)) {
            words.others.append(word);
        }
    }
    return words;
}

// "Ufficio protocollo <protocollo@esempio.it>", as programs of mail copy it.
QString inBrackets(const QString &text)
{
    static const QRegularExpression brackets(QStringLiteral("^[^<>@]*<([^<>]+)>$"));
    const auto match = brackets.match(plain(text));
    return match.hasMatch() ? match.captured(1) : text;
}

}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral(
            R"(^[^@\s<>()\[\]:;,"]+@(?:[^@\s<>()\[\]:;,".-][^@\s<>()\[\]:;,".]*\.)+[a-z][a-z0-9-]*[a-z0-9]$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString bare = text.trimmed();
    return !bare.startsWith(u'.') && !bare.contains(QLatin1String("..")) && !bare.contains(QLatin1String(".@"))
        && address.match(bare).hasMatch();
}

bool isPecAddress(const QString &text)
{
    static const QRegularExpression house(QStringLiteral("@.*(pec|cert|legalmail|postacert|sicurezzapostale)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return isMailAddress(text) && house.match(text).hasMatch();
}

QStringList mailAddressesIn(const QString &text)
{
    return wordsOf(inBrackets(text)).addresses;
}

QString tidyAddress(const QString &text)
{
    const auto words = wordsOf(inBrackets(text));
    const bool isAddressed = !words.addresses.isEmpty() && words.others.isEmpty();
    return isAddressed ? words.addresses.join(QStringLiteral("; ")) : plain(text);
}

QString adviceOnAddress(const QString &text)
{
    const auto words = wordsOf(inBrackets(text));
    if (plain(text).isEmpty() || (words.addresses.size() == 1 && words.others.isEmpty()))
        return {};
    if (words.addresses.size() > 1 && words.others.isEmpty())
        return QCoreApplication::translate(
            "MailAddress", "These are several addresses, and this field is for one: keep the others elsewhere.");
    return QCoreApplication::translate(
        "MailAddress", "This does not look like an address: write it as name@example.it, without spaces.");
}

}
