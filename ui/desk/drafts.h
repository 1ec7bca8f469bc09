#pragma once

#include "core/support/clock.h"
#include "core/support/draft_file.h"

#include <QMap>
#include <QObject>

#include <memory>

class QLockFile;
class QThread;
class QTimer;

namespace seduta {

class DraftWriter;

/// An archive as its drafts know it: where it lies, and what stays the same when it is moved.
struct DraftedArchive {
    QString path{};
    QString identity{};
};

/// The texts being typed, on their way to the draft file of the open archive, which a thread of its own writes; and those found in it that
/// an earlier window left. Handing a text over costs the window no time.
class Drafts : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(const Clock &clock, QObject *parent = nullptr);
    ~Drafts() override;

    /// Finds what was left of this archive; also under the name it had before it was moved.
    void open(const DraftedArchive &archive);
    /// What is not in the archive stays in the file, for the next opening.
    void close();

    void keep(const DraftPlace &place, const QString &words, const QString &text);
    void drop(const DraftPlace &place);
    QList<Draft> found() const { return m_found; }
    /// Of those found: the archive has it now, or the user gave it up.
    void settle(const Draft &found);

    /// Waits until all that was handed over is written; false where the disk refuses.
    bool flush();
    /// Whether something was handed over that the archive does not have yet.
    bool isHolding() const { return !m_typed.isEmpty(); }
    /// Gives the draft file of a copy of the archive what stands in this one.
    bool copyFor(const DraftedArchive &copy) const;

Q_SIGNALS:
    void safetyChanged(bool areSafe);
    void foundChanged();

private:
    void adoptOrphans();
    void write(const Draft &draft);
    void hear(bool areSafe);
    void writeAgain();

    const Clock &m_clock;
    DraftedArchive m_archive{};
    int m_session = 0;
    QList<Draft> m_found{};
    QMap<DraftPlace, Draft> m_typed{};
    bool m_areSafe = true;
    std::unique_ptr<QLockFile> m_inUse;
    std::unique_ptr<QThread> m_thread;
    DraftWriter *m_writer = nullptr;
    QTimer *m_again = nullptr;
};

}
