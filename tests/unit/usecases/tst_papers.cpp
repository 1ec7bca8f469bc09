#include "core/storage/database.h"
#include "core/usecases/convocations.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutes_book.h"
#include "core/usecases/papers.h"
#include "core/usecases/projects.h"
#include "core/usecases/sent_files.h"
#include "core/usecases/transfer.h"

#include "tests/support/final_minutes.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_workspace.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace seduta;

namespace {

// What the sample tells of the meeting, each a fact of a field.
const QStringList facts{
    "giovedì 26 giugno 2025",
    "Consiglio Territoriale per l'Immigrazione",
    "organismo che riunisce le professionalità operanti in ambito migratorio",
    "analizzare le esigenze e promuovere gli interventi da adottare a livello locale",
    "Capo di Gabinetto",
    "Viceprefetto Aggiunto",
    "Mario Esempio",
    "Franco Prova",
    "Istituto Psicoanalitico per le Ricerche Sociali",
    "della Regione Piemonte",
    "della Provincia di Asti",
    "della Questura di Asti",
    "del Comando Provinciale dei Carabinieri",
    "del Comando Provinciale della Guardia di Finanza",
    "dell'Ufficio Scolastico Territoriale",
    "dell'Agenzia delle Entrate",
    "dell'Ispettorato Territoriale del Lavoro",
    "della Direzione Territoriale Inail",
    "della Sede Provinciale dell'Inps",
    "dell'Asl At",
    "della Camera di Commercio Industria Artigianato di Asti Alessandria",
    "delle Organizzazioni Sindacali",
    "dell'Unione Industriale",
    "delle Associazioni datoriali",
    "della Croce Rossa Italiana",
    "della Caritas diocesana",
    "dell'Associazione Migrantes",
    "del Centro Provinciale Cpia 1",
    "del Co.Ge.Sa.",
    "del Consorzio Cisa Asti-Sud",
    "degli Enti del terzo settore",
    "Ananda",
    "Sofia 2",
    "FAMI",
    "Carretera Central",
    "Argo",
    "35 mesi",
    "fragilità sociali",
    "protocollo d'intesa",
    "equipe specialistica",
    "nuclei monoparentali",
    "capacity building",
    "lavoro multiagenzia",
    "Piano territoriale del fenomeno migratorio",
    "a breve",
    "mediazione culturale",
    "formazione linguistica",
    "inserimento abitativo",
    "sfruttamento lavorativo",
    "vademecum ministeriale",
    "migranti vulnerabili",
};

QString everyTemplate()
{
    QString text;
    const QDir folder(QStringLiteral(SEDUTA_SOURCE_DIR "/resources/templates/it"));
    const auto names = folder.entryList(QDir::Files);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll());
    }
    return text;
}

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start("pdftotext", {"-raw", pdf, "-"});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

}

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void thePressReleaseTellsEveryFactOfTheFieldsAndNoneOfTheTemplates();
    void changingAPartnerAndTheMonthsChangesThePressRelease();
    void everyConvenedAddresseeGetsALetterOfItsOwn();
    void everyPaperOfTheSampleIsPdfA();
    void aDraftSaysSoAndIsKeptNowhere();
    void whatIsIssuedIsKeptAndSuperseded();
    void issuedMinutesSayInTheirFootWhereTheHistoryEnded();
    void theProtocolComesAfterwardsAndIsUndone();
    void aBatchThatIsStoppedLeavesNothing();
    void theFileThatLeftIsKeptBesideAndTheLastOneHolds();
    void aMeetingWithoutLettersSaysWhatToDo();
    void lettersIssuedAreReadyAndThoseThatLeftStayAsTheyAre();
    void whatWasNotHeldIsNotIssuedAndItsDraftsSaySo_data();
    void whatWasNotHeldIsNotIssuedAndItsDraftsSaySo();
    void issuingMakesTheMinutesFinal();
    void signedMinutesAreNotIssuedAnew();

private:
    Papers papers() { return Papers(*m_workspace); }
    PaperOrder order(DocumentKind kind, LetterForm form = LetterForm::OnePerAddressee) const;
    QStringList saved(const PaperBatch &batch);

    ScratchFolder m_folder{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
    MeetingId m_meeting{};
    int m_made = 0;
};

void TestPapers::init()
{
    m_workspace.reset();
    m_workspace = *Workspace::create(m_folder.filePath(QString("%1.seduta").arg(++m_made)), {}, m_clock);
    QVERIFY(Transfer(*m_workspace).importDocument(Transfer::sampleDocument()));
    m_meeting = Meetings(*m_workspace).named("2025-06-26")->id;
}

