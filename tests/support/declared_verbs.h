#pragma once

#include <QDir>
#include <QStringList>

namespace seduta {

/// "Service::verb" for every public member function that is not const, of every class in the headers of a folder whose constructor takes a
/// Workspace.
QStringList declaredVerbs(const QDir &headers);

/// The same for the text of one header.
QStringList declaredVerbsIn(const QString &header);

/// "Repository::read" for every public const member function of every class whose constructor takes a Database.
QStringList declaredReads(const QDir &headers);

}
