#include "core/usecases/agendas.h"
#include "core/usecases/bodies.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/text_places.h"
#include "tests/faults/typed_words.h"
#include "tests/gui/open_window.h"
#include "tests/gui/small_disk.h"
#include "tests/support/trap_journal.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimeZone>
#include <QToolButton>

using namespace seduta;

/// What is typed is never lost: the program killed, the disk full, the file gone, somebody else at work on it.
class TestArchiveSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_story = std::make_unique<OpenWindow>(); }
    void cleanup() { m_story.reset(); }

    void whatWasTypedWhenTheProgramWasKilledIsFoundAgainAndTakenUp();
    void whatIsSavedToTheLetterIsNotOffered();
    void aTextIsThrownAwayOnlyWhenConfirmed();
    void aTextWhosePlaceIsGoneIsStillThereToCopy();
    void aTextOfAFormIsTakenUpOnItsPage();
    void anInterventionIsADraftWhileItIsTyped();
    void whatIsTypedNowDoesNotOverwriteWhatWasFound();
    void aReaderLeavesTheDraftsAlone();
    void onAFullDiskTheTextStaysAndIsSavedWhenThereIsRoom();
    void anArchiveMovedAwayIsSavedElsewhereWithTheTextTyped();
    void whatWasTypedFollowsAnArchiveToItsNewName();
    void aWindowThatCannotSaveIsClosedOnRequestAndTheTextIsOffered();
    void aReadOnlyFolderIsReadAndACopyIsOpened();
    void aSecondWindowIsToldWhoWritesAndChangesNothing();
    void theWritingOfASilentComputerIsTakenOver();
    void theHistorySaysWhereItEndsAndIsVerified();
    void aCopyThatCannotBeMadeIsToldAtClosingAndAtTheNextOpening();
    void aTrapBesideAnArchiveDeletesNothing();

private:
    OpenWindow &story() { return *m_story; }
    void openMinutes();
    QString openingText();
    QString draftFile() const;
    /// Closes the window and opens it again with these drafts, as left by one that was killed.
    void openAgainWith(const DraftPlace &place, const QString &words, const QString &text);

    std::unique_ptr<OpenWindow> m_story{};
    MeetingId m_meeting{};
};

void TestArchiveSafety::openMinutes()
{
    m_meeting = Meetings(story().archive()).named("2025-11-20")->id;
    story().window().go({PageKind::Meeting, m_meeting.value(), 4});
    QVERIFY(!story().the<QPlainTextEdit>("minutesText").isReadOnly());
}

QString TestArchiveSafety::openingText()
{
    return TextPlaces(story().archive())
        .savedAt(placeInMinutes(m_meeting, MinutesSection::Opening, {}))
        ->value_or(QString());
}

QString TestArchiveSafety::draftFile() const
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/bozze/"
        + draftFileName(m_story->archive().path());
}

void TestArchiveSafety::openAgainWith(const DraftPlace &place, const QString &words, const QString &text)
{
    const QString path = story().archive().path();
    const QString drafts = draftFile();
    const Draft draft{1, place, words, text, QDateTime(QDate(2025, 9, 1), QTime(9, 30), QTimeZone::utc()), path, "a1"};
    QVERIFY(story().window().close());
    story().beginAgain();
    QVERIFY(DraftFile(drafts).keep(draft));
    story().window().openArchive(path);
}

void TestArchiveSafety::whatWasTypedWhenTheProgramWasKilledIsFoundAgainAndTakenUp()
{
    story().openSample();
    openMinutes();
    const QString path = story().archive().path();
    QVERIFY(story().window().close());
    story().beginAgain();
    QProcess typist;
    typist.start(SEDUTA_TYPIST, {path});
    QByteArray told;
    while (!told.contains("\n170 ") && typist.waitForReadyRead())
        told += typist.readAll();
    typist.kill();
    QVERIFY(typist.waitForFinished());

    story().window().openArchive(path);
    QVERIFY2(story().banner().startsWith("1 testo"), qPrintable(story().banner()));
    // Whoever reads the banner gives the program the time to look for the copy.
    QTest::qWait(1000);
    story().click("showRecoveredButton");

    QCOMPARE(story().title(), "Testi ritrovati");
    QCOMPARE(story().rows("recoveredList").size(), 1);
    QVERIFY(story().rows("recoveredList").constFirst().endsWith("Seduta del 20 novembre 2025 · apertura"));
    const QString found = story().the<QPlainTextEdit>("foundText").toPlainText();
    const QString saved = story().the<QPlainTextEdit>("savedText").toPlainText();
    QCOMPARE(found, typedWords(found.size()));
    QVERIFY(found.size() > saved.size() && found.startsWith(saved));
    QCOMPARE(saved, openingText());
    story().click("takeUp");

    QCOMPARE(openingText(), found);
    QVERIFY2(story().banner().contains("senza farne la copia"), qPrintable(story().banner()));
    QVERIFY(!story().isSeen("recoveredList"));
    story().press(QKeySequence::Undo);
    QCOMPARE(openingText(), saved);
}

