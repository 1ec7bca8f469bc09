#include "core/usecases/agendas.h"
#include "core/usecases/histories.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "tests/gui/open_window.h"
#include "ui/fields/text_field.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace seduta;

/// Text in the minutes: what is stored is what is seen, the caret stays where it is, and Ctrl+Z only goes back.
class TestMinutesTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void eachUndoShowsAnOlderText();
    void whatIsRedoneComesBackInItsOrder();
    void oneVisitIsOneLineAndOneStepBack();
    void anotherActEndsTheVisit();
    void theCaretStaysAfterAForeignText();
    void theSectionChosenIsTheOneWritten();
    void wordsStayAfterACommandOnThem();
    void aTextTakenOutAgainIsNotOfferedAgain();

private:
    OpenWindow &story() { return *m_story; }
    TextField &text() { return story().the<TextField>("minutesText"); }
    /// A paragraph, which is kept on leaving it.
    void write(const QString &words);
    QString kept();
    QList<ChangeSet> acts() { return *Histories(story().archive()).page(20); }

    std::unique_ptr<OpenWindow> m_story{};
    MeetingId m_meeting{};
};

void TestMinutesTyping::init()
{
    m_story = std::make_unique<OpenWindow>();
    m_story->openSample();
    m_meeting = Meetings(story().archive()).named("2025-11-20")->id;
    story().window().go({PageKind::Meeting, m_meeting.value(), 4});
    text().setFocus(Qt::TabFocusReason);
}

void TestMinutesTyping::write(const QString &words)
{
    QTest::keyClicks(&text(), words);
    QTest::keyClick(&text(), Qt::Key_Return);
}

QString TestMinutesTyping::kept()
{
    const auto texts = MinutesBook(story().archive()).textsOf(m_meeting).value();
    for (const auto &each : texts)
        if (each.section == MinutesSection::Opening)
            return each.text;
    return {};
}

void TestMinutesTyping::eachUndoShowsAnOlderText()
{
    write("Primo.");
    write("Secondo.");
    story().press(QKeySequence("Ctrl+S"));
    story().selectRow("minutesSections", "chiusura");
    story().selectRow("minutesSections", "apertura");
    text().setFocus(Qt::TabFocusReason);
    text().moveCursor(QTextCursor::End);
    write("Terzo.");
    write("Quarto.");
    write("Quinto.");
    QVERIFY(kept().contains("Quinto."));

    QStringList shown{text().toPlainText()};
    for (int time = 0; time < 8; ++time) {
        QTest::keySequence(&text(), QKeySequence::Undo);
        QVERIFY2(shown.constLast().startsWith(text().toPlainText()),
                 qPrintable(shown.constLast() + " -> " + text().toPlainText()));
        if (shown.constLast() != text().toPlainText())
            shown.append(text().toPlainText());
    }

    QCOMPARE(shown.constLast(), "");
    story().press(QKeySequence("Ctrl+S"));
    QCOMPARE(kept(), "");
}

void TestMinutesTyping::whatIsRedoneComesBackInItsOrder()
{
    write("Primo.");
    story().press(QKeySequence("Ctrl+S"));
    story().selectRow("minutesSections", "chiusura");
    story().selectRow("minutesSections", "apertura");
    text().setFocus(Qt::TabFocusReason);
    text().moveCursor(QTextCursor::End);
    write("Secondo.");
    const QString all = text().toPlainText();
    for (int time = 0; time < 4; ++time)
        QTest::keySequence(&text(), QKeySequence::Undo);
    QCOMPARE(text().toPlainText(), "");

    for (int time = 0; time < 6; ++time) {
        const QString before = text().toPlainText();
        QTest::keySequence(&text(), QKeySequence(time % 2 == 0 ? "Ctrl+Shift+Z" : "Ctrl+Y"));
        QVERIFY2(text().toPlainText().startsWith(before), qPrintable(before + " -> " + text().toPlainText()));
    }

    QCOMPARE(text().toPlainText(), all.trimmed());
}

