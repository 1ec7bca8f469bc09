#include "tests/models/named_rows.h"
#include "tests/support/scratch_folder.h"
#include "ui/records/record_list.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace seduta;

/// The list of records under the hands of who types into its filter.
class TestRecordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsSelectedStaysSelectedWhileItIsShown();
    void aSelectedRecordThatIsNoLongerShownIsTold();
    void severalSelectedRecordsStaySelected();
    void aRecordHiddenByTheFilterIsShownWhenItIsSelected();
    void theCountTellsHowManyOfHowMany();
    void theColumnsDoNotMoveWhileOneTypes();
    void columnsWithoutRoomComeBackWithIt();
    void aShortListHasNoFilterUntilItIsAskedFor();
    void theLastOfTwoHundredThousandIsFoundAndSelected();

private:
    void type(const QString &text);

    ScratchFolder m_folder{};
    NamedRows m_rows{namedColumns(), [](const NamedRow &row) { return row.id; }};
    std::unique_ptr<RecordList> m_list{};
    QLineEdit *m_field = nullptr;
};

void TestRecordList::init()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    m_list = std::make_unique<RecordList>("names", m_rows);
    m_list->setSortedBy(0);
    m_list->resize(600, 400);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    m_field = m_list->findChild<QLineEdit *>("namesFilter");
    m_rows.setRows(namedRows({"Questura", "Comune", "Prefettura", "Comunità"}));
}

void TestRecordList::type(const QString &text)
{
    m_field->setFocus();
    QTest::keyClicks(m_field, text);
}

void TestRecordList::whatIsSelectedStaysSelectedWhileItIsShown()
{
    m_list->select(2);
    const QSignalSpy selected(m_list.get(), &RecordList::selected);

    type("comun");

    QCOMPARE(m_list->shownIds(), QList<qint64>({2, 4}));
    QCOMPARE(m_list->selectedIds(), QList<qint64>{2});
    QCOMPARE(m_list->view().currentIndex().data().toString(), "Comune");
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_list->shownRows(), 4);
    QCOMPARE(m_list->selectedIds(), QList<qint64>{2});
    QCOMPARE(selected.count(), 0);
}

void TestRecordList::aSelectedRecordThatIsNoLongerShownIsTold()
{
    m_list->select(1);
    const QSignalSpy selected(m_list.get(), &RecordList::selected);

    type("comu");

    QCOMPARE(m_list->selectedId(), 0);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(selected.constFirst().constFirst().toLongLong(), 0);
}

void TestRecordList::severalSelectedRecordsStaySelected()
{
    m_list->view().selectAll();
    QCOMPARE(m_list->selectedIds().size(), 4);

    type("comu");

    QCOMPARE(m_list->selectedIds(), QList<qint64>({2, 4}));
}

void TestRecordList::aRecordHiddenByTheFilterIsShownWhenItIsSelected()
{
    type("comu");

    m_list->select(3);

    QCOMPARE(m_field->text(), QString());
    QCOMPARE(m_list->selectedId(), 3);
    QCOMPARE(m_list->shownRows(), 4);
}

void TestRecordList::theCountTellsHowManyOfHowMany()
{
    const auto &count = *m_list->findChild<QLabel *>("namesCount");
    QCOMPARE(count.text(), "4");

    type("comu");

    QCOMPARE(count.text(), "2 of 4");
}

void TestRecordList::columnsWithoutRoomComeBackWithIt()
{
    const QString words(30, 'm');
    RowsModel<NamedRow> rows({{"Uno", [&](const NamedRow &) { return words; }},
                              {"Due", [&](const NamedRow &) { return words; }},
                              {"Tre", [&](const NamedRow &) { return words; }}},
                             [](const NamedRow &row) { return row.id; });
    RecordList list("threeColumns", rows);
    list.resize(200, 200);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    rows.setRows(namedRows({"a", "b"}));
    QVERIFY(list.view().isColumnHidden(2));
    QVERIFY(!list.view().isColumnHidden(0));

    list.resize(1200, 200);

    QTRY_VERIFY(!list.view().isColumnHidden(2));
    QVERIFY(!list.view().isColumnHidden(1));
    QVERIFY(!QSettings().contains("columns/threeColumns"));
}

void TestRecordList::aShortListHasNoFilterUntilItIsAskedFor()
{
    QVERIFY(m_field->isHidden());

    QTest::keyClick(&m_list->view(), Qt::Key_Slash);

    QVERIFY(m_field->isVisible() && m_field->hasFocus());
    QStringList names;
    for (int i = 0; i < 9; ++i)
        names.append(QString("Ente %1").arg(i));
    m_list->view().setFocus();
    m_rows.setRows(namedRows(names.mid(0, 8)));
    QVERIFY(m_field->isHidden());
    m_rows.setRows(namedRows(names));
    QVERIFY(m_field->isVisible());
}

void TestRecordList::theColumnsDoNotMoveWhileOneTypes()
{
    m_rows.setRows(namedRows({"Questura", "Consiglio territoriale per l'immigrazione"}));
    const int before = m_list->view().header()->sectionSize(0);

    type("quest");

    QCOMPARE(m_list->shownRows(), 1);
    QCOMPARE(m_list->view().header()->sectionSize(0), before);
}

void TestRecordList::theLastOfTwoHundredThousandIsFoundAndSelected()
{
    QList<NamedRow> rows;
    for (int i = 1; i <= 200000; ++i)
        rows.append({i, QStringLiteral("Impegno %1").arg(i), {}, 0});
    m_rows.setRows(rows);
    m_list->select(200000);
    QVERIFY(m_list->view().viewport()->rect().intersects(m_list->view().visualRect(m_list->view().currentIndex())));

    type("impegno 20000");

    QCOMPARE(m_list->shownIds(), QList<qint64>({20000, 120000, 200000}));
    QCOMPARE(m_list->selectedId(), 200000);
}

QTEST_MAIN(TestRecordList)
#include "tst_record_list.moc"
