#include "core/usecases/agendas.h"
#include "core/usecases/agreements.h"
#include "core/usecases/bodies.h"
#include "core/usecases/compositions.h"
#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"
#include "core/usecases/people.h"
#include "tests/gui/open_window.h"
#include "ui/desk/paper_place.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

using namespace seduta;

namespace {

constexpr auto hostile = "<img src=x><b>Ente</b> '; DROP TABLE person; -- %1 & C.";

void keepBox(QWidget &box)
{
    QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
}

void typeIn(QWidget &box, const QString &field, const QString &words)
{
    auto *edit = box.findChild<QWidget *>(field);
    edit->setFocus(Qt::TabFocusReason);
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClicks(edit, words);
}

}

/// Registri: persons, compositions, agreements, issued papers, outcomes, by keys through the real window, and the file read back.
class TestRegistersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void oneLineOfTheSidebarLeadsToEveryRegister();
    void theRegisterLastReadIsGoneBackTo();
    void anEmptyArchiveSaysWhatGoesThere_data();
    void anEmptyArchiveSaysWhatGoesThere();
    void theFirstStepsOfTodayLeadHere();

    void aPersonWithoutABodyIsAddedChangedAndBroughtBack();
    void aPersonThatIsNamedStaysAndSaysWhy();
    void thePersonReadIsErasedFromTheCard();
    void undoLeadsToThePerson();
    void theFilterFindsAPersonByItsBody();

    void aCompositionIsMadeByCopyAndItsMembersChanged();
    void aCopyThatCannotBeSaysWhyAndLosesNothing();
    void theOneInForceIsMarkedOnItsDay();
    void whoIsMissingIsToldAndAdded();

    void anAgreementHasItsParties();
    void aPartyThatIsNobodyIsRefusedInTheBox();

    void outcomesOfEveryMeetingLeadToTheMinutes();
    void opinionsAreReadAlone();
    void issuedPapersLeadToThePaper();
    void whoSignsAPaperIsChosen();

    void linksAndSearchLeadHere();
    void hostileNamesAreOnlyWords();
    void aReaderSeesWithoutWriting();

private:
    OpenWindow &story() { return *m_story; }
    void goTo(PageKind page, qint64 id = 0) { story().window().go({page, id}); }
    void inRecordBox(const QString &button, const std::function<void(QWidget &)> &act);
    QStringList members() { return story().rows("compositionMembers"); }
    Compositions compositions() { return Compositions(story().archive()); }

    std::unique_ptr<OpenWindow> m_story{};
};

void TestRegistersPage::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSample();
}

void TestRegistersPage::inRecordBox(const QString &button, const std::function<void(QWidget &)> &act)
{
    story().inBox("recordDialog", act);
    story().click(button);
}

void TestRegistersPage::oneLineOfTheSidebarLeadsToEveryRegister()
{
    story().press(QKeySequence("Ctrl+9"));
    QCOMPARE(story().title(), "Esiti e decisioni");
    QCOMPARE(story().the<QListWidget>("sidebar").currentItem()->text(), "Registri");

    QStringList titles;
    for (const auto page : registerPages()) {
        Q_UNUSED(page)
        story().press(QKeySequence("Ctrl+PgDown"));
        titles.append(story().title());
        QCOMPARE(story().the<QListWidget>("sidebar").currentItem()->text(), "Registri");
    }
    QCOMPARE(titles,
             QStringList({"Protocolli d'intesa", "Pareri", "Dati", "Riferimenti", "Eventi", "Documenti emessi",
                          "Persone", "Composizioni", "Esiti e decisioni"}));
    story().press(QKeySequence("Ctrl+PgUp"));
    QCOMPARE(story().title(), "Composizioni");

    auto &tabs = story().the<QTabBar>("registerTabs");
    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Left);
    QCOMPARE(story().title(), "Persone");
    story().press(QKeySequence("Ctrl+3"));
    QVERIFY(!story().isSeen("registerTabs"));
    QVERIFY(!story().window().findChild<QAction *>("nextRegister")->isEnabled());
}

