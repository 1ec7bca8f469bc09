#include "core/documents/contents/action_context.h"

#include "core/domain/italian_date.h"

namespace seduta {

namespace {

NamedBody namedOwner(const PaperRecords &records, const Vocabulary &vocabulary, const ActionOwner &owner)
{
    if (owner.bodyId.isValid())
        return records.named(owner.bodyId);
    if (owner.workingTableId.isValid())
        return {{}, records.nameOf(owner.workingTableId), ArticleOverride::Automatic};
    if (!owner.externalName.isEmpty() || !owner.isOffice)
        return {{}, owner.externalName, ArticleOverride::Automatic};
    const QString office = records.council().officeName;
    if (office.isEmpty())
        return {{}, vocabulary.phrase(QStringLiteral("this_office")), ArticleOverride::NoArticle};
    return {{}, office, ArticleOverride::Automatic};
}

QString ownerName(const PaperRecords &records, const Vocabulary &vocabulary, const ActionOwner &owner)
{
    return namedOwner(records, vocabulary, owner).name;
}

QStringList ownerNames(const PaperRecords &records, const Vocabulary &vocabulary, ActionItemId action)
{
    QStringList names;
    for (const auto &owner : namedOwners(records, vocabulary, action))
        names.append(owner.name);
    return names;
}

QString intervalWords(const ActionItem &action, const Vocabulary &vocabulary)
{
    if (!action.dueFrom.isKnown())
        return dueBy(action.due);
    return vocabulary.phrase(QStringLiteral("due_interval"))
        .arg(dateWith(action.dueFrom, Preposition::Da), dateWith(action.due, Preposition::A));
}

/// seduta: when the meeting was held that took it on, and which table's it was.
QJsonValue originOf(const PaperRecords &records, const ActionItem &action)
{
    const Meeting *meeting = recordOf(records.all().meetings, action.meetingId);
    if (!meeting || !meeting->heldOn.isKnown())
        return false;
    QJsonObject origin = formsOf(meeting->heldOn).toObject();
    origin.insert(u"tavolo", formsOf(records.nameOf(meeting->workingTableId)));
    return origin;
}

bool isShown(const PaperRecords &records, const ActionItem &action, const ActionListOptions &options,
             const QDate &today)
{
    if (options.scope == ActionScope::Open && !isOpen(action.status))
        return false;
    if (options.scope == ActionScope::Overdue && !isOverdue(action, today))
        return false;
    const auto owners = ownersOf(records, action.id);
    return !options.bodyId.isValid() || std::any_of(owners.begin(), owners.end(), [&](const auto &owner) {
        return owner.bodyId == options.bodyId && (options.scope == ActionScope::All || isOpen(owner.status));
    });
}

/// The lines of the list under the names of those who must do them: bodies first, in their precedence.
class OwnerGroups
{
public:
    OwnerGroups(const PaperRecords &records, const Vocabulary &vocabulary)
        : m_records(records)
        , m_vocabulary(vocabulary)
    {
    }

    void add(const QJsonObject &line, const ActionOwner &owner)
    {
        if (owner.bodyId.isValid())
            m_bodies.append(owner.bodyId);
        else
            m_others.append(ownerName(m_records, m_vocabulary, owner));
        m_lines[ownerName(m_records, m_vocabulary, owner)].append(line);
    }

    void addOwnerless(const QJsonObject &line)
    {
        m_others.append(m_vocabulary.phrase(QStringLiteral("no_owner")));
        m_lines[m_others.last()].append(line);
    }

    QJsonArray groups() const
    {
        QJsonArray groups;
        const auto all = names();
        for (const QString &name : all)
            groups.append(QJsonObject{{"nome", name}, {"righe", m_lines.value(name)}});
        return groups;
    }

private:
    QStringList names() const
    {
        QStringList names;
        for (const auto &body : m_records.inPrecedence(m_bodies))
            names.append(m_records.named(body).name);
        names += m_others;
        names.removeDuplicates();
        return names;
    }

