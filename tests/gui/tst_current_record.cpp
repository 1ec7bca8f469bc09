#include "core/usecases/bodies.h"
#include "core/usecases/convocations.h"
#include "core/usecases/meetings.h"
#include "tests/gui/every_place.h"
#include "ui/fields/line_field.h"
#include "ui/fields/text_field.h"
#include "ui/records/form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>

using namespace seduta;

namespace {

constexpr int timesLeft = 5;

/// The page that is a list and a form, as it is seen.
class ListAndForm
{
public:
    explicit ListAndForm(RecordPage &page)
        : list(*page.findChild<RecordList *>())
        , form(*page.findChild<Form *>())
    {
    }

    void click(qint64 id)
    {
        const auto shown = indexOf(id);
        list.view().scrollTo(shown);
        QTest::mouseClick(list.view().viewport(), Qt::LeftButton, {}, list.view().visualRect(shown).center());
    }

    QModelIndex indexOf(qint64 id) const
    {
        const auto &model = *list.view().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (const auto index = model.index(row, 0); index.data(Qt::UserRole).toLongLong() == id)
                return index;
        return {};
    }

    QList<qint64> ids() const
    {
        QList<qint64> ids;
        const auto &model = *list.view().model();
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(Qt::UserRole).toLongLong());
        return ids;
    }

    /// The first field in which words can be typed.
    QWidget *field() const
    {
        const auto fields = form.findChildren<QWidget *>();
        for (auto *field : fields) {
            const auto *line = qobject_cast<LineField *>(field);
            const auto *text = qobject_cast<TextField *>(field);
            // Not a day or an amount: of those not every word is one.
            const bool isLine = line && line->metaObject() == &LineField::staticMetaObject && !line->isReadOnly();
            if ((isLine || (text && !text->isReadOnly())) && field->isEnabled() && field->isVisible())
                return field;
        }
        return nullptr;
    }

    RecordList &list;
    Form &form;
};

RecordPage *pageOf(OpenWindow &story)
{
    const auto pages = story.window().findChildren<RecordPage *>();
    for (auto *page : pages)
        if (page->isVisible())
            return page;
    return nullptr;
}

}

/// What is shown is what is changed: one current record, from which the list and the form are both drawn.
class TestCurrentRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aChangedFormIsLeftByMouseAndKeysInEveryList();
    void aRefusedSaveLeavesBothWhereTheyWere();
    void theNeighbourTakesThePlaceOfARemovedRecord();
    void severalSelectedAreChangedTogetherOrNotAtAll();
    void numbersGoToTheLettersInTheOrderSeen();
    void whatIsCopiedIsWholeRows();
    void aCommandReadsWhatIsOnTheScreen();
    void aLetterFollowsTheAddressOfItsBody();

private:
    OpenWindow &story() { return *m_story; }
    /// Types in each of two lines, goes to the other, and tells where list and form say different things.
    QString partedAt(const Place &place, bool isByKeys);

    std::unique_ptr<OpenWindow> m_story{};
    int m_tried = 0;
};

void TestCurrentRecord::init()
{
    m_story = std::make_unique<OpenWindow>();
    m_story->openSample();
}

QString TestCurrentRecord::partedAt(const Place &place, bool isByKeys)
{
    story().window().go(place);
    auto *page = pageOf(story());
    if (!page)
        return {};
    ListAndForm parts(*page);
    const auto all = parts.ids();
    if (all.size() < 2)
        return {};
    ++m_tried;
    QMap<qint64, QMap<QString, QString>> known;
    for (const auto id : all.mid(0, 2)) {
        parts.click(id);
        known.insert(id, parts.form.texts());
    }
    for (int time = 0; time < timesLeft; ++time) {
        const auto from = all.at(time % 2);
        const auto to = all.at((time + 1) % 2);
        parts.click(from);
        auto *field = parts.field();
        if (!field)
            return {};
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(field, "x");
        const auto typed = parts.form.texts();
        if (isByKeys) {
            parts.list.view().setFocus(Qt::TabFocusReason);
            QTest::keyClick(&parts.list.view(),
                            parts.indexOf(to).row() > parts.indexOf(from).row() ? Qt::Key_Down : Qt::Key_Up);
        } else {
            parts.click(to);
        }
        const auto current = parts.list.selectedId();
        const auto texts = parts.form.texts();
        if (current == from ? texts != typed : current == to && texts != known.value(to))
            return QStringLiteral("%1: line %2 is selected, the form says %3")
                .arg(story().title())
                .arg(parts.indexOf(current).row())
                .arg(texts.first());
        if (current == from)
            story().press(QKeySequence("Ctrl+Shift+R"));
        else
            known[from] = typed;
        if (current != from && current != to)
            return QStringLiteral("%1: neither line is selected").arg(story().title());
        if (parts.list.selectedIds().size() != 1)
            return QStringLiteral("%1: several lines are selected").arg(story().title());
    }
    return {};
}

