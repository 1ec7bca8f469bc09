#include "ui/pages/search/found_lines.h"

#include "core/usecases/meeting_verb.h"
#include "ui/look/plain_words.h"

#include <QHash>

#include <algorithm>

namespace seduta {

namespace {

QString pictureOf(const QString &table)
{
    static const QHash<QString, QString> pictures{
        {QStringLiteral("body"), QStringLiteral("building-2")},
        {QStringLiteral("body_name"), QStringLiteral("building-2")},
        {QStringLiteral("person"), QStringLiteral("users")},
        {QStringLiteral("critical_area"), QStringLiteral("triangle-alert")},
        {QStringLiteral("critical_area_report"), QStringLiteral("triangle-alert")},
        {QStringLiteral("working_table"), QStringLiteral("users")},
        {QStringLiteral("table_name"), QStringLiteral("users")},
        {QStringLiteral("table_state_change"), QStringLiteral("users")},
        {QStringLiteral("project"), QStringLiteral("folder-kanban")},
        {QStringLiteral("project_edition"), QStringLiteral("folder-kanban")},
        {QStringLiteral("project_state_change"), QStringLiteral("folder-kanban")},
        {QStringLiteral("plan_version"), QStringLiteral("map")},
        {QStringLiteral("meeting"), QStringLiteral("calendar-days")},
        {QStringLiteral("action_item"), QStringLiteral("list-checks")},
        {QStringLiteral("action_update"), QStringLiteral("list-checks")},
        {QStringLiteral("statement"), QStringLiteral("book-open")},
        {QStringLiteral("minutes_text"), QStringLiteral("book-open")},
    };
    return pictures.value(table, QStringLiteral("file-text"));
}

}

QString FoundLine::words() const
{
    QStringList parts{title.text, chip, where, sentence.text};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" – "));
}

FoundLine headingLine(const QString &words)
{
    FoundLine line;
    line.title.text = words;
    return line;
}

FoundLine lineOf(const SearchHit &hit)
{
    FoundLine line;
    line.picture = pictureOf(hit.row.table);
    line.title = hit.title;
    line.chip = hit.kind;
    line.where = hit.title.text == hit.meetingWords ? QString() : hit.meetingWords;
    line.sentence = hit.sentence;
    line.hit = hit;
    return line;
}

std::optional<Place> placeOfHit(const SearchHit &hit)
{
    static const QHash<QString, MeetingStep> steps{
        {QStringLiteral("agenda_item"), MeetingStep::Preparation},
        {QStringLiteral("statement"), MeetingStep::Minutes},
        {QStringLiteral("minutes_text"), MeetingStep::Minutes},
    };
    const auto step = steps.constFind(hit.row.table);
    if (step != steps.constEnd())
        return Place{PageKind::Meeting, hit.meeting.value(), int(*step)};
    return placeOfCard({hit.owner.table, hit.owner.id});
}

void FoundLines::setLines(const QList<FoundLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int FoundLines::firstChoice() const
{
    const auto first =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [](const FoundLine &line) { return !line.isHeading(); });
    return first == m_lines.cend() ? -1 : int(first - m_lines.cbegin());
}

int FoundLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant FoundLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return line.words();
    case Qt::ToolTipRole: return asWritten(line.sentence.text.isEmpty() ? line.title.text : line.sentence.text);
    default: return {};
    }
}

Qt::ItemFlags FoundLines::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines.at(index.row()).isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}