void TestRegistersPage::theRegisterLastReadIsGoneBackTo()
{
    goTo(PageKind::People, 2);
    story().press(QKeySequence("Ctrl+3"));

    story().press(QKeySequence("Ctrl+9"));
    QCOMPARE(story().title(), "Persone");
    story().press(QKeySequence("Alt+Left"));
    QCOMPARE(story().title(), "Enti");
}

void TestRegistersPage::anEmptyArchiveSaysWhatGoesThere_data()
{
    QTest::addColumn<PageKind>("page");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("words");
    QTest::newRow("decisions") << PageKind::Decisions << "decisionsList"
                               << "verbale";
    QTest::newRow("agreements") << PageKind::Agreements << "agreementsList"
                                << "Ctrl+N";
    QTest::newRow("opinions") << PageKind::Opinions << "opinionsList"
                              << "Ctrl+N";
    QTest::newRow("statistics") << PageKind::Statistics << "statisticsList"
                                << "Ctrl+N";
    QTest::newRow("references") << PageKind::References << "referencesList"
                                << "Ctrl+N";
    QTest::newRow("events") << PageKind::Events << "eventsList"
                            << "Ctrl+N";
    QTest::newRow("issued") << PageKind::IssuedPapers << "issuedPapersList"
                            << "Ctrl+Maiusc+E";
    QTest::newRow("people") << PageKind::People << "peopleList"
                            << "Ctrl+N";
    QTest::newRow("compositions") << PageKind::Compositions << "compositionsList"
                                  << "Ctrl+N";
}

void TestRegistersPage::anEmptyArchiveSaysWhatGoesThere()
{
    QFETCH(PageKind, page);
    QFETCH(QString, list);
    QFETCH(QString, words);
    OpenWindow empty;
    empty.dialogs.answers = {empty.file("vuoto.seduta")};
    empty.click("welcomeNew");

    empty.window().go({page});

    auto &label = empty.the<QLabel>(list + "Empty");
    QVERIFY2(label.text().contains(words), qPrintable(label.text()));
}

void TestRegistersPage::theFirstStepsOfTodayLeadHere()
{
    OpenWindow empty;
    empty.dialogs.answers = {empty.file("vuoto.seduta")};
    empty.click("welcomeNew");
    empty.pick("officeOf", "Asti");
    const auto follow = [&](const QString &words) {
        empty.press(QKeySequence("Ctrl+1"));
        auto &lines = empty.the<QListWidget>("todayLines");
        lines.setCurrentItem(lines.findItems(words, Qt::MatchContains).value(0));
        QTest::keyClick(&lines, Qt::Key_Return);
    };

    follow("Chi presiede");
    QCOMPARE(empty.title(), "Persone");
    follow("composizione");
    QCOMPARE(empty.title(), "Composizioni");

    empty.press(QKeySequence("Ctrl+N"));
    empty.type("decreeRef", "n. 1/2026");
    empty.press(QKeySequence("Ctrl+S"));
    const auto first = Compositions(empty.archive()).all()->constFirst();
    QCOMPARE(first.validFrom, PartialDate::onDay(empty.clock().today()));
    QCOMPARE(first.decreeRef, "n. 1/2026");
}

