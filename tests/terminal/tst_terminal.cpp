#include "tests/terminal/shell.h"

#include <QJsonObject>

using namespace seduta;

/// A secretary's day by the terminal program, on the sample council.
class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewArchiveNeverTakesAnothersPlace();
    void theMeetingsAreListed();
    void wordsAreFoundWithTheirMeeting();
    void theNextStepOfEachMeetingIsTold();
    void aMeetingIsNamedByDayOrNumber();
    void theCommitmentsAreFilteredByBody();
    void aNameThatFitsSeveralListsThem();
    void oneLetterForEachAddressee();
    void everyPaperIsValidPdfA_data();
    void everyPaperIsValidPdfA();
    void thePressReleaseGoesToTheOutputToo();
    void theCardOfARecordIsWritten();
    void aCardThatCannotBeFoundIsRefused();
    void whatIsToBeCompletedIsToldPaperByPaper();
    void everyKindOfRecordIsListed();
    void aFileIsAttachedShownAndSaved();
    void exportAndImportGiveTheSameDocument();
    void anImportThatDoublesIsRefusedUntilYes();
    void whatIsUndoneIsRedone();
    void aCopyIsMadeListedAndRestored();
    void anArchiveThatWasTouchedIsTold();
    void whatWasCutOffIsToldByTheCodeOfAPaper();
    void readingLeavesNothingInTheTemporaryFolder();
    void whoReadsInPlaceForWantOfRoomIsTold();
    void theArchiveIsLetGoBeforeItsLinesAreRead();
    void theWritingIsTakenOverOnRequest();
    void theHistoryOfOneRecord();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void everyCommandHasItsHelpInItalian();
};

void TestTerminal::aNewArchiveNeverTakesAnothersPlace()
{
    const Shell shell;
    const auto file = shell.path("à è #1 50%?.seduta");
    QCOMPARE(shell.run({"new", file}).code, 0);
    const auto before = Shell::read(file);

    const auto again = shell.run({"new", file, "--sample"});

    QCOMPARE(again.code, 1);
    QVERIFY(again.complaint.contains("Esiste già"));
    QCOMPARE(Shell::read(file), before);
}

void TestTerminal::theMeetingsAreListed()
{
    const Shell shell;
    const auto meetings = shell.run({"meetings", shell.sample(), "--json"}).json();

    QCOMPARE(meetings.size(), 2);
    QCOMPARE(meetings.at(1)["heldOn"].toString(), "2025-06-26");
    QVERIFY(shell.run({"meetings", shell.sample()}).out.contains("26/06/2025"));
}

void TestTerminal::wordsAreFoundWithTheirMeeting()
{
    const Shell shell;
    const auto file = shell.sample();

    const auto hits = shell.run({"search", file, "questura", "--json"}).json();

    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.at(0)["record"].toString(), "body");
    QVERIFY(hits.at(0)["title"].toString().contains("Asti"));
    QVERIFY(shell.run({"search", file, "progetto ananda"}).out.contains("26/06/2025"));
    QVERIFY(shell.run({"search", file, "inesistentissimo", "--json"}).json().isEmpty());
    QCOMPARE(shell.run({"search", file, "'; DROP TABLE body \"("}).code, 0);
}

void TestTerminal::theNextStepOfEachMeetingIsTold()
{
    const Shell shell;
    const auto file = shell.sample();

    const auto next = shell.run({"next", file, "--json"}).json();

    QVERIFY(!next.isEmpty());
    QCOMPARE(next.at(0)["heldOn"].toString(), "2025-11-20");
    QVERIFY(!next.at(0)["lacks"].toArray().isEmpty());
    const auto table = shell.run({"next", file}).out;
    QVERIFY2(table.contains("20/11/2025") && table.contains(next.at(0)["next"].toString()), qPrintable(table));
}

void TestTerminal::aMeetingIsNamedByDayOrNumber()
{
    const Shell shell;
    const auto file = shell.sample();
    const auto number = shell.run({"meetings", file, "--json"}).json().at(1)["number"].toString();
    QCOMPARE(number, "1/2025");

    const auto byDay = shell.run({"press-release", file, "--meeting", "2025-06-26", "--text"});
    const auto byNumber = shell.run({"press-release", file, "--meeting", number, "--text"});

    QCOMPARE(byDay.code, 0);
    QCOMPARE(byNumber.out, byDay.out);
    const auto none = shell.run({"agenda", file, "--meeting", "2001-01-01", "--out", shell.path("out")});
    QCOMPARE(none.code, 1);
    QVERIFY(none.complaint.contains("2001"));
}

