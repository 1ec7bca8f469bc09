#include "tests/gui/record_typist.h"

#include "core/exchange/document_shape.h"
#include "core/storage/secretariat_repository.h"
#include "tests/gui/rooms.h"
#include "tests/gui/typed_fields.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTreeView>

namespace seduta {

namespace {

constexpr int kindsApart = 40;

Room roomOf(const QString &record)
{
    const auto all = rooms();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Room &room) { return room.record == record; });
    return found == all.cend() ? Room() : *found;
}

QString columnOf(const QString &record, const FieldDescription &field)
{
    return QStringLiteral("%1.%2").arg(record, QLatin1String(field.name));
}

qint64 referenceOf(const FieldDescription &field, const void *record)
{
    return field.refersTo.isEmpty() ? 0 : field.acts->reference(field.of(record));
}

// One chooser offers the records of several kinds: the number stands below, the kind is said in words.
qint64 amongKinds(const QComboBox &box, const FieldDescription &field, qint64 id)
{
    const QString kind = recordNamed(field.refersTo)->words() + QStringLiteral(": ");
    for (int row = 0; row < box.count(); ++row)
        if (const qint64 value = box.itemData(row).toLongLong();
            box.itemText(row).startsWith(kind) && value % (qint64(1) << kindsApart) == id)
            return value;
    return -1;
}

// What the rows of a record's story say is not said again in its form.
bool isToldByStory(const Secretariat &wanted, const QString &column, qint64 id)
{
    const auto tells = [id](const auto &rows, auto owner) {
        return std::any_of(rows.cbegin(), rows.cend(), [&](const auto &row) { return (row.*owner).value() == id; });
    };
    return (column == QStringLiteral("project.status")
            && tells(wanted.projectStateChanges, &ProjectStateChange::projectId))
        || (column == QStringLiteral("agreement.state")
            && tells(wanted.agreementStateChanges, &AgreementStateChange::agreementId))
        || (column == QStringLiteral("working_table.state")
            && tells(wanted.tableStateChanges, &TableStateChange::workingTableId));
}

// Filled by an act, or by the place a record is given in its list.
bool isFilledByAnAct(const QString &column)
{
    static const QStringList columns{"meeting.state",
                                     "meeting.stateReason",
                                     "meeting.postponedFromId",
                                     "agenda_item.status",
                                     "agenda_item.outcome",
                                     "agenda_item.outcomeText",
                                     "agenda_item.carriedFromId",
                                     "agenda_item.parentId",
                                     "convocation.state",
                                     "convocation.preparedAt",
                                     "convocation.sentAt",
                                     "convocation.sentBy",
                                     "convocation.supersedesId",
                                     "body.precedence",
                                     "body_contribution.state",
                                     "body_contribution.remindedOn",
                                     "body_contribution.receivedOn",
                                     "council.emblem",
                                     "statement.position",
                                     "action_update.status"};
    return columns.contains(column) || column.endsWith(QStringLiteral(".position"));
}

}

RecordTypist::RecordTypist(OpenWindow &story, const Secretariat &wanted)
    : m_story(story)
    , m_wanted(wanted)
{
}

Secretariat RecordTypist::now() const
{
    return m_story.archive().read([](Database &database) { return SecretariatRepository(database).whole(); }).value();
}

QList<RecordTypist::Row> RecordTypist::rowsOf(const QString &record) const
{
    const auto &list = listOf(QLatin1String(record.toLatin1()));
    QList<Row> rows;
    for (qsizetype i = 0; i < list.size(m_wanted); ++i)
        rows.append({&list, list.at(m_wanted, i)});
    return rows;
}

RecordTypist::Row RecordTypist::rowOf(const QString &record, qint64 id) const
{
    const auto rows = rowsOf(record);
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return row.id() == id; });
    if (found == rows.cend())
        qFatal("the document has no such %s: %lld", qPrintable(record), id);
    return *found;
}

// The member that names the record it stands in; none where it stands alone.
const FieldDescription *RecordTypist::ownerOf(const Row &row) const
{
    return exchange::shapeOf(QLatin1String(row.list->record->name)).parentField;
}

QSet<qint64> RecordTypist::idsNow(const QString &record) const
{
    const auto archive = now();
    const auto &list = listOf(QLatin1String(record.toLatin1()));
    QSet<qint64> ids;
    for (qsizetype i = 0; i < list.size(archive); ++i)
        ids.insert(list.record->id(list.at(archive, i)));
    return ids;
}

