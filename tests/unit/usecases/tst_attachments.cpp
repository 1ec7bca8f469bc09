#include "core/usecases/attachments.h"

#include "core/domain/fields/all.h"
#include "core/storage/table.h"
#include "core/usecases/agreements.h"
#include "core/usecases/bodies.h"
#include "core/usecases/cards.h"
#include "core/usecases/erasures.h"
#include "core/usecases/histories.h"
#include "core/usecases/people.h"
#include "core/usecases/projects.h"
#include "core/usecases/search.h"
#include "core/usecases/transfer.h"
#include "tests/support/seeded_workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace seduta;

namespace {

const CardSection *attachmentsOn(const Card &card)
{
    for (const auto &section : card.sections)
        if (section.name == "attachments")
            return &section;
    return nullptr;
}

}

/// Files of others beside any record: taken whole or refused with a sentence, told, found, verified, undone.
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aFileIsKeptWholeWithItsHash();
    void everyKindOfRecordTakesOne_data();
    void everyKindOfRecordTakesOne();
    void aRecordThatIsNotThereOrTakesNoneIsRefused();
    void theSameFileTwiceIsToldAndNotDoubled();
    void whatCannotBeAttachedIsToldBeforeItIsRead_data();
    void whatCannotBeAttachedIsToldBeforeItIsRead();
    void fiftyMegabytesAreTakenAndOneByteMoreIsNot();
    void aPipeIsNotWaitedFor();
    void hostileNamesBecomeSafeOnes_data();
    void hostileNamesBecomeSafeOnes();
    void aNewNameKeepsTheEnding();
    void onlyNameRoleAndNoteAreChanged();
    void eachActIsNamedAndUndone();
    void theCardTellsItAndTheSearchFindsIt();
    void theCardOfAProjectTellsThoseOfItsEditions();
    void itGoesWithItsRecordAndComesBackWithIt();
    void theVerificationReadsItsBytes_data();
    void theVerificationReadsItsBytes();
    void aStoredNameThatSteersIsShownSafely();
    void anErasureTakesTheFilesOfAPersonWithTheirBytes();
    void aDocumentCarriesTheRowAndNotTheBytes();
    void aDocumentThatSaysTwoOwnersIsRefused();

private:
    Workspace &workspace() { return *m_seeded->workspace; }
    Attachments attachments() { return Attachments(workspace()); }
    QString file(const QString &name, const QByteArray &bytes);
    Attachment attached(const CardLink &record, const QString &name, const QByteArray &bytes);
    qint64 kept(const QString &hash);
    QString lastAct() { return Histories(workspace()).page(1)->constFirst().label; }

    std::unique_ptr<ScratchFolder> m_folder{};
    std::unique_ptr<SeededWorkspace> m_seeded{};
    CardLink m_body{"body", 1};
};

void TestAttachments::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    m_seeded = std::make_unique<SeededWorkspace>();
}

QString TestAttachments::file(const QString &name, const QByteArray &bytes)
{
    QFile written(m_folder->filePath(name));
    const bool isWritten = written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size();
    return isWritten ? written.fileName() : QString();
}

Attachment TestAttachments::attached(const CardLink &record, const QString &name, const QByteArray &bytes)
{
    return attachments().attach(record, file(name, bytes)).value();
}

qint64 TestAttachments::kept(const QString &hash)
{
    return workspace()
        .read([&](Database &database) {
            return database.single("SELECT count(*) FROM content_chunk WHERE hash = ?", {hash}).toLongLong();
        })
        .value();
}

