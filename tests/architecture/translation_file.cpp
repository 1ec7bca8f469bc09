#include "tests/architecture/translation_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace seduta::house {

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type").toString();
    if (!message.isPlural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context};
    message.isPlural = xml.attributes().value("numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral(R"(%L?(\d{1,2}|n))"));
    QSet<QString> names;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        names.insert(matches.next().captured(1));
    QStringList sorted = names.values();
    sorted.sort();
    return sorted;
}

/// The singular may say "un giorno" without the number; every other form holds what the source holds.
bool keepsPlaceholders(const Message &message, qsizetype form)
{
    QStringList wanted = placeholders(message.source);
    QStringList held = placeholders(message.translations.at(form));
    if (message.isPlural && form == 0) {
        wanted.removeAll("n");
        held.removeAll("n");
    }
    return wanted == held;
}

bool endsAlike(const QString &source, const QString &translation)
{
    static const QString marks = QStringLiteral(".:?…");
    const auto ending = [](const QString &text) {
        return !text.isEmpty() && marks.contains(text.back()) ? text.back() : QChar();
    };
    return ending(source) == ending(translation);
}

bool hasLetters(QString text)
{
    static const QRegularExpression placeholder(QStringLiteral(R"(%L?(\d{1,2}|n))"));
    text.remove(placeholder);
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

QStringList faultsOf(const Message &message, const QStringList &sameInBoth)
{
    const auto about = [&](const QString &sentence) { return QStringList{message.name() + ": " + sentence}; };
    if (message.context == u"seduta")
        return about(QStringLiteral("its context is the namespace; the program will ask for another one"));
    if (!message.state.isEmpty())
        return about(message.state);
    if (message.translations.isEmpty() || message.translations.contains(QString()))
        return about(QStringLiteral("no translation"));
    if (message.source.contains(QStringLiteral("%n")) && !message.isPlural)
        return about(QStringLiteral("counts, and has no plural: QT_TRANSLATE_N_NOOP"));
    if (message.isPlural && message.translations.size() != 2)
        return about(QStringLiteral("Italian has two plural forms"));

    QStringList faults;
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
        const QString &translation = message.translations.at(form);
        if (!keepsPlaceholders(message, form))
            faults += about(QStringLiteral("the placeholders differ in \"%1\"").arg(translation));
        if (translation == message.source && hasLetters(message.source) && !sameInBoth.contains(message.source))
            faults += about(QStringLiteral("still in English"));
        if (!endsAlike(message.source, translation))
            faults += about(QStringLiteral("ends otherwise in \"%1\"").arg(translation));
    }
    return faults;
}

}

QString Message::name() const
{
    return QStringLiteral("[%1] \"%2\"%3").arg(context, source, comment.isEmpty() ? QString() : " (" + comment + ")");
}

QList<Message> messagesIn(const QString &tsPath)
{
    QFile file(tsPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QStringList translationFaults(const QList<Message> &messages, const QStringList &sameInBoth)
{
    QStringList faults;
    for (const Message &message : messages)
        faults += faultsOf(message, sameInBoth);
    return faults;
}

QStringList missing(const QList<Message> &held, const QList<Message> &wanted)
{
    QSet<QString> names;
    for (const Message &message : held)
        names.insert(message.name());
    QStringList faults;
    for (const Message &message : wanted) {
        if (!names.contains(message.name()))
            faults.append(message.name());
    }
    return faults;
}

}
