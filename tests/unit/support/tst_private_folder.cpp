#include "core/support/private_folder.h"
#include "core/support/shared_mode.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace seduta;

/// What stands in the temporary folder, and who may read what stands beside an archive.
class TestPrivateFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nobodyElseEntersIt();
    void itGoesWithItsMaker();
    void aCopyInItIsOnlyRead();
    void theFolderOfADeadProcessIsWiped();
    void theFolderOfALivingProcessStays();
    void aLinkIsNotFollowed();
    void withoutATemporaryFolderThereIsNone();
    void whatStandsBesideAFileTakesItsMode_data();
    void whatStandsBesideAFileTakesItsMode();
    void aFolderIsClosedButNeverOpened();

private:
    QStringList left() const { return QDir(m_temp->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
    /// A folder as a process that is no more left it.
    QString abandoned(const QString &name);

    std::unique_ptr<QTemporaryDir> m_temp{};
};

namespace {

QByteArray lockOf(qint64 process)
{
    return QByteArray::number(process) + "\nseduta\n" + QSysInfo::machineHostName().toUtf8() + "\n"
        + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n";
}

qint64 deadProcess()
{
    QProcess process;
    process.start("/bin/true", {});
    process.waitForStarted();
    const auto number = process.processId();
    process.waitForFinished();
    return number;
}

bool leave(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

constexpr auto othersBits =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

}

void TestPrivateFolder::init()
{
    m_temp = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", m_temp->path().toUtf8());
}

void TestPrivateFolder::cleanup()
{
    qunsetenv("TMPDIR");
}

QString TestPrivateFolder::abandoned(const QString &name)
{
    const QString path = m_temp->filePath(name);
    QDir().mkdir(path);
    leave(path + "/copia.seduta", "tutto il segretariato");
    leave(path + ".lock", lockOf(deadProcess()));
    return path;
}

void TestPrivateFolder::nobodyElseEntersIt()
{
    const PrivateFolder folder;

    QVERIFY(folder.isThere());
    QCOMPARE(QFile::permissions(folder.filePath(".")) & othersBits, QFile::Permissions());
}

void TestPrivateFolder::aCopyInItIsOnlyRead()
{
    QString path;
    {
        const PrivateFolder folder;
        QVERIFY(!folder.readOnlyCopy("../fuori.txt", "a").contains(".."));
        path = folder.readOnlyCopy("verbale.pdf", "prima");
        QCOMPARE(path, folder.filePath("verbale.pdf"));

        QCOMPARE(folder.readOnlyCopy("verbale.pdf", "%PDF-1.7"), path);

        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser), QFile::ReadOwner);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), "%PDF-1.7");
    }
    QVERIFY(!QFile::exists(path));
}

void TestPrivateFolder::itGoesWithItsMaker()
{
    {
        const PrivateFolder folder;
        QVERIFY(leave(folder.filePath("copia.seduta"), "prova"));
        QCOMPARE(left().size(), 2);
    }

    QCOMPARE(left(), QStringList());
}

void TestPrivateFolder::theFolderOfADeadProcessIsWiped()
{
    abandoned("seduta-0a1b2c3d-0000-4000-8000-000000000001");

    PrivateFolder::wipeAbandoned();

    QCOMPARE(left(), QStringList());
}

void TestPrivateFolder::theFolderOfALivingProcessStays()
{
    const PrivateFolder folder;
    QVERIFY(leave(folder.filePath("copia.seduta"), "prova"));

    PrivateFolder::wipeAbandoned();

    QVERIFY(QFile::exists(folder.filePath("copia.seduta")));
}

void TestPrivateFolder::aLinkIsNotFollowed()
{
    const QTemporaryDir elsewhere;
    QVERIFY(leave(elsewhere.filePath("bilancio.ods"), "di altri"));
    const QString link = m_temp->filePath("seduta-0a1b2c3d-0000-4000-8000-000000000002");
    QVERIFY(QFile::link(elsewhere.path(), link));
    QVERIFY(leave(link + ".lock", lockOf(deadProcess())));

    PrivateFolder::wipeAbandoned();

    QVERIFY(QFile::exists(elsewhere.filePath("bilancio.ods")));
}

void TestPrivateFolder::withoutATemporaryFolderThereIsNone()
{
    qputenv("TMPDIR", m_temp->filePath("manca").toUtf8());

    QVERIFY(!PrivateFolder().isThere());
}

void TestPrivateFolder::whatStandsBesideAFileTakesItsMode_data()
{
    QTest::addColumn<QFile::Permissions>("mode");
    QTest::addColumn<QFile::Permissions>("folder");
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;

    QTest::newRow("private") << owner << (owner | QFile::ExeOwner);
    QTest::newRow("shared with a group") << (owner | QFile::ReadGroup | QFile::WriteGroup)
                                         << (owner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
                                             | QFile::ExeGroup);
    QTest::newRow("read by all") << (owner | QFile::ReadGroup | QFile::ReadOther)
                                 << (owner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                                     | QFile::ExeOther);
}

void TestPrivateFolder::whatStandsBesideAFileTakesItsMode()
{
    QFETCH(QFile::Permissions, mode);
    QFETCH(QFile::Permissions, folder);
    const QString file = m_temp->filePath("prova.seduta");
    QVERIFY(leave(file, "prova") && QFile::setPermissions(file, mode));

    const auto shared = SharedMode::of(file);
    QVERIFY(shared.makeFile(m_temp->filePath("copia")));
    QVERIFY(shared.makeFolder(m_temp->filePath("copie")));

    constexpr auto all = othersBits | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QCOMPARE(QFile::permissions(m_temp->filePath("copia")) & all, mode);
    QCOMPARE(QFile::permissions(m_temp->filePath("copie")) & all, folder);
    QVERIFY(!shared.makeFile(m_temp->filePath("copia")));
}

void TestPrivateFolder::aFolderIsClosedButNeverOpened()
{
    const QString open = m_temp->filePath("aperta");
    const QString closed = m_temp->filePath("chiusa");
    QVERIFY(QDir().mkdir(open) && QDir().mkdir(closed));
    QVERIFY(QFile::setPermissions(open, QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString file = m_temp->filePath("prova.seduta");
    QVERIFY(leave(file, "prova"));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));

    const auto shared = SharedMode::of(file);
    QVERIFY(shared.makeFolder(open) && shared.makeFolder(closed));

    QCOMPARE(QFile::permissions(open) & othersBits, QFile::ReadGroup | QFile::ExeGroup);
    QCOMPARE(QFile::permissions(closed) & othersBits, QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestPrivateFolder)
#include "tst_private_folder.moc"
