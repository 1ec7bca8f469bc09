#include "core/usecases/actions.h"
#include "core/usecases/bodies.h"
#include "core/usecases/people.h"
#include "tests/gui/open_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace seduta;

/// The small things of every day, over the sample secretariat.
class TestEveryday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilterFindsWithoutAccentsAndComesBackToTheList();
    void aBodyIsChangedAndTheChangeIsUndoneByName();
    void whatIsTypedIsKeptOnGoingElsewhere();
    void aBodyWithoutNameKeepsThePageAndSaysWhy();
    void precedenceIsChangedByKeys();
    void allPecAddressesAreCopiedInPrecedence();
    void whatAMeetingSaidOfAnAreaIsRecorded();
    void anAreaIsOvercomeAndBroughtBack();
    void columnsFitTheirWordsUntilAHandSetsThem();
    void aPersonIsAddedToABody();
    void aPersonAlreadyRecordedSpeaksForAnotherBodyToo();
    void aCommitmentIsBornChasedAndDone();
    void theHistoryOfARecordTellsWhatWasBefore();
    void anOlderActIsUndoneAfterALook();
    void aSecondWindowReadsAndCannotWrite();
    void aCopyIsRestoredIntoANewFile();
};

void TestEveryday::theFilterFindsWithoutAccentsAndComesBackToTheList()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));

    story.press(QKeySequence("/"));
    QTest::keyClicks(&story.the<QLineEdit>("bodyListFilter"), "QUESTUR asti");

    QCOMPARE(story.rows("bodyList").size(), 1);
    QVERIFY(story.rows("bodyList").constFirst().contains("Questura di Asti"));
    QTest::keyClick(&story.the<QLineEdit>("bodyListFilter"), Qt::Key_Return);
    QVERIFY(story.the<QTreeView>("bodyList").hasFocus());
    QCOMPARE(story.the<QLineEdit>("name").text(), "Questura di Asti");
}

void TestEveryday::aBodyIsChangedAndTheChangeIsUndoneByName()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    story.selectRow("bodyList", "Questura di Asti");
    const QString before = story.the<QLineEdit>("pec").text();

    story.type("pec", "nuova@pec.example.it");
    story.press(QKeySequence::Save);
    QCOMPARE(Bodies(story.archive()).named("Questura di Asti")->pec, "nuova@pec.example.it");
    QCOMPARE(story.window().findChild<QAction *>("undo")->text(), "&Annulla: Modifica l'ente «Questura di Asti»");

    story.press(QKeySequence("Ctrl+5"));
    story.press(QKeySequence::Undo);

    QCOMPARE(Bodies(story.archive()).named("Questura di Asti")->pec, before);
    QCOMPARE(story.title(), "Enti");
    QCOMPARE(story.the<QLineEdit>("pec").text(), before);
}

void TestEveryday::whatIsTypedIsKeptOnGoingElsewhere()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    story.selectRow("bodyList", "Questura di Asti");

    story.type("phone", "0141 000000");
    story.press(QKeySequence("Ctrl+1"));

    QCOMPARE(Bodies(story.archive()).named("Questura di Asti")->phone, "0141 000000");
}

void TestEveryday::aBodyWithoutNameKeepsThePageAndSaysWhy()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    story.selectRow("bodyList", "Questura di Asti");

    story.type("name", " ");
    story.press(QKeySequence("Ctrl+1"));

    QCOMPARE(story.title(), "Enti");
    QCOMPARE(story.the<QLabel>("nameError").text(), "Indicare la denominazione dell'ente.");
    story.click("revertRecord");
    QCOMPARE(story.the<QLineEdit>("name").text(), "Questura di Asti");
}

void TestEveryday::precedenceIsChangedByKeys()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    const auto before = Bodies(story.archive()).inPrecedence().value();
    story.selectRow("bodyList", before.at(1).name);

    story.press(QKeySequence("Ctrl+Up"));

    QCOMPARE(Bodies(story.archive()).inPrecedence()->constFirst().id, before.at(1).id);
    QVERIFY(story.rows("bodyList").constFirst().contains(before.at(1).name));
}

void TestEveryday::allPecAddressesAreCopiedInPrecedence()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));

    story.press(QKeySequence("Ctrl+Shift+C"));

    QStringList expected;
    const auto bodies = Bodies(story.archive()).inPrecedence().value();
    for (const auto &body : bodies)
        if (!body.pec.isEmpty())
            expected.append(body.pec);
    QCOMPARE(QGuiApplication::clipboard()->text(), expected.join("; "));
}

