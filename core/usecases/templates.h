#pragma once

#include "core/documents/template/template_scanner.h"
#include "core/domain/template_override.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// A template as the office reads it.
struct PaperTemplate {
    QString fileName{};
    /// "Lettera di convocazione"
    QString name{};
    QString text{};
    /// The program's own wording.
    QString original{};

    bool isChanged() const { return text != original; }
    bool operator==(const PaperTemplate &) const = default;
};

/// The wording of the papers: the program's templates, and those the office worded itself, kept in the archive.
class Templates
{
    Q_DECLARE_TR_FUNCTIONS(Templates)

public:
    explicit Templates(Workspace &workspace, const QString &language = QStringLiteral("it"))
        : m_workspace(workspace)
        , m_language(language)
    {
    }

    /// Papers first, then the parts they share.
    Result<QList<PaperTemplate>> all() const;
    /// The office's own templates, for whoever makes papers.
    Result<TemplateSource> overrides() const;
    /// Keeps the office's wording; the program's own words are no change. Fails, with file, line and column, where papers could not be made of it.
    Result<void> keep(const QString &fileName, const QString &text);
    /// Back to the original.
    Result<void> restore(const QString &fileName);

private:
    Result<QList<TemplateOverride>> kept() const;
    Result<void> keepSound(const QString &fileName, const QString &text);

    Workspace &m_workspace;
    QString m_language;
};

/// Those of one language as a source of templates.
TemplateSource overridesIn(const QList<TemplateOverride> &kept, const QString &language);
/// The template's name in the office's words.
QString templateName(const QString &fileName);

}
