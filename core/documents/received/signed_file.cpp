#include "core/documents/received/signed_file.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/x509.h>

#include <memory>

namespace seduta {

namespace {

constexpr qsizetype longestStart = 64;

template <auto release>
struct Release {
    template <class T>
    void operator()(T *held) const
    {
        release(held);
    }
};

using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Message = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;
using Store = std::unique_ptr<X509_STORE, Release<X509_STORE_free>>;

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

Message messageIn(const QByteArray &bytes)
{
    return Message(d2i_CMS_bio(reading(bytes).get(), nullptr));
}

/// The bytes behind base64, with or without the lines that say so; nothing where they cannot be a signature, which begins alike always.
QByteArray decoded(const QByteArray &bytes)
{
    const auto start = bytes.left(longestStart).trimmed();
    if (!start.startsWith("-----") && !start.startsWith("MI"))
        return {};
    QByteArray letters;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto end = bytes.indexOf('\n', at);
        const auto line = bytes.mid(at, end < 0 ? -1 : end - at).simplified();
        if (!line.startsWith("-----"))
            letters.append(QByteArray(line).replace(' ', ""));
        at = end < 0 ? bytes.size() : end + 1;
    }
    const auto result = QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
    return result ? result.decoded : QByteArray();
}

QByteArray contentOf(CMS_ContentInfo *message)
{
    auto **held = CMS_get0_type(message) ? CMS_get0_content(message) : nullptr;
    if (!held || !*held)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(*held)), ASN1_STRING_length(*held)};
}

QString nameOf(X509 *certificate)
{
    auto *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    const QString name = size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return name.simplified();
}

QStringList signersOf(CMS_ContentInfo *message)
{
    QStringList names;
    auto *infos = CMS_get0_SignerInfos(message);
    for (int i = 0; infos && i < sk_CMS_SignerInfo_num(infos); ++i) {
        X509 *certificate = nullptr;
        CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(infos, i), nullptr, &certificate, nullptr, nullptr);
        if (const QString name = certificate ? nameOf(certificate) : QString(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

bool belongsToIt(CMS_ContentInfo *message)
{
    const Store nobody(X509_STORE_new());
    const Bio out(BIO_new(BIO_s_null()));
    return CMS_verify(message, nullptr, nobody.get(), nullptr, out.get(), CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) == 1;
}

}

std::optional<SignedFile> openedSignature(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF"))
        return std::nullopt;
    auto message = messageIn(bytes);
    if (!message)
        message = messageIn(decoded(bytes));
    ERR_clear_error();
    if (!message || OBJ_obj2nid(CMS_get0_type(message.get())) != NID_pkcs7_signed)
        return std::nullopt;
    SignedFile opened;
    opened.content = contentOf(message.get());
    opened.isWhole = belongsToIt(message.get());
    opened.signers = signersOf(message.get());
    ERR_clear_error();
    return opened.content.isEmpty() ? std::nullopt : std::optional(opened);
}

}