PaperOrder TestPapers::order(DocumentKind kind, LetterForm form) const
{
    PaperOrder result;
    result.kind = kind;
    result.meetingId = m_meeting;
    result.form = form;
    return result;
}

QStringList TestPapers::saved(const PaperBatch &batch)
{
    QStringList paths;
    for (const auto &paper : batch.papers) {
        QFile file(m_folder.filePath(paper.fileName));
        if (file.open(QIODevice::WriteOnly) && file.write(paper.pdf) == paper.pdf.size())
            paths.append(file.fileName());
    }
    return paths;
}

void TestPapers::thePressReleaseTellsEveryFactOfTheFieldsAndNoneOfTheTemplates()
{
    const auto text = papers().pressReleaseText(m_meeting).value().simplified();
    const auto templates = everyTemplate();
    QVERIFY(facts.size() >= 40);

    for (const auto &fact : facts) {
        QVERIFY2(text.contains(fact), qPrintable("missing: " + fact));
        QVERIFY2(!templates.contains(fact), qPrintable("in a template: " + fact));
    }
}

void TestPapers::changingAPartnerAndTheMonthsChangesThePressRelease()
{
    const auto changed = m_workspace->write("prova", [](Database &database) -> Result<int> {
        database.execute("UPDATE project_partner SET name = 'Nuovo Partner' WHERE name = 'Argo'");
        database.execute("UPDATE project_edition SET months = 36 WHERE months = 35");
        return 0;
    });
    QVERIFY(changed);

    const auto text = papers().pressReleaseText(m_meeting).value();

    QVERIFY(text.contains("Nuovo Partner") && !text.contains("Argo"));
    QVERIFY(text.contains("36 mesi") && !text.contains("35 mesi"));
}

void TestPapers::everyConvenedAddresseeGetsALetterOfItsOwn()
{
    const auto batch = papers().draft(order(DocumentKind::Convocation)).value();

    const auto paths = saved(batch);

    QCOMPARE(batch.papers.size(), 23);
    QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), 23);
    QVERIFY(batch.warnings.isEmpty());
    QVERIFY(textOf(paths.at(2)).contains("Questore di"));
    QVERIFY(!textOf(paths.at(2)).contains("Carabinieri"));
}

void TestPapers::everyPaperOfTheSampleIsPdfA()
{
    QStringList paths;
    for (const auto kind : {DocumentKind::Convocation, DocumentKind::Agenda, DocumentKind::AttendanceSheet,
                            DocumentKind::Minutes, DocumentKind::PressRelease, DocumentKind::ActionList})
        paths += saved(papers().draft(order(kind)).value());
    paths += saved(papers().draft(order(DocumentKind::Convocation, LetterForm::Merged)).value());
    paths += saved(papers().draft(order(DocumentKind::Convocation, LetterForm::SingleLetter)).value());
    QCOMPARE(paths.size(), 30);

    for (const auto &path : {paths.at(0), paths.at(22), paths.at(23), paths.at(24), paths.at(25), paths.at(26),
                             paths.at(27), paths.at(28), paths.at(29)}) {
        QProcess referee;
        referee.start("sh", {QStringLiteral(SEDUTA_SOURCE_DIR "/tests/documents/pdfa1b"), path});
        QVERIFY(referee.waitForFinished(60000));
        QVERIFY2(referee.exitCode() == 0, referee.readAllStandardOutput().constData());
    }
}

void TestPapers::aDraftSaysSoAndIsKeptNowhere()
{
    const auto draft = saved(papers().draft(order(DocumentKind::Agenda)).value());

    // The word runs across the page, letter by letter, before the rest.
    QVERIFY(textOf(draft.constFirst()).remove(QRegularExpression("\\s")).contains("BOZZA"));
    QVERIFY(papers().issuedFor(m_meeting)->isEmpty());
}

void TestPapers::whatIsIssuedIsKeptAndSuperseded()
{
    const auto first = papers().issue(order(DocumentKind::Minutes)).value();
    QVERIFY(!textOf(saved(first).constFirst()).contains("BOZZA"));
    QVERIFY(papers().issue(order(DocumentKind::Minutes)));

    const auto issued = papers().issuedFor(m_meeting).value();

    QCOMPARE(issued.size(), 2);
    QCOMPARE(issued.at(1).supersedesId, issued.at(0).id);
    QCOMPARE(papers().contentOf(issued.at(0)).value(), first.papers.constFirst().pdf);
    QVERIFY(issued.at(0).text.contains("Ananda"));
    QVERIFY(!m_workspace->undo());
    QCOMPARE(m_workspace->verify().value(), QString());
}

