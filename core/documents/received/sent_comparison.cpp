#include "core/documents/received/sent_comparison.h"

#include "core/documents/received/pdf_words.h"
#include "core/documents/received/signed_file.h"

#include <openssl/sha.h>

namespace seduta {

namespace {

constexpr int mostSignatures = 5;
// More than that is another document, and nobody reads it in a sentence.
constexpr qsizetype wordsTold = 60;

QString told(const QStringList &words)
{
    return words.size() <= wordsTold ? words.join(u' ') : words.first(wordsTold).join(u' ') + QStringLiteral(" …");
}

QString hashOf(const QByteArray &bytes)
{
    // Of files of fifty megabytes, within a budget of seconds: OpenSSL's is the fastest there is.
    QByteArray hash(SHA256_DIGEST_LENGTH, '\0');
    SHA256(reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()),
           reinterpret_cast<unsigned char *>(hash.data()));
    return QString::fromLatin1(hash.toHex());
}

/// The words of `sent` beside those of `issued`, where all of these are in it in their order.
std::optional<QStringList> addedTo(const QStringList &issued, const QStringList &sent)
{
    QStringList added;
    qsizetype next = 0;
    for (const auto &word : sent)
        if (next < issued.size() && word == issued.at(next))
            ++next;
        else
            added.append(word);
    return next == issued.size() ? std::optional(added) : std::nullopt;
}

/// What is left of both lists without the words they begin and end with alike.
void keepWhatDiffers(QStringList &issued, QStringList &sent)
{
    while (!issued.isEmpty() && !sent.isEmpty() && issued.constLast() == sent.constLast()) {
        issued.removeLast();
        sent.removeLast();
    }
    qsizetype alike = 0;
    while (alike < qMin(issued.size(), sent.size()) && issued.at(alike) == sent.at(alike))
        ++alike;
    issued = issued.sliced(alike);
    sent = sent.sliced(alike);
}

void compareWords(const QByteArray &issued, const QByteArray &sent, SentFile &result)
{
    const auto ours = pdfWords(issued);
    const auto theirs = pdfWords(sent);
    // Pages without a word are drawn, or damaged.
    if (!ours || !theirs || theirs->words.isEmpty())
        return;
    if (ours->words.join(QString()) == theirs->words.join(QString())) {
        result.comparison = theirs->isWhole ? SentComparison::SameWords : SentComparison::NotComparable;
        return;
    }
    if (const auto added = addedTo(ours->words, theirs->words); added) {
        result.comparison = SentComparison::WordsAdded;
        result.addedWords = told(*added);
        return;
    }
    if (!theirs->isWhole)
        return;
    auto missing = ours->words;
    auto added = theirs->words;
    keepWhatDiffers(missing, added);
    result.comparison = SentComparison::WordsDiffer;
    result.missingWords = told(missing);
    result.addedWords = told(added);
}

}

SentFile comparedWith(const QByteArray &issued, const QByteArray &sent)
{
    SentFile result;
    QByteArray content = sent;
    QStringList signers;
    result.isSignatureWhole = true;
    for (int i = 0; i < mostSignatures; ++i) {
        const auto opened = openedSignature(content);
        if (!opened)
            break;
        content = opened->content;
        signers.append(opened->signers);
        result.isSignatureWhole = result.isSignatureWhole && opened->isWhole;
    }
    result.isSignatureWhole = result.isSignatureWhole && content.size() != sent.size();
    signers.removeDuplicates();
    result.signedBy = signers.join(QStringLiteral(", "));
    if (content == issued)
        result.comparison = SentComparison::SameFile;
    else
        compareWords(issued, content, result);
    return result;
}

QJsonObject comparisonValues(const SentFile &found, const QByteArray &issued, const QByteArray &sent)
{
    return {{QStringLiteral("issued"), hashOf(issued)},
            {QStringLiteral("sent"), hashOf(sent)},
            {QStringLiteral("comparison"), word(found.comparison)},
            {QStringLiteral("missingWords"), found.missingWords},
            {QStringLiteral("addedWords"), found.addedWords},
            {QStringLiteral("signedBy"), found.signedBy},
            {QStringLiteral("isSignatureWhole"), found.isSignatureWhole}};
}

std::optional<SentFile> comparisonFrom(const QJsonObject &values, const QString &issuedHash, const QString &sentHash)
{
    if (values.value(QStringLiteral("issued")) != issuedHash || values.value(QStringLiteral("sent")) != sentHash)
        return std::nullopt;
    SentFile found;
    found.comparison = fromWord<SentComparison>(values.value(QStringLiteral("comparison")).toString())
                           .value_or(SentComparison::NotComparable);
    found.missingWords = values.value(QStringLiteral("missingWords")).toString();
    found.addedWords = values.value(QStringLiteral("addedWords")).toString();
    found.signedBy = values.value(QStringLiteral("signedBy")).toString();
    found.isSignatureWhole = values.value(QStringLiteral("isSignatureWhole")).toBool();
    return found;
}

}