void TestTerminal::theCommitmentsAreFilteredByBody()
{
    const Shell shell;
    const auto file = shell.sample();

    const auto all = shell.run({"actions", file, "--json"}).json();
    const auto open = shell.run({"actions", file, "--open", "--json"}).json();
    const auto ofOne = shell.run({"actions", file, "--body", "Regione Piemonte", "--json"}).json();

    QVERIFY(!all.isEmpty());
    QVERIFY(open.size() <= all.size());
    QVERIFY(ofOne.size() < all.size());
}

void TestTerminal::aNameThatFitsSeveralListsThem()
{
    const Shell shell;
    const auto answer = shell.run({"actions", shell.sample(), "--body", "asti"});

    QCOMPARE(answer.code, 1);
    QVERIFY(answer.complaint.contains("Questura di Asti"));
    QVERIFY(answer.complaint.contains("Provincia di Asti"));
}

void TestTerminal::oneLetterForEachAddressee()
{
    const Shell shell;
    const auto file = shell.sample();

    const auto made = shell.run({"convocations", file, "--meeting", "2025-06-26", "--out", shell.path("out")});

    QCOMPARE(made.code, 0);
    const auto letters = shell.pdfsIn("out");
    QCOMPARE(letters.size(), 23);
    QCOMPARE(made.lines().filter(".pdf").size(), letters.size());
    QStringList readings;
    for (const auto &letter : letters)
        readings.append(shell.words("out/" + letter));
    const auto addressedTo = [&](const QString &words) {
        return std::count_if(readings.cbegin(), readings.cend(),
                             [&](const QString &reading) { return reading.contains(words); });
    };
    for (const auto *words : {"Al Sig. Presidente della Regione Piemonte", "Al Sig. Questore di ASTI",
                              "Al Sig. Direttore Generale dell'Asl At", "Al Sig. Presidente del Co.Ge.Sa.",
                              "Al Sig. Presidente dell'Unione Industriale", "Agli Enti del terzo settore",
                              "Alle Organizzazioni Sindacali", "Al dott. Franco Prova"})
        QVERIFY2(addressedTo(words) == 1, words);

    shell.run({"convocations", file, "--meeting", "2025-06-26", "--merged", "--out", shell.path("insieme")});
    QCOMPARE(shell.pdfsIn("insieme").size(), 1);
    shell.run({"convocations", file, "--meeting", "2025-06-26", "--single-letter", "--out", shell.path("unica")});
    QCOMPARE(shell.pdfsIn("unica").size(), 1);
    const auto single = shell.words("unica/" + shell.pdfsIn("unica").constFirst());
    QVERIFY(single.contains("Questore di") && single.contains("Regione Piemonte"));
}

void TestTerminal::everyPaperIsValidPdfA_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("said");
    QTest::newRow("letters") << QStringList{"convocations"} << "convocazione";
    QTest::newRow("one file of letters") << QStringList{"convocations", "--merged"} << "convocazione";
    QTest::newRow("one letter") << QStringList{"convocations", "--single-letter"} << "convocazione";
    QTest::newRow("agenda") << QStringList{"agenda"} << "ordine del giorno";
    QTest::newRow("attendance sheet") << QStringList{"attendance-sheet"} << "firma";
    QTest::newRow("minutes") << QStringList{"minutes"} << "verbale";
    QTest::newRow("press release") << QStringList{"press-release"} << "comunicato stampa";
    QTest::newRow("name cards") << QStringList{"place-cards"} << "Questura";
    QTest::newRow("agenda of the chair") << QStringList{"chair-agenda"} << "scaletta";
    QTest::newRow("extracts") << QStringList{"extracts"} << "estratto conforme";
    QTest::newRow("members") << QStringList{"members"} << "Questura";
    QTest::newRow("addresses") << QStringList{"addresses"} << "Questura";
    QTest::newRow("opinions") << QStringList{"opinions"} << "pareri";
    QTest::newRow("cover of the folder") << QStringList{"dossier-cover"} << "fascicolo";
    QTest::newRow("commitments") << QStringList{"actions"} << "impegni";
}