void TestPapers::issuedMinutesSayInTheirFootWhereTheHistoryEnded()
{
    const QString code = m_workspace->head().code();

    const auto draft = papers().draft(order(DocumentKind::Minutes)).value();
    const auto issued = papers().issue(order(DocumentKind::Minutes)).value();
    const auto release = papers().issue(order(DocumentKind::PressRelease)).value();

    const int pages = issued.papers.constFirst().pages;
    QCOMPARE(textOf(saved(issued).constFirst()).count(code), pages);
    QVERIFY(!textOf(saved(draft).constFirst()).contains(code));
    QVERIFY(!textOf(saved(release).constFirst()).contains("Cronologia:"));
    QVERIFY(m_workspace->requireHead(code));
}

void TestPapers::theProtocolComesAfterwardsAndIsUndone()
{
    const auto content = papers().issue(order(DocumentKind::PressRelease)).value().papers.constFirst().pdf;
    const auto id = papers().issuedFor(m_meeting)->constFirst().id;

    QVERIFY(papers().setProtocol(id, "0000123/2025 Area IV", QDate(2025, 6, 27)));

    QCOMPARE(papers().issuedFor(m_meeting)->constFirst().protocolRef, "0000123/2025 Area IV");
    QCOMPARE(papers().contentOf(papers().issuedFor(m_meeting)->constFirst()).value(), content);
    QVERIFY(m_workspace->undo());
    QCOMPARE(papers().issuedFor(m_meeting)->constFirst().protocolRef, QString());
}

void TestPapers::aBatchThatIsStoppedLeavesNothing()
{
    m_meeting = Meetings(*m_workspace).named("2025-11-20")->id;
    QVERIFY(Convocations(*m_workspace).prepareFor(m_meeting));
    int told = 0;
    const auto stopped = papers().issue(order(DocumentKind::Convocation), [&](int done, int all) {
        told = done;
        return done < all / 2;
    });

    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(told > 5);
    QVERIFY(papers().issuedFor(m_meeting)->isEmpty());
    QCOMPARE(m_workspace->undoStacks().undoable.size(), 2);
    QCOMPARE(m_workspace->verify().value(), QString());
}

void TestPapers::theFileThatLeftIsKeptBesideAndTheLastOneHolds()
{
    SentFiles sent(*m_workspace);
    const auto issued = papers().issue(order(DocumentKind::PressRelease)).value().papers.constFirst().pdf;
    const auto id = papers().issuedFor(m_meeting)->constFirst().id;

    QVERIFY(sent.attach(id, "scansione.pdf", "una fotografia"));
    const auto last = sent.attach(id, "'; DROP TABLE sent_file; --.pdf", issued);

    QCOMPARE(sent.of(id)->size(), 2);
    QCOMPARE(sent.of(id)->constLast(), last.value());
    QCOMPARE(sent.contentOf(sent.of(id)->constFirst()).value(), "una fotografia");
    QCOMPARE(sent.contentOf(*last).value(), issued);
    QVERIFY(!sent.attach(id, "vuoto.pdf", {}));
    QVERIFY(!sent.attach(IssuedDocumentId(99), "altro.pdf", issued));
    QVERIFY(m_workspace->undo());
    QCOMPARE(sent.of(id)->size(), 1);
    QVERIFY(m_workspace->redo());
    QCOMPARE(sent.of(id)->constLast(), last.value());
    QCOMPARE(m_workspace->verify().value(), QString());
}