void TestRegistersPage::aPersonWithoutABodyIsAddedChangedAndBroughtBack()
{
    goTo(PageKind::People);
    const auto before = story().rows("peopleList").size();
    story().press(QKeySequence("Ctrl+N"));
    story().type("honorific", "dott.");
    story().type("givenName", "Aldo");
    story().type("familyName", "Zeta");
    story().type("jobTitle", "Viceprefetto vicario");
    story().type("rank", "Viceprefetto");
    story().pick("gender", "maschile");
    story().type("email", "aldo.zeta@example.org");
    story().type("phone", "0141 1234");
    story().type("note", "Presiede in assenza del Prefetto.");
    story().press(Qt::Key_Escape);

    const auto added = People(story().archive()).named("Aldo Zeta");
    QVERIFY(added);
    QCOMPARE(*added,
             (Person{added->id, "dott.", "Aldo", "Zeta", "Viceprefetto", "Viceprefetto vicario", Gender::Masculine,
                     "aldo.zeta@example.org", "0141 1234", "Presiede in assenza del Prefetto."}));
    QCOMPARE(story().rows("peopleList").size(), before + 1);
    QVERIFY(story().the<QLabel>("cardTitle").text().contains("Aldo Zeta"));

    story().press(Qt::Key_F2);
    story().type("phone", "0141 5678");
    story().press(Qt::Key_Escape);
    QCOMPARE(People(story().archive()).find(added->id)->phone, "0141 5678");
    story().press(QKeySequence::Undo);
    QCOMPARE(People(story().archive()).find(added->id)->phone, "0141 1234");

    story().press(QKeySequence("Ctrl+Del"));
    QVERIFY(!People(story().archive()).find(added->id));
    story().press(QKeySequence::Undo);
    QVERIFY(People(story().archive()).find(added->id));
    QCOMPARE(story().rows("peopleList").size(), before + 1);
}

void TestRegistersPage::aPersonThatIsNamedStaysAndSaysWhy()
{
    const auto named = People(story().archive()).named("Laura Campione")->id;
    goTo(PageKind::People, named.value());

    story().press(QKeySequence("Ctrl+Del"));

    QVERIFY2(story().notice().contains("nominano questa persona"), qPrintable(story().notice()));
    QVERIFY(People(story().archive()).find(named));
}