void RecordTypist::refuse(const Row &row, const QString &why)
{
    m_refused.append(QStringLiteral("%1 %2: %3").arg(row.name(), QString::number(row.id()), why));
}

void RecordTypist::noteNew(const Row &row, const QSet<qint64> &before)
{
    const auto fresh = idsNow(row.name()) - before;
    if (fresh.size() == 1)
        note(row.name(), row.id(), *fresh.cbegin());
    else
        refuse(row, QStringLiteral("%1 new records; %2").arg(fresh.size()).arg(complaints()));
}

bool RecordTypist::isTyped(const Row &row, const FieldDescription &field) const
{
    const QString column = columnOf(row.name(), field);
    const auto *owner = ownerOf(row);
    return !(owner && qstrcmp(owner->name, field.name) == 0) && !isFilledByAnAct(column)
        && !isToldByStory(m_wanted, column, row.id());
}

QList<const FieldDescription *> RecordTypist::filled(const Row &row) const
{
    QList<const FieldDescription *> fields;
    for (const auto &field : row.list->record->fields) {
        const bool isBlank = field.acts->isSame(field.of(row.record), field.of(row.list->record->blank.get()));
        const bool isThere = field.refersTo.isEmpty() || idOf(field.refersTo, referenceOf(field, row.record)) != 0;
        // A form may propose a state of its own: the one wanted is always chosen.
        const bool isState = field.acts->schema().contains(QStringLiteral("enum"));
        if ((!isBlank || isState) && isThere && isTyped(row, field))
            fields.append(&field);
    }
    return fields;
}

void RecordTypist::typeOne(QWidget &within, const Row &row, const FieldDescription &field)
{
    const QString column = columnOf(row.name(), field);
    const bool isAbout = row.name() == QStringLiteral("agenda_link");
    const QString name = isAbout ? QStringLiteral("about") : otherNames().value(column, QLatin1String(field.name));
    auto *control = controlIn(within, name);
    if (!control)
        control = controlIn(within, QLatin1String(field.name));
    if (!control && !m_isMending)
        return;
    if (!control) {
        refuse(row, QStringLiteral("no control %1").arg(name));
        return;
    }
    qint64 reference = idOf(field.refersTo, referenceOf(field, row.record));
    if (auto *box = qobject_cast<QComboBox *>(control); box && (isAbout || name == QStringLiteral("citedBy")))
        reference = amongKinds(*box, field, reference);
    if (!typeMember(*control, field, row.record, reference))
        refuse(
            row,
            QStringLiteral("%1 does not take %2")
                .arg(name,
                     field.refersTo.isEmpty() ? field.acts->words(field.of(row.record)) : QString::number(reference)));
}

void RecordTypist::type(QWidget &within, const Row &row, const QList<const FieldDescription *> &fields)
{
    for (const auto *field : fields)
        typeOne(within, row, *field);
}

// What is said beside the fields, or over the page.
QString RecordTypist::complaints() const
{
    QStringList said{m_story.notice()};
    const auto labels = m_story.window().findChildren<QLabel *>();
    for (const auto *label : labels)
        if (label->isVisible() && label->objectName().endsWith(QStringLiteral("Error")))
            said.append(label->text());
    said.removeAll(QString());
    return said.join(QStringLiteral(" | "));
}

void RecordTypist::inBox(const std::function<void(QWidget &)> &act)
{
    m_story.inBox(QStringLiteral("recordDialog"), [this, act](QWidget &box) {
        act(box);
        QTest::mouseClick(box.findChild<QWidget *>(QStringLiteral("keepRecord")), Qt::LeftButton);
        if (!box.isVisible())
            return;
        const auto labels = box.findChildren<QLabel *>();
        for (const auto *label : labels)
            if (label->isVisible() && label->objectName().endsWith(QStringLiteral("Error")))
                m_refused.append(QStringLiteral("box: ") + label->text());
        QTest::keyClick(&box, Qt::Key_Escape);
        if (box.isVisible())
            box.close();
    });
}

// Behind which tab it stands is not known: each is tried, but for those that lead to another page.
bool RecordTypist::showList(const QString &list)
{
    static const QStringList ofPages{"meetingSteps", "registerTabs"};
    const auto bars = m_story.window().findChildren<QTabBar *>();
    for (auto *bar : bars)
        for (int tab = 0; bar->isVisible() && !ofPages.contains(bar->objectName()) && tab < bar->count()
             && !m_story.isSeen(list + QStringLiteral("Add"));
             ++tab)
            bar->setCurrentIndex(tab);
    return m_story.isSeen(list + QStringLiteral("Add"));
}

