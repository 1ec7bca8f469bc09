#pragma once

#include "core/support/draft_file.h"

#include <QObject>

#include <functional>
#include <set>

class QTimer;

namespace seduta {

class Drafts;

/// A text on a page that the archive does not have yet; `words` say where it is, for a reader.
struct TypedText {
    DraftPlace place{};
    QString words{};
    QString text{};
};

/// What is being typed on one page: handed to the drafts a second after the last key, and at the latest every second and a half.
class TypedTexts : public QObject
{
    Q_OBJECT

public:
    using Unsaved = std::function<QList<TypedText>()>;

    TypedTexts(Drafts &drafts, Unsaved unsaved, QObject *parent);

    /// A key was struck.
    void touch();
    /// Hands over at once what is unsaved, and lets go of what no longer is: it is in the archive, was given up or taken out again.
    void settle();

private:
    Drafts &m_drafts;
    Unsaved m_unsaved;
    std::set<DraftPlace> m_handed{};
    QTimer *m_idle = nullptr;
    QTimer *m_latest = nullptr;
};

}
