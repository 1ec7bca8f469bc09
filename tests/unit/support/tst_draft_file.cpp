#include "core/support/draft_file.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/scratch_folder.h"

#include <QTest>
#include <QTimeZone>

using namespace seduta;

namespace {

Draft draft(const QString &field, const QString &text, int session = 1)
{
    return {session,
            {QStringLiteral("agenda_item"), 4, field},
            QStringLiteral("Seduta del 26 giugno 2025 · 4. Accoglienza"),
            text,
            QDateTime(QDate(2025, 6, 26), QTime(10, 32, 5, 250), QTimeZone::utc()),
            QStringLiteral("asti.seduta"),
            QStringLiteral("a1")};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}

/// The draft file of an archive: what is read of it after anything may have happened.
class TestDraftFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadAgainToTheLetter();
    void ofEachPlaceTheLatestTextIsRead();
    void whatTheArchiveHasIsDroppedAndAnEmptyFileRemains();
    void whatWasFoundAgainIsNotOverwrittenByWhatIsTypedNow();
    void cutAtAnyByteTheWholeRecordsBeforeAreRead();
    void afterAHalfRecordTheNextOnesAreFound();
    void aChangedByteEndsTheReadingAndNothingFalseIsRead();
    void aFullDiskIsToldAndTheTextBeforeStays();
    void aFolderThatIsNotThereIsTold();
    void hoursOfTypingDoNotFillTheDisk();
    void everyArchiveHasAFileOfItsOwn();

private:
    QString path() const { return m_folder.filePath(QTest::currentTestFunction() + QString(".bozze")); }

    ScratchFolder m_folder{};
};

