#pragma once

#include "core/domain/record_description.h"
#include "core/usecases/workspace.h"
#include "ui/fields/choice.h"

#include <algorithm>

namespace seduta {

/// One kind of thing a record may be linked to: the member that names it, and which there are.
template <class Link>
struct LinkKind {
    qint64 (*get)(const Link &) = nullptr;
    void (*set)(Link &, qint64) = nullptr;
    const char *record = "";
    QList<Choice> (*choices)(Workspace &) = nullptr;
};

template <class Link, auto Member>
constexpr LinkKind<Link> linkKind(const char *record, QList<Choice> (*choices)(Workspace &))
{
    using Reference = std::decay_t<std::invoke_result_t<decltype(Member), Link &>>;
    return {[](const Link &link) { return (link.*Member).value(); },
            [](Link &link, qint64 id) { link.*Member = Reference(id); }, record, choices};
}

/// A record that is linked to one thing, of one kind among several: its choices are offered in one list.
template <class Link>
class LinkKinds
{
public:
    explicit LinkKinds(const QList<LinkKind<Link>> &kinds)
        : m_kinds(kinds)
    {
    }

    /// The choice that stands for what it is linked to; zero for nothing.
    qint64 choiceOf(const Link &link) const
    {
        const auto kind = kindOf(link);
        return kind < 0 ? 0 : kind * kindsApart + m_kinds.at(kind).get(link);
    }

    /// Linked to what the choice stands for, and to nothing else.
    void choose(Link &link, qint64 choice) const
    {
        for (const auto &kind : m_kinds)
            kind.set(link, 0);
        if (choice != 0)
            m_kinds.at(choice / kindsApart).set(link, choice % kindsApart);
    }

    /// "progetto: Ananda", for each thing of each kind.
    QList<Choice> choices(Workspace &workspace) const
    {
        QList<Choice> all{{QStringLiteral("–"), 0}};
        for (qsizetype i = 0; i < m_kinds.size(); ++i)
            for (const auto &choice : m_kinds.at(i).choices(workspace))
                if (choice.value != 0)
                    all.append({QStringLiteral("%1: %2").arg(wordsOf(m_kinds.at(i)), choice.words.trimmed()),
                                i * kindsApart + choice.value});
        return all;
    }

    /// Of which kind it is, in the office's words.
    QString kindWords(const Link &link) const
    {
        const auto kind = kindOf(link);
        return kind < 0 ? QString() : wordsOf(m_kinds.at(kind));
    }

    /// What it is linked to is called so.
    QString words(Workspace &workspace, const Link &link) const
    {
        const auto kind = kindOf(link);
        if (kind < 0)
            return {};
        const auto choices = m_kinds.at(kind).choices(workspace);
        const auto found = std::find_if(choices.cbegin(), choices.cend(), [&](const Choice &choice) {
            return choice.value == m_kinds.at(kind).get(link);
        });
        return found == choices.cend() ? QString() : found->words.trimmed();
    }

private:
    /// Numbers of records stay below; what a choice speaks of stands above.
    static constexpr qint64 kindsApart = qint64(1) << 40;

    static QString wordsOf(const LinkKind<Link> &kind) { return recordNamed(QLatin1String(kind.record))->words(); }

    qsizetype kindOf(const Link &link) const
    {
        for (qsizetype i = 0; i < m_kinds.size(); ++i)
            if (m_kinds.at(i).get(link) != 0)
                return i;
        return -1;
    }

    QList<LinkKind<Link>> m_kinds;
};

}
