#include "core/usecases/sent_verdicts.h"

#include "core/documents/received/sent_comparison.h"
#include "core/storage/content_store.h"

namespace seduta {

namespace {

SentFile withVerdict(SentFile file, const SentFile &found)
{
    file.comparison = found.comparison;
    file.missingWords = found.missingWords;
    file.addedWords = found.addedWords;
    file.signedBy = found.signedBy;
    file.isSignatureWhole = found.isSignatureWhole;
    return file;
}

Result<SentFile> notWhatItWas()
{
    return failure(ErrorKind::Storage,
                   SentVerdicts::tr("It cannot be compared: the archive no longer holds these files as they were kept. "
                                    "Verify the archive, and compare it with its copies."));
}

Result<SentFile> stopped()
{
    return failure(ErrorKind::Cancelled, SentVerdicts::tr("The comparison was stopped: look the file over."));
}

// What cannot be read in the time there is, is not comparable; what keeps the reader from reading at all is told.
Result<SentFile> unread(const Error &why)
{
    if (why.kind == ErrorKind::Cancelled)
        return stopped();
    return why.kind == ErrorKind::Refused ? Result<SentFile>(SentFile()) : tl::unexpected(why);
}

}

SentVerdicts::SentVerdicts(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_reader, &ReaderProcess::finished, this, &SentVerdicts::take);
}

std::optional<Result<SentFile>> SentVerdicts::of(const IssuedDocument &document, const SentFile &file)
{
    const Pair pair(document.contentHash, file.contentHash);
    if (!m_known.contains(pair) && !m_waiting.contains(pair)) {
        m_waiting.append(pair);
        if (m_waiting.size() == 1)
            begin();
    }
    const auto known = m_known.constFind(pair);
    if (known == m_known.cend())
        return std::nullopt;
    return known->map([&](const SentFile &found) { return withVerdict(file, found); });
}

void SentVerdicts::stop(const IssuedDocument &document, const SentFile &file)
{
    const Pair pair(document.contentHash, file.contentHash);
    const auto place = m_waiting.indexOf(pair);
    if (place == 0)
        m_reader.cancel();
    if (place <= 0)
        return;
    m_waiting.removeAt(place);
    m_known.insert(pair, stopped());
    Q_EMIT found();
}

void SentVerdicts::lookAgain()
{
    m_known.removeIf([](QHash<Pair, Result<SentFile>>::iterator known) {
        return !*known && known->error().kind == ErrorKind::Cancelled;
    });
}

void SentVerdicts::begin()
{
    while (!m_waiting.isEmpty()) {
        const auto &pair = m_waiting.constFirst();
        const auto issued = contentOf(pair.first);
        const auto sent = contentOf(pair.second);
        if (issued && sent && !issued->isEmpty() && !sent->isEmpty()) {
            m_reader.start(ReaderTask::Comparison, {*issued, *sent});
            return;
        }
        m_known.insert(m_waiting.takeFirst(), notWhatItWas());
    }
}

void SentVerdicts::take(const ReaderProcess::Answer &answer)
{
    const auto pair = m_waiting.takeFirst();
    if (answer) {
        const auto compared = comparisonFrom(*answer, pair.first, pair.second);
        m_known.insert(pair, compared ? Result<SentFile>(*compared) : notWhatItWas());
    } else {
        m_known.insert(pair, unread(answer.error()));
    }
    begin();
    Q_EMIT found();
}

Result<QByteArray> SentVerdicts::contentOf(const QString &hash) const
{
    return m_workspace.read([&](Database &database) { return ContentStore(database).find(hash); });
}

}
