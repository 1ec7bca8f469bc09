#include "tests/gui/every_place.h"
#include "ui/look/keys.h"
#include "ui/records/form.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>

using namespace seduta;

namespace {

/// What would be wrong, each once; empty where nothing is.
void addTo(QStringList &faults, const QString &fault)
{
    if (!faults.contains(fault))
        faults.append(fault);
}

/// Where Tab leads, from where the page puts the cursor until it comes round.
constexpr int mostLinks = 60;

QList<const QWidget *> walkedWithTab()
{
    QList<const QWidget *> walked;
    auto *focus = QApplication::focusWidget();
    while (focus && !walked.contains(focus)) {
        walked.append(focus);
        // A text with several links keeps the focus until the last of them.
        for (int link = 0; link < mostLinks && focus == walked.constLast(); ++link) {
            QTest::keyClick(focus, Qt::Key_Tab);
            focus = QApplication::focusWidget();
        }
    }
    return walked;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button)
        return button->text();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label ? label->text() : QString();
}

/// All that is read with a letter underlined, together: menus, buttons, labels of fields, tabs.
QStringList wordsWithLetters(const MainWindow &window)
{
    QStringList words;
    const auto menus = window.menuBar()->actions();
    for (const auto *menu : menus)
        words.append(menu->text());
    const auto all = window.findChildren<QWidget *>();
    for (const auto *widget : all) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || label->buddy())
            words.append(wordsOf(*widget));
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget); tabs)
            for (int tab = 0; tab < tabs->count(); ++tab)
                words.append(tabs->tabText(tab));
    }
    return words;
}

bool isCutOff(const QWidget &widget)
{
    if (wordsOf(widget).isEmpty())
        return false;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    // What gives way on purpose tells its words where the mouse rests.
    const bool givesWay = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && !widget.toolTip().isEmpty();
    return !givesWay && widget.width() < widget.sizeHint().width();
}

QString spokenName(QWidget *widget)
{
    auto *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

}

/// What holds on every page: each control has a name to be spoken, keys do not contradict each other, texts are Italian.
class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameThatIsSpoken();
    void everyBoxOfChoicesHasItsWordsBesideIt();
    void everyFieldOfAFormHasItsWords();
    void everyControlIsReachedWithTab();
    void tabFollowsTheOrderOfReading();
    void noLetterMeansTwoThingsOnAPage();
    void noWordsAreCutOff();
    void noKeyMeansTwoThings();
    void noLetterOfAMenuMeansTwoThings();
    void aPartThatHasGoneIsToldAsNothing();
    void everyPageFitsIn1280By720();
    void everyPageOpensWithNothingInTheArchive();
};

void TestEveryPage::everyControlHasANameThatIsSpoken()
{
    OpenWindow story;
    story.openSample();
    QStringList nameless;
    for (const auto &place : everyPlace()) {
        story.window().go(place);
        const auto controls = controlsOf(story.window());
        QVERIFY(controls.size() > 2);
        for (auto *control : controls)
            if (spokenName(control).isEmpty() || control->objectName().isEmpty())
                addTo(nameless, nameOf(story, *control));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join("\n")));
}

// The bus of the desktop calls a box of choices by what is chosen: only a label tells what it is for.
void TestEveryPage::everyBoxOfChoicesHasItsWordsBesideIt()
{
    OpenWindow story;
    story.openSample();
    QStringList wordless;
    for (const auto &place : everyPlace()) {
        story.window().go(place);
        const auto controls = controlsOf(story.window());
        for (auto *control : controls)
            if (qobject_cast<QComboBox *>(control)
                && QAccessible::queryAccessibleInterface(control)->relations(QAccessible::Label).isEmpty())
                addTo(wordless, nameOf(story, *control));
    }
    QVERIFY2(wordless.isEmpty(), qPrintable(wordless.join("\n")));
}

void TestEveryPage::everyFieldOfAFormHasItsWords()
{
    OpenWindow story;
    story.openSample();
    QStringList wordless;
    for (const auto &place : everyPlace()) {
        story.window().go(place);
        const auto forms = story.window().findChildren<QFormLayout *>();
        for (const auto *form : forms)
            for (int row = 0; row < form->rowCount(); ++row) {
                const auto *item = form->itemAt(row, QFormLayout::LabelRole);
                const auto *words = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
                if (words && !words->buddy())
                    addTo(wordless, nameOf(story, *words) + words->text());
            }
    }
    QVERIFY2(wordless.isEmpty(), qPrintable(wordless.join("\n")));
}

void TestEveryPage::everyControlIsReachedWithTab()
{
    OpenWindow story;
    story.openSample();
    QStringList unreached;
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        const auto walked = walkedWithTab();
        const auto controls = controlsOf(story.window());
        for (auto *control : controls)
            if (control->isEnabled() && !walked.contains(control))
                addTo(unreached, nameOf(story, *control));
    }
    QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join("\n")));
}

