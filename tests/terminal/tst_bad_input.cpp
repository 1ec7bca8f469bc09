#include "tests/support/trap_journal.h"
#include "tests/terminal/shell.h"

#include <QJsonObject>

using namespace seduta;

/// Files and words that are wrong, damaged or hostile: a sentence in Italian, and nothing lost.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatCannotBeOpened_data();
    void aFileThatCannotBeOpened();
    void aTrapBesideAnArchiveDeletesNothing();
    void aCopyThatCannotBeMadeAtClosingIsTold();
    void aMissingFileIsNotMade();
    void aFolderThatCannotBeWritten();
    void aDocumentWithAThousandFaults();
    void aDocumentThatIsNone_data();
    void aDocumentThatIsNone();
    void hostileWordsComeBackAsTheyWere();
    void hostileWordsArePrinted();
    void aTextWithNothingInItIsRefused();
    void aTrialDayThatIsNone();
};

namespace {

bool isItalianSentence(const QString &words)
{
    const auto line = words.trimmed();
    return line.size() > 20 && line.endsWith(u'.') && !line.contains("SQL") && !line.contains("QSqlError")
        && !line.contains("error", Qt::CaseInsensitive);
}

QByteArray aDocument(const QJsonArray &bodies)
{
    return QJsonDocument(QJsonObject{{"format", "seduta-1"}, {"bodies", bodies}}).toJson();
}

}

void TestBadInput::aFileThatCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Shell shell;
    const auto sample = Shell::read(shell.sample());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Gentile Prefettura,\n");
    QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452").append(5000, '\1');
    QTest::newRow("cut in the middle") << sample.left(sample.size() / 2);
    QTest::newRow("cut in the header") << sample.left(70);
    auto newer = sample;
    newer[63] = 99;
    QTest::newRow("of a newer Seduta") << newer;
    auto foreign = sample;
    foreign[68] = 'x';
    QTest::newRow("of another program") << foreign;
    auto scribbled = sample;
    for (qsizetype at = 4096; at < scribbled.size(); at += 97)
        scribbled[at] = char(at);
    QTest::newRow("scribbled over") << scribbled;
    QTest::newRow("zeros") << QByteArray(sample.size(), '\0');
    const auto strangers = shell.path("altro.sqlite");
    runProgram("sqlite3", {strangers, "CREATE TABLE fatture(id INTEGER PRIMARY KEY, testo TEXT)"});
    QTest::newRow("an SQLite file of others") << Shell::read(strangers);
    const auto trapped = shell.sample();
    runProgram("sqlite3", {trapped, "CREATE TRIGGER trappola AFTER INSERT ON body BEGIN DELETE FROM meeting; END"});
    QTest::newRow("with a trigger added") << Shell::read(trapped);
}

void TestBadInput::aFileThatCannotBeOpened()
{
    QFETCH(QByteArray, bytes);
    const Shell shell;
    const auto file = shell.path("prova.seduta");
    Shell::write(file, bytes);
    const auto out = shell.path("out");
    Shell::write(shell.path("dati.json"), aDocument({}));

    const QList<QStringList> commands{{"meetings", file},
                                      {"undo", file},
                                      {"import", file, shell.path("dati.json")},
                                      {"agenda", file, "--meeting", "2025-06-26", "--out", out},
                                      {"verify", file},
                                      {"backup", file, "--out", shell.path("copia.seduta")}};
    for (const auto &command : commands) {
        const auto answer = shell.run(command);
        QVERIFY2(answer.code == 1, qPrintable(command.join(' ') + " -> " + QString::number(answer.code)));
        QVERIFY2(isItalianSentence(answer.complaint), qPrintable(answer.complaint));
    }

    QCOMPARE(Shell::read(file), bytes);
    QVERIFY(!QFile::exists(out));
    QVERIFY(!QFile::exists(shell.path("copia.seduta")));
}