qint64 RecordTypist::meetingOf(const Row &row) const
{
    if (row.name() == QStringLiteral("meeting"))
        return row.id();
    const auto *owner = ownerOf(row);
    return owner ? meetingOf(rowOf(owner->refersTo, owner->acts->reference(owner->of(row.record)))) : 0;
}

// In a step of its meeting: the line of the record, or of the one it stands in.
bool RecordTypist::openInMeeting(const Row &row, const Row &line)
{
    static const QHash<QString, QString> lists{{"agenda_item", "agendaList"},    {"agenda_link", "agendaList"},
                                               {"statement", "minutesSections"}, {"convocation", "letterList"},
                                               {"reply", "letterList"},          {"attendance", "attendanceList"}};
    auto place = roomOf(row.name()).place;
    place.id = idOf(QStringLiteral("meeting"), meetingOf(row));
    m_story.window().go(place);
    const QString list = lists.value(row.name());
    if (!list.isEmpty() && !clickRow(m_story.the<QTreeView>(list), idOf(line.name(), line.id())))
        return false;
    m_story.openForm();
    return true;
}

bool RecordTypist::openRecord(const QString &record, qint64 wanted)
{
    const auto row = rowOf(record, wanted);
    const auto *owner = ownerOf(row);
    const auto above = owner ? rowOf(owner->refersTo, owner->acts->reference(owner->of(row.record))) : row;
    const QString list = roomOf(record).list;
    auto place = roomOf(record).place;
    if (place.page == PageKind::Meeting)
        return openInMeeting(row, list.isEmpty() ? row : above);
    const bool isOfEdition = above.name() == QStringLiteral("project_edition") && !list.isEmpty() && owner;
    place.id = idOf(above.name(), above.id());
    if (isOfEdition)
        place.id = idOf(QStringLiteral("project"), ownerOf(above)->acts->reference(ownerOf(above)->of(above.record)));
    m_story.window().go(place);
    m_story.openForm();
    return !isOfEdition || record == QStringLiteral("project_edition")
        || (showList(QStringLiteral("projectEditions"))
            && clickRow(m_story.the<QTreeView>(QStringLiteral("projectEditions")), idOf(above.name(), above.id())));
}

void RecordTypist::tick(QWidget &within, const QString &list, const QString &record, qint64 wanted)
{
    auto *ticks = qobject_cast<QListWidget *>(controlIn(within, list));
    const qint64 id = idOf(record, wanted);
    for (int line = 0; ticks && line < ticks->count(); ++line) {
        if (ticks->item(line)->data(Qt::UserRole).toLongLong() != id)
            continue;
        ticks->setFocus(Qt::TabFocusReason);
        ticks->setCurrentRow(line);
        QTest::keyClick(ticks, Qt::Key_Space);
        return;
    }
    m_refused.append(QStringLiteral("%1 does not offer %2 %3").arg(list, record, QString::number(wanted)));
}

// What a form asks by ticks is a record of its own each.
void RecordTypist::tickAll(QWidget &within, const Row &row)
{
    if (row.name() == QStringLiteral("critical_area_report"))
        for (const auto &body : m_wanted.criticalAreaReportBodies)
            if (body.reportId.value() == row.id())
                tick(within, QStringLiteral("bodies"), QStringLiteral("body"), body.bodyId.value());
    if (row.name() == QStringLiteral("attendance"))
        for (const auto &missed : m_wanted.attendanceExclusions)
            if (missed.attendanceId.value() == row.id())
                tick(within, QStringLiteral("missed"), QStringLiteral("agenda_item"), missed.agendaItemId.value());
}

void RecordTypist::enterCouncil()
{
    const auto row = rowsOf(QStringLiteral("council")).constFirst();
    m_story.window().go({PageKind::Council});
    type(m_story.window(), row, filled(row));
    m_story.press(QKeySequence::Save);
    note(row.name(), row.id(), 1);
}

