#pragma once

#include "core/usecases/workspace.h"

#include <QObject>

namespace seduta {

/// The archive the window works on, if any; one at a time.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const Clock &clock, const Author &author, QObject *parent = nullptr);
    ~Session() override;

    Workspace *workspace() const { return m_workspace.get(); }
    const Clock &clock() const { return m_clock; }

    /// For writing, or as a copy to read where another has it open or its folder cannot be written; `whyReading` then says why.
    Result<void> open(const QString &path);
    Result<void> create(const QString &path);
    /// A new archive with the sample secretariat in it.
    Result<void> createSample(const QString &path);
    /// Reads a read-only archive anew, or opens it for writing where that has become possible.
    Result<void> openAgain();
    void close();

    QString whyReading() const { return m_whyReading; }

Q_SIGNALS:
    /// Before the archive goes: whoever looks into it must let go.
    void closing();
    void opened();

private:
    Result<void> take(Result<std::unique_ptr<Workspace>> workspace);

    const Clock &m_clock;
    Author m_author;
    std::unique_ptr<Workspace> m_workspace{};
    QString m_whyReading{};
};

}
