#include "core/usecases/templates.h"

#include "core/documents/template/template.h"
#include "core/documents/tree/element_reader.h"
#include "core/documents/tree/element_writer.h"
#include "core/usecases/councils.h"
#include "core/usecases/meetings.h"
#include "core/usecases/papers.h"
#include "core/usecases/template_check.h"
#include "core/usecases/transfer.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_workspace.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace seduta;

/// The office's own wording: kept, tried before anything is printed, and taken back.
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyTemplateHasANameAndPassesItsOwnCheck();
    void theOfficesWordsAreInThePaper();
    void aPartIsChangedInEveryPaperThatHasIt();
    void theLetterheadIsAPart();
    void theOriginalComesBackAndIsUndone();
    void theProgramsOwnWordsAreNoChange();
    void faultsAreToldWithTheirPlace_data();
    void faultsAreToldWithTheirPlace();
    void knownValuesAreToldWithAnExample();
    void theExamplesAreOfThisArchive();
    void whatTheArchiveDoesNotHoldIsToldByTheSample();
    void whatWasIssuedStaysAsItLeft();
    void theExchangeCarriesThem();
    void anImportKeepsTheArchivesOwn();
    void aSecondLanguageIsAFolderMore();
    void templatesReachNothingOutsideThemselves_data();
    void templatesReachNothingOutsideThemselves();
    void mutilatedTemplatesGiveATextOrAFaultWithAPlace();
    void aTemplateOfNestedTablesIsNotKept();
    void aLetterheadThatFillsThePageIsNotKept();
    void aHostileTemplateAlreadyInTheArchiveIsToldWhenDrafting_data();
    void aHostileTemplateAlreadyInTheArchiveIsToldWhenDrafting();

private:
    Templates templates() { return Templates(*m_workspace); }
    QString original(const QString &fileName) { return embeddedTemplates(QStringLiteral("it"))(fileName).value(); }
    QString letter(const QString &language = QStringLiteral("it"));
    PaperOrder order(DocumentKind kind) const { return {kind, m_meeting, LetterForm::OnePerAddressee, {}}; }

    ScratchFolder m_folder{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
    MeetingId m_meeting{};
    int m_made = 0;
};

void TestTemplates::init()
{
    m_workspace.reset();
    m_workspace = *Workspace::create(m_folder.filePath(QString("%1.seduta").arg(++m_made)), {}, m_clock);
    QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
    m_meeting = Meetings(*m_workspace).named("2025-06-26")->id;
}

QString TestTemplates::letter(const QString &language)
{
    auto wanted = order(DocumentKind::Convocation);
    wanted.language = language;
    const auto sheets = Papers(*m_workspace).sheets(wanted);
    return sheets ? sheets->constFirst().sheet.html : sheets.error().message;
}

void TestTemplates::everyTemplateHasANameAndPassesItsOwnCheck()
{
    const auto all = templates().all().value();
    const TemplateCheck check("it");
    const auto none = templates().overrides().value();
    QSet<QString> known;
    for (const auto &each : all) {
        known.insert(each.fileName);
        QVERIFY2(each.name != each.fileName && !each.isChanged(), qPrintable(each.fileName));
        const auto sound = check.check(each.fileName, each.original, none);
        QVERIFY2(sound, qPrintable(sound ? QString() : sound.error().message));
        QVERIFY2(!check.fieldsOf(each.fileName).examples().isEmpty(), qPrintable(each.fileName));
    }
    const auto files = QDir(":/templates/it").entryList({"*.html", "*.txt"});
    QCOMPARE(known, QSet<QString>(files.cbegin(), files.cend()));
}

void TestTemplates::theOfficesWordsAreInThePaper()
{
    const QString text = original("convocation.html").replace("con il seguente", "con questo");
    QVERIFY(text != original("convocation.html"));

    const auto kept = templates().keep("convocation.html", text);

    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().message));
    QVERIFY(letter().contains("con questo"));
    const auto all = templates().all().value();
    QCOMPARE(std::count_if(all.cbegin(), all.cend(), [](const auto &each) { return each.isChanged(); }), 1);
    QCOMPARE(m_workspace->verify().value(), QString());
}

void TestTemplates::aPartIsChangedInEveryPaperThatHasIt()
{
    QVERIFY(templates().keep("letter_signature.html", "<div class=\"signature\"><p>Per il Prefetto</p></div>"));

    QVERIFY(letter().contains("Per il Prefetto"));
    QVERIFY(
        Papers(*m_workspace).sheets(order(DocumentKind::Agenda))->constFirst().sheet.html.contains("Per il Prefetto"));
}

