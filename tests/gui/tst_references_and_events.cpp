#include "core/usecases/events.h"
#include "core/usecases/legal_references.h"
#include "tests/gui/open_window.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QUrl>

using namespace seduta;

namespace {

void keepBox(QWidget &box)
{
    QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
}

/// Takes the addresses that the program would open in the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QList<QUrl> opened{};

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

}

/// Riferimenti and eventi, by keys through the real window, and the archive read back.
class TestReferencesAndEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aReferenceIsWrittenReadAndCited();
    void aCitationByNobodyIsRefusedInTheBox();
    void onlyThePageOfTheWebIsOpened();
    void anEventIsWrittenAndSeenOnTheMeeting();
    void aLineOfACardLeadsToTheReference();

private:
    OpenWindow &story() { return *m_story; }
    LegalReferences references() { return LegalReferences(story().archive()); }

    std::unique_ptr<OpenWindow> m_story{};
};

void TestReferencesAndEvents::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSample();
}

void TestReferencesAndEvents::aReferenceIsWrittenReadAndCited()
{
    story().window().go({PageKind::References});
    story().press(QKeySequence("Ctrl+N"));
    story().pick("kind", "circolare");
    story().type("title", "Consigli territoriali: linee di indirizzo");
    story().type("number", "312");
    story().type("actOn", "14/1/2015");
    story().type("publishedOn", "2015");
    story().type("issuer", "Ministero dell'Interno");
    story().press(QKeySequence("Ctrl+S"));
    const auto all = references().all().value();
    const auto added = std::ranges::find_if(all, [](const auto &each) { return each.number == "312"; });
    QVERIFY(added != all.end());
    QCOMPARE(added->actOn, PartialDate::onDay(QDate(2015, 1, 14)));
    QCOMPARE(added->publishedOn, PartialDate::inYear(2015));

    story().inBox("recordDialog", [](QWidget &box) {
        QTest::keyClicks(box.findChild<QWidget *>("citedBy"), "stakeholder");
        box.findChild<QLineEdit *>("passage")->setFocus();
        QTest::keyClicks(box.findChild<QWidget *>("passage"), "punto 3");
        keepBox(box);
    });
    story().click("citationsAdd");

    const auto citations = references().citationsOf(added->id).value();
    QCOMPARE(citations.size(), 1);
    QCOMPARE(citations.constFirst().workingTableId, Id<WorkingTable>(1));
    QCOMPARE(citations.constFirst().passage, "punto 3");
    story().press(Qt::Key_Escape);
    QVERIFY(story().the<QLabel>("card_citationsText").text().contains("stakeholder"));
    story().press(QKeySequence::Undo);
    QVERIFY(references().citationsOf(added->id)->isEmpty());
}

void TestReferencesAndEvents::aCitationByNobodyIsRefusedInTheBox()
{
    story().window().go({PageKind::References, 1});
    story().openForm();
    const auto before = references().citationsOf(LegalReferenceId(1))->size();
    story().inBox("recordDialog", [](QWidget &box) {
        keepBox(box);
        QVERIFY(box.findChild<QLabel *>("citedByError")->isVisible());
        box.close();
    });
    story().click("citationsAdd");
    QCOMPARE(references().citationsOf(LegalReferenceId(1))->size(), before);
}

void TestReferencesAndEvents::onlyThePageOfTheWebIsOpened()
{
    const Browser browser;
    story().window().go({PageKind::References, 1});
    story().click("cardOpenLink");
    QCOMPARE(browser.opened.size(), 1);
    QVERIFY(browser.opened.constFirst().host().contains("normattiva"));

    auto reference = references().find(LegalReferenceId(1)).value();
    reference.url = "file:///etc/passwd";
    QVERIFY(references().change(reference));

    QVERIFY(!story().isSeen("cardOpenLink"));
    QVERIFY(story().the<QLabel>("cardFactsText").text().contains("file:///etc/passwd"));
}

void TestReferencesAndEvents::anEventIsWrittenAndSeenOnTheMeeting()
{
    story().window().go({PageKind::Events});
    story().press(QKeySequence("Ctrl+N"));
    story().type("title", "Firma del contratto di servizio");
    story().pick("kind", "contratto");
    story().type("heldOn", "estate 2025");
    story().type("place", "Asti");
    story().type("organiser", "Cooperativa <b>Prova</b>");
    QTest::keyClicks(&story().the<QComboBox>("meetingId"), "26/06/2025");
    story().press(QKeySequence("Ctrl+S"));

    const auto all = Events(story().archive()).all().value();
    const auto added = std::ranges::find_if(all, [](const auto &each) { return each.kind == EventKind::Contract; });
    QVERIFY(added != all.end());
    QCOMPARE(added->heldOn.precision, DatePrecision::Season);
    QCOMPARE(added->meetingId, MeetingId(1));
    story().window().go({PageKind::Meetings, 1});
    QVERIFY(story().the<QLabel>("card_eventsText").text().contains("Firma del contratto"));
}

void TestReferencesAndEvents::aLineOfACardLeadsToTheReference()
{
    story().window().go({PageKind::Meetings, 1});
    auto &lines = story().the<QLabel>("card_referencesText");
    QVERIFY(lines.text().contains("record:legal_reference:1"));

    Q_EMIT lines.linkActivated("record:legal_reference:1");

    QCOMPARE(story().window().place(), (Place{PageKind::References, 1}));
}

QTEST_MAIN(TestReferencesAndEvents)
#include "tst_references_and_events.moc"
