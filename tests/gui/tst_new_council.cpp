#include "core/support/whole_file.h"
#include "core/usecases/bodies.h"
#include "core/usecases/councils.h"
#include "tests/gui/open_window.h"
#include "tests/support/hostile_files.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>

using namespace seduta;

namespace {

/// Twenty-four bodies as a sheet holds them, its columns in an order of its own.
QString sheet()
{
    QStringList lines{"PEC\tTipologia\tEnte\tIndirizzo"};
    for (int number = 1; number <= 24; ++number)
        lines.append(QStringLiteral("ente%1@pec.example.it\t%2\tEnte di prova %1\tVia Roma, %1")
                         .arg(number)
                         .arg(number % 2 ? "Comune" : "Sindacato"));
    return lines.join("\r\n");
}

}

/// A secretary begins: a new archive, her council, its bodies from a sheet.
class TestNewCouncil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCouncilWithTwentyFourBodiesPasted();
    void theProvinceFillsTheOffice();
    void aCouncilWithoutNameStaysOnThePage();
    void pastingAgainAddsNothingTwice();
    void aFileThatIsNotOursIsRefusedWithASentence();
    void theEmblemIsAPictureWrittenAnew();
    void whatIsNoPictureLeavesTheEmblem();
    void theLetterheadIsDrawnAsItIsTyped();
    void thePersonsOfTheOfficeAreAKeyAway();
};

void TestNewCouncil::thePersonsOfTheOfficeAreAKeyAway()
{
    OpenWindow story;
    story.openSample();
    story.window().go({PageKind::Council});
    story.type("phone", "0141 999999");

    story.click("officePeople");

    QCOMPARE(story.title(), "Persone");
    QCOMPARE(Councils(story.archive()).get()->phone, "0141 999999");
}

void TestNewCouncil::theLetterheadIsDrawnAsItIsTyped()
{
    OpenWindow story;
    story.openSample();
    story.window().go({PageKind::Council});
    const auto before = story.the("letterheadPicture").grab().toImage();
    const auto kept = Councils(story.archive()).get()->letterhead;

    story.type("letterhead", "Prefettura di Prova");

    QTRY_VERIFY(story.the("letterheadPicture").grab().toImage() != before);
    QCOMPARE(Councils(story.archive()).get()->letterhead, kept);
    const auto typed = story.the("letterheadPicture").grab().toImage();
    story.type("phone", "0141 999999");
    QTRY_VERIFY(story.the("letterheadPicture").grab().toImage() != typed);
}

void TestNewCouncil::aCouncilWithTwentyFourBodiesPasted()
{
    OpenWindow story;
    story.dialogs.answers = {story.file("consiglio")};
    story.click("welcomeNew");
    QVERIFY(QFile::exists(story.file("consiglio.seduta")));
    QCOMPARE(story.title(), "Il consiglio");

    story.type("name", "Consiglio Territoriale di Prova");
    story.type("officeName", "Prefettura di Prova");
    story.click("goOnWithBodies");
    QCOMPARE(Councils(story.archive()).get()->officeName, "Prefettura di Prova");
    QCOMPARE(story.title(), "Enti");

    QGuiApplication::clipboard()->setText(sheet());
    story.inBox("pasteBodies", [](QWidget &box) {
        auto *add = box.findChild<QPushButton *>("addPasted");
        QCOMPARE(add->text(), "Aggiungi 24 enti");
        QTest::mouseClick(add, Qt::LeftButton);
    });
    story.press(QKeySequence("Ctrl+Shift+V"));

    QCOMPARE(story.rows("bodyList").size(), 24);
    QVERIFY(story.rows("bodyList").contains("1 | Ente di prova 1 | comune | ente1@pec.example.it | "));
    QCOMPARE(Bodies(story.archive()).inPrecedence()->last().postalAddress, "Via Roma, 24");
    QCOMPARE(story.notice(), "Aggiunti 24 enti. Ctrl+Z li toglie tutti.");

    story.press(QKeySequence::Undo);
    QCOMPARE(Bodies(story.archive()).inPrecedence()->size(), 0);
    QVERIFY(story.notice().contains("Aggiungi 24 enti"));
}

