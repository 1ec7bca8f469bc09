#include "ui/desk/archive_files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace seduta {

namespace {

QString filter()
{
    return QCoreApplication::translate("ArchiveFiles", "Archives of Seduta (*.seduta)");
}

}

FileChoice newArchiveChoice()
{
    return {QCoreApplication::translate("ArchiveFiles", "Where to keep the new archive"), filter(),
            QCoreApplication::translate("ArchiveFiles", "council.seduta")};
}

FileChoice openArchiveChoice()
{
    return {QCoreApplication::translate("ArchiveFiles", "Open an archive"), filter(), {}};
}

FileChoice sampleChoice()
{
    return {QCoreApplication::translate("ArchiveFiles", "Where to keep the sample"), filter(),
            QCoreApplication::translate("ArchiveFiles", "sample.seduta")};
}

FileChoice restoredChoice(const QString &archive)
{
    const QString name = QCoreApplication::translate("ArchiveFiles", "%1 restored.seduta").arg(archiveName(archive));
    return {QCoreApplication::translate("ArchiveFiles", "Where to restore the copy"), filter(), name};
}

FileChoice copyChoice(const QString &archive)
{
    const QString name = QCoreApplication::translate("ArchiveFiles", "%1 copy.seduta").arg(archiveName(archive));
    return {QCoreApplication::translate("ArchiveFiles", "Where to save the copy"), filter(), name};
}

QString withArchiveSuffix(const QString &path)
{
    return path.endsWith(QStringLiteral(".seduta"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".seduta");
}

QString archiveName(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

}