void TestArchiveSafety::whatIsSavedToTheLetterIsNotOffered()
{
    story().openSample();
    openMinutes();
    QTest::keyClicks(&story().the("minutesText"), "Si apre alle ore 10.");
    story().press(QKeySequence::Save);

    openAgainWith(placeInMinutes(m_meeting, MinutesSection::Opening, {}), "Apertura", "Si apre alle ore 10.");

    QCOMPARE(story().banner(), QString());
}

void TestArchiveSafety::aTextIsThrownAwayOnlyWhenConfirmed()
{
    story().openSample();
    openMinutes();
    openAgainWith(placeInMinutes(m_meeting, MinutesSection::Opening, {}), "Apertura", "Si apre alle ore 10.");
    story().click("showRecoveredButton");

    story().dialogs.isConfirming = false;
    story().click("throwAway");
    QVERIFY(story().dialogs.asked.constLast().contains("Apertura"));
    QCOMPARE(story().rows("recoveredList").size(), 1);
    story().dialogs.isConfirming = true;
    story().click("throwAway");

    QVERIFY(!story().isSeen("recoveredList"));
    QCOMPARE(story().banner(), QString());
    QCOMPARE(openingText(), QString());
    story().openAgain();
    QCOMPARE(story().banner(), QString());
}

void TestArchiveSafety::aTextWhosePlaceIsGoneIsStillThereToCopy()
{
    const QString hostile = "'; DROP TABLE x; <img src=x> 😀 " + QString(10000, u'w');
    story().openSample();
    openAgainWith(placeInMinutes({}, MinutesSection::Item, AgendaItemId(99999)), "Seduta · 9. <b>Varie</b>", hostile);
    story().click("showRecoveredButton");

    QVERIFY(!story().the<QToolButton>("takeUp").isEnabled());
    QVERIFY(story().the<QLabel>("recoveredWords").text().contains("non è più nell'archivio"));
    story().click("copyRecovered");

    QCOMPARE(QGuiApplication::clipboard()->text(), hostile);
    QCOMPARE(story().rows("recoveredList").size(), 1);
}

void TestArchiveSafety::aTextOfAFormIsTakenUpOnItsPage()
{
    story().openSample();
    const auto body = Bodies(story().archive()).named("Questura di Asti").value();
    openAgainWith({"body", body.id.value(), "note"}, "Enti · Questura di Asti · Note", "Riceve il martedì.");
    story().click("showRecoveredButton");

    story().click("takeUp");

    QCOMPARE(story().title(), "Enti");
    QCOMPARE(story().the<QPlainTextEdit>("note").toPlainText(), "Riceve il martedì.");
    QCOMPARE(Bodies(story().archive()).named("Questura di Asti")->note, "Riceve il martedì.");
    QCOMPARE(story().banner(), QString());
    story().press(QKeySequence::Undo);
    QCOMPARE(Bodies(story().archive()).named("Questura di Asti")->note, body.note);
}

void TestArchiveSafety::anInterventionIsADraftWhileItIsTyped()
{
    story().openSample();
    openMinutes();
    const auto point = Agendas(story().archive()).of(m_meeting)->constFirst().item;
    story().selectRow("minutesSections", point.title);

    story().inBox("recordDialog", [&](QWidget &box) {
        QTest::keyClicks(box.findChild<QPlainTextEdit *>("said"), "Il Comune riferisce.");
        QTRY_COMPARE(draftsIn(draftFile()).value(0).text, "Il Comune riferisce.");
        QCOMPARE(draftsIn(draftFile()).value(0).place, placeOfStatement(point.id, {}));
        QTest::mouseClick(box.findChild<QWidget *>("keepRecord"), Qt::LeftButton);
    });
    story().click("saidListAdd");

    QTRY_VERIFY(draftsIn(draftFile()).isEmpty());
    openAgainWith(placeOfStatement(point.id, {}), "Seduta · intervento", "La Questura riferisce.");
    story().click("showRecoveredButton");
    story().click("takeUp");
    QCOMPARE(MinutesBook(story().archive()).statementsOf(m_meeting)->constLast().text, "La Questura riferisce.");
}

