#include "tests/terminal/shell.h"

#include <QJsonObject>

using namespace seduta;

/// An archive made by somebody who wants the terminal to obey: it does not.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextOfTheArchiveMovesTheTerminal_data();
    void noTextOfTheArchiveMovesTheTerminal();
    void aCellIsOneLine();
    void jsonTellsEveryCharacterEscaped();
    void whatWasTypedIsNotObeyedInAComplaint();

private:
    static QString hostileArchive(const Shell &shell);
    static QString obeyed(const QString &output);
};

QString TestHostileText::hostileArchive(const Shell &shell)
{
    const auto file = shell.sample();
    const QString label =
        QStringLiteral("'uno' || char(27) || ']0;rubato' || char(7) || char(155) || '2J' || char(8238)"
                       " || char(8295) || char(1564) || char(8233) || char(10) || '99 due' || char(9)"
                       " || 'tre'");
    const auto done = runProgram(
        "sqlite3",
        {file, QStringLiteral("PRAGMA trusted_schema = ON; UPDATE change_set SET label = %1, author = %1").arg(label)});
    return done.code == 0 ? file : QString();
}

/// What of it a terminal would obey; nothing of a sound one.
QString TestHostileText::obeyed(const QString &output)
{
    static const QRegularExpression characters(
        QStringLiteral("[\\x{00}-\\x{08}\\x{0B}-\\x{1F}\\x{7F}-\\x{9F}\\x{061C}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}"
                       "\\x{2066}-\\x{2069}]"));
    const auto found = characters.match(output);
    return found.hasMatch() ? QString::number(found.captured().at(0).unicode(), 16) : QString();
}

void TestHostileText::noTextOfTheArchiveMovesTheTerminal_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("history") << QStringList{"history"};
    QTest::newRow("undo") << QStringList{"undo"};
    QTest::newRow("verify") << QStringList{"verify"};
}

void TestHostileText::noTextOfTheArchiveMovesTheTerminal()
{
    QFETCH(QStringList, command);
    const Shell shell;
    command.insert(1, hostileArchive(shell));

    const auto answer = shell.run(command);

    QCOMPARE(obeyed(answer.out), QString());
    QCOMPARE(obeyed(answer.complaint), QString());
    QVERIFY(!(answer.out + answer.complaint).isEmpty());
}

void TestHostileText::aCellIsOneLine()
{
    const Shell shell;
    const auto sound = shell.run({"history", shell.sample()}).lines().size();

    const auto table = shell.run({"history", hostileArchive(shell)});

    QCOMPARE(table.lines().size(), sound);
    QVERIFY2(table.out.contains("99 due tre"), qPrintable(table.out));
}

void TestHostileText::jsonTellsEveryCharacterEscaped()
{
    const Shell shell;
    const auto answer = shell.run({"history", hostileArchive(shell), "--json"});

    QCOMPARE(obeyed(answer.out), QString());
    QVERIFY(answer.bytes.contains("\\u202e") && answer.bytes.contains("\\u009b") && answer.bytes.contains("\\u001b"));
    const auto label = answer.json().at(0)["label"].toString();
    QVERIFY(label.contains(QChar(0x202E)) && label.contains(QChar(0x1B)) && label.contains(u'\n'));
}

void TestHostileText::whatWasTypedIsNotObeyedInAComplaint()
{
    const Shell shell;
    const QString typed = QString("\x1b]0;x\x07") + QChar(0x202E) + "nessuno";
    for (const auto &command :
         {QStringList{"actions", shell.sample(), "--body", typed}, QStringList{typed},
          QStringList{"meetings", shell.path(typed)}, QStringList{"meetings", "a", "--" + typed}}) {
        const auto answer = shell.run(command);
        QVERIFY(answer.code != 0 && answer.complaint.contains("nessuno"));
        QCOMPARE(obeyed(answer.complaint), QString());
    }
}

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