void TestRegistersPage::thePersonReadIsErasedFromTheCard()
{
    const auto named = People(story().archive()).named("Laura Campione")->id;
    goTo(PageKind::People, named.value());

    story().click("cardEraseData");
    QVERIFY(story().the<QComboBox>("erasedPerson").currentText().contains("Campione"));

    goTo(PageKind::People, named.value());
    auto &people = story().the<QTreeView>("peopleList");
    people.setFocus();
    QTest::keyClick(&people, Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(story().the<QComboBox>("erasedPerson").currentText().contains("Campione"));

    goTo(PageKind::People, People(story().archive()).named("Carla Saggio")->id.value());
    story().window().findChild<QAction *>("erasePerson")->trigger();
    QVERIFY(story().the<QComboBox>("erasedPerson").currentText().contains("Saggio"));
}

void TestRegistersPage::undoLeadsToThePerson()
{
    goTo(PageKind::People, 2);
    story().type("phone", "0141 999");
    story().press(QKeySequence("Ctrl+1"));

    story().press(QKeySequence::Undo);

    QCOMPARE(story().window().place(), (Place{PageKind::People, 2}));
    QVERIFY(People(story().archive()).find(PersonId(2))->phone.isEmpty());
}

void TestRegistersPage::theFilterFindsAPersonByItsBody()
{
    goTo(PageKind::People);
    const auto all = story().rows("peopleList").size();
    story().press(QKeySequence("/"));
    QTest::keyClicks(QApplication::focusWidget(), "questura");

    QVERIFY(story().the<QTreeView>("peopleList").model()->rowCount() < all);
    QVERIFY(!story().rows("peopleList").filter("Campione").isEmpty());
}

void TestRegistersPage::aCompositionIsMadeByCopyAndItsMembersChanged()
{
    goTo(PageKind::Compositions, 1);
    const auto before = compositions().membersOf(CompositionId(1))->size();
    story().inBox("recordDialog", [](QWidget &box) {
        typeIn(box, "decreeRef", "n. 7/2026");
        typeIn(box, "decreeOn", "10/01/2027");
        typeIn(box, "validFrom", "01/02/2027");
        keepBox(box);
    });
    story().press(QKeySequence("Ctrl+D"));

    QCOMPARE(compositions().all()->size(), 2);
    const auto renewed = compositions().all()->constLast();
    QCOMPARE(renewed.decreeRef, "n. 7/2026");
    QCOMPARE(renewed.decreeOn, PartialDate::onDay(QDate(2027, 1, 10)));
    QCOMPARE(renewed.validFrom, PartialDate::onDay(QDate(2027, 2, 1)));
    QCOMPARE(compositions().find(CompositionId(1))->validTo, PartialDate::onDay(QDate(2027, 1, 31)));
    QCOMPARE(members().size(), before);

    story().selectRow("compositionMembers", "Caritas");
    story().press(Qt::Key_Delete);
    QCOMPARE(members().size(), before - 1);
    QVERIFY(members().filter("Caritas").isEmpty());

    Body fresh;
    fresh.name = "Comune di Prova";
    const auto body = *Bodies(story().archive()).add(fresh);
    inRecordBox("compositionMembersAdd", [](QWidget &box) {
        QTest::keyClicks(box.findChild<QWidget *>("bodyId"), "Comune di Prova");
        typeIn(box, "office", "Sindaco o suo delegato");
        box.findChild<QSpinBox *>("seats")->setValue(2);
        box.findChild<QComboBox *>("basis")->setCurrentIndex(1);
        QTest::keyClick(box.findChild<QWidget *>("onlyIfConcerned"), Qt::Key_Space);
        keepBox(box);
    });

    story().openAgain();
    const auto kept = compositions().membersOf(renewed.id);
    QCOMPARE(kept->size(), before);
    auto last = kept->constLast();
    last.id = {};
    QCOMPARE(last, (Membership{{}, renewed.id, body, MembershipBasis::Appointed, "Sindaco o suo delegato", 2, true}));
    QCOMPARE(compositions().membersOf(CompositionId(1))->size(), before);
}

void TestRegistersPage::aCopyThatCannotBeSaysWhyAndLosesNothing()
{
    goTo(PageKind::Compositions, 1);
    story().inBox("recordDialog", [](QWidget &box) {
        typeIn(box, "decreeRef", "n. 7/2026");
        typeIn(box, "validFrom", "01/01/2020");
        keepBox(box);
        auto *error = box.findChild<QLabel *>("validFromError");
        QVERIFY2(error->isVisible() && error->text().contains("21 ottobre 2024"), qPrintable(error->text()));
        QCOMPARE(box.findChild<QLineEdit *>("decreeRef")->text(), "n. 7/2026");
        typeIn(box, "validFrom", "01/01/2027");
        keepBox(box);
    });
    story().press(QKeySequence("Ctrl+D"));

    QCOMPARE(compositions().all()->size(), 2);
    story().press(Qt::Key_Escape);
    story().press(QKeySequence("Ctrl+N"));
    story().type("decreeRef", "n. 8/2027");
    story().type("validFrom", "01/06/2027");
    story().press(QKeySequence("Ctrl+S"));
    QVERIFY(story().the<QLabel>("validFromError").text().contains("chiuderla"));
    QCOMPARE(story().the<QLineEdit>("decreeRef").text(), "n. 8/2027");
    QCOMPARE(compositions().all()->size(), 2);
}

void TestRegistersPage::theOneInForceIsMarkedOnItsDay()
{
    goTo(PageKind::Compositions);
    QVERIFY(story().rows("compositionsList").constFirst().endsWith("in vigore"));

    Composition later;
    later.validFrom = PartialDate::onDay(story().clock().today().addDays(10));
    QVERIFY(compositions().renew(CompositionId(1), later));

    const auto rows = story().rows("compositionsList");
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.at(0).endsWith("futura"), qPrintable(rows.join('\n')));
    QVERIFY(rows.at(1).endsWith("in vigore"));
    goTo(PageKind::Compositions, 1);
    QVERIFY(story().the<QLabel>("cardChips").text().contains("in vigore"));
}

