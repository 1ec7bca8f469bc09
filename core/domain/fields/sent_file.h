#pragma once

#include "core/domain/field.h"
#include "core/domain/sent_file.h"

namespace seduta {

template <>
struct Fields<SentFile> {
    static constexpr auto record = "sent_file";
    static constexpr auto all = std::tuple{
        Field{"documentId", &SentFile::documentId},     Field{"fileName", &SentFile::fileName},
        Field{"contentHash", &SentFile::contentHash},   Field{"attachedAt", &SentFile::attachedAt},
        Field{"attachedBy", &SentFile::attachedBy},     Field{"comparison", &SentFile::comparison},
        Field{"missingWords", &SentFile::missingWords}, Field{"addedWords", &SentFile::addedWords},
        Field{"signedBy", &SentFile::signedBy},         Field{"isSignatureWhole", &SentFile::isSignatureWhole}};
};

}