void TestAttachments::aFileIsKeptWholeWithItsHash()
{
    const QByteArray bytes = "%PDF-1.7 " + QByteArray(3 << 20, 'x');

    const auto attachment = attached(m_body, "Convenzione unità.pdf", bytes);

    QCOMPARE(attachment.fileName, "Convenzione unità.pdf");
    QCOMPARE(attachment.mediaType, "application/pdf");
    QCOMPARE(attachment.size, bytes.size());
    QCOMPARE(attachment.contentHash,
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(attachment.addedOn, QDate(2025, 9, 1));
    QCOMPARE(ownerOf(attachment), m_body);
    QCOMPARE(attachments().contentOf(attachment).value(), bytes);
    QCOMPARE(attachments().of(m_body).value(), QList{attachment});
    QCOMPARE(attachments().named(m_body, "Convenzione unità.pdf")->id, attachment.id);
    QCOMPARE(attachments().named(m_body, QString::number(attachment.id.value()))->id, attachment.id);
    QCOMPARE(attachments().named(m_body, "altro.pdf").error().kind, ErrorKind::NotFound);
}

void TestAttachments::everyKindOfRecordTakesOne_data()
{
    QTest::addColumn<QString>("table");
    for (const auto *table : {"meeting", "agenda_item", "body", "person", "composition", "critical_area", "action_item",
                              "working_table", "project", "project_edition", "agreement", "plan_version",
                              "legal_reference", "event", "statistic", "opinion"})
        QTest::newRow(table) << table;
}

void TestAttachments::everyKindOfRecordTakesOne()
{
    QFETCH(QString, table);
    const auto id = workspace()
                        .read([&](Database &database) {
                            return database.single(QString("SELECT min(id) FROM %1").arg(table)).toLongLong();
                        })
                        .value();
    if (id == 0)
        QSKIP("the seed has none");
    QVERIFY(takesAttachments(table));

    const auto attachment = attachments().attach({table, id}, file("foto.txt", "prova"));

    QVERIFY2(attachment, qPrintable(attachment ? QString() : attachment.error().message));
    QCOMPARE(ownerOf(*attachment), (CardLink{table, id}));
    if (const auto card = Cards(workspace()).of({table, id})) {
        QCOMPARE(attachmentsOn(*card)->lines.constFirst().words, "foto.txt");
        QVERIFY(card->acts.contains(CardAct::Attach) && card->tables.contains("attachment"));
    }
}

void TestAttachments::aRecordThatIsNotThereOrTakesNoneIsRefused()
{
    const QString path = file("nota.txt", "prova");
    QCOMPARE(attachments().attach({"body", 999}, path).error().kind, ErrorKind::NotFound);
    QVERIFY(!attachments().attach({"council", 1}, path));
    QVERIFY(!attachments().attach({"nulla", 1}, path));
}

void TestAttachments::theSameFileTwiceIsToldAndNotDoubled()
{
    attached(m_body, "slide.txt", "le stesse parole");
    const int acts = m_seeded->acts();

    const auto again = attachments().attach(m_body, file("altro nome.txt", "le stesse parole"));

    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QVERIFY(again.error().message.contains("slide.txt"));
    QCOMPARE(attachments().of(m_body)->size(), 1);
    QCOMPARE(m_seeded->acts(), acts);
    const auto elsewhere = attached({"body", 2}, "slide.txt", "le stesse parole");
    QCOMPARE(kept(elsewhere.contentHash), 1);
}

void TestAttachments::whatCannotBeAttachedIsToldBeforeItIsRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("folder") << QString("cartella") << "is a folder";
    QTest::newRow("gone") << QString("non c'è.pdf") << "no longer there";
    QTest::newRow("empty") << QString("vuoto.pdf") << "is empty";
    QTest::newRow("not readable") << QString("chiuso.pdf") << "cannot be read";
    QTest::newRow("link to nothing") << QString("collegamento") << "no longer there";
}

void TestAttachments::whatCannotBeAttachedIsToldBeforeItIsRead()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    QVERIFY(QDir().mkpath(m_folder->filePath("cartella")));
    file("vuoto.pdf", {});
    QVERIFY(QFile::setPermissions(file("chiuso.pdf", "x"), {}));
    QVERIFY(QFile::link(m_folder->filePath("manca"), m_folder->filePath("collegamento")));
    if (path == "chiuso.pdf" && QFileInfo(m_folder->filePath(path)).isReadable())
        QSKIP("this user reads everything");

    const auto refusal = attachments().attach(m_body, m_folder->filePath(path));

    QVERIFY(!refusal);
    QVERIFY2(refusal.error().message.contains(words) && refusal.error().message.contains(path),
             qPrintable(refusal.error().message));
    QVERIFY(attachments().of(m_body)->isEmpty());
}

