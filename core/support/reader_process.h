#pragma once

#include "core/support/reader_request.h"
#include "core/support/result.h"

#include <QJsonObject>
#include <QObject>

class QProcess;
class QTimer;

namespace seduta {

/// Files of others being read by seduta-reader, a program of its own with a budget of time and memory: whatever they do, they do it there, and
/// plain values come back. No answer fails with Refused where the budget was spent or the reader died, Storage where it is not installed.
class ReaderProcess : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<QJsonObject>;

    explicit ReaderProcess(QObject *parent = nullptr);
    ~ReaderProcess() override;

    /// `finished` follows, once, after this has returned. To be called when nothing is being read.
    void start(ReaderTask task, const QList<QByteArray> &files);
    bool isReading() const;
    /// The answer is then Cancelled.
    void cancel();

    /// The same, waiting for the answer.
    static Answer ask(ReaderTask task, const QList<QByteArray> &files);

Q_SIGNALS:
    void finished(const seduta::ReaderProcess::Answer &answer);

private:
    void stop(const Error &why);
    Answer answer() const;

    QProcess *m_process = nullptr;
    QTimer *m_patience = nullptr;
    Error m_stopped{};
};

}