void TestRegistersPage::whoIsMissingIsToldAndAdded()
{
    Body fresh;
    fresh.name = "Comune di Prova";
    QVERIFY(Bodies(story().archive()).add(fresh));
    goTo(PageKind::Compositions, 1);
    QVERIFY(story().the<QLabel>("card_outsideText").text().contains("Comune di Prova"));
    const auto before = compositions().membersOf(CompositionId(1))->size();
    const auto missing = compositions().missingFrom(CompositionId(1))->size();

    story().press(Qt::Key_F2);
    auto &list = story().the<QTreeView>("compositionMembers");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_M);
    QCOMPARE(members().filter("Comune di Prova").size(), 1);
    QCOMPARE(compositions().membersOf(CompositionId(1))->size(), before + missing);

    QTest::keyClick(&list, Qt::Key_M);
    QVERIFY2(story().notice().contains("ne fanno già parte"), qPrintable(story().notice()));
    story().press(QKeySequence::Undo);
    QCOMPARE(compositions().membersOf(CompositionId(1))->size(), before);
}

void TestRegistersPage::anAgreementHasItsParties()
{
    goTo(PageKind::Agreements);
    story().press(QKeySequence("Ctrl+N"));
    story().type("title", "Accoglienza diffusa");
    story().pick("state", "sottoscritto");
    story().type("signedOn", "marzo 2026");
    story().type("place", "Asti, palazzo del Governo");
    QTest::keyClicks(&story().the<QComboBox>("projectId"), "Sofia");
    story().press(QKeySequence("Ctrl+S"));
    const auto added = Agreements(story().archive()).all()->constFirst();
    QCOMPARE(added.title, "Accoglienza diffusa");
    QCOMPARE(added.state, AgreementState::Signed);
    QCOMPARE(added.place, "Asti, palazzo del Governo");
    QCOMPARE(added.signedOn.precision, DatePrecision::Month);
    QVERIFY(added.projectId.isValid());

    inRecordBox("agreementPartiesAdd", [](QWidget &box) {
        QTest::keyClicks(box.findChild<QWidget *>("bodyId"), "Caritas");
        keepBox(box);
    });
    inRecordBox("agreementPartiesAdd", [](QWidget &box) {
        typeIn(box, "name", "Fondazione <b>Prova</b>");
        box.findChild<QComboBox *>("role")->setCurrentIndex(1);
        keepBox(box);
    });

    QCOMPARE(story().rows("agreementParties"),
             QStringList({"Caritas diocesana | firmatario", "Fondazione <b>Prova</b> | aderente"}));
    QCOMPARE(Agreements(story().archive()).partiesOf(added.id)->size(), 2);
    story().press(Qt::Key_Escape);
    QVERIFY(story().the<QLabel>("card_partiesText").text().contains("Caritas"));
    story().press(QKeySequence::Undo);
    story().press(QKeySequence::Undo);
    QVERIFY(Agreements(story().archive()).partiesOf(added.id)->isEmpty());
}

void TestRegistersPage::aPartyThatIsNobodyIsRefusedInTheBox()
{
    goTo(PageKind::Agreements, 1);
    const auto before = Agreements(story().archive()).partiesOf(AgreementId(1))->size();
    inRecordBox("agreementPartiesAdd", [](QWidget &box) {
        keepBox(box);
        QVERIFY(box.findChild<QLabel *>("nameError")->isVisible());
        typeIn(box, "name", "Argo");
        keepBox(box);
    });
    QCOMPARE(Agreements(story().archive()).partiesOf(AgreementId(1))->size(), before + 1);
}