    const PaperRecords &m_records;
    const Vocabulary &m_vocabulary;
    QList<BodyId> m_bodies{};
    QStringList m_others{};
    QHash<QString, QJsonArray> m_lines{};
};

QJsonArray groupedByOwner(const PaperRecords &records, const Vocabulary &vocabulary, const QList<ActionItem> &actions,
                          const ActionListOptions &options, const QDate &today)
{
    OwnerGroups groups(records, vocabulary);
    for (const auto &action : actions) {
        const QJsonObject line = actionContext(records, vocabulary, action, today);
        const auto owners = ownersOf(records, action.id);
        for (const auto &owner : owners)
            if (!options.bodyId.isValid() || owner.bodyId == options.bodyId)
                groups.add(line, owner);
        if (owners.isEmpty())
            groups.addOwnerless(line);
    }
    return groups.groups();
}

}

QString dueWords(const ActionItem &action, const Vocabulary &vocabulary)
{
    switch (action.dueKind) {
    case DueKind::Date:
    case DueKind::Month:
    case DueKind::Season: return saidBeside(dueBy(action.due), action.dueText);
    case DueKind::Interval: return saidBeside(intervalWords(action, vocabulary), action.dueText);
    case DueKind::None: return action.dueText.isEmpty() ? action.recurrence : action.dueText;
    default: return action.dueText.isEmpty() ? vocabulary.of(action.dueKind) : action.dueText;
    }
}

QList<NamedBody> namedOwners(const PaperRecords &records, const Vocabulary &vocabulary, ActionItemId action)
{
    QList<NamedBody> named;
    for (const auto &owner : ownersOf(records, action)) {
        const NamedBody each = namedOwner(records, vocabulary, owner);
        const bool isTold =
            std::any_of(named.begin(), named.end(), [&](const NamedBody &told) { return told.name == each.name; });
        if (!each.name.isEmpty() && !isTold)
            named.append(each);
    }
    return named;
}

QList<ActionOwner> ownersOf(const PaperRecords &records, ActionItemId action)
{
    return recordsWhere(records.all().actionOwners,
                        [action](const auto &owner) { return owner.actionItemId == action; });
}

QList<ActionItem> openActionsOf(const PaperRecords &records, BodyId body)
{
    return recordsWhere(records.all().actionItems, [&](const auto &action) {
        const auto owners = ownersOf(records, action.id);
        return body.isValid() && isOpen(action.status)
            && std::any_of(owners.begin(), owners.end(),
                           [body](const auto &owner) { return owner.bodyId == body && isOpen(owner.status); });
    });
}

QJsonObject actionContext(const PaperRecords &records, const Vocabulary &vocabulary, const ActionItem &action,
                          const QDate &today)
{
    const QString due = dueWords(action, vocabulary);
    return {
        {"titolo", withoutStop(action.title)},
        {"testo", continued(withoutStop(action.text))},
        {"condizione", continued(withoutHead(action.condition, QStringLiteral("condizione")))},
        {"base", action.basis},
        {"responsabili", joined(ownerNames(records, vocabulary, action.id))},
        {"scadenza", due},
        {"cadenza", action.recurrence == due ? QString() : action.recurrence},
        {"permanente", action.kind == ActionKind::StandingInstruction},
        {"stato", vocabulary.of(action.status)},
        {"scaduto", isOverdue(action, today)},
        {"seduta", originOf(records, action)},
    };
}

QJsonObject actionListContext(const PaperRecords &records, const Vocabulary &vocabulary,
                              const ActionListOptions &options, const QDate &today)
{
    const auto shown = recordsWhere(records.all().actionItems,
                                    [&](const auto &action) { return isShown(records, action, options, today); });
    QJsonArray flat;
    for (const auto &action : shown)
        flat.append(actionContext(records, vocabulary, action, today));
    const auto groups = groupedByOwner(records, vocabulary, shown, options, today);
    return {
        {"impegni", options.isGroupedByBody ? QJsonValue(false) : counted(flat)},
        {"gruppi", listOf(options.isGroupedByBody ? groups : QJsonArray())},
        {"nessuno", flat.isEmpty()},
        {"soloAperti", options.scope == ActionScope::Open},
        {"soloScaduti", options.scope == ActionScope::Overdue},
        {"ente", formsOf(records.named(options.bodyId))},
    };
}

}