void TestCurrentRecord::aChangedFormIsLeftByMouseAndKeysInEveryList()
{
    QStringList parted;
    m_tried = 0;
    for (const auto &place : everyPlace(2))
        for (const bool isByKeys : {false, true})
            if (const QString where = partedAt(place, isByKeys); !where.isEmpty())
                parted.append(where);
    QVERIFY2(parted.isEmpty(), qPrintable(parted.join("\n")));
    QVERIFY2(m_tried >= 2 * 7, qPrintable(QString::number(m_tried)));
}

void TestCurrentRecord::aRefusedSaveLeavesBothWhereTheyWere()
{
    story().press(QKeySequence("Ctrl+3"));
    story().selectRow("bodyList", "Questura di Asti");
    story().type("name", " ");

    for (int time = 0; time < timesLeft; ++time) {
        story().selectRow("bodyList", "Provincia di Asti");
        ListAndForm parts(*pageOf(story()));
        QVERIFY(parts.indexOf(parts.list.selectedId()).siblingAtColumn(1).isValid());
        QCOMPARE(Bodies(story().archive()).find(BodyId(parts.list.selectedId()))->name, "Questura di Asti");
        QCOMPARE(story().the<LineField>("name").text().trimmed(), "");
    }
    story().type("name", "Questura di Asti");
    story().selectRow("bodyList", "Provincia di Asti");
    QCOMPARE(story().the<LineField>("name").text(), "Provincia di Asti");
}

void TestCurrentRecord::theNeighbourTakesThePlaceOfARemovedRecord()
{
    QList<qint64> added;
    for (const auto *name : {"Ente uno", "Ente due", "Ente tre"}) {
        Body body;
        body.name = name;
        added.append(Bodies(story().archive()).add(body)->value());
    }
    story().press(QKeySequence("Ctrl+3"));
    ListAndForm parts(*pageOf(story()));
    const auto before = parts.ids();
    parts.click(added.at(1));
    QTest::mouseClick(&story().the("name"), Qt::LeftButton);
    story().press(QKeySequence("Ctrl+Del"));
    QCOMPARE(parts.ids(), before);

    story().press(QKeySequence("Ctrl+Shift+R"));
    for (const auto *elsewhere : {"category", "bodyPeopleAdd"}) {
        story().the(elsewhere).setFocus(Qt::TabFocusReason);
        story().press(QKeySequence("Ctrl+Del"));
        QCOMPARE(parts.ids(), before);
    }
    parts.list.view().setFocus(Qt::TabFocusReason);
    story().press(QKeySequence("Ctrl+Del"));

    QVERIFY2(parts.ids().size() == before.size() - 1, qPrintable(story().notice()));
    QTRY_VERIFY2(story().notice().contains("Ctrl+Z"), qPrintable(story().notice()));
    QCOMPARE(parts.list.selectedId(), added.at(2));
    QCOMPARE(story().the<LineField>("name").text(), "Ente tre");
    story().type("phone", "0141 000000");
    story().press(QKeySequence("Ctrl+S"));
    QCOMPARE(Bodies(story().archive()).named("Ente tre")->phone, "0141 000000");
    QVERIFY(!Bodies(story().archive()).named("Ente due"));
}

void TestCurrentRecord::severalSelectedAreChangedTogetherOrNotAtAll()
{
    story().press(QKeySequence("Ctrl+3"));
    ListAndForm parts(*pageOf(story()));
    parts.click(parts.ids().constFirst());
    QTest::keyClick(&parts.list.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&parts.list.view(), Qt::Key_Down, Qt::ShiftModifier);

    QCOMPARE(parts.list.selectedIds().size(), 3);
    QVERIFY(!story().isSeen("name"));
    QVERIFY(story().the<QLabel>("severalSelected").text().contains("3"));
    QTest::keyClick(&parts.list.view(), Qt::Key_F2);
    QCOMPARE(parts.list.selectedIds().size(), 3);
    QVERIFY(story().the("name").isEnabled());
    QVERIFY(story().the<QLabel>("severalSelected").text().contains("3"));
    QVERIFY(!story().isSeen("bodyPeopleAdd"));

    story().press(Qt::Key_Escape);
    QVERIFY(!story().isSeen("name"));
    parts.click(parts.ids().at(4));
    QVERIFY(!story().isSeen("severalSelected"));
    QTest::keyClick(&parts.list.view(), Qt::Key_F2);
    QCOMPARE(story().the<LineField>("name").text(), Bodies(story().archive()).find(BodyId(parts.ids().at(4)))->name);
    QVERIFY(story().isSeen("bodyPeopleAdd"));
}

