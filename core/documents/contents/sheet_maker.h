#pragma once

#include "core/documents/contents/office_context.h"
#include "core/documents/template/template.h"

namespace seduta {

/// Makes papers of one kind from their values: the template, the headings of the vocabulary, the office's letterhead.
class SheetMaker
{
public:
    /// `name` names the template (name.html) and its headings in the vocabulary.
    static Result<SheetMaker> of(const QString &name, const PaperRecords &records, const SheetOptions &options);

    const Vocabulary &vocabulary() const { return m_vocabulary; }
    /// Values that all the papers made have.
    void share(const QJsonObject &values);
    /// The values given, beside those shared and those every paper has.
    Result<Sheet> made(const QJsonObject &values) const;

private:
    /// The templates of a paper: its text, and what stands around it.
    struct Wordings {
        Template html;
        Template title;
        Template runningHead;
        Template subject;
    };

    SheetMaker(const Vocabulary &vocabulary, const Wordings &wordings, const SheetOptions &options);

    static Result<Template> heading(const QString &sheet, const QString &heading, const Vocabulary &vocabulary);

    Vocabulary m_vocabulary;
    Wordings m_wordings;
    SheetOptions m_options;
    QJsonObject m_office{};
    QList<TemplateValues> m_shared{};
    Letterhead m_letterhead{};
};

}
