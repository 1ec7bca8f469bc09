#include "ui/desk/typed_texts.h"

#include "ui/desk/drafts.h"

#include <QTimer>

namespace seduta {

namespace {

// With the time a disk takes, two seconds: what was typed earlier outlives a crash.
constexpr int idleMilliseconds = 1000;
constexpr int latestMilliseconds = 1500;

}

TypedTexts::TypedTexts(Drafts &drafts, Unsaved unsaved, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_unsaved(std::move(unsaved))
    , m_idle(new QTimer(this))
    , m_latest(new QTimer(this))
{
    m_idle->setSingleShot(true);
    m_idle->setInterval(idleMilliseconds);
    m_latest->setSingleShot(true);
    m_latest->setInterval(latestMilliseconds);
    connect(m_idle, &QTimer::timeout, this, &TypedTexts::settle);
    connect(m_latest, &QTimer::timeout, this, &TypedTexts::settle);
}

void TypedTexts::touch()
{
    m_idle->start();
    if (!m_latest->isActive())
        m_latest->start();
}

void TypedTexts::settle()
{
    m_idle->stop();
    m_latest->stop();
    std::set<DraftPlace> still;
    const auto unsaved = m_unsaved();
    for (const auto &[place, words, text] : unsaved) {
        if (text.trimmed().isEmpty())
            continue;
        m_drafts.keep(place, words, text);
        still.insert(place);
    }
    for (const auto &place : m_handed)
        if (!still.contains(place))
            m_drafts.drop(place);
    m_handed = still;
}

}
