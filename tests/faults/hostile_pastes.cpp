#include "tests/faults/hostile_pastes.h"

#include <QProcess>
#include <QStringList>

#include <algorithm>

namespace seduta {

namespace {

constexpr int patience = 60000;
constexpr qint64 longestWait = 200;

Finding waited(const QStringList &columns)
{
    return columns.constFirst().toLongLong() <= longestWait
        ? Finding{}
        : Finding{Found::Stuck, QStringLiteral("%1 ms").arg(columns.constFirst())};
}

}

Figures hostilePastes()
{
    Figures figures;
    QProcess paster;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    paster.setProcessEnvironment(environment);
    paster.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    paster.start(QStringLiteral(SEDUTA_PASTER), {});
    while (paster.canReadLine() || paster.waitForReadyRead(patience)) {
        const auto columns = QString::fromUtf8(paster.readLine()).trimmed().split(u'\t');
        if (columns.size() == 3)
            figures.count(waited(columns), columns.at(1) + QStringLiteral(" in ") + columns.at(2));
    }
    paster.waitForFinished(patience);
    if (paster.exitStatus() != QProcess::NormalExit || paster.exitCode() != 0)
        figures.count({Found::Stuck, QStringLiteral("the window is gone")}, QStringLiteral("the end"));
    return figures;
}

}
