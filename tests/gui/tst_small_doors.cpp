#include "core/usecases/actions.h"
#include "core/usecases/agendas.h"
#include "core/usecases/attendances.h"
#include "core/usecases/bodies.h"
#include "core/usecases/convocations.h"
#include "core/usecases/histories.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/people.h"
#include "core/usecases/plans.h"
#include "tests/gui/open_window.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QTabBar>
#include <QTreeView>

using namespace seduta;

namespace {

constexpr MeetingId heldMeeting(1);
constexpr MeetingId nextMeeting(2);

void fill(QWidget &box, const char *field, const QString &words)
{
    auto *line = box.findChild<QWidget *>(QLatin1String(field));
    QVERIFY2(line, field);
    line->setFocus(Qt::TabFocusReason);
    QTest::keySequence(line, QKeySequence::SelectAll);
    QTest::keyClicks(line, words);
}

void keep(QWidget &box)
{
    QTest::mouseClick(box.findChild<QWidget *>(QStringLiteral("keepRecord")), Qt::LeftButton);
}

}

/// What core can do and no page had a place for: each done by hand, in the window.
class TestSmallDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aFormerNameOfABodyIsKeptWithItsDays();
    void aBodyDoesNotLieBelowItself();
    void aMeetingOfTwoDaysHasItsPartsInOrder();
    void aSuspensionForgottenIsNotedWithItsEnd();
    void aPointIsLinkedToWhatItIsAboutAndUnlinked();
    void whoLeftTheRoomDuringAPointIsRecordedInOneAct();
    void theMinutesAreNumberedByHand();
    void whatIsSeldomAskedIsFolded_data();
    void whatIsSeldomAskedIsFolded();
    void aCommitmentIsBornInAPointOfItsMeeting();
    void severalBodiesAreChangedInOneAct();
    void severalCommitmentsAreChangedInOneAct();
    void severalThatCannotBeKeptStayInTheForm();
    void aBodyOutsideTheCompositionIsConvenedTooAndNoLongerLeftOut();
    void theOfficeIsNotConvened();
    void oneLetterForAllIsMadeWhereItIsChosen();
    void theSecretariatGoesOutAndComesInAsADocument();
    void theArchiveIsVerifiedFromTheMenu();
    void theCommitmentsAreMadeAsAPaper();
    void thePrefettoPresidesWithoutABody();
    void aContributionAndItsCommitmentAreOneLine();

private:
    OpenWindow &story() { return *m_story; }
    Workspace &archive() { return m_story->archive(); }
    void openForm(PageKind page, qint64 record);
    void goToTab(const QString &tabs, int tab);
    void press(QWidget &widget, Qt::Key key) { QTest::keyClick(&widget, key); }
    void selectToo(const QString &list, const QString &words);
    void trigger(const char *command) { story().window().findChild<QAction *>(QLatin1String(command))->trigger(); }
    qsizetype acts() { return archive().undoStacks().undoable.size(); }

    std::unique_ptr<OpenWindow> m_story{};
};

void TestSmallDoors::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSampleWithDraftMinutes();
}

void TestSmallDoors::openForm(PageKind page, qint64 record)
{
    story().window().go({page, record});
    story().openForm();
}

void TestSmallDoors::goToTab(const QString &tabs, int tab)
{
    auto &bar = story().the<QTabBar>(tabs);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(tab).center());
}

void TestSmallDoors::selectToo(const QString &list, const QString &words)
{
    auto &view = story().the<QTreeView>(list);
    const auto row = story().row(list, words);
    view.scrollTo(row);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, view.visualRect(row).center());
}

void TestSmallDoors::aFormerNameOfABodyIsKeptWithItsDays()
{
    const BodyId body = Bodies(archive()).named("Asl At")->id;
    openForm(PageKind::Bodies, body.value());
    goToTab("bodyTabs", 1);
    story().inBox("recordDialog", [](QWidget &box) {
        fill(box, "name", "Asl 19 di Asti");
        fill(box, "validTo", "31/12/2007");
        keep(box);
    });
    story().click("bodyNamesAdd");

    const auto names = Bodies(archive()).namesOf(body).value();
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.constFirst().name, "Asl 19 di Asti");
    QCOMPARE(names.constFirst().validTo, PartialDate::onDay(QDate(2007, 12, 31)));

    story().selectRow("bodyNames", "Asl 19");
    story().press(Qt::Key_Delete);
    QVERIFY(Bodies(archive()).namesOf(body)->isEmpty());
    trigger("undo");
    QCOMPARE(Bodies(archive()).namesOf(body)->size(), 1);
}