void TestBadInput::aTrapBesideAnArchiveDeletesNothing()
{
    const Shell shell;
    const auto file = shell.sample();
    const auto text = shell.path("appunti.seduta");
    const auto victim = shell.path("bilancio.ods");
    Shell::write(text, "Gentile Prefettura,\n");
    Shell::write(victim, "della Prefettura");
    for (const auto &path : {file, text})
        Shell::write(path + "-journal", trapFor(victim, quint32(Shell::read(path).size() / 4096)));

    const QList<QStringList> commands{{"meetings"}, {"undo"}, {"verify"}, {"backup"}, {"restore"}};
    for (const auto &path : {file, text})
        for (const auto &command : commands) {
            const auto last = command.contains("restore") ? QStringList{shell.path("salvo.seduta")} : QStringList();
            const auto answer = shell.run(command + QStringList{path} + last);
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.complaint.contains("-journal"), qPrintable(answer.complaint));
        }

    QCOMPARE(shell.run({"copies", file}).code, 0);
    QCOMPARE(Shell::read(victim), QByteArray("della Prefettura"));
    QVERIFY(!QFile::exists(shell.path("salvo.seduta")));
    QVERIFY(QFile::remove(file + "-journal"));
    QCOMPARE(shell.run({"verify", file}).code, 0);
}

void TestBadInput::aCopyThatCannotBeMadeAtClosingIsTold()
{
    const Shell shell;
    const auto file = shell.sample();
    Shell::write(shell.path("Copie di esempio"), "in mezzo");

    const auto undone = shell.run({"undo", file});

    QCOMPARE(undone.code, 0);
    QVERIFY2(undone.complaint.contains("Non è stata fatta la copia"), qPrintable(undone.complaint));
    QVERIFY2(undone.complaint.contains("cartella delle copie"), qPrintable(undone.complaint));
}

void TestBadInput::aMissingFileIsNotMade()
{
    const Shell shell;
    const auto file = shell.path("manca.seduta");

    for (const auto *command : {"meetings", "actions", "verify", "undo", "history", "backup"}) {
        const auto answer = shell.run({command, file});
        QCOMPARE(answer.code, 1);
        QVERIFY2(isItalianSentence(answer.complaint), qPrintable(answer.complaint));
        QVERIFY2(answer.complaint.contains(file), qPrintable(answer.complaint));
    }

    QVERIFY(QDir(shell.folder()).isEmpty());
    QCOMPARE(shell.run({"meetings", shell.folder()}).code, 1);
}

void TestBadInput::aFolderThatCannotBeWritten()
{
    const Shell shell;
    // A file where a folder should be: refused to root too, whom permissions do not stop.
    Shell::write(shell.path("occupato"), "x");
    const auto inside = shell.path("occupato/out");

    const auto papers = shell.run({"agenda", shell.sample(), "--meeting", "2025-06-26", "--out", inside});
    const auto archive = shell.run({"new", shell.path("occupato/a.seduta")});
    const auto copy = shell.run({"backup", shell.sample(), "--out", shell.path("occupato/c.seduta")});

    for (const auto &answer : {papers, archive, copy}) {
        QCOMPARE(answer.code, 1);
        QVERIFY2(isItalianSentence(answer.complaint), qPrintable(answer.complaint));
    }
    QCOMPARE(Shell::read(shell.path("occupato")), "x");
}

void TestBadInput::aDocumentWithAThousandFaults()
{
    const Shell shell;
    QJsonArray bodies;
    for (int number = 0; number < 1000; ++number)
        bodies.append(QJsonObject{{"id", number + 1}});
    Shell::write(shell.path("dati.json"), aDocument(bodies));
    const auto file = shell.sample();
    const auto before = shell.run({"export", file, "--json"}).bytes;

    const auto answer = shell.run({"import", file, shell.path("dati.json")});

    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.complaint.contains("/bodies/0/name: manca"), qPrintable(answer.complaint.left(500)));
    QVERIFY2(answer.complaint.contains("/bodies/999/name: manca"), qPrintable(answer.complaint.right(500)));
    QCOMPARE(shell.run({"export", file, "--json"}).bytes, before);
}

void TestBadInput::aDocumentThatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("nome;pec\nQuestura;x@y.it\n");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(R"({"format": "oparl-1.1"})");
    QTest::newRow("a newer format") << QByteArray(R"({"format": "seduta-3"})");
    QTest::newRow("not UTF-8") << QByteArray("{\"format\": \"seduta-1\", \"x\": \"\xff\xfe\"}");
    QTest::newRow("very deep") << QByteArray(100000, '[');
    QTest::newRow("words for a number") << QByteArray(R"({"format": "seduta-1", "bodies": "tutti"})");
}