void TestRegistersPage::outcomesOfEveryMeetingLeadToTheMinutes()
{
    const auto meeting = Meetings(story().archive()).named("2025-11-20")->id;
    const auto point = Agendas(story().archive()).of(meeting)->constFirst().item.id;
    QVERIFY(Agendas(story().archive()).setOutcome(point, AgendaStatus::Treated, Outcome::Approved, "Si approva."));
    goTo(PageKind::Decisions, point.value());

    const auto row = story().rows("decisionsList").filter("Si approva.").value(0);
    QVERIFY2(row.startsWith("20/11/2025 | Piano territoriale"), qPrintable(row));
    QVERIFY(row.contains("approvato"));
    QVERIFY(story().the<QLabel>("cardTitle").text().contains("Piano territoriale"));
    QVERIFY(!story().isSeen("cardEdit"));
    story().press(Qt::Key_F2);
    QVERIFY(story().isSeen("cardTitle"));

    story().press(Qt::Key_Return);
    QCOMPARE(story().window().place(), minutesPlace(meeting));
    story().press(QKeySequence("Alt+Left"));
    QCOMPARE(story().window().place().page, PageKind::Decisions);
    story().click("cardOpenMinutes");
    QCOMPARE(story().window().place(), minutesPlace(meeting));
}

void TestRegistersPage::opinionsAreReadAlone()
{
    const auto points = *Agendas(story().archive()).of(Meetings(story().archive()).named("2025-11-20")->id);
    Agendas agendas(story().archive());
    QVERIFY(agendas.setOutcome(points.at(0).item.id, AgendaStatus::Treated, Outcome::Noted, {}));
    QVERIFY(agendas.setOutcome(points.at(1).item.id, AgendaStatus::Treated, Outcome::OpinionFavourable, {}));
    goTo(PageKind::Decisions);
    QVERIFY(story().rows("decisionsList").size() > 1);

    story().pick("decisionScope", "Pareri");
    QTest::keyClick(&story().the<QComboBox>("decisionScope"), Qt::Key_Return);

    QTRY_COMPARE(story().rows("decisionsList").size(), 1);
    QVERIFY(story().rows("decisionsList").constFirst().contains("parere favorevole"));
}

void TestRegistersPage::issuedPapersLeadToThePaper()
{
    const MeetingId meeting(1);
    QVERIFY(Papers(story().archive()).issue({DocumentKind::Minutes, meeting, {}, {}}));
    const auto issued = Papers(story().archive()).issuedFor(meeting)->constFirst();
    goTo(PageKind::IssuedPapers, issued.id.value());

    QVERIFY(story().rows("issuedPapersList").constFirst().contains("verbale"));
    QVERIFY(story().isSeen("cardOpenPaper"));
    story().press(Qt::Key_Return);
    QCOMPARE(story().window().place(), paperPlace(meeting, DocumentKind::Minutes));
    QCOMPARE(placeOfCard({"issued_document", issued.id.value()}), (Place{PageKind::IssuedPapers, issued.id.value()}));
}

void TestRegistersPage::whoSignsAPaperIsChosen()
{
    const auto meeting = Meetings(story().archive()).named("2025-11-20")->id;
    story().window().go(paperPlace(meeting, DocumentKind::Agenda));
    story().the<QTabWidget>("paperSides").setCurrentIndex(2);

    inRecordBox("paperSignatoriesAdd", [](QWidget &box) {
        keepBox(box);
        QVERIFY(box.findChild<QLabel *>("formulaError")->isVisible());
        auto *document = box.findChild<QComboBox *>("document");
        document->setCurrentIndex(int(DocumentKind::Agenda));
        typeIn(box, "formula", "p. IL PREFETTO");
        QTest::keyClicks(box.findChild<QWidget *>("personId"), "Mario Esempio");
        typeIn(box, "closing", "Con i migliori saluti");
        keepBox(box);
    });

    auto signatory = Meetings(story().archive()).signatoriesOf(meeting)->constLast();
    signatory.id = {};
    QCOMPARE(signatory,
             (Signatory{{}, meeting, DocumentKind::Agenda, "p. IL PREFETTO", PersonId(1), "Con i migliori saluti"}));
    story().selectRow("paperSignatories", "Mario Esempio");
    inRecordBox("paperSignatoriesChange", [](QWidget &box) {
        QVERIFY(!box.findChild<QWidget *>("document"));
        typeIn(box, "formula", "d'ordine del Prefetto");
        keepBox(box);
    });
    QCOMPARE(Meetings(story().archive()).signatoriesOf(meeting)->constLast().formula, "d'ordine del Prefetto");
    story().selectRow("paperSignatories", "Mario Esempio");
    story().press(Qt::Key_Delete);
    QVERIFY(Meetings(story().archive()).signatoriesOf(meeting)->isEmpty());
}

