#pragma once

#include "core/domain/issued_document.h"
#include "core/domain/sent_file.h"
#include "core/support/reader_process.h"
#include "core/usecases/workspace.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace seduta {

/// How the files that left stand to what was issued: found by the reader from the bytes the archive holds, one after the other, and once for a
/// pair of contents while the archive is open. What was written beside a file earlier is not believed.
class SentVerdicts : public QObject
{
    Q_OBJECT

public:
    explicit SentVerdicts(Workspace &workspace, QObject *parent = nullptr);

    /// The file with what is found of it; nothing while it is still being compared: `found` follows. A file that cannot be read within the budget is
    /// not comparable. Fails with Cancelled where it was stopped, and with Storage where the archive no longer holds the bytes it named.
    std::optional<Result<SentFile>> of(const IssuedDocument &document, const SentFile &file);
    bool isComparing() const { return !m_waiting.isEmpty(); }
    /// Gives up the comparison of that file, under way or still to come.
    void stop(const IssuedDocument &document, const SentFile &file);
    /// What was stopped is compared again when it is next asked for.
    void lookAgain();

Q_SIGNALS:
    void found();

private:
    /// The hashes of what was issued and of what left.
    using Pair = std::pair<QString, QString>;

    void begin();
    void take(const ReaderProcess::Answer &answer);
    Result<QByteArray> contentOf(const QString &hash) const;

    Workspace &m_workspace;
    ReaderProcess m_reader{this};
    QHash<Pair, Result<SentFile>> m_known{};
    QList<Pair> m_waiting{};
};

}
