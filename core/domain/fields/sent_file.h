#pragma once

#include "core/domain/field.h"
#include "core/domain/sent_file.h"

namespace seduta {

template <>
struct Fields<SentFile> {
    static constexpr auto record = QT_TRANSLATE_NOOP("RecordWords", "sent_file");
    static constexpr auto all = std::tuple{
        Field{"documentId", &SentFile::documentId, QT_TRANSLATE_NOOP("sent_file", "Document")},
        Field{"fileName", &SentFile::fileName, QT_TRANSLATE_NOOP("sent_file", "File name")},
        Field{"contentHash", &SentFile::contentHash, QT_TRANSLATE_NOOP("sent_file", "Fingerprint of the content")},
        Field{"attachedAt", &SentFile::attachedAt, QT_TRANSLATE_NOOP("sent_file", "Attached at")},
        Field{"attachedBy", &SentFile::attachedBy, QT_TRANSLATE_NOOP("sent_file", "Attached by")},
        Field{"comparison", &SentFile::comparison, QT_TRANSLATE_NOOP("sent_file", "Comparison with what was issued")},
        Field{"missingWords", &SentFile::missingWords, QT_TRANSLATE_NOOP("sent_file", "Missing words")},
        Field{"addedWords", &SentFile::addedWords, QT_TRANSLATE_NOOP("sent_file", "Added words")},
        Field{"signedBy", &SentFile::signedBy, QT_TRANSLATE_NOOP("sent_file", "Signed by")},
        Field{"isSignatureWhole", &SentFile::isSignatureWhole, QT_TRANSLATE_NOOP("sent_file", "Signature intact")}};
};

}