void TestTemplates::theLetterheadIsAPart()
{
    QVERIFY(templates().keep("letterhead.txt", "Ministero dell'Interno\n{{#carta.righe}}\n{{.}}\n{{/carta.righe}}\n"));
    QVERIFY(templates().keep("letterhead_foot.txt", "{{ufficio.pec}}\n\n{{ufficio.telefono}}\n"));

    const auto head = Papers(*m_workspace).sheets(order(DocumentKind::Agenda))->constFirst().sheet.letterhead;

    QCOMPARE(head.lines.value(0), "Ministero dell'Interno");
    QCOMPARE(head.lines.value(1), "Prefettura di Asti");
    QCOMPARE(head.foot, "prefettura.asti@pec.example.org – 0141 000000");
}

void TestTemplates::theOriginalComesBackAndIsUndone()
{
    QVERIFY(templates().keep("subject_line.html", "<p>OGGETTO: prova</p>"));
    QVERIFY(letter().contains("OGGETTO: prova"));

    QVERIFY(templates().restore("subject_line.html"));
    QVERIFY(!letter().contains("OGGETTO: prova"));

    QVERIFY(m_workspace->undo());
    QVERIFY(letter().contains("OGGETTO: prova"));
    QCOMPARE(m_workspace->undo().value(), "Change the template \"Part: subject\"");
    QVERIFY(!letter().contains("OGGETTO: prova"));
}

void TestTemplates::theProgramsOwnWordsAreNoChange()
{
    QVERIFY(templates().keep("subject_line.html", "<p>OGGETTO: prova</p>"));
    QVERIFY(templates().keep("subject_line.html", original("subject_line.html")));

    const auto all = templates().all().value();
    QVERIFY(std::none_of(all.cbegin(), all.cend(), [](const auto &each) { return each.isChanged(); }));
}

void TestTemplates::faultsAreToldWithTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an open section") << "<p>x</p>\n<p>{{#firma.nome}}a</p>"
                                     << "letter_signature.html:2:4"
                                     << "line 2, column 4";
    QTest::newRow("an unknown value") << "<p>{{firma.cognome}}</p>"
                                      << "letter_signature.html:1:4"
                                      << "“firma.cognome”";
    QTest::newRow("a value unknown where a section is off") << "<p>{{^consiglio.nome}}{{niente}}{{/consiglio.nome}}</p>"
                                                            << "letter_signature.html:1:23"
                                                            << "“niente”";
    QTest::newRow("a group in place of a text") << "<p>{{seduta.data}}</p>"
                                                << "letter_signature.html:1:4"
                                                << "not a text";
    QTest::newRow("a part that is not there") << "<p>{{> parte_che_non_esiste}}</p>"
                                              << "letter_signature.html:1:4"
                                              << "parte_che_non_esiste";
    QTest::newRow("itself") << "<p>{{> letter_signature}}</p>"
                            << "letter_signature.html:1:4"
                            << "letter_signature";
    QTest::newRow("HTML that does not close") << "<div><p>x</div>"
                                              << "letter_signature.html:1:1"
                                              << "";
    QTest::newRow("a value unescaped") << "<p>{{{firma.nome}}}</p>"
                                       << "letter_signature.html:1:4"
                                       << "";
}

void TestTemplates::faultsAreToldWithTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    QFETCH(QString, sentence);
    const QString before = letter();

    const auto refused = templates().keep("letter_signature.html", text);

    QVERIFY(!refused);
    QCOMPARE(refused.error().field, place);
    QVERIFY2(refused.error().message.contains(sentence), qPrintable(refused.error().message));
    QCOMPARE(letter(), before);
}

void TestTemplates::knownValuesAreToldWithAnExample()
{
    const TemplateCheck check("it");

    const auto fields = check.fieldsOf("convocation.html").examples();

    QCOMPARE(fields.value("consiglio.nome"), "Consiglio Territoriale per l'Immigrazione");
    QCOMPARE(fields.value("seduta.data.del"), "del 26 giugno 2025");
    QVERIFY(!fields.value("destinatario.il").isEmpty());
    QVERIFY(!check.fieldsOf("press_release.html").examples().contains("destinatario.il"));
}