void TestSmallDoors::aBodyDoesNotLieBelowItself()
{
    const auto province = Bodies(archive()).named("Provincia di Asti").value();
    auto below = Bodies(archive()).named("Asl At").value();
    below.parentId = province.id;
    QVERIFY(Bodies(archive()).change(below));
    openForm(PageKind::Bodies, province.id.value());

    story().type("parentId", "Asl At");
    press(story().the("parentId"), Qt::Key_Return);
    story().press(QKeySequence::Save);

    QVERIFY(story().isSeen("parentIdError"));
    QCOMPARE(Bodies(archive()).find(province.id)->parentId, BodyId());
}

void TestSmallDoors::aMeetingOfTwoDaysHasItsPartsInOrder()
{
    openForm(PageKind::Meetings, nextMeeting.value());
    for (const auto *audience : {"sindaci", "associazioni"}) {
        story().inBox("recordDialog", [=](QWidget &box) {
            fill(box, "startsAt", "9:30");
            fill(box, "audience", QLatin1String(audience));
            keep(box);
        });
        story().click("meetingPartsAdd");
    }
    story().selectRow("meetingParts", "associazioni");
    story().press(QKeySequence("Ctrl+Up"));

    const auto parts = Meetings(archive()).partsOf(nextMeeting).value();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.constFirst().audience, "associazioni");
    QCOMPARE(parts.constFirst().heldOn, QDate(2025, 11, 20));
    QCOMPARE(parts.constFirst().startsAt, QTime(9, 30));
}

void TestSmallDoors::aSuspensionForgottenIsNotedWithItsEnd()
{
    openForm(PageKind::Meetings, heldMeeting.value());
    goToTab("meetingTabs", 1);
    story().inBox("recordDialog", [](QWidget &box) {
        fill(box, "suspendedAt", "11:00");
        keep(box);
        QVERIFY(box.isVisible());
        QVERIFY(box.findChild<QLabel *>("resumedAtError")->isVisible());
        fill(box, "resumedAt", "11:15");
        keep(box);
    });
    story().click("suspensionsAdd");

    const auto suspensions = Meetings(archive()).suspensionsOf(heldMeeting).value();
    QCOMPARE(suspensions.size(), 1);
    QCOMPARE(suspensions.constFirst().resumedAt, QTime(11, 15));
}

void TestSmallDoors::aPointIsLinkedToWhatItIsAboutAndUnlinked()
{
    story().window().go({PageKind::Meeting, nextMeeting.value(), 1});
    const auto point = Agendas(archive()).of(nextMeeting)->constFirst().item;
    story().selectRow("agendaList", point.title);
    goToTab("pointTabs", 1);
    const auto before = Agendas(archive()).linksOf(point.id)->size();
    story().inBox("recordDialog", [](QWidget &box) {
        fill(box, "about", "Questura di Asti");
        QTest::keyClick(box.findChild<QWidget *>("about"), Qt::Key_Return);
        keep(box);
    });
    story().click("pointLinksAdd");

    const auto links = Agendas(archive()).linksOf(point.id).value();
    QCOMPARE(links.size(), before + 1);
    QCOMPARE(links.constLast().bodyId, Bodies(archive()).named("Questura di Asti")->id);
    story().selectRow("pointLinks", "Questura di Asti");
    story().press(Qt::Key_Delete);
    QCOMPARE(Agendas(archive()).linksOf(point.id)->size(), before);
}

void TestSmallDoors::whoLeftTheRoomDuringAPointIsRecordedInOneAct()
{
    story().window().go({PageKind::Meeting, heldMeeting.value(), 3});
    story().selectRow("attendanceList", "Questura di Asti");
    story().openForm();
    const auto before = acts();
    auto &missed = story().the<QListWidget>("missed");
    missed.setFocus(Qt::TabFocusReason);
    missed.setCurrentRow(1);
    press(missed, Qt::Key_Space);
    story().type("note", "Uscito per altro impegno");
    story().press(QKeySequence::Save);

    const auto exclusions = Attendances(archive()).exclusionsOf(heldMeeting).value();
    QCOMPARE(exclusions.size(), 1);
    QCOMPARE(exclusions.constFirst().agendaItemId, Agendas(archive()).of(heldMeeting)->at(1).item.id);
    QCOMPARE(acts(), before + 1);
    trigger("undo");
    QVERIFY(Attendances(archive()).exclusionsOf(heldMeeting)->isEmpty());
}

