#include "core/domain/attachment.h"

#include "core/domain/fields/attachment.h"
#include "core/domain/record_description.h"
#include "core/support/safe_name.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace seduta {

namespace {

QList<const FieldDescription *> owningFields()
{
    QList<const FieldDescription *> fields;
    for (const auto &field : descriptionOf<Attachment>().fields)
        if (!field.refersTo.isEmpty())
            fields.append(&field);
    return fields;
}

tl::unexpected<Error> complaint(const char *sentence, const char *field)
{
    return failure(ErrorKind::Validation, QCoreApplication::translate("Attachment", sentence), QLatin1String(field));
}

}

Result<Attachment> checked(const Attachment &attachment)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    const auto fields = owningFields();
    const auto owners = std::ranges::count_if(
        fields, [&](const FieldDescription *field) { return field->acts->reference(field->of(&attachment)) > 0; });
    if (owners != 1)
        return complaint(QT_TRANSLATE_NOOP("Attachment", "An attachment belongs to one record, and only one."),
                         "owner");
    if (attachment.fileName.trimmed().isEmpty())
        return complaint(QT_TRANSLATE_NOOP("Attachment", "Enter the name of the file."), "fileName");
    if (attachment.size < 1 || attachment.size > largestAttachment)
        return complaint(QT_TRANSLATE_NOOP("Attachment", "An attached file is neither empty nor larger than 50 MB."),
                         "size");
    if (!hash.match(attachment.contentHash).hasMatch())
        return complaint(QT_TRANSLATE_NOOP("Attachment", "This is no SHA-256 fingerprint."), "contentHash");
    return attachment;
}

bool takesAttachments(const QString &table)
{
    const auto fields = owningFields();
    return std::ranges::any_of(fields, [&](const FieldDescription *field) { return field->refersTo == table; });
}

CardLink ownerOf(const Attachment &attachment)
{
    const auto fields = owningFields();
    for (const auto *field : fields)
        if (const qint64 id = field->acts->reference(field->of(&attachment)); id > 0)
            return {field->refersTo, id};
    return {};
}

void giveTo(Attachment &attachment, const CardLink &record)
{
    const auto fields = owningFields();
    for (const auto *field : fields)
        field->acts->refer(field->in(&attachment), field->refersTo == record.table ? record.id : 0);
}

// What follows the last point of other words is no ending.
QString renamed(const QString &fileName, const QString &typed)
{
    const QString ending = QFileInfo(safeName(fileName)).suffix();
    const bool isKept = ending.isEmpty() || typed.trimmed().isEmpty()
        || QFileInfo(typed.trimmed()).suffix().compare(ending, Qt::CaseInsensitive) == 0;
    return safeName(isKept ? typed : typed.trimmed() + u'.' + ending);
}

QString sizeWords(qint64 bytes)
{
    constexpr qint64 kilo = 1024;
    return bytes < kilo ? QCoreApplication::translate("Attachment", "%n byte(s)", nullptr, int(bytes))
                        : QLocale(QLocale::Italian).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}
