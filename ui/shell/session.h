#pragma once

#include "core/usecases/workspace.h"
#include "ui/desk/drafts.h"

#include <QObject>

class QTimer;

namespace seduta {

/// The person of this computer, by the name set for her.
Author authorAsSet();

/// The archive the window works on, if any; one at a time.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const Clock &clock, const Author &author, QObject *parent = nullptr);
    ~Session() override;

    Workspace *workspace() const { return m_workspace.get(); }
    const Clock &clock() const { return m_clock; }
    Drafts &drafts() { return m_drafts; }

    /// For writing, or as a copy to read where another has it open or its folder cannot be written; `whyReading` then says why.
    Result<void> open(const QString &path);
    Result<void> create(const QString &path);
    /// A new archive with the sample secretariat in it.
    Result<void> createSample(const QString &path);
    /// The writing of the archive that is only read, from a computer that gives no sign of life.
    Result<void> takeOver();
    /// Reads a read-only archive anew, or opens it for writing where that has become possible.
    Result<void> openAgain();
    void close();
    /// The acts from now on are of that person.
    void writeAs(const Author &author);

    const Error &whyReading() const { return m_whyReading; }
    bool mayTakeOver() const { return m_mayTakeOver; }
    /// The copy due before the archive goes; what is in its way is remembered until one is made.
    Result<void> copyBeforeClosing();
    /// Why what is saved is in no copy; empty where it is in one.
    QString whyNoCopy() const { return m_whyNoCopy; }
    /// A copy of the open archive, with the texts that it could not take, opened in its place.
    Result<void> moveToCopy(const QString &path);

Q_SIGNALS:
    /// Before the archive goes: whoever looks into it must let go.
    void closing();
    void opened();
    void copyStateChanged();
    /// Whoever writes fell silent, or gave a sign of life again.
    void mayTakeOverChanged();

private:
    Result<void> take(Result<std::unique_ptr<Workspace>> workspace, const Error &whyReading = {});
    void openDrafts();
    void lookForWriter();
    void awaitCopyLook();
    void lookForCopy();
    void settleCopy();
    QString placeOfCopyFailure() const;

    const Clock &m_clock;
    Author m_author;
    std::unique_ptr<Workspace> m_workspace{};
    Error m_whyReading{};
    bool m_mayTakeOver = false;
    QString m_whyNoCopy{};
    Drafts m_drafts;
    /// Gives signs of life where we write, and looks for them where another does.
    QTimer *m_signOfLife = nullptr;
    QTimer *m_copyLook = nullptr;
};

}