void TestEveryPage::tabFollowsTheOrderOfReading()
{
    OpenWindow story;
    story.openSample();
    QStringList jumps;
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        const auto walked = walkedWithTab();
        const auto forms = story.window().findChildren<Form *>();
        for (const auto *form : forms) {
            int before = 0;
            for (const auto *control : walked)
                if (form->widget()->isAncestorOf(control)) {
                    const int top = control->mapTo(form->widget(), QPoint()).y();
                    if (top < before)
                        addTo(jumps, nameOf(story, *control));
                    before = top;
                }
        }
    }
    QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join("\n")));
}

void TestEveryPage::noLetterMeansTwoThingsOnAPage()
{
    OpenWindow story;
    story.openSample();
    QStringList doubled;
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        QMap<QString, QString> known;
        const auto words = wordsWithLetters(story.window());
        for (const auto &each : words) {
            const QString letter = QKeySequence::mnemonic(each).toString();
            if (!letter.isEmpty() && known.contains(letter))
                addTo(doubled, QStringLiteral("%1: %2 and %3").arg(story.title(), known.value(letter), each));
            known.insert(letter, each);
        }
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join("\n")));
}

// Also run at 200 %, see CMakeLists.txt.
void TestEveryPage::noWordsAreCutOff()
{
    OpenWindow story;
    story.openSample();
    QStringList cut;
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        QCoreApplication::processEvents();
        const auto all = story.window().findChildren<QWidget *>();
        for (const auto *widget : all)
            if (widget->isVisible() && isCutOff(*widget))
                addTo(cut,
                      nameOf(story, *widget)
                          + QStringLiteral(": %1 of %2, ").arg(widget->width()).arg(widget->sizeHint().width())
                          + wordsOf(*widget));
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join("\n")));
}

void TestEveryPage::noKeyMeansTwoThings()
{
    const Commands commands;
    QMap<QString, QString> known;
    const auto all = Commands::all();
    for (const auto command : all) {
        const QString key = commands.keyOf(command);
        QVERIFY2(key.isEmpty() || !known.contains(key), qPrintable(key + " " + known.value(key)));
        known.insert(key, commands[command].objectName());
    }
}

void TestEveryPage::aPartThatHasGoneIsToldAsNothing()
{
    OpenWindow story;
    story.openSample();
    story.window().go({PageKind::Council});
    auto &form = *story.the("officeName").parentWidget()->parentWidget()->parentWidget();
    QVERIFY(qobject_cast<QScrollArea *>(&form));
    auto *told = QAccessible::queryAccessibleInterface(&form);
    QVERIFY(told && told->childCount() > 0);

    QVERIFY(told->child(0));
    QCOMPARE(told->child(told->childCount()), nullptr);
    QCOMPARE(told->child(-1), nullptr);
    QCOMPARE(told->indexOfChild(told->child(0)), 0);
    QVERIFY(told->child(0)->parent() && told->child(0)->parent()->object() == &form);
}

void TestEveryPage::noLetterOfAMenuMeansTwoThings()
{
    OpenWindow story;
    const Commands commands;
    for (const auto menu : {Menu::Archive, Menu::Edit, Menu::Go, Menu::Page, Menu::Help}) {
        QMap<QChar, QString> letters;
        const auto entries = Commands::of(menu);
        for (const auto command : entries) {
            const QString words = commands[command].text();
            const QChar letter = words.at(words.indexOf('&') + 1).toLower();
            QVERIFY2(words.contains('&') && !letters.contains(letter),
                     qPrintable(words + " – " + letters.value(letter)));
            letters.insert(letter, words);
        }
    }
}

void TestEveryPage::everyPageFitsIn1280By720()
{
    OpenWindow story;
    story.openSample();
    for (const auto &place : everyPlace()) {
        story.window().go(place);
        QCoreApplication::processEvents();
        const auto size = story.window().minimumSizeHint();
        QVERIFY2(size.width() <= 1280 && size.height() <= 720,
                 qPrintable(QStringLiteral("%1: %2 × %3").arg(story.title()).arg(size.width()).arg(size.height())));
    }
}

void TestEveryPage::everyPageOpensWithNothingInTheArchive()
{
    OpenWindow story;
    story.dialogs.answers = {story.file("vuoto.seduta")};
    story.click("welcomeNew");
    for (const auto kind : everyPage()) {
        story.window().go({kind});
        QCOMPARE(story.notice(), QString());
        QCOMPARE(int(story.window().place().page), int(kind));
    }
}

QTEST_MAIN(TestEveryPage)
#include "tst_every_page.moc"
