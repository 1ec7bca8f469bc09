#pragma once

#include "core/domain/issued_document.h"

namespace seduta {

using SentFileId = Id<struct SentFile>;

/// How the file that left stands to the document as it was issued.
enum class SentComparison { SameFile, SameWords, WordsAdded, WordsDiffer, NotComparable };

template <>
struct Words<SentComparison> {
    static constexpr auto context = "SentComparison";
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("SentComparison", "same_file"),      QT_TRANSLATE_NOOP("SentComparison", "same_words"),
        QT_TRANSLATE_NOOP("SentComparison", "words_added"),    QT_TRANSLATE_NOOP("SentComparison", "words_differ"),
        QT_TRANSLATE_NOOP("SentComparison", "not_comparable"),
    };
};

/// Il file partito: the stamped or signed file that went out for an issued document, kept as it is beside it. A file attached later takes the
/// place of an earlier one; both stay. What it says otherwise, and who signed it, is found anew from its bytes whenever it is shown.
struct SentFile {
    SentFileId id{};
    IssuedDocumentId documentId{};
    QString fileName{};
    /// SHA-256, hexadecimal, of the file as it was attached.
    QString contentHash{};
    QDateTime attachedAt{};
    QString attachedBy{};
    SentComparison comparison = SentComparison::NotComparable;
    /// Words of the issued document that the file does not say, and words only the file says: at most as many as a reader takes in.
    QString missingWords{};
    QString addedWords{};
    /// Who signed, as the certificates say, parted by commas; empty for a file without a signature around it.
    QString signedBy{};
    /// Whether the signature belongs to these very bytes. Who issued its certificate is not looked into.
    bool isSignatureWhole = false;

    bool operator==(const SentFile &) const = default;
};

}
