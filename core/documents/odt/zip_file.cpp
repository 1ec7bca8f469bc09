#include "core/documents/odt/zip_file.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace seduta {

namespace {

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;

tl::unexpected<Error> failed()
{
    return failure(
        ErrorKind::Refused,
        QCoreApplication::translate("Paper", "The file cannot be put together: there is too little memory."));
}

bool add(zip_t *package, const ZipEntry &entry)
{
    auto *bytes = zip_source_buffer(package, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    if (!bytes)
        return false;
    const auto index = zip_file_add(package, entry.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return false;
    }
    const auto place = zip_uint64_t(index);
    // The earliest moment the format knows, whenever it is made.
    return zip_set_file_compression(package, place, entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
        && zip_file_set_dostime(package, place, 0, (1 << 5) | 1, 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    const auto read = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    return read == zip_int64_t(facts.size) ? bytes : QByteArray();
}

}

Result<QByteArray> zipFile(const QList<ZipEntry> &entries)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr), zip_source_free);
    auto *package = target ? zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr) : nullptr;
    if (!package)
        return failed();
    // The package takes its target with it when it closes.
    zip_source_keep(target.get());
    for (const auto &entry : entries) {
        if (!add(package, entry)) {
            zip_discard(package);
            return failed();
        }
    }
    if (zip_close(package) != 0) {
        zip_discard(package);
        return failed();
    }
    const auto bytes = bytesOf(target.get());
    return bytes.isEmpty() ? Result<QByteArray>(failed()) : bytes;
}

}