void TestArchiveSafety::whatIsTypedNowDoesNotOverwriteWhatWasFound()
{
    story().openSample();
    openMinutes();
    openAgainWith(placeInMinutes(m_meeting, MinutesSection::Opening, {}), "Apertura", "Prima del guasto.");
    openMinutes();

    QTest::keyClicks(&story().the("minutesText"), "Dopo il guasto.");
    story().press(QKeySequence::Save);

    QCOMPARE(openingText(), "Dopo il guasto.");
    story().click("showRecoveredButton");
    QCOMPARE(story().the<QPlainTextEdit>("foundText").toPlainText(), "Prima del guasto.");
    QCOMPARE(story().the<QPlainTextEdit>("savedText").toPlainText(), "Dopo il guasto.");
}

void TestArchiveSafety::aReaderLeavesTheDraftsAlone()
{
    story().openSample();
    const DraftPlace place{"body", 1, "note"};
    openAgainWith(place, "Enti", "Riceve il martedì.");
    const auto before = draftsIn(draftFile());
    QVERIFY(!before.isEmpty());
    const StandingClock clock;
    Session reader(clock, Author{"Altri", "PC-2"});

    QVERIFY(reader.open(story().archive().path()));

    QVERIFY(reader.workspace()->isReadOnly());
    QVERIFY(reader.drafts().found().isEmpty());
    reader.close();
    QCOMPARE(draftsIn(draftFile()), before);
}

void TestArchiveSafety::onAFullDiskTheTextStaysAndIsSavedWhenThereIsRoom()
{
    const SmallDisk disk(story().file("disco"));
    if (!disk.isThere())
        QSKIP("only root may mount a small disk");
    story().dialogs.answers = {disk.filePath("esempio.seduta")};
    story().click("welcomeSample");
    openMinutes();
    disk.fill();

    QTest::keyClicks(&story().the("minutesText"), typedWords(80));
    story().press(QKeySequence::Save);

    QVERIFY2(story().banner().startsWith("Il disco è pieno"), qPrintable(story().banner()));
    QVERIFY(!story().isSeen("closeNotice"));
    QCOMPARE(story().the<QPlainTextEdit>("minutesText").toPlainText(), typedWords(80));
    QTRY_COMPARE(draftsIn(draftFile()).value(0).text, typedWords(80));
    QCOMPARE(openingText(), QString());
    disk.free();
    story().click("tryAgainButton");

    QCOMPARE(story().banner(), QString());
    QCOMPARE(openingText(), typedWords(80));
    QTRY_VERIFY(draftsIn(draftFile()).isEmpty());
    story().beginAgain();
}

void TestArchiveSafety::anArchiveMovedAwayIsSavedElsewhereWithTheTextTyped()
{
    story().openSample();
    openMinutes();
    QVERIFY(QFile::remove(story().archive().path()));

    QTest::keyClicks(&story().the("minutesText"), "Si apre alle ore 10.");
    story().press(QKeySequence::Save);
    QVERIFY2(story().banner().contains("spostato"), qPrintable(story().banner()));
    QCOMPARE(story().the<QPlainTextEdit>("minutesText").toPlainText(), "Si apre alle ore 10.");
    story().dialogs.answers = {story().file("salvato à #1")};
    story().click("copyElsewhereButton");

    QCOMPARE(story().archive().path(), story().file("salvato à #1.seduta"));
    QVERIFY(!story().archive().isReadOnly());
    QCOMPARE(Bodies(story().archive()).inPrecedence()->size(), 23);
    story().click("showRecoveredButton");
    QCOMPARE(story().rows("recoveredList").size(), 1);
    story().click("takeUp");
    QCOMPARE(openingText(), "Si apre alle ore 10.");
    QCOMPARE(story().banner(), QString());
}

void TestArchiveSafety::whatWasTypedFollowsAnArchiveToItsNewName()
{
    story().openSample();
    openMinutes();
    const QString before = story().archive().path();
    const QString after = story().file("rinominato.seduta");
    QVERIFY(QFile::rename(before, after));
    QTest::keyClicks(&story().the("minutesText"), "Si apre alle ore 10.");

    story().dialogs.answers = {after};
    story().press(QKeySequence("Ctrl+O"));

    QVERIFY(story().dialogs.asked.constLast().contains("messi al sicuro"));
    QCOMPARE(story().archive().path(), after);
    story().click("showRecoveredButton");
    QCOMPARE(story().the<QPlainTextEdit>("foundText").toPlainText(), "Si apre alle ore 10.");
    story().click("takeUp");
    QCOMPARE(openingText(), "Si apre alle ore 10.");
}

