#pragma once

#include "core/support/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace seduta {

/// Where templates come from: the text of the file of that name ("convocation.html"), or nothing when there is none.
using TemplateSource = std::function<std::optional<QString>(const QString &fileName)>;

/// A tag that asks for a value, and where it stands; lines and columns count from 1.
struct TemplateTag {
    QString name{};
    QString fileName{};
    qsizetype line = 1;
    qsizetype column = 1;
    bool isSection = false;

    bool operator==(const TemplateTag &) const = default;
};

/// The sentence for what is wrong with a tag, beginning with its file, line and column.
Error templateError(const TemplateTag &tag, const QString &message);

/// Before the number of letters of the words that stand before it, where a number of a tag would stand.
constexpr QChar countMark(u'+');

/// Reads a template with its partials put in place and checks that its tags match. In the result each tag asks by its number in `tags()`
/// instead of by name, so that whoever renders it knows where the tag stands. More parts, tags or letters than a paper ever has are a fault.
class TemplateScanner
{
public:
    explicit TemplateScanner(const TemplateSource &source);

    Result<QString> scan(const QString &fileName);
    const QList<TemplateTag> &tags() const { return m_tags; }

private:
    struct Open {
        TemplateTag tag{};
        qsizetype number = 0;
    };

    QString excessOf(const QString &text);
    static QString counted(QStringView words);
    Result<QString> scanned(const TemplateTag &asked);
    Result<QString> scannedText(const QString &text, const QString &fileName);
    Result<QString> rewritten(const QString &content, const TemplateTag &at, qsizetype outerSections);
    QString opened(QChar mark, const TemplateTag &tag);
    Result<QString> closed(const TemplateTag &tag, qsizetype outerSections);

    const TemplateSource &m_source;
    QStringList m_chain{};
    QList<TemplateTag> m_tags{};
    QList<Open> m_open{};
    qsizetype m_letters = 0;
    int m_parts = 0;
};

}