void TestBadInput::aDocumentThatIsNone()
{
    QFETCH(QByteArray, bytes);
    const Shell shell;
    Shell::write(shell.path("dati.json"), bytes);
    const auto file = shell.path("nuovo.seduta");
    shell.run({"new", file});

    const auto answer = shell.run({"import", file, shell.path("dati.json")});

    QCOMPARE(answer.code, 1);
    QCOMPARE(shell.run({"import", file, shell.path("dati.json"), "--preview"}).complaint, answer.complaint);
    QVERIFY2(answer.complaint.trimmed().size() > 15, qPrintable(answer.complaint));
    QVERIFY(shell.run({"meetings", file, "--json"}).json().isEmpty());
}

namespace {

const QStringList hostileNames{
    QStringLiteral("Caritas \"San Secondo\" l'associazione"),
    QStringLiteral("'; DROP TABLE body; --"),
    QStringLiteral("<img src=\"http://example.org/x.png\"><script>alert(1)</script>"),
    QStringLiteral("{{#meeting}}{{{title}}}{{/meeting}}"),
    QStringLiteral("Emoji 🎉👩🏽‍⚖️"),
    QString(10000, u'à'),
};

QByteArray hostileDocument()
{
    QJsonArray bodies;
    for (int number = 0; number < hostileNames.size(); ++number)
        bodies.append(QJsonObject{{"id", number + 1}, {"name", hostileNames.at(number)}});
    return aDocument(bodies);
}

}

void TestBadInput::hostileWordsComeBackAsTheyWere()
{
    const Shell shell;
    const auto file = shell.path("ostile.seduta");
    shell.run({"new", file});
    Shell::write(shell.path("dati.json"), hostileDocument());

    const auto answer = shell.run({"import", file, shell.path("dati.json")});

    if (answer.code != 0) {
        QVERIFY2(isItalianSentence(answer.complaint.split('\n').constFirst()), qPrintable(answer.complaint.left(300)));
        QFAIL(qPrintable(answer.complaint.left(300)));
    }
    const auto exported = QJsonDocument::fromJson(shell.run({"export", file, "--json"}).bytes)["bodies"].toArray();
    QStringList names;
    for (const auto body : exported)
        names.append(body.toObject().value("name").toString());
    QCOMPARE(names, hostileNames);
    QCOMPARE(shell.run({"verify", file}).code, 0);
}

void TestBadInput::hostileWordsArePrinted()
{
    const Shell shell;
    auto document = QJsonDocument::fromJson(shell.run({"export", shell.sample(), "--json"}).bytes).object();
    auto meetings = document["meetings"].toArray();
    QVERIFY(!meetings.isEmpty());
    auto meeting = meetings.at(0).toObject();
    auto agenda = meeting["agendaItems"].toArray();
    QVERIFY(!agenda.isEmpty());
    auto item = agenda.at(0).toObject();
    item["title"] = hostileNames.at(2) + " {{title}} '; DROP TABLE meeting";
    agenda[0] = item;
    meeting["agendaItems"] = agenda;
    meetings[0] = meeting;
    document["meetings"] = meetings;
    Shell::write(shell.path("dati.json"), QJsonDocument(document).toJson());
    const auto file = shell.path("ostile.seduta");
    shell.run({"new", file});
    QCOMPARE(shell.run({"import", file, shell.path("dati.json")}).complaint, QString());

    const auto date = meeting["heldOn"].toString();
    const auto made = shell.run({"agenda", file, "--meeting", date, "--out", shell.path("out")});

    QVERIFY2(made.code == 0, qPrintable(made.complaint));
    const auto words = shell.words("out/" + shell.pdfsIn("out").constFirst());
    QVERIFY2(words.contains("<script>alert(1)</script>"), qPrintable(words));
    QVERIFY(words.contains("{{title}}"));
}

void TestBadInput::aTextWithNothingInItIsRefused()
{
    const Shell shell;
    const auto file = shell.path("nuovo.seduta");
    shell.run({"new", file});
    for (const auto &name : {QString(), QStringLiteral("   "), QString(QChar(0))}) {
        Shell::write(shell.path("dati.json"), aDocument({QJsonObject{{"id", 1}, {"name", name}}}));
        const auto answer = shell.run({"import", file, shell.path("dati.json")});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.complaint.contains("/bodies/0/name"), qPrintable(answer.complaint));
    }
}

void TestBadInput::aTrialDayThatIsNone()
{
    const Shell shell;
    const auto file = shell.sample();
    qputenv("SEDUTA_TODAY", "domani");

    const auto answer = shell.run({"meetings", file});

    QCOMPARE(answer.code, 2);
    QVERIFY2(isItalianSentence(answer.complaint), qPrintable(answer.complaint));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
