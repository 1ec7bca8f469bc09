#include "core/usecases/bodies.h"
#include "core/usecases/histories.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/people.h"
#include "tests/gui/open_window.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>

using namespace seduta;

/// A person asks to be forgotten: from the row of the body to the copies made anew, by mouse and keys.
class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void thePreviewIsReachedFromThePersonsRow();
    void nothingIsDoneUntilItIsAgreedTo();
    void theTextThatNamesThePersonIsOpenedAndCorrectedFirst();
    void thePersonIsErasedAndWhatStandsIsTold();
    void theCopiesAreMadeAnewAndTheOldOnesAreNamedBefore();
    void aPersonOfNoBodyIsChosenFromTheMenu();
    void whoOnlyReadsSeesWithoutErasing();

private:
    OpenWindow &story() { return *m_story; }
    void goToPreview();
    bool isNamed() { return !story().rows("namedPlaces").filter("Campione").isEmpty(); }

    std::unique_ptr<OpenWindow> m_story{};
    PersonId m_person{};
};

void TestErasure::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSampleWithDraftMinutes();
    m_person = People(story().archive()).named("Laura Campione")->id;
    QVERIFY(MinutesBook(story().archive())
                .setText(MeetingId(1), MinutesSection::Closing, {}, "Ringrazia la dott.ssa CAMPIONE Laura."));
}

void TestErasure::goToPreview()
{
    story().press(QKeySequence("Ctrl+3"));
    story().selectRow("bodyList", "Questura di Asti");
    story().selectRow("bodyPeople", "Campione");
    auto &people = story().the<QTreeView>("bodyPeople");
    people.setFocus();
    QTest::keyClick(&people, Qt::Key_Delete, Qt::ShiftModifier);
}

void TestErasure::thePreviewIsReachedFromThePersonsRow()
{
    goToPreview();

    QCOMPARE(story().title(), "Cancella i dati di una persona");
    QVERIFY(story().the<QComboBox>("erasedPerson").currentText().contains("Campione"));
    QVERIFY(!story().rows("namedPlaces").filter("CAMPIONE Laura").filter("da correggere a mano").isEmpty());
    QVERIFY(!story().rows("namedPlaces").filter("verrà svuotato").isEmpty());

    story().press(QKeySequence("Ctrl+3"));
    story().selectRow("bodyPeople", "Campione");
    story().click("erasePersonOfBody");
    QVERIFY(isNamed());
}

void TestErasure::nothingIsDoneUntilItIsAgreedTo()
{
    goToPreview();
    story().dialogs.isConfirming = false;

    story().click("erasePersonNow");

    QVERIFY2(story().dialogs.asked.constLast().contains("Laura Campione"),
             qPrintable(story().dialogs.asked.join(u'|')));
    QCOMPARE(People(story().archive()).find(m_person)->familyName, "Campione");
    QVERIFY(isNamed());
}

void TestErasure::theTextThatNamesThePersonIsOpenedAndCorrectedFirst()
{
    goToPreview();
    story().selectRow("namedPlaces", "CAMPIONE Laura");

    story().click("openNamedPlace");
    QVERIFY(story().isSeen("minutesSections"));
    QVERIFY(MinutesBook(story().archive()).setText(MeetingId(1), MinutesSection::Closing, {}, "Ringrazia tutti."));
    story().press(QKeySequence("Alt+Left"));

    QCOMPARE(story().title(), "Cancella i dati di una persona");
    QVERIFY(story().rows("namedPlaces").filter("CAMPIONE Laura").isEmpty());
}

void TestErasure::thePersonIsErasedAndWhatStandsIsTold()
{
    goToPreview();

    story().click("erasePersonNow");

    QVERIFY2(story().notice().contains("cancellati"), qPrintable(story().notice()));
    QCOMPARE(People(story().archive()).find(m_person)->familyName, "(dati cancellati)");
    QVERIFY(!story().rows("namedPlaces").filter("CAMPIONE Laura").isEmpty());
    QVERIFY(story().rows("namedPlaces").filter("verrà svuotato").isEmpty());
    QVERIFY(!story().the<QToolButton>("erasePersonNow").isEnabled());
    QVERIFY(!Histories(story().archive()).page(1)->constFirst().label.contains("Campione"));
    QCOMPARE(story().archive().verify().value(), QString());
}

void TestErasure::theCopiesAreMadeAnewAndTheOldOnesAreNamedBefore()
{
    const auto older = story().archive().backUp(CopyReason::Request).value();
    goToPreview();
    QVERIFY(!story().rows("namedPlaces").filter(older.path).isEmpty());
    story().click("erasePersonNow");

    story().click("copiesAnew");

    QVERIFY(story().dialogs.asked.constLast().contains(older.path));
    QVERIFY(!QFile::exists(older.path));
    QCOMPARE(story().archive().copies().size(), 1);
    QVERIFY(story().rows("namedPlaces").filter("copia del").isEmpty());
    QVERIFY(!story().the<QToolButton>("copiesAnew").isEnabled());
}

void TestErasure::aPersonOfNoBodyIsChosenFromTheMenu()
{
    story().window().findChild<QAction *>("erasePerson")->trigger();
    QVERIFY(!story().the<QToolButton>("erasePersonNow").isEnabled());

    auto &persons = story().the<QComboBox>("erasedPerson");
    QVERIFY(persons.hasFocus());
    QTest::keyClicks(&persons, "Esempio");
    QTest::keyClick(&persons, Qt::Key_Return);

    QVERIFY(persons.currentText().contains("Esempio Mario"));
    QVERIFY(story().the<QToolButton>("erasePersonNow").isEnabled());
    QVERIFY(!story().rows("namedPlaces").isEmpty());
}

void TestErasure::whoOnlyReadsSeesWithoutErasing()
{
    const StandingClock clock;
    Session reader(clock, Author{"Altri", "PC-2"});
    QVERIFY(reader.open(story().archive().path()));
    MainWindow window(reader, story().dialogs);
    window.show();
    window.go({PageKind::Erasure, m_person.value()});

    QVERIFY(window.findChild<QTreeView *>("namedPlaces")->model()->rowCount() > 0);
    QVERIFY(!window.findChild<QToolButton *>("erasePersonNow")->isEnabled());
}

QTEST_MAIN(TestErasure)
#include "tst_erasure.moc"
