#pragma once

#include "core/storage/database.h"

#include <QMap>

#include <functional>

namespace seduta {

/// Does one read of a repository, in each of the ways it can be asked.
using RepositoryRead = std::function<void(Database &)>;

/// By "Repository::read": every const member function of every repository in core/storage.
const QMap<QString, RepositoryRead> &repositoryReads();

/// Reads that may go through whole tables, each with the reason.
const QMap<QString, QString> &wholeReads();

}
