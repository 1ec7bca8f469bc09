#include "core/domain/record_description.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/usecases/bodies.h"
#include "core/usecases/told_changes.h"
#include "tests/support/seeded_workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace seduta;

namespace {

QString json(const QJsonObject &row)
{
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

}

/// Histories told in the office's words: what each type of member becomes, and what only an older program knew.
class TestToldChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyJournalledTableIsDescribedColumnByColumn();
    void aValueIsToldByItsType_data();
    void aValueIsToldByItsType();
    void aPrecisionThatChangesAloneIsTold();
    void aRecordReferredToIsCalledByItsName();
    void aNameOfAFileIsToldAsOne();
    void aColumnOfAnOlderVersionIsStillTold();
    void aWordOfAnOlderVersionIsStillTold();

private:
    QStringList told(const QString &table, const QJsonObject &before, const QJsonObject &after);

    std::unique_ptr<SeededWorkspace> m_seeded{};
};

QStringList TestToldChanges::told(const QString &table, const QJsonObject &before, const QJsonObject &after)
{
    QStringList lines;
    const auto read = m_seeded->workspace->read([&](Database &database) {
        const auto changes = toldChanges(database, Change{ChangeSetId(1), table, 1, json(before), json(after)});
        for (const auto &line : changes)
            lines.append(QStringLiteral("%1 | %2 | %3 | %4").arg(line.record, line.field, line.before, line.after));
        return true;
    });
    return read ? lines : QStringList(read.error().message);
}

void TestToldChanges::everyJournalledTableIsDescribedColumnByColumn()
{
    QStringList faults;
    QVERIFY(m_seeded->workspace->read([&](Database &database) {
        for (const auto &table : journalledTables(database)) {
            auto columns = columnsOf(database, table);
            columns.removeOne("id");
            if (const auto *record = recordNamed(table); record)
                for (const auto &field : record->fields)
                    for (const auto &column : field.columns)
                        if (columns.removeAll(column) != 1)
                            faults.append(table + u'.' + column + " is no column");
            for (const auto &column : columns)
                faults.append(table + u'.' + column + " is not described");
        }
        return true;
    }));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestToldChanges::aValueIsToldByItsType_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QString>("line");
    QTest::newRow("moment") << "issued_document" << QJsonObject{{"title", "Verbale"}}
                            << QJsonObject{{"title", "Verbale"}, {"issued_at", "2025-11-03T10:00:00Z"}}
                            << "issued_document «Verbale» | Issued at |  | 03/11/2025 11:00";
    QTest::newRow("money") << "project_edition" << QJsonObject{{"number", 2}, {"amount_cents", 0}}
                           << QJsonObject{{"number", 2}, {"amount_cents", 26412806}}
                           << "project_edition «2» | Amount in euro | 0,00 € | 264.128,06 €";
    QTest::newRow("lines") << "council" << QJsonObject{{"name", "CTI"}, {"letterhead", "[]"}}
                           << QJsonObject{{"name", "CTI"}, {"letterhead", R"(["Prefettura di Asti","Area IV"])"}}
                           << "council «CTI» | Lines of the letterhead |  | Prefettura di Asti; Area IV";
    QTest::newRow("flag") << "body" << QJsonObject{{"name", "Inps"}, {"is_active", 1}}
                          << QJsonObject{{"name", "Inps"}, {"is_active", 0}}
                          << "body «Inps» | Active: it is convened | so | not so";
    QTest::newRow("hour") << "attendance" << QJsonObject{{"person_name", "Anna Prova"}, {"arrived_at", QJsonValue()}}
                          << QJsonObject{{"person_name", "Anna Prova"}, {"arrived_at", "09:45"}}
                          << "attendance «Anna Prova» | Arrived at |  | 09:45";
    QTest::newRow("sent file") << "sent_file" << QJsonObject{{"file_name", "a.pdf"}, {"is_signature_whole", 0}}
                               << QJsonObject{{"file_name", "a.pdf"}, {"is_signature_whole", 1}}
                               << "sent_file «a.pdf» | Signature intact | not so | so";
}

void TestToldChanges::aValueIsToldByItsType()
{
    QFETCH(QString, table);
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);
    QFETCH(QString, line);

    QCOMPARE(told(table, before, after), QStringList(line));
}

void TestToldChanges::aPrecisionThatChangesAloneIsTold()
{
    const QJsonObject month{
        {"title", "Sportello"}, {"due_on", "2025-11-30"}, {"due_precision", "month"}, {"due_circa", 0}};
    auto season = month;
    season.insert("due_precision", "season");
    season.insert("due_circa", 1);

    QCOMPARE(told("action_item", month, season),
             QStringList("action_item «Sportello» | Due | novembre 2025 | autunno 2025 circa"));
}

void TestToldChanges::aRecordReferredToIsCalledByItsName()
{
    Body body;
    body.name = "Questura di Asti";
    const auto id = Bodies(*m_seeded->workspace).add(body);
    QVERIFY(id);

    QCOMPARE(told("action_owner", {}, {{"body_id", id->value()}, {"working_table_id", QJsonValue()}}),
             QStringList("action_owner «Questura di Asti» | Body |  | Questura di Asti"));
    QCOMPARE(told("action_owner", {{"body_id", 999}}, {{"body_id", id->value()}}),
             QStringList("action_owner «Questura di Asti» | Body | n. 999 | Questura di Asti"));
}

void TestToldChanges::aNameOfAFileIsToldAsOne()
{
    const auto lines = told("sent_file", {}, {{"file_name", "/etc/xdg/autostart/x.desktop"}});

    QVERIFY2(lines.join(u'\n').contains("etc-xdg-autostart-x.desktop"), qPrintable(lines.join(u'\n')));
    QVERIFY(!lines.join(u'\n').contains("/etc"));
}

void TestToldChanges::aColumnOfAnOlderVersionIsStillTold()
{
    QCOMPARE(told("body", {{"name", "Inps"}, {"fax", "0141 1"}}, {{"name", "Inps"}, {"fax", "0141 2"}}),
             QStringList("body «Inps» | fax | 0141 1 | 0141 2"));
}

void TestToldChanges::aWordOfAnOlderVersionIsStillTold()
{
    QCOMPARE(told("body", {{"name", "Inps"}, {"kind", "band"}}, {{"name", "Inps"}, {"kind", "group"}}),
             QStringList("body «Inps» | Kind | band | group"));
}

void TestToldChanges::init()
{
    m_seeded = std::make_unique<SeededWorkspace>();
}

QTEST_GUILESS_MAIN(TestToldChanges)
#include "tst_told_changes.moc"