void TestArchiveSafety::aWindowThatCannotSaveIsClosedOnRequestAndTheTextIsOffered()
{
    story().openSample();
    openMinutes();
    const QString path = story().archive().path();
    const QString aside = story().file("altrove.seduta");
    QVERIFY(QFile::rename(path, aside));
    QTest::keyClicks(&story().the("minutesText"), "Si apre alle ore 10.");

    story().dialogs.isConfirming = false;
    QVERIFY(!story().window().close());
    QCOMPARE(story().the<QPlainTextEdit>("minutesText").toPlainText(), "Si apre alle ore 10.");
    story().dialogs.isConfirming = true;
    QVERIFY(story().window().close());

    QVERIFY(QFile::rename(aside, path));
    story().beginAgain();
    story().window().openArchive(path);
    story().click("showRecoveredButton");
    QCOMPARE(story().the<QPlainTextEdit>("foundText").toPlainText(), "Si apre alle ore 10.");
}

void TestArchiveSafety::aReadOnlyFolderIsReadAndACopyIsOpened()
{
    const SmallDisk disk(story().file("disco"));
    if (!disk.isThere())
        QSKIP("only root may mount a small disk");
    story().dialogs.answers = {disk.filePath("esempio.seduta")};
    story().click("welcomeSample");
    const QString path = story().archive().path();
    QVERIFY(story().window().close());
    QVERIFY(disk.becomeReadOnly());
    story().beginAgain();

    story().window().openArchive(path);
    QVERIFY2(story().banner().contains("Nella cartella dell'archivio non si può scrivere"),
             qPrintable(story().banner()));
    QVERIFY(story().archive().isReadOnly());
    story().dialogs.answers = {story().file("copia")};
    story().click("openCopyButton");

    QCOMPARE(story().archive().path(), story().file("copia.seduta"));
    QVERIFY(!story().archive().isReadOnly());
    QCOMPARE(story().banner(), QString());
}

namespace {

/// What in the window takes typed text or a choice; filters of lists change nothing.
QStringList openFields(const QWidget &window)
{
    QStringList names;
    const auto fields = window.findChildren<QWidget *>();
    for (const auto *field : fields) {
        const bool isText = (qobject_cast<const QLineEdit *>(field) || qobject_cast<const QPlainTextEdit *>(field))
            && !field->property("readOnly").toBool();
        if (isText && field->isVisible() && field->isEnabled() && !field->objectName().endsWith("Filter")
            && field->objectName() != "searchField")
            names.append(field->objectName());
    }
    return names;
}

QStringList enabledVerbs(const QWidget &window)
{
    QStringList names;
    for (const auto *verb :
         {"undo", "redo", "add", "save", "remove", "copyNow", "recovered", "pasteBodies", "prepareLetters",
          "pasteProtocols", "markSent", "amendLetter", "markRest", "newCommitment", "newCriticalArea", "nextStep"})
        if (window.findChild<QAction *>(verb)->isEnabled())
            names.append(verb);
    return names;
}

}

void TestArchiveSafety::aSecondWindowIsToldWhoWritesAndChangesNothing()
{
    story().openSample();
    OpenWindow second;

    second.window().openArchive(story().archive().path());

    QVERIFY2(second.banner().contains("Maria Prova") && second.banner().contains("PC-1")
                 && second.banner().contains("01/09/2025"),
             qPrintable(second.banner()));
    QVERIFY(!second.isSeen("openCopyButton"));
    for (int kind = 0; kind < int(PageKind::Meeting); ++kind) {
        second.window().go({static_cast<PageKind>(kind)});
        QCOMPARE(openFields(second.window()).join(", "), QString());
        QCOMPARE(enabledVerbs(second.window()), QStringList());
    }
    for (const auto *meeting : {"2025-06-26", "2025-11-20"})
        for (int step = 1; step <= 5; ++step) {
            second.window().go({PageKind::Meeting, Meetings(second.archive()).named(meeting)->id.value(), step});
            QCOMPARE(openFields(second.window()), QStringList());
            QCOMPARE(enabledVerbs(second.window()), QStringList());
            for (const auto *keys : {"P", "C", "Del", "Ctrl+Up", "Ctrl+Right", "Ctrl+J"})
                second.press(QKeySequence(keys));
        }
    QCOMPARE(story().archive().undoStacks().undoable.size(), 0);
}