void TestSmallDoors::theMinutesAreNumberedByHand()
{
    story().window().go({PageKind::Meeting, heldMeeting.value(), 4});
    story().type("minutesNumber", "7/2025");
    press(story().the("minutesNumber"), Qt::Key_Tab);

    QCOMPARE(MinutesBook(archive()).of(heldMeeting).value()->number, "7/2025");
    trigger("undo");
    QCOMPARE(MinutesBook(archive()).of(heldMeeting).value()->number, "1/2025");
}

void TestSmallDoors::whatIsSeldomAskedIsFolded_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<qint64>("record");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *field, PageKind page, qint64 record, const char *words) {
        QTest::newRow(field) << int(page) << record << QString(field) << QString(words);
    };
    row("chairDelegationRef", PageKind::Meetings, 2, "nota n. 12 del 3 novembre 2025");
    row("addressSource", PageKind::Bodies, 3, "IndicePA");
    row("addressCheckedOn", PageKind::Bodies, 3, "03/11/2025");
    row("condition", PageKind::Actions, 2, "se arrivano i fondi");
    row("basis", PageKind::Actions, 2, "art. 57, comma 4");
    row("recurrence", PageKind::Actions, 2, "ogni sei mesi");
}

void TestSmallDoors::whatIsSeldomAskedIsFolded()
{
    QFETCH(int, page);
    QFETCH(qint64, record);
    QFETCH(QString, field);
    QFETCH(QString, words);
    const auto before = acts();
    openForm(static_cast<PageKind>(page), record);
    story().type(field, words);
    story().press(QKeySequence::Save);

    QCOMPARE(acts(), before + 1);
    const auto act = archive().undoStacks().undoable.constFirst().id;
    const auto changes = Histories(archive()).changesOf(act).value();
    QCOMPARE(changes.size(), 1);
    QVERIFY2(changes.constFirst().after.contains(words) || field == "addressCheckedOn",
             qPrintable(changes.constFirst().after));
}

void TestSmallDoors::aCommitmentIsBornInAPointOfItsMeeting()
{
    openForm(PageKind::Actions, 5);
    story().type("meetingId", "26/06/2025");
    press(story().the("meetingId"), Qt::Key_Return);
    const auto point = Agendas(archive()).of(heldMeeting)->at(1);
    story().type("agendaItemId", point.item.title.left(30));
    press(story().the("agendaItemId"), Qt::Key_Return);
    story().press(QKeySequence::Save);

    QCOMPARE(Actions(archive()).find(ActionItemId(5))->agendaItemId, point.item.id);
    auto elsewhere = Actions(archive()).find(ActionItemId(5)).value();
    elsewhere.meetingId = nextMeeting;
    QCOMPARE(Actions(archive()).change(elsewhere).error().field, "agendaItemId");
}

void TestSmallDoors::severalBodiesAreChangedInOneAct()
{
    story().press(QKeySequence("Ctrl+3"));
    const QStringList names{"Asl At", "Caritas diocesana", "Unione Industriale"};
    story().selectRow("bodyList", names.at(0));
    selectToo("bodyList", names.at(1));
    selectToo("bodyList", names.at(2));
    const auto before = acts();
    const QString pec = Bodies(archive()).named(names.at(1))->pec;

    story().press(Qt::Key_F2);
    story().pick("category", label(BodyCategory::AssistanceBody));
    story().press(QKeySequence::Save);

    for (const auto &name : names)
        QCOMPARE(Bodies(archive()).named(name)->category, BodyCategory::AssistanceBody);
    QCOMPARE(Bodies(archive()).named(names.at(1))->pec, pec);
    QCOMPARE(acts(), before + 1);
    QCOMPARE(Histories(archive()).page(1)->constFirst().rows >= 2, true);
    story().press(QKeySequence::Undo);
    QVERIFY(Bodies(archive()).named(names.at(2))->category != BodyCategory::AssistanceBody);
    QCOMPARE(acts(), before);
}