// The files have holes: nothing is written, and a larger one that were read would be noticed.
void TestAttachments::fiftyMegabytesAreTakenAndOneByteMoreIsNot()
{
    QFile large(file("video.bin", {}));
    QVERIFY(large.resize(largestAttachment + 1));
    const auto refusal = attachments().attach(m_body, large.fileName());
    QVERIFY2(refusal.error().message.contains("50,0 MB") && refusal.error().message.contains("50 MB"),
             qPrintable(refusal.error().message));

    QFile huge(file("enorme.bin", {}));
    QVERIFY(huge.resize(qint64(1) << 42));
    QVERIFY(attachments().attach(m_body, huge.fileName()).error().message.contains("TB"));

    QVERIFY(large.resize(largestAttachment));
    const auto attachment = attachments().attach(m_body, large.fileName());
    QVERIFY(attachment);
    QCOMPARE(attachment->size, largestAttachment);
    QCOMPARE(attachments().contentOf(*attachment)->size(), largestAttachment);
}

void TestAttachments::aPipeIsNotWaitedFor()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder->filePath("tubo");
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR), 0);
    QVERIFY(attachments().attach(m_body, path).error().message.contains("not a file"));
#endif
}

void TestAttachments::hostileNamesBecomeSafeOnes_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("folders of another system") << "..\\..\\x.pdf"
                                               << "x.pdf";
    QTest::newRow("control") << "a\tb\nc.pdf"
                             << "a b c.pdf";
    QTest::newRow("device") << "con.pdf"
                            << "con_.pdf";
    QTest::newRow("right to left") << QString("fattura") + QChar(0x202e) + "fdp.exe"
                                   << "fatturafdp.exe";
    QTest::newRow("dots") << "...pdf"
                          << "pdf";
    QTest::newRow("stream") << "verbale.pdf:nascosto"
                            << "verbale.pdf-nascosto";
}

void TestAttachments::hostileNamesBecomeSafeOnes()
{
    QFETCH(QString, given);
    const auto attachment = attached(m_body, given, "x");
    QTEST(attachment.fileName, "shown");
    QVERIFY(lastAct().contains(attachment.fileName));
}

void TestAttachments::aNewNameKeepsTheEnding()
{
    QCOMPARE(renamed("slide.pptx", "Presentazione della Questura"), "Presentazione della Questura.pptx");
    QCOMPARE(renamed("slide.pptx", "Relazione del dott. Rossi"), "Relazione del dott. Rossi.pptx");
    QCOMPARE(renamed("slide.PDF", "verbale.pdf"), "verbale.pdf");
    QCOMPARE(renamed("slide.pdf", "virus.exe"), "virus.exe.pdf");
    QCOMPARE(renamed("leggimi", "nota"), "nota");
    const QString long300 = renamed("a.pdf", QString(300, 'a'));
    QVERIFY(long300.size() <= 200 && long300.endsWith(".pdf"));
}

void TestAttachments::onlyNameRoleAndNoteAreChanged()
{
    const auto attachment = attached(m_body, "slide.txt", "x");
    Attachment typed;
    typed.id = attachment.id;
    typed.fileName = "Relazione";
    typed.role = AttachmentRole::Slides;
    typed.note = "presentata in seduta";
    typed.size = 7;
    typed.personId = PersonId(1);

    QVERIFY(attachments().change(typed));

    auto expected = attachment;
    expected.fileName = "Relazione.txt";
    expected.role = AttachmentRole::Slides;
    expected.note = "presentata in seduta";
    QCOMPARE(attachments().find(attachment.id).value(), expected);
    typed.fileName = " ";
    QCOMPARE(attachments().change(typed).error().field, "fileName");
}

void TestAttachments::eachActIsNamedAndUndone()
{
    const QString name = Bodies(workspace()).find(BodyId(1))->name;
    const auto attachment = attached(m_body, "slide.txt", "x");
    QVERIFY2(lastAct().contains("slide.txt") && lastAct().contains(name), qPrintable(lastAct()));

    auto typed = attachment;
    typed.note = "nota";
    QVERIFY(attachments().change(typed));
    QVERIFY(lastAct().contains("slide.txt"));
    QVERIFY(attachments().remove(attachment.id));
    QVERIFY2(lastAct().contains("slide.txt") && lastAct().contains(name), qPrintable(lastAct()));
    QVERIFY(attachments().of(m_body)->isEmpty());

    QVERIFY(workspace().undo());
    QCOMPARE(attachments().contentOf(attachments().find(attachment.id).value()).value(), "x");
    QVERIFY(workspace().undo());
    QCOMPARE(attachments().find(attachment.id)->note, QString());
    QVERIFY(workspace().undo());
    QVERIFY(attachments().of(m_body)->isEmpty());
    QVERIFY(workspace().redo());
    QCOMPARE(attachments().of(m_body)->size(), 1);
    QCOMPARE(workspace().verify().value(), QString());
}

