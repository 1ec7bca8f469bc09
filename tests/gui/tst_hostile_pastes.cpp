#include "tests/gui/every_place.h"
#include "tests/gui/hostile_pastes.h"
#include "ui/desk/dialogs.h"
#include "ui/fields/line_field.h"
#include "ui/fields/text_field.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace seduta;

namespace {

// Those known when the walk was written: it must not come to find fewer.
constexpr int fieldsKnown = 200;

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString agenda()
{
    QString points;
    for (int point = 1; point <= 40; ++point)
        points += QStringLiteral("%1. Situazione degli alloggi nel comune n. %1: relazione, proposte\n").arg(point);
    return points;
}

QString letter()
{
    return QStringLiteral("Al Signor Prefetto\n\n")
        + QStringLiteral("Con riferimento alla nota del 12 giugno, si comunica che «l'attività» è proseguita: più "
                         "di 40 persone – tra cui 12 minori – hanno seguito i corsi. ")
              .repeated(60)
        + QStringLiteral("\n\n\tDistinti saluti\n");
}

/// A field of ours, or one of a spin box, which takes a number and nothing else.
bool isBounded(const QWidget &field)
{
    return qobject_cast<const LineField *>(&field) || qobject_cast<const TextField *>(&field)
        || qobject_cast<const QAbstractSpinBox *>(field.parentWidget());
}

QByteArray withLongTitle(const QString &title)
{
    return QStringLiteral(
               R"({"format":"seduta-1","bodies":[{"id":1,"name":"%1","note":"%1"}],)"
               R"("meetings":[{"id":1,"heldOn":"2025-06-26","title":"%1","agendaItems":[{"id":1,"title":"%1"}]}]})")
        .arg(title)
        .toUtf8();
}

/// Of a card a text is read whole, but for one without end.
qsizetype longestLineOf(const QLabel &label)
{
    const bool isRich = label.textFormat() == Qt::RichText;
    const QString words = isRich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
    qsizetype longest = 0;
    const auto lines = words.split(u'\n');
    for (const auto &line : lines)
        longest = std::max(longest, line.size());
    return longest;
}

}

/// What is copied elsewhere and pasted here, whatever it is: the window goes on, the field keeps its limits, and what was cut is told.
class TestHostilePastes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFieldPassesItsLimits();
    void whatAPersonPastesComesOutUnchanged();
    void whatWasCutIsToldAndTakenBack();
    void whatWasDividedIsTold();
    void aBoxTellsWhatWasCutInIt();
    void theMenuPastesAsTheKeyDoes();
    void aLineOfLinesIsOneLine();
    void aListTooLongForTheAgendaIsTold();
    void aSheetOfTabsIsAnsweredWithASentence();
    void aSheetTooWideHasAsManyBoxesAsItsColumns();
    void aLongTextOfTheArchiveIsShownAndStaysAsItIs();
    void aLongTitleIsShortenedWhereItIsALine();
};

void TestHostilePastes::noFieldPassesItsLimits()
{
    OpenWindow story;
    story.openSampleWithDraftMinutes();
    int tried = 0;
    QStringList faults;
    inEveryField(story, [&](QWidget &field) {
        ++tried;
        if (!isBounded(field))
            faults.append(nameOf(story, field) + ": not one of ours");
        const QString before = textIn(field);
        for (const auto &text : hostileTexts()) {
            pasteInto(field, text.copied());
            if (const QString passed = limitPassed(field); !passed.isEmpty())
                faults.append(nameOf(story, field) + ", " + text.name + ": " + passed);
            takeBack(field, before);
        }
    });

    qInfo("%d fields tried", tried);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join("\n")));
    QVERIFY(tried >= fieldsKnown);
}