void TestDraftFile::whatIsKeptIsReadAgainToTheLetter()
{
    const auto typed = draft("minutes", QStringLiteral("Perché «l'Unità»…\n\n<img src=x> '; DROP TABLE 😀\t"));

    QVERIFY(DraftFile(path()).keep(typed));

    QCOMPARE(draftsIn(path()), QList<Draft>{typed});
    QCOMPARE(DraftFile(path()).drafts(), QList<Draft>{typed});
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestDraftFile::ofEachPlaceTheLatestTextIsRead()
{
    DraftFile file(path());

    for (const auto *text : {"I", "Il", "Il Presidente"})
        QVERIFY(file.keep(draft("minutes", text)));
    QVERIFY(file.keep(draft("outcome", "preso atto")));

    const QList<Draft> expected{draft("minutes", "Il Presidente"), draft("outcome", "preso atto")};
    QCOMPARE(file.drafts(), expected);
    QCOMPARE(draftsIn(path()), expected);
}

void TestDraftFile::whatTheArchiveHasIsDroppedAndAnEmptyFileRemains()
{
    DraftFile file(path());
    QVERIFY(file.keep(draft("minutes", "uno")));
    QVERIFY(file.keep(draft("outcome", "due")));

    QVERIFY(file.drop(1, draft("minutes", {}).place));
    QCOMPARE(draftsIn(path()), QList<Draft>{draft("outcome", "due")});
    QVERIFY(file.drop(1, draft("outcome", {}).place));

    QCOMPARE(QFileInfo(path()).size(), 0);
    QVERIFY(file.keep(draft("minutes", "tre")));
    QCOMPARE(draftsIn(path()), QList<Draft>{draft("minutes", "tre")});
}

void TestDraftFile::whatWasFoundAgainIsNotOverwrittenByWhatIsTypedNow()
{
    DraftFile(path()).keep(draft("minutes", "prima"));

    QVERIFY(DraftFile(path()).keep(draft("minutes", "adesso", 2)));

    const QList<Draft> both{draft("minutes", "prima"), draft("minutes", "adesso", 2)};
    QCOMPARE(draftsIn(path()), both);
    QVERIFY(DraftFile(path()).drop(2, both.constLast().place));
    QCOMPARE(draftsIn(path()), QList<Draft>{both.constFirst()});
}

void TestDraftFile::cutAtAnyByteTheWholeRecordsBeforeAreRead()
{
    QList<qint64> ends{0};
    QList<QList<Draft>> readings{{}};
    {
        DraftFile file(path());
        const auto note = [&] {
            ends.append(QFileInfo(path()).size());
            readings.append(file.drafts());
        };
        QVERIFY(file.keep(draft("minutes", "Il Presidente")));
        note();
        QVERIFY(file.keep(draft("outcome", "preso atto")));
        note();
        QVERIFY(file.keep(draft("minutes", "Il Presidente introduce")));
        note();
        QVERIFY(file.drop(1, draft("outcome", {}).place));
        note();
    }
    const auto whole = contentOf(path());
    const QString cut = path() + ".cut";

    for (qsizetype size = 0; size <= whole.size(); ++size) {
        put(cut, whole.left(size));
        const auto last = std::upper_bound(ends.cbegin(), ends.cend(), size) - ends.cbegin() - 1;
        QCOMPARE(draftsIn(cut), readings.at(last));
    }
}

void TestDraftFile::afterAHalfRecordTheNextOnesAreFound()
{
    QVERIFY(DraftFile(path()).keep(draft("minutes", "Il Presidente")));
    const auto whole = contentOf(path());

    for (qsizetype size = 1; size < whole.size(); ++size) {
        put(path(), whole + whole.left(size));
        QVERIFY(DraftFile(path()).keep(draft("outcome", "preso atto")));
        QCOMPARE(draftsIn(path()).size(), 2);
    }
}

void TestDraftFile::aChangedByteEndsTheReadingAndNothingFalseIsRead()
{
    QVERIFY(DraftFile(path()).keep(draft("minutes", "Il Presidente")));
    QVERIFY(DraftFile(path()).keep(draft("outcome", "preso atto")));
    const auto whole = contentOf(path());
    const auto sound = draftsIn(path());

    for (qsizetype at = 0; at < whole.size(); ++at) {
        auto damaged = whole;
        damaged[at] = char(damaged.at(at) ^ 0x20);
        put(path(), damaged);
        const auto read = draftsIn(path());
        QVERIFY(read.size() < sound.size() && read == sound.mid(0, read.size()));
    }
}

void TestDraftFile::aFullDiskIsToldAndTheTextBeforeStays()
{
    DraftFile file(path());
    QVERIFY(file.keep(draft("minutes", "Il Presidente")));
    {
        const FileSizeLimit full(rlim_t(QFileInfo(path()).size() + 40));
        QVERIFY(!file.keep(draft("minutes", "Il Presidente introduce")));
    }

    QCOMPARE(draftsIn(path()), QList<Draft>{draft("minutes", "Il Presidente")});
    QVERIFY(file.keep(draft("minutes", "Il Presidente introduce")));
    QCOMPARE(draftsIn(path()), QList<Draft>{draft("minutes", "Il Presidente introduce")});
}

void TestDraftFile::aFolderThatIsNotThereIsTold()
{
    DraftFile file(m_folder.filePath("manca/prova.bozze"));

    QVERIFY(file.drafts().isEmpty());
    QVERIFY(!file.keep(draft("minutes", "uno")));
}

void TestDraftFile::hoursOfTypingDoNotFillTheDisk()
{
    DraftFile file(path());
    QVERIFY(file.keep(draft("outcome", "preso atto")));
    const QString page(100000, u'à');

    for (int second = 0; second < 100; ++second)
        QVERIFY(file.keep(draft("minutes", page + QString::number(second))));

    QVERIFY(QFileInfo(path()).size() < 6 * 1024 * 1024);
    const QList<Draft> expected{draft("outcome", "preso atto"), draft("minutes", page + "99")};
    QCOMPARE(draftsIn(path()), expected);
}

void TestDraftFile::everyArchiveHasAFileOfItsOwn()
{
    const QStringList archives{m_folder.filePath("asti.seduta"), m_folder.filePath("altro/asti.seduta"),
                               m_folder.filePath(QStringLiteral("à è #1 50%?.seduta")),
                               m_folder.filePath(QStringLiteral("a e #1 50%?.seduta"))};
    QSet<QString> names;

    for (const auto &archive : archives) {
        const auto name = draftFileName(archive);
        names.insert(name);
        QVERIFY(DraftFile(m_folder.filePath(name)).keep(draft("minutes", archive)));
    }

    QCOMPARE(names.size(), archives.size());
    for (const auto &archive : archives)
        QCOMPARE(draftsIn(m_folder.filePath(draftFileName(archive))).constFirst().text, archive);
}

QTEST_GUILESS_MAIN(TestDraftFile)
#include "tst_draft_file.moc"
