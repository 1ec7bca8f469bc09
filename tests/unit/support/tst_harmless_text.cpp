#include "core/support/harmless_text.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace seduta;

namespace {

/// Standard error into a file, as long as this lives.
class ErrorInFile
{
public:
    ErrorInFile()
        : m_before(::dup(STDERR_FILENO))
    {
        if (!m_file.open() || ::dup2(m_file.handle(), STDERR_FILENO) < 0)
            qFatal("standard error cannot be redirected");
    }
    ~ErrorInFile()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(ErrorInFile)

    QByteArray written() const
    {
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    int m_before;
    QTemporaryFile m_file{};
};

}

/// Texts of others on a terminal.
class TestHarmlessText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATerminalObeysIsLeftOut()
    {
        QCOMPARE(harmless(QString("uno\x1b]0;rubato\x07 due") + QChar(0x9b) + "2J" + QChar(0x202E) + QChar(0x2028)),
                 QString("uno]0;rubato due2J"));
        QCOMPARE(harmless("Perché\tno: «così»\n😀"), QString("Perché\tno: «così»\n😀"));
    }

    void whatIsLoggedIsHarmless()
    {
        const auto before = qInstallMessageHandler(nullptr);
        logHarmlessly();
        const ErrorInFile error;

        qWarning("%s", "il testo \x1b]0;rubato\x07 dell'archivio");

        qInstallMessageHandler(before);
        QCOMPARE(error.written(), QByteArray("il testo ]0;rubato dell'archivio\n"));
    }
};

QTEST_GUILESS_MAIN(TestHarmlessText)
#include "tst_harmless_text.moc"