void TestTemplates::theExamplesAreOfThisArchive()
{
    const TemplateCheck check("it");
    auto council = Councils(*m_workspace).get().value();
    council.officeName = "Prefettura di Cuneo";
    QVERIFY(Councils(*m_workspace).setUp(council));
    auto meeting = Meetings(*m_workspace).find(m_meeting).value();
    meeting.id = {};
    meeting.number = "7";
    meeting.heldOn = PartialDate::onDay(QDate(2026, 3, 12));
    meeting.venue = "Sala degli stemmi";
    QVERIFY(Meetings(*m_workspace).add(meeting));

    const auto examples = check.examplesFrom(*m_workspace, "convocation.html");

    QCOMPARE(examples.keys(), check.fieldsOf("convocation.html").examples().keys());
    QCOMPARE(examples.value("ufficio.nome"), "Prefettura di Cuneo");
    QCOMPARE(examples.value("seduta.data.del"), "del 12 marzo 2026");
    QVERIFY(!examples.value("destinatario.il").isEmpty());
    QCOMPARE(check.examplesFrom(*m_workspace, "letterhead.txt").value("ufficio.nome"), "Prefettura di Cuneo");
}

void TestTemplates::whatTheArchiveDoesNotHoldIsToldByTheSample()
{
    const TemplateCheck check("it");
    const auto empty = *Workspace::create(m_folder.filePath("vuoto.seduta"), {}, m_clock);

    const auto examples = check.examplesFrom(*empty, "convocation.html");
    const auto ofTheSample = check.fieldsOf("convocation.html").examples();

    for (const auto *name : {"consiglio.nome", "destinatario.il", "seduta.data.del", "firma.nome"})
        QCOMPARE(examples.value(name), ofTheSample.value(name));
}

void TestTemplates::whatWasIssuedStaysAsItLeft()
{
    Papers papers(*m_workspace);
    const auto pdf = papers.issue(order(DocumentKind::PressRelease)).value().papers.constFirst().pdf;
    const auto before = papers.issuedFor(m_meeting)->constFirst();

    QVERIFY(templates().keep("press_release.html", "<h1>Comunicato</h1><p>{{consiglio.nome}}</p>"));

    QCOMPARE(papers.contentOf(before).value(), pdf);
    QVERIFY(papers.issue(order(DocumentKind::PressRelease)));
    const auto after = papers.issuedFor(m_meeting)->constLast();
    QVERIFY(after.text.startsWith("Comunicato"));
    QVERIFY(after.templateHash != before.templateHash);
}

void TestTemplates::theExchangeCarriesThem()
{
    QVERIFY(templates().keep("subject_line.html", "<p>OGGETTO: «prova» &amp; altro</p>"));
    const auto document = Transfer(*m_workspace).exportDocument().value();
    const auto other = Workspace::create(m_folder.filePath("altro.seduta"), {}, m_clock);

    QVERIFY(Transfer(**other).importDocument(document));

    QCOMPARE(Templates(**other).overrides().value()("subject_line.html"), "<p>OGGETTO: «prova» &amp; altro</p>");
}

void TestTemplates::anImportKeepsTheArchivesOwn()
{
    QVERIFY(templates().keep("subject_line.html", "<p>OGGETTO: di altri</p>"));
    const auto document = Transfer(*m_workspace).exportDocument().value();
    QVERIFY(templates().keep("subject_line.html", "<p>OGGETTO: nostro</p>"));

    QVERIFY(Transfer(*m_workspace).importDocument(document, {}, ImportConsent::Given));

    QCOMPARE(templates().overrides().value()("subject_line.html"), "<p>OGGETTO: nostro</p>");
}

void TestTemplates::aSecondLanguageIsAFolderMore()
{
    // The folder ":/templates/de" is brought by the test: the Italian files, two of them in German.
    QVERIFY2(letter("de").contains("BETREFF: Consiglio Territoriale"), qPrintable(letter("de")));
    auto wanted = order(DocumentKind::Convocation);
    wanted.language = "de";
    const auto sheet = Papers(*m_workspace).sheets(wanted)->constFirst().sheet;
    QCOMPARE(sheet.watermark, "ENTWURF");
    QCOMPARE(sheet.language, "de");
    QVERIFY(letter().contains("OGGETTO"));
}

void TestTemplates::templatesReachNothingOutsideThemselves_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a file") << "<p><img src=\"file:///etc/passwd\"></p>";
    QTest::newRow("the network") << "<p><img src=\"https://example.org/a.png\"></p>";
    QTest::newRow("a style sheet") << "<link rel=\"stylesheet\" href=\"https://example.org/a.css\"><p>x</p>";
    QTest::newRow("a script") << "<script>alert(1)</script><p>x</p>";
    QTest::newRow("a frame") << "<iframe src=\"file:///etc/passwd\"></iframe><p>x</p>";
    QTest::newRow("a part of another folder") << "<p>{{> ../../../etc/passwd}}</p>";
    QTest::newRow("a part with a whole path") << "<p>{{> /etc/passwd}}</p>";
    QTest::newRow("other delimiters") << "{{=<% %>=}}<p><% consiglio.nome %></p>";
}

