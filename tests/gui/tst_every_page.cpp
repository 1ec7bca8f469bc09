#include "tests/gui/open_window.h"
#include "ui/pages/paper/paper_place.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QSpinBox>

using namespace seduta;

namespace {

const QList<Area> &everyArea()
{
    static const QList<Area> areas{Area::Today,   Area::Meetings, Area::Bodies,   Area::Areas,
                                   Area::Actions, Area::Tables,   Area::Projects, Area::Plan,
                                   Area::History, Area::Copies,   Area::Council,  Area::Recovered};
    return areas;
}

/// Every area, each step of the meeting of the sample, and its papers.
QList<Place> everyPlace()
{
    QList<Place> places;
    for (const auto area : everyArea())
        places.append({area});
    for (int step = 1; step <= 5; ++step)
        places.append({Area::Meeting, 1, step});
    places.append(paperPlace(MeetingId(1), DocumentKind::Minutes));
    return places;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget)
        || (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget));
}

/// Parts Qt makes inside a control of ours: the control speaks for them.
bool isInside(const QWidget *widget)
{
    for (const auto *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (isControl(parent) && !qobject_cast<const QAbstractItemView *>(parent))
            return true;
    return widget->objectName().startsWith("qt_");
}

QList<QWidget *> controlsOf(QWidget &window)
{
    QList<QWidget *> controls;
    const auto all = window.findChildren<QWidget *>();
    for (auto *widget : all)
        if (widget->isVisible() && isControl(widget) && !isInside(widget))
            controls.append(widget);
    return controls;
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
    void noKeyMeansTwoThings();
    void noLetterOfAMenuMeansTwoThings();
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
                nameless.append(QStringLiteral("%1: %2 %3")
                                    .arg(story.title(), control->metaObject()->className(), control->objectName()));
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join("\n")));
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
    for (const auto area : everyArea()) {
        story.window().go({area});
        QCOMPARE(story.notice(), QString());
        QCOMPARE(int(story.window().place().area), int(area));
    }
}

QTEST_MAIN(TestEveryPage)
#include "tst_every_page.moc"
