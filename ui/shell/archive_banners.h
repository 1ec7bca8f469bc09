#pragma once

#include "core/support/result.h"

#include <QAction>
#include <QObject>

namespace seduta {

class NoticeBar;
class Session;

/// What stands over every page while it is so, the gravest first: the archive takes nothing, drafts cannot be written, texts were found
/// again, the archive is only read, what is saved is in no copy. Each says what to do and goes by itself.
class ArchiveBanners : public QObject
{
    Q_OBJECT

public:
    ArchiveBanners(Session &session, NoticeBar &bar, QObject *parent);

    /// Whether the last act could not be saved, for a reason of the disk or the file.
    bool isRefusing() const { return !m_refusal.isEmpty(); }
    /// Nothing is left to be saved: whether the archive takes something again, the next act will tell.
    void settle();

Q_SIGNALS:
    void retryAsked();
    /// Elsewhere, to work on.
    void copyAsked();
    /// In the archive's own folder of copies.
    void missingCopyAsked();
    void recoveredAsked();
    /// Of the archive that is only read, from a computer that gives no sign of life.
    void takeOverAsked();

private:
    void watch();
    void forget();
    void hearRefusal(const Error &error);
    void tell();
    void tellRefusal();
    void tellReading();
    QList<QAction *> waysToWrite();

    Session &m_session;
    NoticeBar &m_bar;
    QAction m_retry;
    QAction m_copyElsewhere;
    QAction m_openCopy;
    QAction m_showRecovered;
    QAction m_makeMissingCopy;
    QAction m_takeOver;
    QString m_refusal{};
    bool m_areDraftsSafe = true;
};

}
