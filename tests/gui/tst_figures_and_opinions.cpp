#include "core/usecases/meetings.h"
#include "core/usecases/opinions.h"
#include "core/usecases/projects.h"
#include "core/usecases/statistics.h"
#include "tests/gui/open_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace seduta;

namespace {

void keepBox(QWidget &box)
{
    QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
}

}

/// Dati and pareri, by keys through the real window, and the archive read back.
class TestFiguresAndOpinions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void aFigureIsTypedTheItalianWay();
    void whatIsNoNumberIsSaidBesideTheField();
    void itsPartsAreAddedAndDrawn();
    void partsThatDoNotAddUpAreTold();
    void anOpinionIsWrittenAndSeenOnTheProject();
    void theNextOpinionKeepsMeetingAndCriteria();
    void anExpressedOpinionWithoutAnOutcomeIsRefused();

private:
    OpenWindow &story() { return *m_story; }
    Statistics statistics() { return Statistics(story().archive()); }
    Opinions opinions() { return Opinions(story().archive()); }
    Statistic figure(const QString &indicator);
    void addPart(const QString &label, const QString &value);

    std::unique_ptr<OpenWindow> m_story{};
};

void TestFiguresAndOpinions::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSample();
}

Statistic TestFiguresAndOpinions::figure(const QString &indicator)
{
    const auto all = statistics().all().value();
    const auto found = std::ranges::find_if(all, [&](const auto &each) { return each.indicator == indicator; });
    return found == all.end() ? Statistic() : *found;
}

void TestFiguresAndOpinions::addPart(const QString &label, const QString &value)
{
    story().inBox("recordDialog", [&](QWidget &box) {
        box.findChild<QLineEdit *>("partLabel")->setFocus();
        QTest::keyClicks(box.findChild<QWidget *>("partLabel"), label);
        box.findChild<QLineEdit *>("value")->setFocus();
        QTest::keyClicks(box.findChild<QWidget *>("value"), value);
        keepBox(box);
    });
    story().click("statisticPartsAdd");
}

void TestFiguresAndOpinions::aFigureIsTypedTheItalianWay()
{
    story().window().go({PageKind::Statistics});
    story().press(QKeySequence("Ctrl+N"));
    story().type("indicator", "Alunni con cittadinanza non italiana");
    story().type("value", "12,5 %");
    story().type("referenceOn", "giugno 2025");
    story().type("territory", "provincia di Asti");
    QTest::keyClick(&story().the<QCheckBox>("isProvisional"), Qt::Key_Space);
    QTest::keyClicks(&story().the<QComboBox>("meetingId"), "26/06/2025");
    story().press(QKeySequence("Ctrl+S"));

    const auto kept = figure("Alunni con cittadinanza non italiana");
    QCOMPARE(kept.value, (Decimal{125, 1}));
    QCOMPARE(kept.unit, "%");
    QVERIFY(kept.isProvisional && !kept.isForecast);
    QCOMPARE(kept.referenceOn.precision, DatePrecision::Month);
    QCOMPARE(kept.meetingId, MeetingId(1));
    story().press(Qt::Key_Escape);
    QVERIFY(story().the<QLabel>("cardFactsText").text().contains("12,5 %"));
    QVERIFY(story().the<QLabel>("cardChips").text().contains("provvisorio"));
    QCOMPARE(story().rows("statisticsList").filter("12,5 %").size(), 1);
}

void TestFiguresAndOpinions::whatIsNoNumberIsSaidBesideTheField()
{
    const auto before = statistics().all()->size();
    story().window().go({PageKind::Statistics});
    story().press(QKeySequence("Ctrl+N"));
    story().type("indicator", "Presenze");
    story().type("value", "1234.5");
    story().press(QKeySequence("Ctrl+S"));

    QVERIFY(story().the<QLabel>("valueError").text().contains("1.234,5"));
    QCOMPARE(statistics().all()->size(), before);
}

