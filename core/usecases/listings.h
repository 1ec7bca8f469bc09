#pragma once

#include "core/domain/card.h"
#include "core/usecases/workspace.h"

#include <QJsonObject>

namespace seduta {

/// A record in a plain list of its kind.
struct ListedRecord {
    qint64 id = 0;
    /// What it is called; of a record without a name of its own, what it says.
    QString name{};
    QString state{};
    /// What a new record would not say, by the names that an exchange document uses; references are numbers.
    QJsonObject fields{};

    bool operator==(const ListedRecord &) const = default;
};

/// All records of a kind, whatever it is, as a program beside this one would read them.
class Listings
{
    Q_DECLARE_TR_FUNCTIONS(Listings)

public:
    explicit Listings(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// By number. Validation, with the kinds there are, where there is none of that name.
    Result<QList<ListedRecord>> of(const QString &kind) const;
    static QStringList kinds();

private:
    Workspace &m_workspace;
};

}
