#include "tests/terminal/shell.h"

#include <QMimeDatabase>

using namespace seduta;

/// An archive is told from other files by its name, and by its bytes where the name says nothing.
class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anArchiveIsKnownByNameAndByBytes();
    void anSqliteFileOfOthersStaysOne();
    void itsWordsAreItalianOnAnItalianDesktop();

private:
    QMimeType kindOf(const QByteArray &bytes) const { return QMimeDatabase().mimeTypeForData(bytes); }

    ScratchFolder m_data{};
    Shell m_shell{};
};

// As installed: beside the kinds of the system, in one folder.
void TestFileKind::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_data.filePath("nothing").toUtf8());
    qputenv("XDG_DATA_DIRS", m_data.path().toUtf8());
    const QDir packages(m_data.filePath("mime/packages"));
    QVERIFY(packages.mkpath("."));
    for (const QString path :
         {"/usr/share/mime/packages/freedesktop.org.xml", SEDUTA_SOURCE_DIR "/app/packaging/it.seduta.Seduta.xml"})
        QVERIFY2(QFile::copy(path, packages.filePath(QFileInfo(path).fileName())), qPrintable(path));
    const auto updated = runProgram("update-mime-database", {m_data.filePath("mime")});
    QVERIFY2(updated.code == 0 && updated.complaint.isEmpty(), qPrintable(updated.complaint));
}

void TestFileKind::anArchiveIsKnownByNameAndByBytes()
{
    const auto archive = Shell::read(m_shell.sample());

    QCOMPARE(kindOf(archive).name(), "application/vnd.seduta");
    QVERIFY(kindOf(archive).inherits("application/vnd.sqlite3"));
    QCOMPARE(QMimeDatabase().mimeTypeForFile("asti.seduta", QMimeDatabase::MatchExtension).name(),
             "application/vnd.seduta");
    QCOMPARE(kindOf(archive).iconName(), "application-vnd.seduta");
}

void TestFileKind::anSqliteFileOfOthersStaysOne()
{
    auto bytes = Shell::read(m_shell.sample());
    bytes.replace(68, 4, QByteArray(4, '\0'));

    QCOMPARE(kindOf(bytes).name(), "application/vnd.sqlite3");
}

void TestFileKind::itsWordsAreItalianOnAnItalianDesktop()
{
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));

    QCOMPARE(QMimeDatabase().mimeTypeForName("application/vnd.seduta").comment(), "archivio di Seduta");
}

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_file_kind.moc"