void TestRegistersPage::linksAndSearchLeadHere()
{
    QCOMPARE(placeOfCard({"person", 3}), (Place{PageKind::People, 3}));
    QCOMPARE(placeOfCard({"composition", 1}), (Place{PageKind::Compositions, 1}));
    QCOMPARE(placeOfCard({"agreement", 1}), (Place{PageKind::Agreements, 1}));

    const auto follow = [&](const QString &words, const QString &line) {
        story().window().go({PageKind::Search});
        story().type("searchField", words);
        QTest::keyClick(&story().the<QLineEdit>("searchField"), Qt::Key_Down);
        auto &found = story().the<QAbstractItemView>("searchList");
        const auto hit = found.model()->match(found.model()->index(0, 0), Qt::DisplayRole, line, 1, Qt::MatchContains);
        QVERIFY2(!hit.isEmpty(), qPrintable(line));
        found.setCurrentIndex(hit.constFirst());
        QTest::keyClick(&found, Qt::Key_Return);
    };
    follow("Campione", "Campione");
    QCOMPARE(story().title(), "Persone");
    QVERIFY(story().the<QLabel>("cardTitle").text().contains("Campione"));
    follow("protocollo ananda", "Protocollo d'intesa del progetto");
    QCOMPARE(story().window().place(), (Place{PageKind::Agreements, 1}));
}

void TestRegistersPage::hostileNamesAreOnlyWords()
{
    const QString words = QString(hostile).left(200);
    Person person;
    person.familyName = words;
    Agreement agreement;
    agreement.title = words + QString(300, u'w');
    Composition composition;
    composition.decreeRef = words;
    composition.validFrom = PartialDate::onDay(QDate(1950, 1, 1));
    composition.validTo = PartialDate::onDay(QDate(1950, 2, 1));
    const auto personId = *People(story().archive()).add(person);
    const auto agreementId = *Agreements(story().archive()).add(agreement, {});
    const auto compositionId = *compositions().add(composition);

    for (const auto &place :
         {Place{PageKind::People, personId.value()}, Place{PageKind::Agreements, agreementId.value()},
          Place{PageKind::Compositions, compositionId.value()}}) {
        story().window().go(place);
        QVERIFY(story().the<QLabel>("cardTitle").text().contains("&lt;img src=x&gt;"));
        QVERIFY(story().window().width() <= 1280);
    }
    goTo(PageKind::People);
    QCOMPARE(story().rows("peopleList").filter(words).size(), 1);
    goTo(PageKind::Compositions, compositionId.value());
    story().press(QKeySequence("Ctrl+Del"));
    QVERIFY(!compositions().find(compositionId));
    goTo(PageKind::Agreements, agreementId.value());
    story().press(QKeySequence("Ctrl+Del"));
    QVERIFY(!Agreements(story().archive()).find(agreementId));
    story().press(QKeySequence::Undo);
    QCOMPARE(story().window().place(), (Place{PageKind::Agreements, agreementId.value()}));
    QCOMPARE(Agreements(story().archive()).find(agreementId)->title, agreement.title);
}

void TestRegistersPage::aReaderSeesWithoutWriting()
{
    OpenWindow other;
    other.window().openArchive(story().archive().path());
    QVERIFY(other.archive().isReadOnly());

    for (const auto page : registerPages()) {
        other.window().go({page, 1});
        QVERIFY(!other.isSeen("cardEdit") && !other.isSeen("cardRenew") && !other.isSeen("cardEraseData"));
        for (const auto *command : {"add", "remove", "renewComposition", "editRecord"})
            QVERIFY2(!other.window().findChild<QAction *>(command)->isEnabled(), command);
    }
}

QTEST_MAIN(TestRegistersPage)
#include "tst_registers_page.moc"
