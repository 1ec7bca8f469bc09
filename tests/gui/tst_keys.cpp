#include "tests/gui/every_place.h"
#include "ui/look/keys.h"

#include <QTreeView>
#include <QTreeWidget>

using namespace seduta;

namespace {

QString told(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

/// What F1 shows: "Part | what the key does | key".
QStringList pageOfKeys(OpenWindow &story)
{
    QStringList lines;
    story.inBox("keysPage", [&](QWidget &box) {
        const auto *tree = box.findChild<QTreeWidget *>("keyList");
        for (int group = 0; group < tree->topLevelItemCount(); ++group)
            for (int line = 0; line < tree->topLevelItem(group)->childCount(); ++line)
                lines.append(QStringList{tree->topLevelItem(group)->text(0),
                                         tree->topLevelItem(group)->child(line)->text(0),
                                         tree->topLevelItem(group)->child(line)->text(1)}
                                 .join(" | "));
        box.close();
    });
    story.press(QKeySequence("F1"));
    return lines;
}

QList<QKeySequence> keysOfCommands()
{
    const Commands commands;
    QList<QKeySequence> keys;
    const auto all = Commands::all();
    for (const auto command : all)
        if (!commands[command].shortcut().isEmpty())
            keys.append(commands[command].shortcut());
    return keys;
}

QList<QKeySequence> keysToTry()
{
    QList<QKeySequence> keys{Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Insert, Qt::Key_Slash, Qt::Key_Return};
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        keys.append(QKeySequence(key));
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key)
        keys.append(QKeySequence(key));
    keys << (Qt::CTRL | Qt::Key_Delete) << (Qt::ALT | Qt::Key_Up) << (Qt::SHIFT | Qt::Key_Delete);
    return keys;
}

}

/// The keys that are no commands: F1 tells every one of them, and each means one thing.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfAPartIsOnThePageOfKeys();
    void theKeysOfEachListAreToldInTheOfficesWords_data();
    void theKeysOfEachListAreToldInTheOfficesWords();
    void aKeyThatIsNotToldDoesNothing();
    void noKeyMeansTwoThingsOnAPage();
};

void TestKeys::everyKeyOfAPartIsOnThePageOfKeys()
{
    OpenWindow story;
    story.openSample();
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        const auto lines = pageOfKeys(story);
        const auto handled = story.window().findChildren<QShortcut *>();
        for (const auto *shortcut : handled) {
            const auto *part = qobject_cast<QWidget *>(shortcut->parent());
            if (!part->isVisible())
                continue;
            const QStringList line{part->accessibleName(), shortcut->whatsThis(), told(shortcut->key())};
            QVERIFY2(!line.contains(QString()) && lines.contains(line.join(" | ")),
                     qPrintable(story.title() + ": " + line.join(" | ")));
        }
    }
}

void TestKeys::theKeysOfEachListAreToldInTheOfficesWords_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const Place &place, const QString &line) {
        QTest::newRow(name) << place << line;
    };
    const Place letters{PageKind::Meeting, 2, 2};
    const Place sitting{PageKind::Meeting, 2, 3};
    row("to the filter", {PageKind::Actions}, "Impegni, in ordine di scadenza | Al filtro | /");
    row("back", {PageKind::Bodies}, "Filtra l'elenco | Di nuovo all'elenco | Invio");
    row("a meeting", {PageKind::Meetings}, "Sedute, dalla più recente | Apre il lavoro sulla seduta | Invio");
    row("precedence", {PageKind::Bodies},
        "Enti, in ordine di precedenza | Un posto più in alto, anche più righe insieme | Ctrl+Su");
    row("confirmed", letters, "Lettere, in ordine di precedenza | Registra che verrà | C");
    row("excused", sitting, "Chi partecipa | Segna «assente giustificato» e passa alla riga seguente | G");
}

void TestKeys::theKeysOfEachListAreToldInTheOfficesWords()
{
    QFETCH(Place, place);
    QFETCH(QString, line);
    OpenWindow story;
    story.openSample();
    story.window().go({PageKind::Meeting, 2, 2});
    story.press(QKeySequence("Ctrl+L"));
    story.window().go(place);

    const auto lines = pageOfKeys(story);

    QVERIFY2(lines.contains(line), qPrintable(lines.join("\n")));
}

// What is handled beside the register would be found here: a letter that writes, a key that goes elsewhere.
void TestKeys::aKeyThatIsNotToldDoesNothing()
{
    OpenWindow story;
    story.openSample();
    const auto commands = keysOfCommands();
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        const auto acts = story.archive().undoStacks().undoable.size();
        const auto lists = story.window().findChildren<QTreeView *>();
        for (auto *list : lists) {
            if (!list->isVisible())
                continue;
            const auto ofPart = keysOn(*list);
            for (const auto &key : keysToTry()) {
                const bool isTold = commands.contains(key)
                    || std::any_of(ofPart.cbegin(), ofPart.cend(), [&](const auto &each) { return each.key == key; });
                if (isTold)
                    continue;
                list->setFocus();
                QTest::keySequence(list, key);
                QVERIFY2(list->hasFocus() && story.archive().undoStacks().undoable.size() == acts,
                         qPrintable(nameOf(story, *list) + ": " + told(key)));
            }
        }
    }
}

void TestKeys::noKeyMeansTwoThingsOnAPage()
{
    OpenWindow story;
    story.openSample();
    const auto commands = keysOfCommands();
    // These go between a field and its list, each way.
    const QList<QKeySequence> ways{Qt::Key_Return, Qt::Key_Escape};
    for (const auto &place : everyPlace(2)) {
        story.window().go(place);
        QMap<QString, QString> known;
        const auto keys = keysOn(*story.window().findChild<QWidget *>("pages"));
        for (const auto &key : keys) {
            const bool isWay = ways.contains(key.key);
            const QString words = isWay ? key.part + key.words : key.words;
            const QString of = isWay ? key.part + told(key.key) : told(key.key);
            QVERIFY2(!commands.contains(key.key), qPrintable(told(key.key)));
            QVERIFY2(known.value(of, words) == words,
                     qPrintable(story.title() + ": " + of + ", " + words + " / " + known.value(of)));
            known.insert(of, words);
        }
    }
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
