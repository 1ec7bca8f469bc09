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
    // What cannot be read in the time there is, is not comparable.
    Result<SentFile> verdict = SentFile();
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        verdict = failure(ErrorKind::Cancelled, tr("The comparison was stopped: look the file over."));
    if (answer) {
        const auto compared = comparisonFrom(*answer, pair.first, pair.second);
        verdict = compared ? Result<SentFile>(*compared) : notWhatItWas();
    }
    m_known.insert(pair, verdict);
    begin();
    Q_EMIT found();
}

Result<QByteArray> SentVerdicts::contentOf(const QString &hash) const
{
    return m_workspace.read([&](Database &database) { return ContentStore(database).find(hash); });
}

}