void TestEveryday::whatAMeetingSaidOfAnAreaIsRecorded()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+4"));
    story.selectRow("areasList", "Gestione della governance");
    const auto before = story.rows("areaReports").size();

    story.inBox("recordDialog", [](QWidget &box) {
        auto *meeting = box.findChild<QComboBox *>("meetingId");
        QTest::keyClick(meeting, Qt::Key_Down);
        QTest::keyClick(box.findChild<QComboBox *>("judgement"), Qt::Key_End);
        QTest::keyClicks(box.findChild<QPlainTextEdit *>("text"), "Tavolo avviato");
        auto *bodies = box.findChild<QListWidget *>("bodies");
        bodies->setCurrentRow(2);
        QTest::keyClick(bodies, Qt::Key_Space);
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
    });
    story.click("areaReportsAdd");

    const auto rows = story.rows("areaReports");
    QCOMPARE(rows.size(), before + 1);
    const auto told = rows.filter("Tavolo avviato");
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.constFirst().contains("20/11/2025 | valutazione favorevole | "), qPrintable(told.constFirst()));
    QVERIFY2(told.constFirst().endsWith("Questura di Asti"), qPrintable(told.constFirst()));
    story.press(QKeySequence::Undo);
    QCOMPARE(story.rows("areaReports").size(), before);
}

void TestEveryday::anAreaIsOvercomeAndBroughtBack()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+4"));
    story.selectRow("areasList", "Gestione della governance");
    const auto row = [&] { return story.rows("areasList").filter("Gestione della governance").constFirst(); };
    const auto before = row();

    story.pick("status", "superata");
    story.press(QKeySequence::Save);
    QVERIFY2(row().contains("superata"), qPrintable(row()));
    QCOMPARE(story.the<QLineEdit>("statusOn").text(), "01/09/2025");
    story.press(QKeySequence::Undo);

    QCOMPARE(row(), before);
}

void TestEveryday::columnsFitTheirWordsUntilAHandSetsThem()
{
    OpenWindow story;
    story.window().resize(1600, 720);
    story.openSample();
    story.press(QKeySequence("Ctrl+4"));
    auto *header = story.the<QTreeView>("areasList").header();
    QVERIFY(header->sectionSize(0) > 2 * header->sectionSize(1));

    const QPoint edge(header->sectionViewportPosition(1) - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge - QPoint(60, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge - QPoint(60, 0));
    const int asLeft = header->sectionSize(0);
    QCOMPARE(asLeft, edge.x() + 1 - 60);
    story.openAgain();
    story.press(QKeySequence("Ctrl+4"));

    QCOMPARE(story.the<QTreeView>("areasList").header()->sectionSize(0), asLeft);
}

void TestEveryday::aPersonIsAddedToABody()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    story.selectRow("bodyList", "Questura di Asti");
    const auto body = Bodies(story.archive()).named("Questura di Asti")->id;
    const auto before = Bodies(story.archive()).peopleOf(body)->size();

    story.inBox("recordDialog", [](QWidget &box) {
        QTest::keyClicks(box.findChild<QLineEdit *>("honorific"), "dott.ssa");
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
        QCOMPARE(box.findChild<QLabel *>("familyNameError")->text(), "Indicare un nome o almeno un grado.");
        QTest::keyClicks(box.findChild<QLineEdit *>("familyName"), "Prova");
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
    });
    story.click("bodyPeopleAdd");

    QCOMPARE(Bodies(story.archive()).peopleOf(body)->size(), before + 1);
    QVERIFY(story.rows("bodyPeople").filter("dott.ssa Prova").size() == 1);
}

void TestEveryday::aPersonAlreadyRecordedSpeaksForAnotherBodyToo()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    story.selectRow("bodyList", "Questura di Asti");
    const auto body = Bodies(story.archive()).named("Questura di Asti")->id;
    const auto people = People(story.archive()).all().value();
    const auto known = people.constLast();

    story.inBox("recordDialog", [&](QWidget &box) {
        auto *chooser = box.findChild<QComboBox *>("personId");
        chooser->setFocus();
        QTest::keyClicks(chooser, known.familyName + ' ' + known.givenName);
        QTest::keyClick(chooser, Qt::Key_Return);
        QCOMPARE(box.findChild<QLineEdit *>("familyName")->text(), known.familyName);
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
    });
    story.click("bodyPeopleAdd");

    const auto speaking = Bodies(story.archive()).peopleOf(body).value();
    QVERIFY(std::ranges::any_of(speaking, [&](const BodyPerson &each) { return each.person == known; }));
    QCOMPARE(People(story.archive()).all()->size(), people.size());
}