void TestTemplates::templatesReachNothingOutsideThemselves()
{
    QFETCH(QString, text);

    const auto kept = templates().keep("subject_line.html", text);

    if (!kept) {
        QVERIFY(!kept.error().message.isEmpty() && !kept.error().message.contains("root:"));
        return;
    }
    const QString paper = toHtml(elementTree(letter()).value());
    QVERIFY(paper.contains("<p>x</p>"));
    for (const auto *harm : {"script", "alert", "frame", "passwd", "https"})
        QVERIFY2(!paper.contains(harm), harm);
}

void TestTemplates::mutilatedTemplatesGiveATextOrAFaultWithAPlace()
{
    QRandomGenerator random(20251120);
    const auto files = QDir(":/templates/it").entryList({"*.html", "*.txt"});
    const QStringList scraps{
        "{{", "}}", "{{#", "{{/", "{{^", "{{>", "{{!", "<", ">", "\"", "&", "{{.}}", "\n", "{{{", QString(QChar(0))};
    const QJsonObject values{{"a", "b"}};
    static const QRegularExpression place("^[^:]+:[1-9][0-9]*:[1-9][0-9]*$");
    for (int i = 0; i < 4000; ++i) {
        const QString &name = files.at(random.bounded(int(files.size())));
        QString text = original(name);
        for (int hit = 0; hit < 1 + i % 5; ++hit) {
            const auto at = random.bounded(int(text.size()) + 1);
            text = i % 2 == 0 ? text.left(at) + scraps.at(random.bounded(int(scraps.size()))) + text.mid(at)
                              : text.left(at) + text.mid(at + random.bounded(40));
        }
        const TemplateSource source = [&](const QString &asked) {
            return asked == name ? std::optional(text) : embeddedTemplates("it")(asked);
        };
        const auto loaded = Template::load(name, source);
        const auto rendered = loaded ? loaded->render(values) : tl::unexpected(loaded.error());
        QVERIFY2(rendered || place.match(rendered.error().field).hasMatch(), qPrintable(text));
    }
}

void TestTemplates::aTemplateOfNestedTablesIsNotKept()
{
    const QString tables =
        QStringLiteral("<table><tr><td>").repeated(25) + "x" + QStringLiteral("</td></tr></table>").repeated(25);

    const auto kept = templates().keep("letter_signature.html", tables);

    QVERIFY(!kept);
    QCOMPARE(kept.error().field, "letter_signature.html:1:1");
    QVERIFY2(kept.error().message.contains("more than 4 tables"), qPrintable(kept.error().message));
}

void TestTemplates::aLetterheadThatFillsThePageIsNotKept()
{
    const auto kept = templates().keep("letterhead.txt", QStringLiteral("Ministero\n").repeated(41));

    QVERIFY(!kept);
    QVERIFY2(kept.error().message.contains("more than 40 lines"), qPrintable(kept.error().message));
}

void TestTemplates::aHostileTemplateAlreadyInTheArchiveIsToldWhenDrafting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nested tables") << QStringLiteral("<table><tr><td>").repeated(25)
            + QStringLiteral("</td></tr></table>").repeated(25)
                                   << "more than 4 tables";
    QTest::newRow("spans") << "<table><tr><td colspan=\"99999\">x</td></tr></table>"
                           << "more than 50 columns";
    QTest::newRow("parts that multiply") << QStringLiteral("{{> letter_signature}}").repeated(2000)
                                         << "subject_line.html";
    QTest::newRow("sections that multiply")
        << QStringLiteral("{{#carta.righe}}").repeated(40) + QStringLiteral("{{/carta.righe}}").repeated(40)
        << "repeats itself";
}

void TestTemplates::aHostileTemplateAlreadyInTheArchiveIsToldWhenDrafting()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    QVERIFY(templates().keep("subject_line.html", "<p>al suo posto</p>"));
    auto document = Transfer(*m_workspace).exportDocument().value();
    const QByteArray hostile = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    document.replace("\"<p>al suo posto</p>\"", hostile.mid(1, hostile.size() - 2));
    m_workspace = *Workspace::create(m_folder.filePath(QString("%1.seduta").arg(++m_made)), {}, m_clock);
    QVERIFY(Transfer(*m_workspace).importDocument(document));
    m_meeting = Meetings(*m_workspace).named("2025-06-26")->id;

    const auto drafted = Papers(*m_workspace).draft(order(DocumentKind::Convocation));

    QVERIFY(!drafted);
    QVERIFY2(drafted.error().message.contains(sentence), qPrintable(drafted.error().message));
}

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