void TestAttachments::theCardTellsItAndTheSearchFindsIt()
{
    QVERIFY(!attachmentsOn(Cards(workspace()).of(m_body).value()));
    QVERIFY(!Cards(workspace()).of(m_body)->acts.contains(CardAct::Attachments));
    auto attachment = attached(m_body, "monitoraggio_accoglienza.txt", QByteArray(2048, 'a'));
    attachment.role = AttachmentRole::Contribution;
    attachment.note = "Inviato per lo sportello";
    QVERIFY(attachments().change(attachment));

    const auto card = Cards(workspace()).of(m_body).value();

    const auto *section = attachmentsOn(card);
    QVERIFY(section && card.acts.contains(CardAct::Attachments));
    QCOMPARE(section->lines.constFirst().words, "monitoraggio_accoglienza.txt");
    QVERIFY(section->lines.constFirst().detail.startsWith("2,0 kB · "));
    QVERIFY(section->lines.constFirst().detail.endsWith(" · Inviato per lo sportello"));
    QCOMPARE(section->lines.constFirst().when, "01/09/2025");
    for (const auto *words : {"accoglienza", "sportello"}) {
        const auto hits = Search(workspace()).find({words, {"attachment"}}).value();
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.constFirst().owner, (TouchedRow{"body", 1}));
    }
}

void TestAttachments::theCardOfAProjectTellsThoseOfItsEditions()
{
    const auto edition =
        workspace().read([](Database &database) { return Table<ProjectEdition>(database).all(); }).value().constFirst();
    const auto attachment = attached({"project_edition", edition.id.value()}, "relazione.txt", "x");

    const auto *section = attachmentsOn(Cards(workspace()).of({"project", edition.projectId.value()}).value());

    QVERIFY(section);
    QCOMPARE(section->lines.constFirst().link, (CardLink{"attachment", attachment.id.value()}));
    const auto hits = Search(workspace()).find({"relazione", {"attachment"}}).value();
    QCOMPARE(hits.constFirst().owner, (TouchedRow{"project", edition.projectId.value()}));
}

void TestAttachments::itGoesWithItsRecordAndComesBackWithIt()
{
    Agreement agreement;
    agreement.title = "Protocollo di prova";
    const CardLink record{"agreement", Agreements(workspace()).add(agreement)->value()};
    const auto attachment = attached(record, "firmato.txt", "x");

    QVERIFY(Agreements(workspace()).remove(AgreementId(record.id)));

    QVERIFY(!attachments().find(attachment.id));
    QVERIFY(workspace().undo());
    QCOMPARE(attachments().of(record).value(), QList{attachment});
}

void TestAttachments::theVerificationReadsItsBytes_data()
{
    QTest::addColumn<QString>("harm");
    QTest::newRow("altered") << "UPDATE content_chunk SET bytes = CAST('y' AS BLOB)";
    QTest::newRow("shorter") << "UPDATE content_chunk SET bytes = zeroblob(0)";
    QTest::newRow("without bytes") << "DELETE FROM content_chunk";
    QTest::newRow("missing") << "DELETE FROM content";
}

void TestAttachments::theVerificationReadsItsBytes()
{
    QFETCH(QString, harm);
    const auto attachment = attached(m_body, "slide.txt", "x");
    QCOMPARE(workspace().verify().value(), QString());
    QVERIFY(workspace().read([&](Database &database) {
        database.run("PRAGMA foreign_keys = OFF");
        database.execute(harm);
        database.run("PRAGMA foreign_keys = ON");
        return true;
    }));

    QVERIFY(workspace().verify().value().contains(attachment.contentHash.left(12)));
}

