#pragma once

#include <QDateTime>
#include <QFile>
#include <QList>

#include <compare>

namespace seduta {

/// Where in an archive a text was being typed: a field of one record, zero for one not yet there.
struct DraftPlace {
    QString table{};
    qint64 row = 0;
    QString field{};

    std::strong_ordering operator<=>(const DraftPlace &) const = default;
};

/// A text typed that may not be in the archive yet. `words` say where it was, for a reader who no longer finds the place; `archive` and
/// `identity` which archive it was; `session` counts its openings, so that what was found again is not overwritten by what is typed now.
struct Draft {
    int session = 0;
    DraftPlace place{};
    QString words{};
    QString text{};
    QDateTime typedAt{};
    QString archive{};
    QString identity{};

    bool operator==(const Draft &) const = default;
};

/// The name of an archive's draft file, which depends on where the archive lies; all of them end alike.
QString draftFileName(const QString &archive);
QString draftFileSuffix();

/// What a draft file holds: of each place and opening the latest text, in the order they were first typed. Reads up to the first record
/// that is cut short or damaged.
QList<Draft> draftsIn(const QString &path);

/// The draft file of one archive: it stands outside the archive and only grows, each record with its length and checksum,
/// synced when written; when every text is in the archive it is emptied.
class DraftFile
{
public:
    /// A record cut short at its end is left out; the file itself is made by the first text.
    explicit DraftFile(const QString &path);

    QList<Draft> drafts() const { return m_drafts; }
    /// False where the disk refuses; the text is then not safe.
    bool keep(const Draft &draft);
    bool drop(int session, const DraftPlace &place);

private:
    bool open();
    bool append(const QByteArray &payload);
    bool shrink();
    bool rewrite();

    QFile m_file;
    QList<Draft> m_drafts{};
    qint64 m_end = 0;
};

}