void TestNewCouncil::theProvinceFillsTheOffice()
{
    OpenWindow story;
    story.dialogs.answers = {story.file("consiglio.seduta")};
    story.click("welcomeNew");

    story.pick("officeOf", "Bolzano");
    story.click("goOnWithBodies");

    const auto council = Councils(story.archive()).get();
    QVERIFY(council);
    QCOMPARE(council->name, "Consiglio Territoriale per l'Immigrazione");
    QCOMPARE(council->chairTitle, "Commissario del Governo");
    QCOMPARE(council->letterhead, QStringList("Commissariato del Governo per la provincia di Bolzano"));
}

void TestNewCouncil::aCouncilWithoutNameStaysOnThePage()
{
    OpenWindow story;
    story.dialogs.answers = {story.file("consiglio.seduta")};
    story.click("welcomeNew");

    story.type("officeName", "Prefettura di Prova");
    story.click("goOnWithBodies");

    QCOMPARE(story.title(), "Il consiglio");
    QCOMPARE(story.the<QLabel>("nameError").text(), "Indicare la denominazione del consiglio.");
    QVERIFY(!Councils(story.archive()).get());
}

void TestNewCouncil::pastingAgainAddsNothingTwice()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    const auto before = story.rows("bodyList").size();
    QGuiApplication::clipboard()->setText(
        "Questura di Asti\tquestura@pec.example.it\nEnte nuovo\tnuovo@pec.example.it");

    story.inBox("pasteBodies", [](QWidget &box) {
        QCOMPARE(box.findChild<QPushButton *>("addPasted")->text(), "Aggiungi 1 ente");
        QVERIFY(box.findChild<QLabel *>("pasteSummary")->text().contains("1 è già nell'archivio"));
        QTest::mouseClick(box.findChild<QPushButton *>("addPasted"), Qt::LeftButton);
    });
    story.press(QKeySequence("Ctrl+Shift+V"));

    QCOMPARE(story.rows("bodyList").size(), before + 1);
}

void TestNewCouncil::aFileThatIsNotOursIsRefusedWithASentence()
{
    OpenWindow story;
    QFile stranger(story.file("lettera.seduta"));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    stranger.write("Gentile Prefettura,");
    stranger.close();
    story.dialogs.answers = {stranger.fileName()};

    story.click("welcomeOpen");

    QCOMPARE(story.notice(), "Questo file non è un archivio di Seduta. È stato lasciato com'era.");
    QVERIFY(stranger.open(QIODevice::ReadOnly));
    QCOMPARE(stranger.readAll(), "Gentile Prefettura,");
}

void TestNewCouncil::theEmblemIsAPictureWrittenAnew()
{
    OpenWindow story;
    story.openSample();
    story.window().go({PageKind::Council});
    QImage picture(3000, 1500, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    QVERIFY(picture.save(story.file("stemma.png")));
    story.dialogs.answers = {story.file("stemma.png")};

    story.click("chooseEmblem");

    QTRY_VERIFY(!Councils(story.archive()).emblem()->isEmpty());
    QCOMPARE(QImage::fromData(*Councils(story.archive()).emblem()).size(), QSize(1200, 600));
    QTRY_VERIFY(!story.the<QLabel>("emblem").pixmap().isNull());
}

void TestNewCouncil::whatIsNoPictureLeavesTheEmblem()
{
    OpenWindow story;
    story.openSample();
    story.window().go({PageKind::Council});
    QVERIFY(writeWhole(story.file("stemma.png"), hugePicture()));
    story.dialogs.answers = {story.file("stemma.png")};

    story.click("chooseEmblem");

    QTRY_VERIFY2(story.notice().startsWith("Impossibile leggere questa immagine"), qPrintable(story.notice()));
    QVERIFY(Councils(story.archive()).emblem()->isEmpty());
    QCOMPARE(story.the<QLabel>("emblem").text(), "Nessuno stemma");
}

QTEST_MAIN(TestNewCouncil)
#include "tst_new_council.moc"