void TestEveryday::aCommitmentIsBornChasedAndDone()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+5"));
    story.press(QKeySequence::New);

    story.type("title", "Trasmettere l'elenco degli sportelli");
    story.pick("owner", "Questura di Asti");
    story.pick("dueKind", "data");
    story.type("due", "31/12/2024");
    story.press(QKeySequence::Save);
    QCOMPARE(story.rows("actionList").filter("sportelli").size(), 1);
    QVERIFY(story.rows("actionList").filter("sportelli").constFirst().contains("scaduto"));
    QVERIFY(story.rows("actionList").filter("sportelli").constFirst().contains("Questura di Asti"));

    story.selectRow("actionList", "sportelli");
    story.pick("status", "completato");
    story.press(QKeySequence::Save);

    QCOMPARE(story.rows("actionList").filter("sportelli").size(), 0);
    story.pick("actionScope", "Tutti");
    QCOMPARE(story.rows("actionList").filter("completato").size(), 1);
}

void TestEveryday::theHistoryOfARecordTellsWhatWasBefore()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    story.selectRow("bodyList", "Questura di Asti");
    const QString before = story.the<QLineEdit>("phone").text();
    story.type("phone", "0141 111111");
    story.press(QKeySequence::Save);

    story.press(QKeySequence("Ctrl+H"));

    QCOMPARE(story.title(), "Cronologia di «Questura di Asti»");
    story.selectRow("historyList", "Modifica l'ente");
    QCOMPARE(story.rows("historyDetail"),
             QStringList(QStringLiteral("ente «Questura di Asti» | Telefono | %1 | 0141 111111").arg(before)));
}

void TestEveryday::anOlderActIsUndoneAfterALook()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    story.selectRow("bodyList", "Questura di Asti");
    story.type("phone", "0141 111111");
    story.press(QKeySequence::Save);
    story.openAgain();
    story.press(QKeySequence("Ctrl+Shift+H"));
    story.selectRow("historyList", "Modifica l'ente");

    story.click("undoAct");

    QVERIFY(story.dialogs.asked.constLast().contains("Modifica l'ente «Questura di Asti»"));
    QVERIFY(Bodies(story.archive()).named("Questura di Asti")->phone != "0141 111111");
    QVERIFY(story.notice().startsWith("Annullato"));
}

void TestEveryday::aSecondWindowReadsAndCannotWrite()
{
    OpenWindow first;
    first.openSample();
    OpenWindow second;

    second.window().openArchive(first.archive().path());

    QVERIFY(second.archive().isReadOnly());
    QVERIFY(second.isSeen("banner"));
    QCOMPARE(second.the<QLabel>("archiveWriter").text(), "Sola lettura");
    second.press(QKeySequence("Ctrl+3"));
    QVERIFY(!second.window().findChild<QAction *>("add")->isEnabled());
    second.selectRow("bodyList", "Questura di Asti");
    QVERIFY(second.isSeen("cardTitle"));
    second.press(Qt::Key_F2);
    QVERIFY(!second.isSeen("phone"));
}

void TestEveryday::aCopyIsRestoredIntoANewFile()
{
    OpenWindow story;
    story.openSample();
    story.window().findChild<QAction *>("copies")->trigger();
    story.click("makeCopy");
    QVERIFY(story.rows("copyList").constFirst().contains("2 sedute, 23 enti"));
    story.selectRow("copyList", "a richiesta");
    story.dialogs.answers = {story.file("ripristinato.seduta")};

    story.click("restoreCopy");

    QVERIFY2(QFile::exists(story.file("ripristinato.seduta")), qPrintable(story.notice()));
    story.window().openArchive(story.file("ripristinato.seduta"));
    QCOMPARE(Bodies(story.archive()).inPrecedence()->size(), 23);
}

QTEST_MAIN(TestEveryday)
#include "tst_everyday.moc"