void TestHostilePastes::whatAPersonPastesComesOutUnchanged()
{
    OpenWindow story;
    story.openSampleWithDraftMinutes();
    QStringList faults;
    const auto tryOut = [&](QWidget &field, const QString &text) {
        const QString before = textIn(field);
        copy(text);
        field.setFocus(Qt::TabFocusReason);
        QTest::keySequence(&field, QKeySequence::SelectAll);
        QTest::keySequence(&field, QKeySequence::Paste);
        if (textIn(field) != text)
            faults.append(nameOf(story, field) + ": " + textIn(field).left(80));
        takeBack(field, before);
        if (textIn(field) != before)
            faults.append(nameOf(story, field) + ": not taken back");
    };
    inEveryField(story, [&](QWidget &field) {
        if (qobject_cast<QPlainTextEdit *>(&field)) {
            tryOut(field, agenda());
            tryOut(field, letter());
        } else if (qobject_cast<LineField *>(&field)) {
            tryOut(field, QStringLiteral("Ufficio d'Ambito «Città più» – sede n. 2 (ex A.S.L.)"));
        }
    });

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join("\n")));
}

void TestHostilePastes::whatWasCutIsToldAndTakenBack()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    auto &name = story.the<QLineEdit>("name");
    const QString before = name.text();

    pasteInto(name, hostileTexts().at(1).copied());

    QCOMPARE(name.text(), QString(2000, 'a'));
    QVERIFY2(story.notice().contains("troppo lungo"), qPrintable(story.notice()));

    QTest::keySequence(&name, QKeySequence::Undo);
    QCOMPARE(name.text(), before);
}

void TestHostilePastes::whatWasDividedIsTold()
{
    OpenWindow story;
    story.openSampleWithDraftMinutes();
    story.window().go({PageKind::Meeting, 1, 4});
    auto &text = story.the<QPlainTextEdit>("minutesText");

    pasteInto(text, hostileTexts().at(1).copied());

    QCOMPARE(text.toPlainText().remove('\n'), QString(1000000, 'a'));
    QVERIFY2(story.notice().contains("divisi"), qPrintable(story.notice()));
}

void TestHostilePastes::aBoxTellsWhatWasCutInIt()
{
    OpenWindow story;
    story.openSampleWithDraftMinutes();
    story.window().go({PageKind::Meeting, 1, 4});
    story.selectRow("minutesSections", "1");
    QString told;
    story.inBox("recordDialog", [&](QWidget &box) {
        for (auto *field : fieldsIn(box))
            if (qobject_cast<LineField *>(field) && !qobject_cast<QComboBox *>(field->parentWidget())) {
                pasteInto(*field, hostileTexts().at(1).copied());
                break;
            }
        const auto *error = box.findChild<QLabel *>("recordDialogError");
        told = error->isVisible() ? error->text() : QString();
        box.close();
        QVERIFY(box.isVisible());
        QVERIFY2(error->text().contains("perduto"), qPrintable(error->text()));
        box.close();
    });
    story.click("saidListAdd");

    QVERIFY2(told.contains("troppo lungo"), qPrintable(told));
}

void TestHostilePastes::theMenuPastesAsTheKeyDoes()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    auto &name = story.the<QLineEdit>("name");
    name.setFocus();
    name.selectAll();
    copy("Questura\ndi Asti\n");

    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), name.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&name, &event);
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto entries = menu->actions();
    for (auto *entry : entries)
        if (entry->text().startsWith("&Incolla"))
            entry->trigger();

    QCOMPARE(name.text(), QString("Questura di Asti"));
}

void TestHostilePastes::aLineOfLinesIsOneLine()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    auto &name = story.the<QLineEdit>("name");
    const QString before = name.text();
    name.setFocus();
    name.selectAll();
    copy("Questura\r\ndi\tAsti\r\n");
    QTest::keySequence(&name, QKeySequence::Paste);

    QCOMPARE(name.text(), QString("Questura di Asti"));

    QTest::keySequence(&name, QKeySequence::Undo);
    QCOMPARE(name.text(), before);
}

void TestHostilePastes::aListTooLongForTheAgendaIsTold()
{
    OpenWindow story;
    story.openSampleWithDraftMinutes();
    story.window().go({PageKind::Meeting, 1, 1});
    const auto before = story.rows("agendaList").size();
    auto &next = story.the<QLineEdit>("nextPoint");
    next.setFocus();

    copy(agenda());
    QTest::keySequence(&next, QKeySequence::Paste);

    QCOMPARE(story.rows("agendaList").size(), before + 40);
    QVERIFY(!story.notice().contains("troppo"));

    copy(QStringLiteral("Varie ed eventuali\n").repeated(5000));
    QTest::keySequence(&next, QKeySequence::Paste);

    QCOMPARE(story.rows("agendaList").size(), before + 240);
    QVERIFY2(story.notice().contains("troppo"), qPrintable(story.notice()));
    QCOMPARE(next.text(), QString());
}

