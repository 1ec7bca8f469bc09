#include "tests/gui/hostile_pastes.h"

#include "tests/gui/every_place.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

constexpr int megabyte = 1'000'000;

std::unique_ptr<QMimeData> plain(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    return data;
}

std::unique_ptr<QMimeData> ofWord()
{
    constexpr int paragraphs = 40'000;
    auto data =
        plain(QStringLiteral("Il Consiglio territoriale prende atto della relazione.\r\n").repeated(paragraphs));
    data->setHtml(
        QStringLiteral("<p class=MsoNormal style='margin:0cm'><span lang=IT>Il Consiglio territoriale prende atto "
                       "della relazione.<o:p></o:p></span></p>\r\n")
            .repeated(paragraphs));
    return data;
}

std::unique_ptr<QMimeData> nested(const QString &open, const QString &close, int depth)
{
    auto data = plain(QStringLiteral("\t").repeated(depth) + QStringLiteral("Alloggi"));
    data->setHtml(open.repeated(depth) + QStringLiteral("Alloggi") + close.repeated(depth));
    return data;
}

bool isOpen(const QWidget &field)
{
    return field.isVisible() && field.isEnabled() && !field.property("readOnly").toBool();
}

template <class Field>
void addShown(QList<QWidget *> &fields, QWidget &window)
{
    const auto found = window.findChildren<Field *>();
    for (auto *field : found)
        if (isOpen(*field))
            fields.append(field);
}

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    qsizetype word = 0;
    for (const QChar letter : text) {
        word = letter == u' ' || letter == u'\n' || letter == u'\t' ? 0 : word + 1;
        longest = std::max(longest, word);
    }
    return longest;
}

int longestParagraph(const QTextDocument &document)
{
    int longest = 0;
    for (auto block = document.begin(); block.isValid(); block = block.next())
        longest = std::max(longest, block.length());
    return longest;
}

QString limitPassedIn(const QTextDocument &document)
{
    if (document.characterCount() > megabyte + 2000 || document.blockCount() > 20'000)
        return QStringLiteral("%1 letters in %2 paragraphs").arg(document.characterCount()).arg(document.blockCount());
    if (const int letters = longestParagraph(document); letters > 10'001)
        return QStringLiteral("a paragraph of %1 letters").arg(letters);
    const auto letters = longestWord(document.toPlainText());
    return letters > 2000 ? QStringLiteral("a word of %1 letters").arg(letters) : QString();
}

void chooseARecord(QWidget &window)
{
    QCoreApplication::processEvents();
    const auto lists = window.findChildren<QTreeView *>();
    for (auto *list : lists)
        if (list->isVisible() && list->model()->rowCount() > 0)
            // Not the view's own: a key still held, as in Ctrl+V, would take the selection away.
            list->selectionModel()->setCurrentIndex(list->model()->index(0, 0),
                                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// What a click opens is visited and given up.
void inTheBoxOf(QToolButton &button, const std::function<void(QWidget &)> &visit)
{
    QTimer::singleShot(0, &button, [&visit] {
        auto *box = QApplication::activeModalWidget();
        if (!box)
            return;
        const auto fields = fieldsIn(*box);
        for (auto *field : fields)
            visit(*field);
        box->close();
    });
    QTest::mouseClick(&button, Qt::LeftButton);
    QCoreApplication::processEvents();
}

}

const QList<HostileText> &hostileTexts()
{
    static const QList<HostileText> texts{
        {QStringLiteral("20 KB of tabs"), [] { return plain(QString(20'000, u'\t')); }},
        {QStringLiteral("a word of 1 MB"), [] { return plain(QString(megabyte, u'a')); }},
        {QStringLiteral("no-break spaces, 1 MB"),
         [] { return plain(QStringLiteral("a\u00a0").repeated(megabyte / 2)); }},
        {QStringLiteral("joiners without width, 1 MB"),
         [] { return plain(QStringLiteral("a\u200d").repeated(megabyte / 2)); }},
        {QStringLiteral("a title of 300,000 letters"),
         [] { return plain(QStringLiteral("titolo ").repeated(42'857)); }},
        {QStringLiteral("5 MB of Word"), ofWord},
        {QStringLiteral("tables in tables"),
         [] { return nested(QStringLiteral("<table><tr><td>"), QStringLiteral("</td></tr></table>"), 5000); }},
        {QStringLiteral("lists in lists"),
         [] { return nested(QStringLiteral("<ul><li>"), QStringLiteral("</li></ul>"), 20'000); }},
    };
    return texts;
}

HostileText largestText()
{
    return {QStringLiteral("20 MB"), [] { return plain((QString(1999, u'a') + u'\n').repeated(10'000)); }};
}

QList<QWidget *> fieldsIn(QWidget &window)
{
    QList<QWidget *> fields;
    addShown<QLineEdit>(fields, window);
    addShown<QPlainTextEdit>(fields, window);
    addShown<QTextEdit>(fields, window);
    return fields;
}

QString textIn(const QWidget &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field); line)
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field); text)
        return text->toPlainText();
    return qobject_cast<const QTextEdit *>(&field)->toPlainText();
}

void pasteInto(QWidget &field, std::unique_ptr<QMimeData> copied)
{
    QGuiApplication::clipboard()->setMimeData(copied.release());
    field.setFocus(Qt::TabFocusReason);
    QTest::keySequence(&field, QKeySequence::SelectAll);
    QTest::keySequence(&field, QKeySequence::Paste);
}

void takeBack(QWidget &field, const QString &before)
{
    for (int act = 0; act < 3 && textIn(field) != before; ++act)
        QTest::keySequence(&field, QKeySequence::Undo);
}

QString limitPassed(const QWidget &field)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field); text)
        return limitPassedIn(*text->document());
    if (const auto *text = qobject_cast<const QTextEdit *>(&field); text)
        return limitPassedIn(*text->document());
    const QString line = textIn(field);
    if (line.size() > 2000)
        return QStringLiteral("a line of %1 letters").arg(line.size());
    return line.contains(u'\n') ? QStringLiteral("a line with ends of lines") : QString();
}

void inEveryField(OpenWindow &story, const std::function<void(QWidget &)> &visit)
{
    for (const auto &place : everyPlace()) {
        story.window().go(place);
        chooseARecord(story.window());
        story.openForm();
        const auto fields = fieldsIn(story.window());
        for (auto *field : fields) {
            // What was pasted before may have closed it.
            if (!isOpen(*field)) {
                chooseARecord(story.window());
                story.openForm();
            }
            if (isOpen(*field))
                visit(*field);
        }
        const auto buttons = story.window().findChildren<QToolButton *>();
        for (auto *button : buttons)
            if (button->objectName().endsWith(QStringLiteral("Add")) && button->isVisible() && button->isEnabled())
                inTheBoxOf(*button, visit);
    }
}

}
