#pragma once

#include "core/documents/contents/office_context.h"
#include "core/documents/template.h"

namespace seduta {

/// Makes papers of one kind from their values: the template, the headings of the vocabulary, the office's letterhead.
class SheetMaker
{
public:
    /// `name` names the template (name.html) and its headings in the vocabulary.
    static Result<SheetMaker> of(const QString &name, const PaperRecords &records, const SheetOptions &options);

    const Vocabulary &vocabulary() const { return m_vocabulary; }
    /// The values given, beside those every paper has.
    Result<Sheet> made(const QJsonObject &values) const;

private:
    SheetMaker(const QString &name, const Vocabulary &vocabulary, const Template &html, const SheetOptions &options);

    Result<QString> heading(const QString &heading, const QJsonObject &values) const;

    QString m_name;
    Vocabulary m_vocabulary;
    Template m_html;
    SheetOptions m_options;
    QJsonObject m_office{};
    Letterhead m_letterhead{};
};

}