void TestHostilePastes::aSheetOfTabsIsAnsweredWithASentence()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    copy(QString(20000, '\t'));
    QString summary;
    int boxes = -1;
    story.inBox("pasteBodies", [&](QWidget &box) {
        summary = box.findChild<QLabel *>("pasteSummary")->text();
        boxes = int(box.findChildren<QComboBox *>().size());
        box.close();
    });
    story.click("pasteBodiesButton");

    QVERIFY2(summary.contains("Non c'è nulla da incollare"), qPrintable(summary));
    QCOMPARE(boxes, 0);
}

void TestHostilePastes::aSheetTooWideHasAsManyBoxesAsItsColumns()
{
    OpenWindow story;
    story.openSample();
    story.press(QKeySequence("Ctrl+3"));
    copy(QStringLiteral("Ente nuovo") + QString(20000, '\t'));
    QString summary;
    int boxes = -1;
    story.inBox("pasteBodies", [&](QWidget &box) {
        summary = box.findChild<QLabel *>("pasteSummary")->text();
        boxes = int(box.findChildren<QComboBox *>().size());
        box.close();
    });
    story.click("pasteBodiesButton");

    QCOMPARE(boxes, 50);
    QVERIFY2(summary.contains("50"), qPrintable(summary));
}

void TestHostilePastes::aLongTextOfTheArchiveIsShownAndStaysAsItIs()
{
    OpenWindow story;
    story.dialogs.answers = {story.file("lungo.seduta")};
    story.click("welcomeNew");
    const QString word(300000, 'a');
    QVERIFY(Transfer(story.archive()).importDocument(withLongTitle(word)));
    story.press(QKeySequence("Ctrl+3"));
    auto &name = story.the<QLineEdit>("name");
    auto &note = story.the<QPlainTextEdit>("note");

    QVERIFY(name.isReadOnly() && !note.isReadOnly());
    QCOMPARE(limitPassed(name), QString());
    QCOMPARE(limitPassed(note), QString());
    name.setFocus();
    QVERIFY2(story.notice().contains("troppo lungo"), qPrintable(story.notice()));

    story.type("phone", "0141 000000");
    story.press(QKeySequence::Save);
    const auto document = Transfer(story.archive()).exportDocument();
    QVERIFY(document.has_value());
    const auto body = QJsonDocument::fromJson(*document).object().value("bodies").toArray().at(0).toObject();
    QCOMPARE(body.value("phone").toString(), "0141 000000");
    QVERIFY(body.value("name").toString() == word && body.value("note").toString() == word);
}

void TestHostilePastes::aLongTitleIsShortenedWhereItIsALine()
{
    OpenWindow story;
    story.dialogs.answers = {story.file("lungo.seduta")};
    story.click("welcomeNew");
    QVERIFY(Transfer(story.archive()).importDocument(withLongTitle(QString(300000, 'a'))));
    QStringList faults;
    for (const auto &place : everyPlace()) {
        story.window().go(place);
        QCoreApplication::processEvents();
        if (story.window().minimumSizeHint().width() > 1280)
            faults.append(story.title().left(60) + ": the window is widened");
        const auto labels = story.window().findChildren<QLabel *>();
        for (const auto *label : labels)
            if (label->isVisible() && longestLineOf(*label) > (label->textFormat() == Qt::RichText ? 4200 : 1000))
                faults.append(nameOf(story, *label));
        const auto boxes = story.window().findChildren<QComboBox *>();
        for (const auto *box : boxes)
            for (int item = 0; item < box->count(); ++item)
                if (box->itemText(item).size() > 1000)
                    faults.append(nameOf(story, *box));
        const auto views = story.window().findChildren<QAbstractItemView *>();
        for (const auto *view : views)
            if (view->isVisible() && view->sizeHintForColumn(0) > 10000)
                faults.append(nameOf(story, *view));
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join("\n")));
}

QTEST_MAIN(TestHostilePastes)
#include "tst_hostile_pastes.moc"
