#pragma once

#include "tests/support/scratch_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace seduta {

/// What a program answered.
struct Answer {
    int code = -1;
    QByteArray bytes{};
    QString out{};
    QString complaint{};

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    QJsonArray json() const { return QJsonDocument::fromJson(bytes).array(); }
};

inline Answer runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000))
        process.kill();
    const auto bytes = process.readAllStandardOutput();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, bytes, QString::fromUtf8(bytes),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The terminal program at work in a scratch folder, as from a shell on a day of July 2025.
class Shell
{
public:
    Shell() { qputenv("SEDUTA_TODAY", "2025-07-01"); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    Answer run(const QStringList &arguments) const { return runProgram(QStringLiteral(SEDUTA_CLI), arguments); }

    /// The archive of the sample, made once for all.
    QString sample() const
    {
        const QString file = path(QStringLiteral("esempio.seduta"));
        static const QByteArray made = [] {
            const Shell first;
            const QString there = first.path(QStringLiteral("primo.seduta"));
            first.run({QStringLiteral("new"), there, QStringLiteral("--sample")});
            return read(there);
        }();
        write(file, made);
        return file;
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
    }

    QStringList pdfsIn(const QString &folder) const
    {
        return QDir(path(folder)).entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name);
    }
    /// The words of a PDF as poppler reads them, on one line.
    QString words(const QString &pdf) const
    {
        return runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(pdf), QStringLiteral("-")})
            .out.simplified();
    }

private:
    ScratchFolder m_folder{};
};

}