void TestTerminal::everyPaperIsValidPdfA()
{
    QFETCH(QStringList, command);
    QFETCH(QString, said);
    const Shell shell;
    command.insert(1, shell.sample());
    if (command.constFirst() != "actions")
        command << "--meeting"
                << "2025-06-26";
    command << "--out" << shell.path("out");

    const auto made = shell.run(command);

    QVERIFY2(made.code == 0, qPrintable(made.complaint));
    const auto papers = shell.pdfsIn("out");
    QVERIFY(!papers.isEmpty());
    QVERIFY(shell.words("out/" + papers.constFirst()).contains(said, Qt::CaseInsensitive));
    QStringList arguments{QStringLiteral(SEDUTA_SOURCE_DIR "/tests/documents/pdfa1b")};
    for (const auto &paper : papers)
        arguments << shell.path("out/" + paper);
    const auto verdict = runProgram("sh", arguments);
    QVERIFY2(verdict.code == 0, qPrintable(verdict.out + verdict.complaint));
}

void TestTerminal::thePressReleaseGoesToTheOutputToo()
{
    const Shell shell;
    const auto text = shell.run({"press-release", shell.sample(), "--meeting", "2025-06-26", "--text"}).out;

    QVERIFY(text.contains("35 mesi"));
    QVERIFY(text.contains("Sofia 2"));
    QVERIFY(!text.contains("{{") && !text.contains("<"));
}

void TestTerminal::theCardOfARecordIsWritten()
{
    const Shell shell;
    const auto file = shell.sample();

    const auto card = shell.run({"show", file, "body", "questura"});
    const auto json = QJsonDocument::fromJson(shell.run({"show", file, "body", "questura", "--json"}).bytes).object();
    const auto whole = shell.run({"show", file, "meeting", "2025-06-26", "--all"});

    QVERIFY2(card.out.startsWith("Questura di Asti · amministrazione dello Stato"), qPrintable(card.out));
    QVERIFY(card.out.contains("PEC: questura.asti@pec.example.org"));
    QVERIFY2(!card.out.contains("Che cosa deve fare"), "it has done its part of what others still owe");
    QVERIFY(shell.run({"show", file, "body", "Provincia di Asti"}).out.contains("Che cosa deve fare"));
    QCOMPARE(json["title"].toString(), "Questura di Asti");
    QVERIFY(!json["sections"].toArray().isEmpty());
    QVERIFY2(whole.out.contains("Ordine del giorno") && !whole.out.contains("in tutto"), qPrintable(whole.complaint));
    for (const auto *name : {"scheda.pdf", "scheda.odt"})
        QCOMPARE(shell.run({"show", file, "body", "questura", "--out", shell.path(name)}).code, 0);
    QVERIFY(shell.words("scheda.pdf").contains("Questura di Asti"));
    QVERIFY(!shell.words("scheda.pdf").contains("BOZZA"));
    QVERIFY(Shell::read(shell.path("scheda.odt")).startsWith("PK"));
}

void TestTerminal::aCardThatCannotBeFoundIsRefused()
{
    const Shell shell;
    const auto file = shell.sample();

    QVERIFY(shell.run({"show", file, "nulla", "1"}).complaint.contains("body, "));
    QVERIFY(shell.run({"show", file, "body", "nessun ente"}).complaint.contains("nessun ente"));
    const auto several = shell.run({"show", file, "body", "asti"});
    QCOMPARE(several.code, 1);
    QVERIFY2(several.complaint.contains("Questura di Asti"), qPrintable(several.complaint));
}

void TestTerminal::whatIsToBeCompletedIsToldPaperByPaper()
{
    const Shell shell;
    const auto file = shell.sample();
    const QStringList ofNext{"check", file, "--meeting", "2025-11-20"};
    qputenv("SEDUTA_TODAY", "2025-12-01");

    const auto told = shell.run(ofNext);
    const auto agenda = shell.run(ofNext + QStringList{"--paper", "agenda", "--json"});
    const auto minutes = shell.run(ofNext + QStringList{"--paper", "minutes"});
    const auto unknown = shell.run(ofNext + QStringList{"--paper", "fattura"});

    QCOMPARE(told.code, 3);
    QVERIFY2(told.out.startsWith("convocazione, ordine del giorno, foglio firme\n"
                                 "  ! Seduta: il suo giorno (20/11/2025) è passato, ma la seduta non risulta iniziata "
                                 "[contraddizione]\n"),
             qPrintable(told.out));
    QCOMPARE(agenda.code, 3);
    const auto first = agenda.json().at(0);
    QCOMPARE(first["rule"].toString(), "day_passed_in_preparation");
    QCOMPARE(first["papers"].toArray(), QJsonArray{"agenda"});
    QCOMPARE(first["record"]["kind"].toString(), "meeting");
    QCOMPARE(first["field"].toString(), "heldOn");
    QCOMPARE(minutes.code, 0);
    QCOMPARE(minutes.out, "Nulla da completare.\n");
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.complaint.contains("press-release"), qPrintable(unknown.complaint));
}