void TestFiguresAndOpinions::itsPartsAreAddedAndDrawn()
{
    story().window().go({PageKind::Statistics, 1});
    auto *chart = story().window().findChild<QWidget *>("barChart");
    QVERIFY(chart && chart->isVisible());
    QVERIFY(chart->accessibleDescription().contains("uomini: 398 persone"));
    QVERIFY(story().the<QLabel>("card_partsText").text().contains("donne"));

    story().openForm();
    addPart("minori", "0");

    QCOMPARE(statistics().partsOf(StatisticId(1))->size(), 3);
    QCOMPARE(statistics().partsOf(StatisticId(1))->constLast().unit, "persone");
    story().press(Qt::Key_Escape);
    QVERIFY(story().the<QLabel>("card_partsText").text().contains("minori"));
}

void TestFiguresAndOpinions::partsThatDoNotAddUpAreTold()
{
    story().window().go({PageKind::Statistics, 1});
    QVERIFY(!story().isSeen("cardMissing"));
    story().openForm();
    addPart("altri", "1.000");
    story().press(Qt::Key_Escape);

    QVERIFY2(story().the<QLabel>("cardMissingText").text().contains("1.512"),
             qPrintable(story().the<QLabel>("cardMissingText").text()));
}

void TestFiguresAndOpinions::anOpinionIsWrittenAndSeenOnTheProject()
{
    story().window().go({PageKind::Opinions});
    story().press(QKeySequence("Ctrl+N"));
    QTest::keyClicks(&story().the<QComboBox>("projectId"), "Ananda");
    story().pick("state", "espresso");
    story().pick("outcome", "favorevole con osservazioni");
    QTest::keyClicks(&story().the<QComboBox>("meetingId"), "26/06/2025");
    story().type("motivation", "Il progetto risponde ai bisogni rilevati.");
    story().type("dueOn", "estate 2025");
    story().openForm();
    story().type("requestedCents", "264.128,06");
    story().press(QKeySequence("Ctrl+S"));

    const auto added = opinions().lines()->constFirst().opinion;
    QCOMPARE(added.state, OpinionState::Expressed);
    QCOMPARE(added.outcome, OpinionOutcome::WithRemarks);
    QCOMPARE(added.meetingId, MeetingId(1));
    QCOMPARE(added.requested, Money{26412806});
    story().window().go({PageKind::Projects, 1});
    QVERIFY(story().the<QLabel>("card_opinionsText").text().contains("con osservazioni"));
    story().window().go({PageKind::Meetings, 1});
    QVERIFY(story().the<QLabel>("card_opinionsText").text().contains("Ananda"));
}

void TestFiguresAndOpinions::theNextOpinionKeepsMeetingAndCriteria()
{
    story().window().go({PageKind::Opinions});
    story().press(QKeySequence("Ctrl+N"));
    QTest::keyClicks(&story().the<QComboBox>("projectId"), "Ananda");
    QTest::keyClicks(&story().the<QComboBox>("meetingId"), "20/11/2025");
    story().type("criteria", "innovazione");
    story().press(QKeySequence("Ctrl+S"));

    story().press(QKeySequence("Ctrl+N"));
    QCOMPARE(story().the<QPlainTextEdit>("criteria").toPlainText(), "innovazione");
    QTest::keyClicks(&story().the<QComboBox>("projectId"), "Sofia");
    story().type("proposer", "Regione Piemonte");
    story().press(QKeySequence("Ctrl+S"));

    const auto last = opinions().lines()->constFirst().opinion;
    QVERIFY2(last.projectId == ProjectId(2), qPrintable(story().notice()));
    QCOMPARE(last.meetingId, MeetingId(2));
    QCOMPARE(last.criteria, QStringList("innovazione"));
    QCOMPARE(story().rows("opinionsList").filter("20/11/2025").size(), 2);
}

void TestFiguresAndOpinions::anExpressedOpinionWithoutAnOutcomeIsRefused()
{
    Opinion asked;
    asked.projectId = ProjectId(1);
    asked.state = OpinionState::UnderExamination;
    const auto opinion = *opinions().add(asked);
    story().window().go({PageKind::Opinions, opinion.value()});
    story().pick("state", "espresso");
    story().press(QKeySequence("Ctrl+S"));

    QVERIFY(story().the<QLabel>("outcomeError").isVisible());
    QCOMPARE(opinions().find(opinion)->state, OpinionState::UnderExamination);
}

QTEST_MAIN(TestFiguresAndOpinions)
#include "tst_figures_and_opinions.moc"