void TestSmallDoors::severalCommitmentsAreChangedInOneAct()
{
    story().press(QKeySequence("Ctrl+5"));
    const QStringList words{"Attivazione di tavoli", "Informazione periodica"};
    story().selectRow("actionList", words.at(0));
    selectToo("actionList", words.at(1));
    const auto before = acts();

    story().press(Qt::Key_F2);
    story().type("basis", "verbale del 26 giugno 2025");
    story().press(QKeySequence::Save);

    QCOMPARE(Actions(archive()).find(ActionItemId(3))->basis, "verbale del 26 giugno 2025");
    QCOMPARE(Actions(archive()).find(ActionItemId(6))->basis, "verbale del 26 giugno 2025");
    QCOMPARE(acts(), before + 1);
}

void TestSmallDoors::severalThatCannotBeKeptStayInTheForm()
{
    story().press(QKeySequence("Ctrl+3"));
    story().selectRow("bodyList", "Asl At");
    selectToo("bodyList", "Caritas diocesana");
    story().press(Qt::Key_F2);
    story().type("addressCheckedOn", "trentuno febbraio");
    const auto before = acts();

    story().selectRow("bodyList", "Questura di Asti");

    QCOMPARE(acts(), before);
    QVERIFY(story().isSeen("addressCheckedOnError"));
    QCOMPARE(story().the<QTreeView>("bodyList").selectionModel()->selectedRows().size(), 2);
    story().type("addressCheckedOn", "3/11/2025");
    story().selectRow("bodyList", "Questura di Asti");
    QCOMPARE(Bodies(archive()).named("Caritas diocesana")->addressCheckedOn, QDate(2025, 11, 3));
    QCOMPARE(Bodies(archive()).named("Asl At")->addressCheckedOn, QDate(2025, 11, 3));
    QCOMPARE(Bodies(archive()).named("Questura di Asti")->addressCheckedOn, QDate(2025, 5, 30));
    QCOMPARE(acts(), before + 1);
}

void TestSmallDoors::aBodyOutsideTheCompositionIsConvenedTooAndNoLongerLeftOut()
{
    Body body;
    body.name = "Comune di Nizza Monferrato";
    body.pec = "nizza@pec.example.org";
    const auto id = Bodies(archive()).add(body).value();
    story().window().go({PageKind::Meeting, nextMeeting.value(), 2});
    QVERIFY(story().the<QLabel>("leftOut").text().contains(body.name));

    story().type("alsoConvene", "Nizza Monferrato");
    press(story().the("alsoConvene"), Qt::Key_Return);

    const auto letters = Convocations(archive()).of(nextMeeting).value();
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters.constFirst().bodyId, id);
    QCOMPARE(letters.constFirst().role, ConvocationRole::Invited);
    QCOMPARE(letters.constFirst().address, body.pec);
    QVERIFY(!story().the<QLabel>("leftOut").text().contains(body.name));
    trigger("prepareLetters");
    QVERIFY(!story().the<QLabel>("leftOut").text().contains("Asl At"));
}

void TestSmallDoors::theOfficeIsNotConvened()
{
    Body office;
    office.name = "Prefettura di Asti - Ufficio territoriale del Governo";
    const auto id = Bodies(archive()).add(office).value();
    auto meeting = Meetings(archive()).find(nextMeeting).value();
    meeting.compositionId = {};
    QVERIFY(Meetings(archive()).change(meeting));
    auto archived = Bodies(archive()).named("Caritas diocesana").value();
    archived.isActive = false;
    QVERIFY(Bodies(archive()).change(archived));
    story().window().go({PageKind::Meeting, nextMeeting.value(), 2});
    trigger("prepareLetters");

    const auto letters = Convocations(archive()).of(nextMeeting).value();
    for (const auto &letter : letters)
        QVERIFY(letter.bodyId != id && letter.bodyId != archived.id);
    const QString told = story().the<QLabel>("leftOut").text();
    QVERIFY2(told.contains("Prefettura di Asti") && told.contains("Caritas diocesana"), qPrintable(told));
}