void TestTerminal::everyKindOfRecordIsListed()
{
    const Shell shell;
    const auto file = shell.sample();
    const auto refusal = shell.run({"list", file, "ufo"});
    QCOMPARE(refusal.code, 1);
    const auto kinds = refusal.complaint.section(u':', -1).remove(u'.').simplified().split(QStringLiteral(", "));
    QVERIFY2(kinds.size() > 30 && kinds.contains("opinion") && kinds.contains("legal_reference"),
             qPrintable(refusal.complaint));

    qsizetype all = 0;
    for (const auto &kind : kinds) {
        const auto records = shell.run({"list", file, kind, "--json"}).json();
        all += records.size();
        QCOMPARE(shell.run({"list", file, kind}).lines().size(), records.size() + 1);
        for (const QJsonValue record : records)
            QVERIFY2(record["id"].toInt() > 0 && !record["fields"].toObject().isEmpty(), qPrintable(kind));
    }
    QVERIFY(all > 200);

    const auto bodies = shell.run({"list", file, "body", "--json"}).json();
    const auto questura = std::find_if(bodies.begin(), bodies.end(), [](const QJsonValue &body) {
        return body.toObject().value("name").toString() == QStringLiteral("Questura di Asti");
    });
    QVERIFY(questura != bodies.end());
    QCOMPARE(questura->toObject().value("fields").toObject().value("name").toString(), "Questura di Asti");
}

void TestTerminal::aFileIsAttachedShownAndSaved()
{
    const Shell shell;
    const auto file = shell.sample();
    const QString path = shell.path("slide.pdf");
    Shell::write(path, "%PDF-1.7 prova");

    const auto attached = shell.run({"attach", file, "body", "questura", path});

    QVERIFY2(attached.code == 0 && attached.out.contains("slide.pdf"), qPrintable(attached.complaint));
    const auto again = shell.run({"attach", file, "body", "questura", path});
    QVERIFY2(again.code == 1 && again.complaint.contains("slide.pdf"), qPrintable(again.complaint));
    const auto card = shell.run({"show", file, "body", "questura"});
    QVERIFY2(card.out.contains("Allegati") && card.out.contains("slide.pdf · 14 byte"), qPrintable(card.out));
    QCOMPARE(shell.run({"save-attachment", file, "body", "questura", "slide.pdf", shell.path("copia.pdf")}).code, 0);
    QCOMPARE(Shell::read(shell.path("copia.pdf")), "%PDF-1.7 prova");
    QCOMPARE(shell.run({"save-attachment", file, "body", "questura", "altro.pdf", shell.path("no.pdf")}).code, 1);
    QCOMPARE(shell.run({"attach", file, "council", "1", path}).code, 1);
    QCOMPARE(shell.run({"attach", file, "body", "questura", shell.path("manca.pdf")}).code, 1);
}

void TestTerminal::exportAndImportGiveTheSameDocument()
{
    const Shell shell;
    const auto first = shell.run({"export", shell.sample(), "--json"});
    QCOMPARE(first.code, 0);
    Shell::write(shell.path("dati.json"), first.bytes);
    shell.run({"new", shell.path("altro.seduta")});

    QCOMPARE(shell.run({"import", shell.path("altro.seduta"), shell.path("dati.json")}).code, 0);

    const auto withoutOrigin = [](const QByteArray &bytes) {
        auto document = QJsonDocument::fromJson(bytes).object();
        return document.take("origin").isObject() ? document : QJsonObject();
    };
    const auto second = shell.run({"export", shell.path("altro.seduta"), "--json"});
    QVERIFY(!withoutOrigin(first.bytes).isEmpty());
    QCOMPARE(withoutOrigin(second.bytes), withoutOrigin(first.bytes));
}

