#include "core/support/reader_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace seduta {

namespace {

constexpr int patience = 10000;
constexpr qint64 longestAnswer = 16 * 1024 * 1024;

/// Beside the program, or where the package puts what nobody starts by hand.
QString readerProgram()
{
    const QDir own(QCoreApplication::applicationDirPath());
    return QStandardPaths::findExecutable(QStringLiteral("seduta-reader"),
                                          {own.path(), own.filePath(QStringLiteral("../libexec/seduta"))});
}

Error beyondBudget()
{
    return {ErrorKind::Refused,
            QCoreApplication::translate(
                "Reader", "It is damaged, or asks for more time or memory than a paper of an office does."),
            {}};
}

Error notInstalled()
{
    return {ErrorKind::Storage,
            QCoreApplication::translate("Reader",
                                        "The part of the program that reads files of others (seduta-reader) is not "
                                        "there: install Seduta again."),
            {}};
}

}

ReaderProcess::ReaderProcess(QObject *parent)
    : QObject(parent)
    , m_process(new QProcess(this))
    , m_patience(new QTimer(this))
{
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] { stop(beyondBudget()); });
    connect(m_process, &QProcess::finished, this, [this] {
        m_patience->stop();
        Q_EMIT finished(answer());
    });
    const auto tellNotStarted = [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT finished(answer());
    };
    connect(m_process, &QProcess::errorOccurred, this, tellNotStarted, Qt::QueuedConnection);
    connect(m_process, &QProcess::readyReadStandardOutput, this, [this] {
        if (m_process->bytesAvailable() > longestAnswer)
            stop(beyondBudget());
    });
}

ReaderProcess::~ReaderProcess()
{
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
}

void ReaderProcess::start(ReaderTask task, const QList<QByteArray> &files)
{
    m_stopped = {};
    m_process->start(readerProgram(), {word(task)});
    for (const auto &file : files) {
        m_process->write(sizeMark(file));
        m_process->write(file);
    }
    m_process->closeWriteChannel();
    m_patience->start();
}

bool ReaderProcess::isReading() const
{
    return m_process->state() != QProcess::NotRunning;
}

void ReaderProcess::cancel()
{
    stop({ErrorKind::Cancelled, QCoreApplication::translate("Reader", "Stopped."), {}});
}

void ReaderProcess::stop(const Error &why)
{
    m_stopped = why;
    m_process->kill();
}

ReaderProcess::Answer ReaderProcess::answer() const
{
    if (m_process->error() == QProcess::FailedToStart)
        return tl::unexpected<Error>(notInstalled());
    if (!m_stopped.message.isEmpty())
        return tl::unexpected<Error>(m_stopped);
    const bool isDone = m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    const auto values = QJsonDocument::fromJson(isDone ? m_process->readAllStandardOutput() : QByteArray()).object();
    return values.isEmpty() ? Answer(tl::unexpected<Error>(beyondBudget())) : Answer(values);
}

ReaderProcess::Answer ReaderProcess::ask(ReaderTask task, const QList<QByteArray> &files)
{
    ReaderProcess reader;
    std::optional<Answer> given;
    connect(&reader, &ReaderProcess::finished, &reader, [&given](const Answer &answer) { given = answer; });
    reader.start(task, files);
    if (!reader.m_process->waitForFinished(patience))
        reader.stop(beyondBudget());
    return given ? *given : reader.answer();
}

}
