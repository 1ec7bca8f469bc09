#pragma once

#include "core/documents/contents/sheet_options.h"
#include "core/documents/template/template_fields.h"
#include "core/domain/secretariat.h"

namespace seduta {

/// Tries templates on the sample secretariat, so that what is wrong with one is said before anything is printed with it; and tells which values
/// each may ask for. Making one reads the sample: keep it while templates are written.
class TemplateCheck
{
public:
    explicit TemplateCheck(const QString &language);

    /// The values that the papers the template is part of have, each with its example.
    TemplateFields fieldsOf(const QString &fileName) const;
    /// What is wrong with the template when it says `text`, the others being as `others` has them: an open section, an unknown value, HTML that
    /// does not close; the error's field is "file:line:column".
    Result<void> check(const QString &fileName, const QString &text, const TemplateSource &others) const;

private:
    struct Kind {
        /// The files its paper is made of, in the program's own wording.
        QStringList files{};
        TemplateFields fields{};
    };

    Result<void> printWith(const QString &fileName, const TemplateSource &source) const;
    Result<void> print(const QString &name, const SheetOptions &options) const;
    TemplateSource own() const;

    QString m_language;
    Secretariat m_sample{};
    MeetingId m_meeting{};
    QMap<QString, Kind> m_kinds{};
};

}