void TestTerminal::anImportThatDoublesIsRefusedUntilYes()
{
    const Shell shell;
    const auto file = shell.sample();
    const auto document = shell.path("dati.json");
    Shell::write(document, shell.run({"export", file, "--json"}).bytes);
    const auto before = shell.run({"export", file, "--json"}).bytes;

    const auto preview = shell.run({"import", file, document, "--preview"});
    const auto refused = shell.run({"import", file, document});

    QCOMPARE(preview.code, 0);
    QVERIFY2(preview.out.contains("Prefettura di Asti"), qPrintable(preview.out));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.complaint.contains("--yes"), qPrintable(refused.complaint));
    QCOMPARE(shell.run({"export", file, "--json"}).bytes, before);
    QCOMPARE(shell.run({"import", file, document, "--yes"}).code, 0);
    QCOMPARE(shell.run({"meetings", file, "--json"}).json().size(), 4);
}

void TestTerminal::whatIsUndoneIsRedone()
{
    const Shell shell;
    const auto file = shell.sample();
    // Where the history stands is told too, and that went on.
    const auto records = [&] {
        auto document = QJsonDocument::fromJson(shell.run({"export", file, "--json"}).bytes).object();
        document.remove("origin");
        return document;
    };
    const auto before = records();

    QCOMPARE(shell.run({"undo", file}).code, 0);
    QVERIFY(shell.run({"meetings", file, "--json"}).json().isEmpty());
    QCOMPARE(shell.run({"redo", file}).code, 0);

    QCOMPARE(records(), before);
    QCOMPARE(shell.run({"redo", file}).code, 1);
    QCOMPARE(shell.run({"verify", file}).code, 0);
}

void TestTerminal::aCopyIsMadeListedAndRestored()
{
    const Shell shell;
    const auto file = shell.sample();
    QCOMPARE(shell.run({"backup", file}).code, 0);
    const auto copies = shell.run({"copies", file, "--json"}).json();
    QCOMPARE(copies.size(), 1);
    shell.run({"undo", file});

    const auto restored = shell.run({"restore", copies.at(0)["path"].toString(), shell.path("salvo.seduta")});

    QVERIFY2(restored.code == 0, qPrintable(restored.complaint));
    QCOMPARE(shell.run({"meetings", shell.path("salvo.seduta"), "--json"}).json().size(), 2);
    QCOMPARE(shell.run({"verify", shell.path("salvo.seduta")}).code, 0);
    QCOMPARE(shell.run({"restore", copies.at(0)["path"].toString(), file}).code, 1);
    QCOMPARE(shell.run({"meetings", file, "--json"}).json().size(), 0);
}

void TestTerminal::anArchiveThatWasTouchedIsTold()
{
    const Shell shell;
    const auto file = shell.sample();
    QCOMPARE(runProgram(
                 "sqlite3",
                 {file, "PRAGMA trusted_schema = ON; UPDATE change SET after = replace(after, 'Questura', 'Pretura')"})
                 .code,
             0);

    const auto verdict = shell.run({"verify", file});

    QCOMPARE(verdict.code, 1);
    QVERIFY(!verdict.complaint.isEmpty());
}

void TestTerminal::whatWasCutOffIsToldByTheCodeOfAPaper()
{
    const Shell shell;
    const auto file = shell.sample();
    QVERIFY(QFile::copy(file, shell.path("tagliato.seduta")));
    QCOMPARE(shell.run({"undo", file}).code, 0);
    const auto whole = shell.run({"verify", file});
    const auto code = QRegularExpression("\\d+(-[0-9a-f]{4}){4}").match(whole.out).captured();

    QCOMPARE(shell.run({"verify", file, "--head", code}).code, 0);
    const auto cut = shell.run({"verify", shell.path("tagliato.seduta"), "--head", code});

    QCOMPARE(cut.code, 1);
    QVERIFY2(cut.complaint.contains("tagliata"), qPrintable(cut.complaint));
    QCOMPARE(shell.run({"verify", file, "--head", "niente"}).code, 1);
}

