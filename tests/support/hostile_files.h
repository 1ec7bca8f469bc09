#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace seduta {

struct HostileFile {
    QString name{};
    QByteArray bytes{};
};

/// Small files that ask endless work or memory of whoever reads them, as somebody might send them to an office.
QList<HostileFile> hostilePapers();
/// A picture of 30,000 × 30,000 dots in a few bytes.
QByteArray hugePicture();

}
