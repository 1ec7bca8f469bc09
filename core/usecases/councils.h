#pragma once

#include "core/domain/council.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// The council whose archive this is.
class Councils
{
    Q_DECLARE_TR_FUNCTIONS(Councils)

public:
    explicit Councils(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<Council> get() const;
    /// Sets the council up, or changes it: there is one.
    Result<void> setUp(const Council &council);

    /// The picture at the head of the papers; empty where none was chosen.
    Result<QByteArray> emblem() const;
    /// A PNG or JPEG picture, kept in the archive; nothing takes the emblem away. Refused when it is no such picture.
    Result<void> setEmblem(const QByteArray &picture);

private:
    Workspace &m_workspace;
};

}
