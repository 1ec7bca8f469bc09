#pragma once

#include "core/domain/record_lists.h"
#include "tests/gui/open_window.h"

#include <QHash>

namespace seduta {

/// Enters the records of a secretariat through the real window, by keys and mouse, as a secretary would from the papers before her: each in its
/// page or its box, references once what they name is there. What the window did not take is told.
class RecordTypist
{
public:
    RecordTypist(OpenWindow &story, const Secretariat &wanted);

    /// The council's page is open: a new archive begins with it.
    void enterCouncil();
    /// Every record of that kind, in its page or in the box of the record it stands in.
    void enterAll(const QString &record);
    /// One of them.
    void enter(const QString &record, qint64 wanted);
    /// Each field that the archive has otherwise than it is wanted, typed again: references to what came later, what an act filled.
    void mendAll(const QString &record);

    /// What a record of the document is in the archive; zero where it is not there yet.
    qint64 idOf(const QString &record, qint64 wanted) const { return m_ids.value(record).value(wanted); }
    /// An act made that record.
    void note(const QString &record, qint64 wanted, qint64 id) { m_ids[record].insert(wanted, id); }
    /// All that the archive holds.
    Secretariat now() const;
    const QStringList &refused() const { return m_refused; }

    /// Goes where the record is written, and opens its form.
    bool openRecord(const QString &record, qint64 wanted);

private:
    struct Row {
        const SecretariatList *list = nullptr;
        const void *record = nullptr;

        qint64 id() const { return list->record->id(record); }
        QString name() const { return QLatin1String(list->record->name); }
    };

    QList<Row> rowsOf(const QString &record) const;
    Row rowOf(const QString &record, qint64 id) const;
    const FieldDescription *ownerOf(const Row &row) const;
    bool isHeld(const Row &row, const FieldDescription &field, const void *held) const;
    bool isTyped(const Row &row, const FieldDescription &field) const;
    void enter(const Row &row);
    bool openInMeeting(const Row &row, const Row &line);
    void tickAll(QWidget &within, const Row &row);
    void tick(QWidget &within, const QString &list, const QString &record, qint64 wanted);
    qint64 meetingOf(const Row &row) const;
    void clearProposed(const Row &row);
    void enterInPage(const Row &row);
    void enterInBox(const Row &row, const QString &list);
    void mend(const Row &row, const void *held);
    QList<const FieldDescription *> filled(const Row &row) const;
    void type(QWidget &within, const Row &row, const QList<const FieldDescription *> &fields);
    void typeOne(QWidget &within, const Row &row, const FieldDescription &field);
    void inBox(const std::function<void(QWidget &)> &act);
    bool showList(const QString &list);
    QString complaints() const;
    void noteNew(const Row &row, const QSet<qint64> &before);
    QSet<qint64> idsNow(const QString &record) const;
    void refuse(const Row &row, const QString &why);

    OpenWindow &m_story;
    const Secretariat &m_wanted;
    QHash<QString, QHash<qint64, qint64>> m_ids{};
    QStringList m_refused{};
    /// A control that is not there yet is asked for once more when what was typed is mended.
    bool m_isMending = false;
};

}
