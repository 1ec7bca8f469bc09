#include "tests/gui/every_place.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QTextDocument>
#include <QTreeView>

using namespace seduta;

namespace {

constexpr auto hostile = "<img src='file:///etc/passwd'><b>&Enti</b> ";

/// Words of the office that may hold anything; the others are enumerations, days and addresses with a form of their own.
bool isFreeText(const QString &key)
{
    static const QStringList keys{"name",       "shortName",    "title",     "text",  "location",
                                  "excuse",     "givenName",    "addressee", "place", "words",
                                  "familyName", "closingWords", "dueText",   "note"};
    return keys.contains(key);
}

QJsonValue spoilt(const QString &key, const QJsonValue &value)
{
    if (value.isString())
        return isFreeText(key) ? hostile + value.toString() : value;
    if (value.isArray()) {
        QJsonArray array;
        const auto each = value.toArray();
        for (const auto &one : each)
            array.append(spoilt(key, one));
        return array;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = spoilt(member.key(), *member);
    return object;
}

QByteArray spoiltSample()
{
    const auto sample = QJsonDocument::fromJson(Transfer::sampleDocument()).object();
    return QJsonDocument(spoilt({}, sample).toObject()).toJson();
}

void addIfRich(QStringList &faults, const QString &where, const QString &words)
{
    // What is escaped by hand is rich, but holds no picture.
    if (Qt::mightBeRichText(words) && words.contains("<img"))
        faults.append(where + ": " + words.left(120));
}

QStringList interpretedLabels(OpenWindow &story)
{
    QStringList faults;
    const auto labels = story.window().findChildren<QLabel *>();
    for (const auto *label : labels)
        if (label->isVisible() && label->textFormat() != Qt::PlainText)
            addIfRich(faults, nameOf(story, *label), label->text());
    return faults;
}

QStringList interpretedTips(OpenWindow &story)
{
    QStringList faults;
    const auto widgets = story.window().findChildren<QWidget *>();
    for (const auto *widget : widgets)
        addIfRich(faults, nameOf(story, *widget), widget->toolTip());
    const auto actions = story.window().findChildren<QAction *>();
    for (const auto *action : actions)
        addIfRich(faults, action->objectName(), action->toolTip());
    const auto views = story.window().findChildren<QAbstractItemView *>();
    for (const auto *view : views)
        for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                addIfRich(faults, nameOf(story, *view),
                          view->model()->index(row, column).data(Qt::ToolTipRole).toString());
    return faults;
}

}

/// An archive whose names are pieces of HTML: they are read as they were written, and nothing is fetched for them.
class TestHostileWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void namesAreShownAsTheyWereWritten();
    void noLabelAndNoTipReadsThemAsHtml();
    void anActIsNamedAsTheRecordIs();

private:
    std::unique_ptr<OpenWindow> m_story{};
};

void TestHostileWords::init()
{
    m_story = std::make_unique<OpenWindow>();
    m_story->dialogs.answers = {m_story->file("<b>ostile & &co.seduta")};
    m_story->click("welcomeNew");
    const auto imported = Transfer(m_story->archive()).importDocument(spoiltSample());
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().message));
}

void TestHostileWords::namesAreShownAsTheyWereWritten()
{
    auto &story = *m_story;
    story.press(QKeySequence("Ctrl+3"));

    QVERIFY(story.rows("bodyList").constFirst().contains(hostile));
    QVERIFY(story.the<QLabel>("archivePath").text().endsWith("<b>ostile & &co.seduta"));
    QCOMPARE(story.the<QLabel>("archivePath").textFormat(), Qt::PlainText);
}

void TestHostileWords::noLabelAndNoTipReadsThemAsHtml()
{
    auto &story = *m_story;
    QStringList faults;
    for (const auto &place : everyPlace()) {
        story.window().go(place);
        const auto controls = controlsOf(story.window());
        for (auto *control : controls)
            if (auto *list = qobject_cast<QTreeView *>(control); list && list->model()->rowCount() > 0)
                list->setCurrentIndex(list->model()->index(0, 0));
        faults += interpretedLabels(story) + interpretedTips(story);
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join("\n")));
}

void TestHostileWords::anActIsNamedAsTheRecordIs()
{
    auto &story = *m_story;
    story.press(QKeySequence("Ctrl+3"));
    story.type("phone", "0141 000000");
    story.press(QKeySequence::Save);

    const auto &undo = *story.window().findChild<QAction *>("undo");
    QVERIFY2(undo.text().contains("<b>&&Enti</b>"), qPrintable(undo.text()));
    QVERIFY2(undo.toolTip().contains("&lt;b&gt;&amp;Enti"), qPrintable(undo.toolTip()));
    QCOMPARE(interpretedTips(story), QStringList());
}

QTEST_MAIN(TestHostileWords)
#include "tst_hostile_words.moc"