// A new form may propose what the last record said.
void RecordTypist::clearProposed(const Row &row)
{
    const auto typed = filled(row);
    for (const auto &field : row.list->record->fields) {
        if (typed.contains(&field) || !isTyped(row, field))
            continue;
        auto *control =
            controlIn(m_story.window(), otherNames().value(columnOf(row.name(), field), QLatin1String(field.name)));
        const auto *line = qobject_cast<QLineEdit *>(control);
        if (line && !line->text().isEmpty() && !qobject_cast<QAbstractSpinBox *>(control->parentWidget()))
            typeWords(*control, {});
    }
}

void RecordTypist::enterInPage(const Row &row)
{
    auto place = roomOf(row.name()).place;
    const auto *owner = ownerOf(row);
    place.id = owner ? idOf(owner->refersTo, owner->acts->reference(owner->of(row.record))) : 0;
    m_story.window().go(place);
    const auto before = idsNow(row.name());
    m_story.press(QKeySequence(QStringLiteral("Ctrl+N")));
    m_story.openForm();
    clearProposed(row);
    type(m_story.window(), row, filled(row));
    tickAll(m_story.window(), row);
    m_story.press(QKeySequence::Save);
    noteNew(row, before);
}

void RecordTypist::enterInBox(const Row &row, const QString &list)
{
    const auto before = idsNow(row.name());
    if (!openRecord(row.name(), row.id()) || !showList(list))
        return refuse(row, QStringLiteral("its list %1 is not found").arg(list));
    if (!m_story.the(list + QStringLiteral("Add")).isEnabled())
        return refuse(row, QStringLiteral("nothing may be added to %1").arg(list));
    inBox([&](QWidget &box) {
        type(box, row, filled(row));
        tickAll(box, row);
    });
    m_story.click(list + QStringLiteral("Add"));
    noteNew(row, before);
}

void RecordTypist::enter(const Row &row)
{
    const auto room = roomOf(row.name());
    if (room.list.isEmpty())
        enterInPage(row);
    else
        enterInBox(row, room.list);
}

void RecordTypist::enter(const QString &record, qint64 wanted)
{
    enter(rowOf(record, wanted));
}

// What an act has made already, as the addressee of a request is in charge of it, is not typed twice.
void RecordTypist::enterAll(const QString &record)
{
    const auto rows = rowsOf(record);
    for (const auto &row : rows) {
        const auto archive = now();
        for (qsizetype i = 0; i < row.list->size(archive); ++i) {
            const auto *held = row.list->at(archive, i);
            const auto isSame = [&](const FieldDescription &field) { return isHeld(row, field, held); };
            if (std::ranges::all_of(row.list->record->fields, isSame))
                note(record, row.id(), row.list->record->id(held));
        }
        if (idOf(record, row.id()) == 0)
            enter(row);
    }
}

bool RecordTypist::isHeld(const Row &row, const FieldDescription &field, const void *held) const
{
    if (field.refersTo.isEmpty())
        return field.acts->isSame(field.of(row.record), field.of(held));
    return idOf(field.refersTo, referenceOf(field, row.record)) == field.acts->reference(field.of(held));
}

void RecordTypist::mend(const Row &row, const void *held)
{
    QList<const FieldDescription *> fields;
    for (const auto &field : row.list->record->fields)
        if (isTyped(row, field) && !isHeld(row, field, held))
            fields.append(&field);
    if (fields.isEmpty())
        return;
    const auto list = roomOf(row.name()).list;
    const qint64 id = idOf(row.name(), row.id());
    if (!openRecord(row.name(), row.id()))
        return refuse(row, QStringLiteral("it is not found again"));
    if (list.isEmpty()) {
        type(m_story.window(), row, fields);
        m_story.press(QKeySequence::Save);
        return;
    }
    if (!showList(list) || !clickRow(m_story.the<QTreeView>(list), id)
        || !controlIn(m_story.window(), list + QStringLiteral("Change")))
        return refuse(row, QStringLiteral("no row of %1 is its own, or it does not change").arg(list));
    inBox([&](QWidget &box) { type(box, row, fields); });
    m_story.click(list + QStringLiteral("Change"));
}

void RecordTypist::mendAll(const QString &record)
{
    m_isMending = true;
    const auto archive = now();
    const auto &list = listOf(QLatin1String(record.toLatin1()));
    for (qsizetype i = 0; i < list.size(archive); ++i) {
        const auto *held = list.at(archive, i);
        const qint64 wanted = m_ids.value(record).key(list.record->id(held), 0);
        if (wanted != 0)
            mend(rowOf(record, wanted), held);
    }
    m_isMending = false;
}

}
