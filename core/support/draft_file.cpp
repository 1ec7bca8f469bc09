#include "core/support/draft_file.h"

#include "core/support/synced.h"
#include "core/support/whole_file.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype lengthSize = 4;
constexpr qsizetype checksumSize = 16;
constexpr qsizetype nameSize = 16;
constexpr qint64 sizeToShrink = 4 * 1024 * 1024;
// A file of drafts that grew beyond is none of ours: what stands at its head is read.
constexpr qint64 mostRead = 256 * 1024 * 1024;

QByteArray checksumOf(const QByteArray &payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256).left(checksumSize);
}

QByteArray recordOf(const QByteArray &payload)
{
    QByteArray length(lengthSize, '\0');
    qToBigEndian<quint32>(quint32(payload.size()), length.data());
    return length + checksumOf(payload) + payload;
}

/// The payload of the record that begins there; none where it is cut short or damaged.
QByteArray payloadAt(const QByteArray &bytes, qsizetype at)
{
    if (bytes.size() - at < lengthSize + checksumSize)
        return {};
    const auto length = qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
    const auto begin = at + lengthSize + checksumSize;
    if (length > bytes.size() - begin)
        return {};
    const QByteArray payload = bytes.mid(begin, length);
    return checksumOf(payload) == bytes.mid(at + lengthSize, checksumSize) ? payload : QByteArray();
}

QJsonObject placeOf(int session, const DraftPlace &place)
{
    return {{QStringLiteral("session"), session},
            {QStringLiteral("table"), place.table},
            {QStringLiteral("row"), place.row},
            {QStringLiteral("field"), place.field}};
}

QByteArray keeping(const Draft &draft)
{
    auto object = placeOf(draft.session, draft.place);
    object.insert(QStringLiteral("words"), draft.words);
    object.insert(QStringLiteral("text"), draft.text);
    object.insert(QStringLiteral("typedAt"), draft.typedAt.toUTC().toString(Qt::ISODateWithMs));
    object.insert(QStringLiteral("archive"), draft.archive);
    object.insert(QStringLiteral("identity"), draft.identity);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// A record without a text says that the text of its place is in the archive now.
QByteArray dropping(int session, const DraftPlace &place)
{
    return QJsonDocument(placeOf(session, place)).toJson(QJsonDocument::Compact);
}

Draft draftOf(const QJsonObject &object)
{
    const auto text = [&](const char *name) { return object.value(QLatin1String(name)).toString(); };
    return {object.value(QStringLiteral("session")).toInt(),
            {text("table"), object.value(QStringLiteral("row")).toInteger(), text("field")},
            text("words"),
            text("text"),
            QDateTime::fromString(text("typedAt"), Qt::ISODateWithMs),
            text("archive"),
            text("identity")};
}

auto placed(QList<Draft> &drafts, int session, const DraftPlace &place)
{
    return std::find_if(drafts.begin(), drafts.end(),
                        [&](const Draft &each) { return each.session == session && each.place == place; });
}

void take(QList<Draft> &drafts, const Draft &draft)
{
    const auto known = placed(drafts, draft.session, draft.place);
    if (known == drafts.end())
        drafts.append(draft);
    else
        *known = draft;
}

void takeRecord(QList<Draft> &drafts, const QJsonObject &record)
{
    const auto draft = draftOf(record);
    if (record.contains(QStringLiteral("text")))
        take(drafts, draft);
    else if (const auto known = placed(drafts, draft.session, draft.place); known != drafts.end())
        drafts.erase(known);
}

/// What the bytes hold, and where the last whole record ends.
struct Reading {
    QList<Draft> drafts{};
    qint64 end = 0;
};

Reading readingOf(const QByteArray &bytes)
{
    Reading reading;
    for (auto payload = payloadAt(bytes, 0); !payload.isEmpty(); payload = payloadAt(bytes, reading.end)) {
        takeRecord(reading.drafts, QJsonDocument::fromJson(payload).object());
        reading.end += lengthSize + checksumSize + payload.size();
    }
    return reading;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostRead) : QByteArray();
}

}

QString draftFileName(const QString &archive)
{
    const auto path = QFileInfo(archive).absoluteFilePath().toUtf8();
    const auto digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).left(nameSize).toHex();
    return QString::fromLatin1(digest) + draftFileSuffix();
}

QString draftFileSuffix()
{
    return QStringLiteral(".bozze");
}

QList<Draft> draftsIn(const QString &path)
{
    return readingOf(contentOf(path)).drafts;
}

DraftFile::DraftFile(const QString &path)
    : m_file(path)
{
    const auto reading = readingOf(contentOf(path));
    m_drafts = reading.drafts;
    m_end = reading.end;
}

bool DraftFile::keep(const Draft &draft)
{
    if (!append(keeping(draft)))
        return false;
    take(m_drafts, draft);
    if (m_end > sizeToShrink)
        shrink();
    return true;
}

bool DraftFile::drop(int session, const DraftPlace &place)
{
    const auto known = placed(m_drafts, session, place);
    if (known == m_drafts.end())
        return true;
    m_drafts.erase(known);
    return m_drafts.isEmpty() ? shrink() : append(dropping(session, place));
}

bool DraftFile::open()
{
    return m_file.isOpen()
        || m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner);
}

// What a full disk took of a record is cut off again: what comes after it would not be found.
bool DraftFile::append(const QByteArray &payload)
{
    if (!open())
        return false;
    if (m_file.size() != m_end && !m_file.resize(m_end))
        return false;
    const auto record = recordOf(payload);
    if (m_file.seek(m_end) && m_file.write(record) == record.size() && synced(m_file)) {
        m_end += record.size();
        return true;
    }
    m_file.close();
    return false;
}

bool DraftFile::shrink()
{
    if (!m_drafts.isEmpty())
        return rewrite();
    if (!open())
        return false;
    m_end = 0;
    return m_file.resize(0) && synced(m_file);
}

bool DraftFile::rewrite()
{
    QByteArray whole;
    for (const auto &draft : std::as_const(m_drafts))
        whole += recordOf(keeping(draft));
    m_file.close();
    if (!writeWhole(m_file.fileName(), whole))
        return false;
    m_end = whole.size();
    return true;
}

}