void TestSmallDoors::oneLetterForAllIsMadeWhereItIsChosen()
{
    story().window().go({PageKind::Meeting, heldMeeting.value(), 2});
    const QString folder = story().file("lettere");
    QDir().mkpath(folder);
    auto &form = story().the<QComboBox>("letterForm");
    form.setFocus(Qt::TabFocusReason);
    press(form, Qt::Key_End);
    story().dialogs.answers = {folder};
    trigger("print");
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);

    story().openAgain();
    story().window().go({PageKind::Meeting, heldMeeting.value(), 2});
    QCOMPARE(story().the<QComboBox>("letterForm").currentIndex(), 2);
}

void TestSmallDoors::theSecretariatGoesOutAndComesInAsADocument()
{
    const QString path = story().file("segreteria.json");
    story().dialogs.answers = {path};
    trigger("exportDocument");
    QVERIFY2(QFile::exists(path), qPrintable(story().notice()));
    const auto before = Bodies(archive()).inPrecedence()->size();

    story().dialogs.isConfirming = false;
    story().dialogs.answers = {path};
    trigger("importDocument");
    QVERIFY(!story().dialogs.lines.isEmpty());
    QCOMPARE(Bodies(archive()).inPrecedence()->size(), before);

    story().dialogs.isConfirming = true;
    story().dialogs.answers = {path};
    trigger("importDocument");
    QCOMPARE(Bodies(archive()).inPrecedence()->size(), 2 * before);
    trigger("undo");
    QCOMPARE(Bodies(archive()).inPrecedence()->size(), before);
}

void TestSmallDoors::theArchiveIsVerifiedFromTheMenu()
{
    trigger("verifyArchive");
    QVERIFY2(story().notice().startsWith("L'archivio è integro"), qPrintable(story().notice()));
}

void TestSmallDoors::theCommitmentsAreMadeAsAPaper()
{
    story().press(QKeySequence("Ctrl+5"));
    const QString folder = story().file("elenco");
    QDir().mkpath(folder);
    story().dialogs.answers = {folder};
    story().press(QKeySequence("Ctrl+P"));
    QVERIFY2(!QDir(folder).entryList({"elenco-impegni*.pdf"}).isEmpty(), qPrintable(story().notice()));
}

void TestSmallDoors::thePrefettoPresidesWithoutABody()
{
    OpenWindow story;
    story.dialogs.answers = {story.file("nuovo.seduta")};
    story.click("welcomeNew");
    story.pick("officeOf", "Asti");
    story.click("goOnWithBodies");
    story.press(QKeySequence("Ctrl+2"));
    story.press(QKeySequence::New);
    story.type("heldOn", "10/12/2025");
    story.type("chairId", "dott.ssa Anna Rossi");
    QTest::keyClick(&story.the("chairId"), Qt::Key_Return);
    story.type("chairTitle", "Prefetto");
    story.press(QKeySequence::Save);

    const auto meeting = Meetings(story.archive()).named("10/12/2025");
    QVERIFY(meeting);
    QCOMPARE(People(story.archive()).find(meeting->chairId)->familyName, "Rossi");
    QVERIFY(Bodies(story.archive()).inPrecedence()->isEmpty());
}

void TestSmallDoors::aContributionAndItsCommitmentAreOneLine()
{
    const auto linesWith = [this](const QString &words) {
        int found = 0;
        const auto &lines = story().the<QListWidget>("todayLines");
        for (int row = 0; row < lines.count(); ++row)
            found += lines.item(row)->text().contains(words) ? 1 : 0;
        return found;
    };
    const BodyId province = Bodies(archive()).named("Provincia di Asti")->id;
    story().press(QKeySequence("Ctrl+1"));
    QCOMPARE(linesWith("Provincia di Asti"), 1);

    // Its contribution came: it owes nothing more, though its part of the commitment was not marked.
    const auto awaited = Plans(archive()).awaited().value();
    for (const auto &each : awaited)
        if (each.bodyId == province)
            QVERIFY(Plans(archive()).receive(each.id, QDate(2025, 10, 10), true));
    QCOMPARE(linesWith("Provincia di Asti"), 0);

    // Without the commitment the others are told by themselves, each once.
    QVERIFY(Actions(archive()).setStatus(ActionItemId(2), ActionStatus::Cancelled, "superato", true));
    QCOMPARE(linesWith("Regione Piemonte"), 1);
    QCOMPARE(linesWith("Provincia di Asti"), 0);
}

QTEST_MAIN(TestSmallDoors)
#include "tst_small_doors.moc"
