#include "ui/desk/archive_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace seduta {

namespace {

QString inDocuments(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

QString filter()
{
    return QCoreApplication::translate("ArchiveFiles", "Archives of Seduta (*.seduta)");
}

}

FileChoice newArchiveChoice()
{
    return {QCoreApplication::translate("ArchiveFiles", "Where to keep the new archive"), filter(),
            inDocuments(QCoreApplication::translate("ArchiveFiles", "council.seduta"))};
}

FileChoice openArchiveChoice()
{
    return {QCoreApplication::translate("ArchiveFiles", "Open an archive"), filter(), inDocuments({})};
}

FileChoice sampleChoice()
{
    return {QCoreApplication::translate("ArchiveFiles", "Where to keep the sample"), filter(),
            inDocuments(QCoreApplication::translate("ArchiveFiles", "sample.seduta"))};
}

FileChoice restoredChoice(const QString &archive)
{
    const QString name = QCoreApplication::translate("ArchiveFiles", "%1 restored.seduta").arg(archiveName(archive));
    return {QCoreApplication::translate("ArchiveFiles", "Where to restore the copy"), filter(),
            QFileInfo(archive).dir().filePath(name)};
}

FileChoice copyChoice(const QString &archive)
{
    const QString name = QCoreApplication::translate("ArchiveFiles", "%1 copy.seduta").arg(archiveName(archive));
    return {QCoreApplication::translate("ArchiveFiles", "Where to save the copy"), filter(), inDocuments(name)};
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