void TestTerminal::readingLeavesNothingInTheTemporaryFolder()
{
    const Shell shell;
    const auto file = shell.sample();
    const ScratchFolder temp;
    qputenv("TMPDIR", temp.path().toUtf8());

    for (const QStringList &command : {QStringList{"meetings", file},
                                       {"minutes", file, "--meeting", "2025-06-26", "--out", shell.path("carte")},
                                       {"verify", file},
                                       {"export", file},
                                       {"backup", file}})
        QVERIFY2(shell.run(command).code == 0, qPrintable(command.constFirst()));
    qunsetenv("TMPDIR");

    QCOMPARE(QDir(temp.path()).entryList({"*seduta*"}, QDir::AllEntries | QDir::Hidden), QStringList());
}

void TestTerminal::whoReadsInPlaceForWantOfRoomIsTold()
{
    const Shell shell;
    const auto file = shell.sample();
    qputenv("TMPDIR", shell.path("manca").toUtf8());

    const auto answer = shell.run({"verify", file});
    qunsetenv("TMPDIR");

    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.complaint.contains("cartella temporanea"), qPrintable(answer.complaint));
}

// The pipe is full, and nobody reads it.
void TestTerminal::theArchiveIsLetGoBeforeItsLinesAreRead()
{
    const Shell shell;
    const auto file = shell.sample();
    QCOMPARE(runProgram("mkfifo", {shell.path("tubo")}).code, 0);
    QProcess full;
    full.start("sh",
               {"-c",
                "exec 3<>\"$1\"; timeout 20 head -c 500000 /dev/zero >&3 & sleep 0.3; exec timeout 20 \"$2\" history "
                "\"$3\" --json >&3",
                "sh", shell.path("tubo"), QStringLiteral(SEDUTA_CLI), file});
    QVERIFY(full.waitForStarted());
    QTest::qWait(1500);

    const auto saved = shell.run({"undo", file});

    QVERIFY2(saved.code == 0, qPrintable(saved.complaint));
    QCOMPARE(full.state(), QProcess::Running);
    full.kill();
    full.waitForFinished();
}

void TestTerminal::theWritingIsTakenOverOnRequest()
{
    const Shell shell;
    const auto file = shell.sample();
    Shell::write(file + ".lock", "1\nseduta\nPC-ALTROVE\naltrove\naltrove\n");
    Shell::write(file + ".writer",
                 R"({"person": "Luisa Finta", "computer": "PC-ALTROVE", "since": "2025-07-01T08:00:00Z"})");
    QCOMPARE(runProgram("touch", {"-d", "3 minutes ago", file + ".writer"}).code, 0);

    const auto refused = shell.run({"undo", file});
    const auto taken = shell.run({"undo", file, "--take-over"});

    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.complaint.contains("Luisa Finta"), qPrintable(refused.complaint));
    QVERIFY2(taken.code == 0, qPrintable(taken.complaint));
    QVERIFY(shell.run({"history", file}).out.contains("Luisa Finta"));
}

void TestTerminal::theHistoryOfOneRecord()
{
    const Shell shell;
    const auto history = shell.run({"history", shell.sample(), "--table", "body", "--id", "1", "--json"}).json();

    QCOMPARE(history.size(), 1);
    QVERIFY(shell.run({"history", shell.sample()}).out.contains("Importa una segreteria"));
}

void TestTerminal::wrongUseIsExplained_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"stampa"};
    QTest::newRow("no file") << QStringList{"meetings"};
    QTest::newRow("too many files") << QStringList{"meetings", "a", "b"};
    QTest::newRow("unknown option") << QStringList{"meetings", "a", "--colour"};
    QTest::newRow("no meeting to check") << QStringList{"check", "a"};
    QTest::newRow("option without value") << QStringList{"agenda", "a", "--meeting"};
}

void TestTerminal::wrongUseIsExplained()
{
    QFETCH(QStringList, command);
    const Shell shell;

    const auto answer = shell.run(command);

    QCOMPARE(answer.code, 2);
    QVERIFY(!(answer.out + answer.complaint).isEmpty());
}

void TestTerminal::everyCommandHasItsHelpInItalian()
{
    const Shell shell;
    const auto help = shell.run({"--help"});
    QCOMPARE(help.code, 0);
    static const QRegularExpression line(QStringLiteral("^  ([a-z-]+) +\\S"), QRegularExpression::MultilineOption);
    int commands = 0;
    for (auto found = line.globalMatch(help.out); found.hasNext(); ++commands) {
        const auto own = shell.run({found.next().captured(1), "--help"});
        QCOMPARE(own.code, 0);
        QVERIFY(own.out.startsWith("seduta-cli "));
    }
    QCOMPARE(commands, 32);
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