// As in an archive that somebody else made.
void TestAttachments::aStoredNameThatSteersIsShownSafely()
{
    auto attachment = attached(m_body, "slide.txt", "x");
    attachment.fileName = QString("/etc/slide") + QChar(0x202e) + "txt.exe";
    QVERIFY(workspace().write("nome", [&](Database &database) -> Result<void> {
        Table<Attachment>(database).update(attachment);
        return {};
    }));

    const QString shown = "etc-slidetxt.exe";
    QCOMPARE(attachments().find(attachment.id)->fileName, shown);
    QCOMPARE(attachments().of(m_body)->constFirst().fileName, shown);
    QCOMPARE(attachmentsOn(Cards(workspace()).of(m_body).value())->lines.constFirst().words, shown);
    QCOMPARE(Search(workspace()).find({"slide", {"attachment"}})->constFirst().title.text, shown);
}

void TestAttachments::anErasureTakesTheFilesOfAPersonWithTheirBytes()
{
    Person person;
    person.familyName = "Inventatissimo";
    const CardLink record{"person", People(workspace()).add(person)->value()};
    const auto own = attached(record, "curriculum.txt", "una vita");
    const auto gone = attached(record, "vecchio.txt", "un'altra vita");
    const auto shared = attached(record, "decreto.txt", "di tutti");
    attached(m_body, "decreto.txt", "di tutti");
    QVERIFY(attachments().remove(gone.id));
    const auto ofBody = attached(m_body, "convenzione.txt", "di un ente");
    QVERIFY(attachments().remove(ofBody.id));
    const auto told = Erasures(workspace()).preview(PersonId(record.id)).value();
    QVERIFY(std::ranges::any_of(told.places, [](const NamedPlace &place) {
        return place.row.table == "attachment" && place.fate == ErasureFate::Emptied;
    }));

    QVERIFY(People(workspace()).erase(PersonId(record.id)));

    QVERIFY(attachments().of(record)->isEmpty());
    QCOMPARE(kept(own.contentHash), 0);
    QCOMPARE(kept(gone.contentHash), 0);
    QCOMPARE(kept(shared.contentHash), 1);
    QCOMPARE(kept(ofBody.contentHash), 1);
    QCOMPARE(workspace().verify().value(), QString());
    const auto acts = Histories(workspace()).page(100).value();
    QVERIFY(std::ranges::none_of(acts, [&](const ChangeSet &act) {
        const auto changes = Histories(workspace()).changesOf(act.id).value();
        return std::ranges::any_of(changes, [](const ChangeInWords &each) { return each.after == "curriculum.txt"; });
    }));
}

void TestAttachments::aDocumentCarriesTheRowAndNotTheBytes()
{
    attached(m_body, "slide.txt", "le parole della slide");
    const auto document = Transfer(workspace()).exportDocument().value();
    QVERIFY(document.contains("\"fileName\": \"slide.txt\""));
    QVERIFY(!document.contains("le parole"));

    const SeededWorkspace other;
    const auto there = Transfer(*other.workspace).importDocument(document, {}, ImportConsent::Given);
    QVERIFY2(there, qPrintable(there ? QString() : there.error().message));
    QVERIFY(std::ranges::any_of(there->remarks, [](const QString &each) { return each.contains("attachment"); }));
    QVERIFY(other.workspace->read([](Database &database) { return Table<Attachment>(database).all(); })->isEmpty());
    QCOMPARE(other.workspace->verify().value(), QString());

    const auto here = Transfer(workspace()).importDocument(document, {}, ImportConsent::Given);
    QVERIFY(here);
    const auto all = workspace().read([](Database &database) { return Table<Attachment>(database).all(); }).value();
    QCOMPARE(all.size(), 2);
    QCOMPARE(attachments().contentOf(all.constLast()).value(), "le parole della slide");
    QVERIFY(all.constFirst().bodyId != all.constLast().bodyId);
}

void TestAttachments::aDocumentThatSaysTwoOwnersIsRefused()
{
    const auto attachment = attached(m_body, "slide.txt", "x");
    auto other = attachment;
    other.personId = PersonId(1);
    QVERIFY(!checked(other));
    other = attachment;
    other.bodyId = {};
    QVERIFY(!checked(other));
    other = attachment;
    other.size = 0;
    QCOMPARE(checked(other).error().field, "size");
    other = attachment;
    other.contentHash = "..";
    QCOMPARE(checked(other).error().field, "contentHash");
    QVERIFY(checked(attachment));
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