void TestMinutesTyping::oneVisitIsOneLineAndOneStepBack()
{
    const auto before = acts().size();
    write("Primo.");
    write("Secondo.");
    write("Terzo.");
    QVERIFY(kept().contains("Terzo."));
    QCOMPARE(acts().size(), before + 1);
    const auto told = Histories(story().archive()).changesOf(acts().constFirst().id).value();
    QVERIFY(std::any_of(told.cbegin(), told.cend(),
                        [](const ChangeInWords &each) { return each.after.contains("Terzo."); }));
    QCOMPARE(story().archive().verify().value(), QString());

    story().selectRow("minutesSections", "chiusura");
    story().press(QKeySequence("Ctrl+1"));
    story().press(QKeySequence("Ctrl+Z"));

    QCOMPARE(kept(), "");
    story().press(QKeySequence("Ctrl+Shift+Z"));
    QVERIFY(kept().contains("Terzo."));
    QCOMPARE(story().archive().verify().value(), QString());
}

void TestMinutesTyping::anotherActEndsTheVisit()
{
    write("Primo.");
    AgendaItem point;
    point.meetingId = m_meeting;
    point.title = "Varie";
    QVERIFY(Agendas(story().archive()).add(point));
    write("Secondo.");
    const QString all = text().toPlainText();

    for (int time = 0; time < 4 && text().toPlainText().contains("Secondo."); ++time)
        QTest::keySequence(&text(), QKeySequence::Undo);
    QVERIFY2(text().toPlainText().contains("Primo."), qPrintable(text().toPlainText()));
    QVERIFY(!text().toPlainText().contains("Secondo."));
    QCOMPARE(Agendas(story().archive()).of(m_meeting)->constLast().item.title, "Varie");
}

void TestMinutesTyping::theCaretStaysAfterAForeignText()
{
    write("Inizio.");
    QGuiApplication::clipboard()->setText(QString::fromUtf8("citta\xcc\x80 \xe2\x80\x8b di"));
    QTest::keySequence(&text(), QKeySequence::Paste);
    QTest::keyClick(&text(), Qt::Key_Return);
    story().press(QKeySequence("Ctrl+S"));
    QTest::keyClicks(&text(), "Asti");

    QVERIFY2(text().toPlainText().startsWith("Inizio.\n"), qPrintable(text().toPlainText()));
    QVERIFY2(text().toPlainText().endsWith("\nAsti"), qPrintable(text().toPlainText()));
    story().press(QKeySequence("Ctrl+S"));
    QCOMPARE(kept(), text().toPlainText());
}

void TestMinutesTyping::theSectionChosenIsTheOneWritten()
{
    for (int time = 0; time < 5; ++time) {
        story().selectRow("minutesSections", time % 2 == 0 ? "chiusura" : "apertura");
        text().setFocus(Qt::TabFocusReason);
        QTest::keyClicks(&text(), "x");
    }
    story().press(QKeySequence("Ctrl+S"));
    QCOMPARE(kept(), "xx");
    const auto current = story().the<QTreeView>("minutesSections").currentIndex();
    QVERIFY(current.siblingAtColumn(1).data().toString().contains("chiusura"));
    QCOMPARE(text().toPlainText(), "xxx");
}

void TestMinutesTyping::wordsStayAfterACommandOnThem()
{
    write("La Questura apre uno sportello.");
    text().selectAll();
    story().inBox("recordDialog",
                  [this](QWidget &box) { QTest::keyClick(box.findChild<QWidget *>("keepRecord"), Qt::Key_Space); });
    story().press(QKeySequence("Ctrl+I"));
    text().setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&text(), "Segue.");

    QVERIFY2(text().toPlainText().contains("La Questura apre uno sportello."), qPrintable(text().toPlainText()));
    QVERIFY(text().toPlainText().endsWith("Segue."));
}

void TestMinutesTyping::aTextTakenOutAgainIsNotOfferedAgain()
{
    QTest::keyClicks(&text(), "Da non tenere");
    QTest::qWait(1800);
    QTest::keySequence(&text(), QKeySequence::SelectAll);
    QTest::keyClick(&text(), Qt::Key_Delete);
    story().openAgain();
    story().window().go({PageKind::Recovered});
    QVERIFY(!story().isSeen("recoveredList"));
}

QTEST_MAIN(TestMinutesTyping)
#include "tst_minutes_typing.moc"