void TestPapers::aMeetingWithoutLettersSaysWhatToDo()
{
    auto none = order(DocumentKind::Convocation);
    none.meetingId = Meetings(*m_workspace).named("2025-11-20")->id;

    const auto refused = papers().draft(none);

    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

void TestPapers::lettersIssuedAreReadyAndThoseThatLeftStayAsTheyAre()
{
    QVERIFY(papers().issue(order(DocumentKind::Convocation)).error().message.size() > 20);
    m_meeting = Meetings(*m_workspace).named("2025-11-20")->id;
    Convocations letters(*m_workspace);
    const int prepared = letters.prepareFor(m_meeting).value();

    QCOMPARE(papers().issue(order(DocumentKind::Convocation))->papers.size(), prepared);
    const auto ready = letters.of(m_meeting).value();
    const auto issued = letters.issuedOf(m_meeting).value();
    for (const auto &letter : ready)
        QVERIFY(canBeSent(letter, issued));
    QVERIFY(letters.markSent({ready.constFirst().id}, "Prova"));
    QCOMPARE(papers().issue(order(DocumentKind::Convocation))->papers.size(), prepared - 1);

    QCOMPARE(papers().issuedFor(m_meeting)->size(), 2 * prepared - 1);
    QCOMPARE(letters.of(m_meeting)->constFirst().state, ConvocationState::Sent);
}

void TestPapers::whatWasNotHeldIsNotIssuedAndItsDraftsSaySo_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("note");

    const QDate before(2025, 8, 20);
    QTest::newRow("in preparation") << int(MeetingState::Draft) << before << "in preparazione";
    QTest::newRow("convened") << int(MeetingState::Convened) << before << "non si è ancora svolta";
    QTest::newRow("going on") << int(MeetingState::Running) << before << "in corso";
    QTest::newRow("postponed") << int(MeetingState::Postponed) << before << "rinviata";
    QTest::newRow("cancelled") << int(MeetingState::Cancelled) << before << "annullata";
    QTest::newRow("to come") << int(MeetingState::Closed) << QDate(2025, 9, 2) << "deve ancora venire";
}

void TestPapers::whatWasNotHeldIsNotIssuedAndItsDraftsSaySo()
{
    QFETCH(int, state);
    QFETCH(QDate, day);
    QFETCH(QString, note);
    m_meeting = Meetings(*m_workspace).named("2025-11-20")->id;
    QVERIFY(m_workspace->write("prova", [&](Database &database) -> Result<int> {
        database.execute("UPDATE meeting SET state = ?, held_on = ? WHERE id = ?",
                         {word(static_cast<MeetingState>(state)), day.toString(Qt::ISODate), m_meeting.value()});
        return 0;
    }));
    const auto acts = m_workspace->wholeUndoStacks().undoable.size();

    for (const auto kind : {DocumentKind::Minutes, DocumentKind::PressRelease}) {
        QCOMPARE(papers().issue(order(kind)).error().kind, ErrorKind::Conflict);
        const auto draft = papers().draft(order(kind)).value();
        QVERIFY2(draft.papers.constFirst().text.contains(note), qPrintable(draft.papers.constFirst().text.left(300)));
        QVERIFY(textOf(saved(draft).constFirst()).simplified().contains(note));
    }

    QVERIFY(papers().pressReleaseText(m_meeting)->contains(note));
    QVERIFY(papers().issuedFor(m_meeting)->isEmpty());
    QCOMPARE(m_workspace->wholeUndoStacks().undoable.size(), acts);
}

void TestPapers::issuingMakesTheMinutesFinal()
{
    m_workspace.reset();
    m_workspace = *Workspace::create(m_folder.filePath(QString("bozza%1.seduta").arg(m_made)), {}, m_clock);
    QVERIFY(Transfer(*m_workspace).importDocument(sampleWithDraftMinutes()));
    m_meeting = Meetings(*m_workspace).named("2025-06-26")->id;
    MinutesBook book(*m_workspace);
    const auto minutes = (*book.of(m_meeting))->id;
    QVERIFY(!book.setState(minutes, MinutesState::Final));

    const auto issued = papers().issue(order(DocumentKind::Minutes));

    QVERIFY(issued);
    QVERIFY(!issued->papers.constFirst().text.contains("Schema di lavoro"));
    QVERIFY(book.areFinal(m_meeting));
    QCOMPARE(book.setText(m_meeting, MinutesSection::Opening, {}, "Altro").error().kind, ErrorKind::Conflict);
    QVERIFY(!m_workspace->undo());
    QVERIFY(book.setState(minutes, MinutesState::Signed));
    QCOMPARE(m_workspace->verify().value(), QString());
}

void TestPapers::signedMinutesAreNotIssuedAnew()
{
    MinutesBook book(*m_workspace);
    const auto minutes = (*book.of(m_meeting))->id;
    QVERIFY(!book.setState(minutes, MinutesState::Signed));
    QVERIFY(papers().issue(order(DocumentKind::Minutes)));
    QVERIFY(book.setState(minutes, MinutesState::Signed));

    QCOMPARE(papers().issue(order(DocumentKind::Minutes)).error().kind, ErrorKind::Conflict);

    QCOMPARE(papers().issuedFor(m_meeting)->size(), 1);
}

QTEST_MAIN(TestPapers)

#include "tst_papers.moc"