void TestCurrentRecord::numbersGoToTheLettersInTheOrderSeen()
{
    const auto meeting = Meetings(story().archive()).named("2025-11-20")->id;
    story().window().go({PageKind::Meeting, meeting.value(), 2});
    story().press(QKeySequence("Ctrl+L"));
    ListAndForm parts(*pageOf(story()));
    const auto ids = parts.ids();
    parts.click(ids.at(6));
    for (const int row : {2, 0, 4})
        QTest::mouseClick(parts.list.view().viewport(), Qt::LeftButton, Qt::ControlModifier,
                          parts.list.view().visualRect(parts.indexOf(ids.at(row))).center());
    QGuiApplication::clipboard()->setText("901\n902\n903\n904");

    story().press(QKeySequence("Ctrl+Shift+P"));

    const auto letters = Convocations(story().archive()).of(meeting).value();
    const auto numberOf = [&](qint64 id) {
        for (const auto &letter : letters)
            if (letter.id.value() == id)
                return letter.protocolRef;
        return QString();
    };
    QCOMPARE(QStringList({numberOf(ids.at(0)), numberOf(ids.at(2)), numberOf(ids.at(4)), numberOf(ids.at(6))}),
             QStringList({"901", "902", "903", "904"}));
    QCOMPARE(story().dialogs.lines.size(), 4);
    QVERIFY(story().dialogs.lines.constFirst().contains("901"));
}

void TestCurrentRecord::whatIsCopiedIsWholeRows()
{
    story().press(QKeySequence("Ctrl+3"));
    ListAndForm parts(*pageOf(story()));
    parts.click(parts.ids().constFirst());
    QTest::keyClick(&parts.list.view(), Qt::Key_Down, Qt::ShiftModifier);

    QTest::keySequence(&parts.list.view(), QKeySequence::Copy);

    const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.constFirst().count(u'\t'), parts.list.view().header()->count() - 1);
}

void TestCurrentRecord::aCommandReadsWhatIsOnTheScreen()
{
    story().press(QKeySequence("Ctrl+3"));
    story().selectRow("bodyList", "Questura di Asti");
    story().type("pec", "nuova.questura@pec.example.it");

    story().press(QKeySequence("Ctrl+Shift+C"));

    QVERIFY(QGuiApplication::clipboard()->text().contains("nuova.questura@pec.example.it"));
}

void TestCurrentRecord::aLetterFollowsTheAddressOfItsBody()
{
    const auto meeting = Meetings(story().archive()).named("2025-11-20")->id;
    QVERIFY(Convocations(story().archive()).prepareFor(meeting));
    auto body = Bodies(story().archive()).named("Questura di Asti").value();
    const auto letterTo = [&](BodyId id) {
        const auto letters = Convocations(story().archive()).of(meeting).value();
        return *std::find_if(letters.cbegin(), letters.cend(),
                             [&](const Convocation &letter) { return letter.bodyId == id; });
    };
    auto byHand = letterTo(Bodies(story().archive()).named("Provincia di Asti")->id);
    byHand.address = "a.mano@example.it";
    QVERIFY(Convocations(story().archive()).change(byHand));

    body.pec = "corretta@pec.example.it";
    QVERIFY(Bodies(story().archive()).change(body));
    auto other = Bodies(story().archive()).named("Provincia di Asti").value();
    other.pec = "provincia.corretta@pec.example.it";
    QVERIFY(Bodies(story().archive()).change(other));

    QCOMPARE(letterTo(body.id).address, "corretta@pec.example.it");
    QCOMPARE(letterTo(other.id).address, "a.mano@example.it");
    QVERIFY(story().archive().undo());
    QVERIFY(story().archive().undo());
    QVERIFY(letterTo(body.id).address != "corretta@pec.example.it");
}

QTEST_MAIN(TestCurrentRecord)
#include "tst_current_record.moc"
