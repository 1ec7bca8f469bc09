#pragma once

#include "core/documents/template/template_scanner.h"
#include "core/domain/action_summary.h"
#include "core/domain/convocation.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace seduta {

/// What is asked of a paper besides its records.
struct SheetOptions {
    /// A draft carries its word (BOZZA) under the text; an issued paper none.
    bool isDraft = true;
    /// The day the paper is made on; what is overdue depends on it.
    QDate today{};
    /// The folder of templates; a language is a folder.
    QString language = QStringLiteral("it");
    /// PNG or JPEG of the office's emblem, or empty.
    QByteArray emblem{};
    /// Templates that take the place of the program's, file by file; may be empty.
    TemplateSource overrides{};
    /// Parts the paper is made without (`partsOf`).
    QStringList leftOut{};
    /// Where the archive's history ends, for the foot of minutes that are issued; empty on every other paper.
    QString historyHead{};
    /// Only these of the meeting's letters; all where none is named.
    QList<ConvocationId> letters{};
    /// Hears the values each paper is made of; may be empty.
    std::function<void(const QJsonObject &)> told{};
};

/// Which impegni an action list holds, and how they are laid out. A valid body shows only what that body must do.
struct ActionListOptions {
    ActionScope scope = ActionScope::Open;
    BodyId bodyId{};
    bool isGroupedByBody = false;
};

}