void TestArchiveSafety::theWritingOfASilentComputerIsTakenOver()
{
    story().openSample();
    const QString path = story().archive().path();
    QFile lock(path + ".lock");
    QVERIFY(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
    lock.write("1\nseduta\nPC-ALTROVE\naltrove\naltrove\n");
    lock.close();
    QFile note(path + ".writer");
    QVERIFY(note.open(QIODevice::ReadWrite));
    QVERIFY(note.setFileTime(QDateTime::currentDateTime().addSecs(-180), QFileDevice::FileModificationTime));
    OpenWindow second;
    second.window().openArchive(path);
    QVERIFY2(second.banner().contains("non dà segni di vita"), qPrintable(second.banner()));

    second.dialogs.isConfirming = false;
    second.click("takeOverButton");
    QVERIFY(second.archive().isReadOnly());
    QVERIFY2(second.dialogs.asked.constLast().contains("Maria Prova"), qPrintable(second.dialogs.asked.constLast()));
    second.dialogs.isConfirming = true;
    second.click("takeOverButton");

    QVERIFY(!second.archive().isReadOnly());
    QVERIFY2(!second.banner().contains("leggendo"), qPrintable(second.banner()));
    second.window().go({PageKind::History});
    QVERIFY2(second.rows("historyList").constFirst().contains("Maria Prova"),
             qPrintable(second.rows("historyList").constFirst()));
    QVERIFY(!Bodies(story().archive()).add(Body{.name = "Ente scritto troppo tardi"}));
    QVERIFY2(story().banner().contains("Scrivere"), qPrintable(story().banner()));
}

void TestArchiveSafety::theHistorySaysWhereItEndsAndIsVerified()
{
    story().openSample();
    story().window().go({PageKind::History});

    QVERIFY(story().the<QLabel>("historyHead").text().endsWith(story().archive().head().code()));
    story().click("verifyArchive");

    QVERIFY2(story().notice().contains("integro"), qPrintable(story().notice()));
}

void TestArchiveSafety::aCopyThatCannotBeMadeIsToldAtClosingAndAtTheNextOpening()
{
    story().openSample();
    const QString path = story().archive().path();
    const QString copies = QFileInfo(story().archive().copies().constFirst().path).absolutePath();
    QVERIFY(QDir(copies).removeRecursively());
    QFile inTheWay(copies);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(Bodies(story().archive()).add(Body{.name = "Ente nuovo"}));

    story().dialogs.isConfirming = false;
    QVERIFY(!story().window().close());
    QVERIFY2(story().dialogs.asked.constLast().contains("Nella cartella delle copie non si può scrivere"),
             qPrintable(story().dialogs.asked.constLast()));
    QVERIFY2(story().banner().contains("Nella cartella delle copie"), qPrintable(story().banner()));
    story().dialogs.isConfirming = true;
    QVERIFY(story().window().close());

    story().beginAgain();
    story().window().openArchive(path);
    QVERIFY2(story().banner().contains("Nella cartella delle copie"), qPrintable(story().banner()));
    story().click("makeMissingCopyButton");
    QVERIFY(story().notice().contains("Nella cartella delle copie") && !story().banner().isEmpty());
    QVERIFY(inTheWay.remove());
    story().click("makeMissingCopyButton");

    QCOMPARE(story().banner(), QString());
    QCOMPARE(story().archive().copies().size(), 1);
    QVERIFY(story().window().close());
    story().beginAgain();
    story().window().openArchive(path);
    QCOMPARE(story().banner(), QString());
}

void TestArchiveSafety::aTrapBesideAnArchiveDeletesNothing()
{
    story().openSample();
    const QString path = story().archive().path();
    const QString victim = story().file("bilancio.ods");
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("della Prefettura") > 0);
    QVERIFY(story().window().close());
    story().beginAgain();
    QFile journal(path + "-journal");
    QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write(trapFor(victim)) > 0);
    journal.close();

    story().window().openArchive(path);

    QVERIFY2(story().notice().contains("-journal"), qPrintable(story().notice()));
    QVERIFY(QFile::exists(victim));
    QVERIFY(QFile::exists(path + "-journal"));
}

QTEST_MAIN(TestArchiveSafety)
#include "tst_archive_safety.moc"
