#pragma once

#include "core/documents/contents/sheet_options.h"
#include "core/documents/template/template_fields.h"
#include "core/documents/tree/sheet.h"
#include "core/domain/secretariat.h"
#include "core/usecases/workspace.h"

#include <QCoreApplication>

namespace seduta {

/// Tries templates on the sample secretariat, so that what is wrong with one is said before anything is printed with it; and tells which values
/// each may ask for, and what they give in an archive. Making one reads the sample: keep it while templates are written.
class TemplateCheck
{
    Q_DECLARE_TR_FUNCTIONS(TemplateCheck)

public:
    explicit TemplateCheck(const QString &language);

    /// The values that the papers the template is part of have, each with its example.
    TemplateFields fieldsOf(const QString &fileName) const;
    /// By name, what the papers of the archive's latest meeting give for each of these values, and where it gives nothing those of the latest
    /// meeting held; the example of the sample only for what is in neither.
    QMap<QString, QString> examplesFrom(Workspace &archive, const QString &fileName) const;
    /// The tables those examples are read from.
    static QStringList tablesOfExamples();
    /// What is wrong with the template when it says `text`, the others being as `others` has them: an open section, an unknown value, HTML that
    /// does not close; the error's field is "file:line:column".
    Result<void> check(const QString &fileName, const QString &text, const TemplateSource &others) const;
    /// The same, and that the papers it is part of can be laid out: tried by the reader, within its budget.
    Result<void> checkLaidOut(const QString &fileName, const QString &text, const TemplateSource &others) const;

private:
    struct Kind {
        /// The files its paper is made of, in the program's own wording.
        QStringList files{};
        TemplateFields fields{};
    };

    /// The template when it says `text`, the others as they are.
    TemplateSource withText(const QString &fileName, const QString &text, const TemplateSource &others) const;
    /// The first paper of each kind the template is part of.
    Result<QList<Sheet>> printWith(const QString &fileName, const TemplateSource &source) const;
    Result<Sheet> print(const QString &name, const SheetOptions &options) const;
    TemplateFields valuesOf(const Secretariat &part, MeetingId meeting, const QString &fileName,
                            const QDate &today) const;
    TemplateSource own() const;

    QString m_language;
    Secretariat m_sample{};
    MeetingId m_meeting{};
    QMap<QString, Kind> m_kinds{};
};

}
