#include "core/usecases/document_standing.h"

#include "core/domain/italian_date.h"
#include "core/exchange/document_writer.h"
#include "core/support/text.h"

#include <QJsonDocument>

#include <algorithm>

namespace seduta {

namespace {

QString contentKey()
{
    return QStringLiteral("content");
}

QJsonObject noteOf(const PastImport &import)
{
    return QJsonDocument::fromJson(import.note.toUtf8()).object();
}

exchange::DocumentOrigin originOf(const PastImport &import)
{
    return exchange::originFrom(noteOf(import).value(exchange::originKey()).toObject(),
                                [](const QString &, const QString &) {});
}

QString shown(const QString &council, const QString &office)
{
    return office.isEmpty() ? council : QStringLiteral("%1, %2").arg(council, office);
}

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && folded(one) != folded(other);
}

}

KnownDocument::KnownDocument(const exchange::DocumentReading &reading)
    : m_origin(reading.origin)
    , m_content(exchange::fingerprint(reading.secretariat))
{
    const auto council = reading.secretariat.councils.value(0);
    m_council = m_origin ? m_origin->council : council.name;
    m_office = m_origin ? m_origin->office : council.officeName;
}

DocumentStanding KnownDocument::standingTo(const ArchiveKnowledge &archive) const
{
    QStringList objections{seenBefore(archive), ofAnotherCouncil(archive.council)};
    objections.removeAll(QString());
    return {originInWords(), objections};
}

QString KnownDocument::note() const
{
    QJsonObject note{{contentKey(), m_content}};
    if (m_origin)
        note.insert(exchange::originKey(), exchange::toJson(*m_origin));
    return QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact));
}

QString KnownDocument::originInWords() const
{
    if (!m_origin)
        return KnownDocument::tr("The document does not say which archive it comes from: it was written by hand, or by "
                                 "an earlier version of the program.");
    return KnownDocument::tr("The document comes from the archive of %1, as it stood on %2 with %n act(s).", nullptr,
                             int(m_origin->head.act))
        .arg(shown(m_council, m_office), shortMoment(m_origin->at));
}

QString KnownDocument::seenBefore(const ArchiveKnowledge &archive) const
{
    const auto same = std::find_if(archive.imports.cbegin(), archive.imports.cend(),
                                   [&](const PastImport &import) { return isSameAs(import); });
    if (same != archive.imports.cend())
        return KnownDocument::tr("This same document was imported on %1: everything in it would stand twice.")
            .arg(shortMoment(same->at));
    if (!m_origin || m_origin->archive.isEmpty())
        return {};
    if (m_origin->archive == archive.identity)
        return KnownDocument::tr("This document was made from this very archive, as it stood on %1: what it holds is "
                                 "here already, and would stand twice.")
            .arg(shortMoment(m_origin->at));
    QList<PastImport> fromThere;
    std::copy_if(archive.imports.cbegin(), archive.imports.cend(), std::back_inserter(fromThere),
                 [&](const PastImport &import) { return originOf(import).archive == m_origin->archive; });
    const auto newest =
        std::max_element(fromThere.cbegin(), fromThere.cend(), [](const PastImport &one, const PastImport &other) {
            return originOf(one).head.act < originOf(other).head.act;
        });
    return newest == fromThere.cend() ? QString() : comparedWith(*newest);
}

QString KnownDocument::comparedWith(const PastImport &import) const
{
    const auto taken = originOf(import);
    if (m_origin->head.act < taken.head.act)
        return KnownDocument::tr(
                   "This document is older than the one imported on %1 from the same archive: it stops at "
                   "act %2, that one at act %3. What it holds would stand twice.")
            .arg(shortMoment(import.at), QString::number(m_origin->head.act), QString::number(taken.head.act));
    return KnownDocument::tr(
               "An older document from the same archive was imported on %1: it stopped at act %2, this one "
               "at act %3. What both hold would stand twice.")
        .arg(shortMoment(import.at), QString::number(taken.head.act), QString::number(m_origin->head.act));
}

QString KnownDocument::ofAnotherCouncil(const Council &own) const
{
    if (!differ(m_council, own.name) && !differ(m_office, own.officeName))
        return {};
    return KnownDocument::tr("This document is of another council: %1. This archive is of %2.")
        .arg(shown(m_council, m_office), shown(own.name, own.officeName));
}

bool KnownDocument::isSameAs(const PastImport &import) const
{
    const auto taken = originOf(import);
    const bool isSameState =
        m_origin && !m_origin->archive.isEmpty() && taken.archive == m_origin->archive && taken.head == m_origin->head;
    return isSameState || noteOf(import).value(contentKey()).toString() == m_content;
}

}
