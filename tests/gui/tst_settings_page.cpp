#include "core/usecases/councils.h"
#include "core/usecases/histories.h"
#include "tests/gui/open_window.h"
#include "ui/desk/settings.h"
#include "ui/look/look.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace seduta;

/// Impostazioni: what is set holds at once, and the next morning.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void whoWritesStandsInTheHistory();
    void anEmptyNameIsThatOfTheSession();
    void theColoursAreThoseChosen();
    void theLettersGrowAndStaySo();
    void nonsenseInTheSettingsIsReadAsUsual();
    void theFolderForPapersIsProposed();
    void theProgramSaysWhatItIs();

private:
    void openSettings() { m_story->window().go({PageKind::Settings}); }
    /// The author of the newest act.
    QString writer();

    std::unique_ptr<OpenWindow> m_story;
};

void TestSettingsPage::init()
{
    m_story = std::make_unique<OpenWindow>();
    m_story->openSample();
    openSettings();
}

QString TestSettingsPage::writer()
{
    auto council = Councils(m_story->archive()).get().value();
    council.phone = council.phone + "1";
    if (!Councils(m_story->archive()).setUp(council))
        return {};
    return Histories(m_story->archive()).page(1, {})->constFirst().author;
}

void TestSettingsPage::whoWritesStandsInTheHistory()
{
    m_story->type("writer", "Anna Esempio");
    QTest::keyClick(&m_story->the("writer"), Qt::Key_Return);

    QVERIFY2(m_story->notice().contains("Anna Esempio"), qPrintable(m_story->notice()));
    QVERIFY(writer().startsWith("Anna Esempio"));
    QVERIFY(m_story->the<QLabel>("archiveWriter").text().startsWith("Anna Esempio"));
    m_story->openAgain();
    openSettings();
    QCOMPARE(m_story->the<QLineEdit>("writer").text(), "Anna Esempio");
}

void TestSettingsPage::anEmptyNameIsThatOfTheSession()
{
    m_story->type("writer", "Anna Esempio");
    m_story->press(QKeySequence("Ctrl+1"));
    QVERIFY(writer().startsWith("Anna Esempio"));
    openSettings();
    m_story->type("writer", "   ");
    m_story->press(QKeySequence("Ctrl+1"));

    QCOMPARE(writer(), Author::ofThisComputer().text());
}

void TestSettingsPage::theColoursAreThoseChosen()
{
    m_story->pick("brightness", "scuri");
    QVERIFY(isDark());
    m_story->pick("brightness", "chiari");

    QVERIFY(!isDark());
    QCOMPARE(settings().brightness, Brightness::Light);
}

void TestSettingsPage::theLettersGrowAndStaySo()
{
    const auto usual = QApplication::font().pointSizeF();
    m_story->pick("textSize", "130 %");
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.3);
    m_story->press(QKeySequence("Ctrl+2"));
    openSettings();

    QCOMPARE(m_story->the<QComboBox>("textSize").currentText(), "130 %");
    m_story->pick("textSize", "normale");
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

void TestSettingsPage::nonsenseInTheSettingsIsReadAsUsual()
{
    QSettings().setValue("window/textSize", "quattromila");
    QSettings().setValue("window/dark", "forse");

    QCOMPARE(settings().textSize >= 80 && settings().textSize <= 200, true);
    dressAsSet();
}

void TestSettingsPage::theFolderForPapersIsProposed()
{
    QDir().mkpath(m_story->file("Documenti del Consiglio"));
    m_story->dialogs.answers = {m_story->file("Documenti del Consiglio")};
    m_story->click("choosePaperFolder");

    QCOMPARE(settings().paperFolder, m_story->file("Documenti del Consiglio"));
    m_story->window().go({PageKind::Council});
    m_story->dialogs.answers = {{}};
    m_story->click("chooseEmblem");
    QCOMPARE(m_story->dialogs.proposed.constLast(), m_story->file("Documenti del Consiglio"));
    openSettings();
    m_story->click("forgetPaperFolder");
    QVERIFY(settings().paperFolder.isEmpty());
}

void TestSettingsPage::theProgramSaysWhatItIs()
{
    bool isSeen = false;
    m_story->inBox("aboutBox", [&](QWidget &box) {
        isSeen = true;
        qobject_cast<QDialog *>(&box)->reject();
    });
    m_story->click("openAbout");

    QVERIFY(isSeen);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
