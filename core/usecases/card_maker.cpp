#include "core/usecases/card_maker.h"

#include "core/domain/convocation.h"
#include "core/domain/italian_date.h"
#include "core/domain/statistic.h"
#include "core/storage/action_repository.h"
#include "core/usecases/card_parts.h"

namespace seduta {

namespace {

constexpr int allOfThem = 100000;

CardChip chipOf(const CardRow &row, const char *states)
{
    if (row.state.isEmpty() || row.state == QLatin1String("none"))
        return {};
    if (row.state == QLatin1String("superseded") && !states)
        return {Cards::tr("replaced"), CardTone::Muted};
    return states
        ? CardChip{QCoreApplication::translate(states, row.state.toUtf8().constData()), toneOfState(row.state)}
        : CardChip{};
}

// A value, the same in words and its unit, one after the other.
QString valueOf(const QString &stored)
{
    const auto parts = stored.split(u'\t');
    Statistic statistic;
    statistic.value = fromPlainDecimal(parts.value(0)).value_or(Decimal());
    statistic.valueText = parts.value(1);
    statistic.unit = parts.value(2);
    return valueWords(statistic);
}

CardLine lineOf(const CardRow &row, LineWords words, const char *states)
{
    CardLine line{shortDate(row.on), row.words.simplified(), row.more.simplified(), chipOf(row, states), row.link};
    if (line.words.contains(line.detail))
        line.detail.clear();
    switch (words) {
    case LineWords::Plain: break;
    case LineWords::Meeting: line.words = meetingWords(row.words, {}); break;
    case LineWords::Letter:
        line.words = label(fromWord<ConvocationKind>(row.words).value_or(ConvocationKind::Notice));
        line.detail = row.more.isEmpty() ? QString() : Cards::tr("protocol %1").arg(row.more);
        break;
    case LineWords::Figure: line.detail = valueOf(row.more); break;
    case LineWords::Edition:
        line.detail = row.words;
        line.words = Cards::tr("Edition %1").arg(row.more);
        break;
    }
    return line;
}

CardLine lineOf(const ActionSummary &action, bool areOthersNamed)
{
    CardLine line{dueWords(action),
                  action.title,
                  areOthersNamed && !action.owners.isEmpty() ? Cards::tr("with %1").arg(action.owners) : action.owners,
                  {label(action.status), toneOfState(word(action.status))},
                  {QStringLiteral("action_item"), action.id.value()}};
    if (action.isOverdue)
        line.chip = {Cards::tr("overdue"), CardTone::Alarm};
    return line;
}

// Where the name of a record is told with its day.
PartialDate dayIn(const QStringList &parts)
{
    return {QDate::fromString(parts.value(1), Qt::ISODate),
            fromWord<DatePrecision>(parts.value(2)).value_or(DatePrecision::Unknown),
            parts.value(3) == QStringLiteral("1")};
}

}

CardMaker::CardMaker(Database &database, const CardLink &record, const QDate &today, const QString &whole)
    : m_database(database)
    , m_today(today)
    , m_whole(whole)
{
    m_card.record = record;
    readFrom({record.table});
    if (const auto *description = recordNamed(record.table))
        m_card.kind = description->words();
}

void CardMaker::readFrom(const QStringList &tables)
{
    for (const auto &table : tables)
        if (!m_card.tables.contains(table))
            m_card.tables.append(table);
}

QString CardMaker::nameOf(const CardLink &record) const
{
    const QString name = CardRepository(m_database).name(record);
    const auto parts = name.split(u'\t');
    if (record.table == QLatin1String("meeting"))
        return meetingWords(parts.value(0), dayIn(parts));
    if (record.table == QLatin1String("composition"))
        return parts.constFirst().isEmpty() ? shortDate(dayIn(parts)) : parts.constFirst();
    return name;
}

void CardMaker::chip(const QString &words, CardTone tone)
{
    if (!words.isEmpty())
        m_card.chips.append({words, tone});
}

void CardMaker::fact(const CardFact &fact)
{
    if (!fact.words.isEmpty())
        m_card.facts.append(fact);
}

void CardMaker::tellFacts(const RecordDescription &description, const void *record, const QList<const char *> &fields,
                          bool areContacts)
{
    for (const auto *name : fields) {
        const auto *field = description.field(QLatin1String(name));
        Q_ASSERT(field);
        const void *member = field->of(record);
        if (field->acts->isSame(member, field->of(description.blank.get())))
            continue;
        CardLink link;
        if (field->acts->reference)
            link = {field->refersTo, field->acts->reference(member)};
        if (link.isValid())
            readFrom({link.table});
        const QString words = link.isValid() ? nameOf(link) : field->acts->words(member);
        fact({description.wordsOf(*field), words.trimmed(), QLatin1String(name), link, areContacts});
    }
}

int CardMaker::wanted(const QString &section) const
{
    if (m_whole.isEmpty())
        return linesOfCard;
    return m_whole == section ? allOfThem : 0;
}

int CardMaker::list(const QString &name, const QString &title, CardList list, LineWords words)
{
    return add(name, title, list, words, nullptr, false);
}

int CardMaker::add(const QString &name, const QString &title, CardList list, LineWords words, const char *states,
                   bool isStory)
{
    const int size = wanted(name);
    readFrom(CardRepository::tablesOf(list));
    if (size == 0)
        return 0;
    const auto rows = CardRepository(m_database).rows(list, id(), size);
    CardSection section{name, title, {}, rows.count, isStory};
    for (const auto &row : rows.rows)
        section.lines.append(lineOf(row, words, states));
    this->section(section);
    return rows.count;
}

int CardMaker::actions(const QString &name, const QString &title, const ActionQuery &query)
{
    readFrom({"action_item", "action_owner", "body", "council", "meeting", "working_table"});
    auto asked = query;
    asked.today = m_today;
    asked.size = wanted(name);
    asked.areOthersNamed = query.bodyId.isValid();
    if (asked.size == 0)
        return 0;
    const auto first = ActionRepository(m_database).first(asked);
    CardSection section{name, title, {}, first.count, false};
    for (const auto &action : first.lines)
        section.lines.append(lineOf(action, asked.areOthersNamed));
    this->section(section);
    return section.count;
}

void CardMaker::section(const CardSection &section)
{
    if (section.count > 0)
        m_card.sections.append(section);
}

}
