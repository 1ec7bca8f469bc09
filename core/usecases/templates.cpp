#include "core/usecases/templates.h"

#include "core/documents/contents/paper_kinds.h"
#include "core/documents/template/template.h"
#include "core/domain/fields/template_override.h"
#include "core/storage/table.h"
#include "core/usecases/records.h"
#include "core/usecases/template_check.h"

#include <algorithm>
#include <array>

namespace seduta {

namespace {

constexpr qsizetype longestTemplate = 200 * 1024;

struct Name {
    QString fileName;
    const char *words;
};

/// What stands in more than one paper, or beside its text.
const std::array parts{
    Name{QStringLiteral("letterhead.txt"), QT_TRANSLATE_NOOP("Templates", "Part: letterhead")},
    Name{QStringLiteral("letterhead_foot.txt"), QT_TRANSLATE_NOOP("Templates", "Part: foot of the first page")},
    Name{QStringLiteral("protocol_lines.html"), QT_TRANSLATE_NOOP("Templates", "Part: protocol and date")},
    Name{QStringLiteral("addressee_lines.html"), QT_TRANSLATE_NOOP("Templates", "Part: addressee")},
    Name{QStringLiteral("copies.html"), QT_TRANSLATE_NOOP("Templates", "Part: who gets a copy")},
    Name{QStringLiteral("subject_line.html"), QT_TRANSLATE_NOOP("Templates", "Part: subject")},
    Name{QStringLiteral("announcement.html"),
         QT_TRANSLATE_NOOP("Templates", "Part: postponed, cancelled or changed meeting")},
    Name{QStringLiteral("when_and_where.html"), QT_TRANSLATE_NOOP("Templates", "Part: day, hour and place")},
    Name{QStringLiteral("invitation.html"), QT_TRANSLATE_NOOP("Templates", "Part: who is convened or invited")},
    Name{QStringLiteral("sitting.html"), QT_TRANSLATE_NOOP("Templates", "Part: day, hour and place in a sentence")},
    Name{QStringLiteral("sitting_details.html"),
         QT_TRANSLATE_NOOP("Templates", "Part: end, parts and link of the meeting")},
    Name{QStringLiteral("speaker.html"), QT_TRANSLATE_NOOP("Templates", "Part: who presents a point")},
    Name{QStringLiteral("enclosures.html"), QT_TRANSLATE_NOOP("Templates", "Part: enclosures and whom to ask")},
    Name{QStringLiteral("attendance_head.html"), QT_TRANSLATE_NOOP("Templates", "Part: head of the attendance sheet")},
    Name{QStringLiteral("minutes_point.html"), QT_TRANSLATE_NOOP("Templates", "Part: a point in the minutes")},
    Name{QStringLiteral("project_news.html"), QT_TRANSLATE_NOOP("Templates", "Part: projects in the press release")},
    Name{QStringLiteral("agenda_table.html"), QT_TRANSLATE_NOOP("Templates", "Part: points of the agenda")},
    Name{QStringLiteral("reply_request.html"), QT_TRANSLATE_NOOP("Templates", "Part: request of a reply")},
    Name{QStringLiteral("letter_signature.html"), QT_TRANSLATE_NOOP("Templates", "Part: signature")},
    Name{QStringLiteral("reply_slip.html"), QT_TRANSLATE_NOOP("Templates", "Part: reply slip")},
    Name{QStringLiteral("presence_cell.html"), QT_TRANSLATE_NOOP("Templates", "Part: presence of a body")},
    Name{QStringLiteral("statement.html"), QT_TRANSLATE_NOOP("Templates", "Part: what somebody said")},
    Name{QStringLiteral("minutes_actions.html"), QT_TRANSLATE_NOOP("Templates", "Part: commitments in the minutes")},
    Name{QStringLiteral("minutes_areas.html"), QT_TRANSLATE_NOOP("Templates", "Part: critical areas in the minutes")},
    Name{QStringLiteral("minutes_event.html"),
         QT_TRANSLATE_NOOP("Templates", "Part: suspensions, arrivals and departures in the minutes")},
    Name{QStringLiteral("card.html"), QT_TRANSLATE_NOOP("Templates", "Card of a record")},
    Name{QStringLiteral("action_rows.html"), QT_TRANSLATE_NOOP("Templates", "Part: rows of the list of commitments")},
};

const QList<Name> &names()
{
    static const auto all = [] {
        QList<Name> known;
        for (const auto &kind : paperKinds())
            for (const auto &layout : kind.layouts)
                known.append({QLatin1String(layout.templateName) + QStringLiteral(".html"), layout.words});
        return known + QList<Name>(parts.begin(), parts.end());
    }();
    return all;
}

std::optional<TemplateOverride> ofFile(const QList<TemplateOverride> &kept, const QString &fileName)
{
    const auto found = std::find_if(kept.cbegin(), kept.cend(),
                                    [&](const TemplateOverride &each) { return each.fileName == fileName; });
    return found == kept.cend() ? std::nullopt : std::optional(*found);
}

}

TemplateSource overridesIn(const QList<TemplateOverride> &kept, const QString &language)
{
    auto own = kept;
    own.removeIf([&](const TemplateOverride &each) { return each.language != language; });
    return [own](const QString &fileName) -> std::optional<QString> {
        const auto found = ofFile(own, fileName);
        return found ? std::optional(found->text) : std::nullopt;
    };
}

QString templateName(const QString &fileName)
{
    for (const auto &name : names())
        if (fileName == name.fileName)
            return Templates::tr(name.words);
    return fileName;
}

Result<QList<TemplateOverride>> Templates::kept() const
{
    return m_workspace.read([&](Database &database) {
        return Table<TemplateOverride>(database).where(QStringLiteral("language = ?"), {m_language});
    });
}

Result<TemplateSource> Templates::overrides() const
{
    return kept().map([this](const QList<TemplateOverride> &kept) { return overridesIn(kept, m_language); });
}

Result<QList<PaperTemplate>> Templates::all() const
{
    const auto kept = this->kept();
    if (!kept)
        return tl::unexpected(kept.error());
    const auto original = embeddedTemplates(m_language);
    QList<PaperTemplate> templates;
    for (const auto &name : names()) {
        const QString &fileName = name.fileName;
        const auto text = original(fileName);
        if (!text)
            continue;
        const auto own = ofFile(*kept, fileName);
        templates.append({fileName, Templates::tr(name.words), own ? own->text : *text, *text});
    }
    return templates;
}

Result<void> Templates::keep(const QString &fileName, const QString &text)
{
    if (text.size() > longestTemplate)
        return failure(ErrorKind::Validation, Templates::tr("This template is longer than 200,000 letters."));
    const auto others = overrides();
    if (!others)
        return tl::unexpected(others.error());
    if (const auto sound = TemplateCheck(m_language).checkLaidOut(fileName, text, *others); !sound)
        return sound;
    if (embeddedTemplates(m_language)(fileName) == text)
        return restore(fileName);
    return keepSound(fileName, text);
}

Result<void> Templates::keepSound(const QString &fileName, const QString &text)
{
    const QString label = Templates::tr("Change the template \"%1\"").arg(templateName(fileName));
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<TemplateOverride> table(database);
        auto own = ofFile(table.where(QStringLiteral("language = ?"), {m_language}), fileName)
                       .value_or(TemplateOverride{{}, m_language, fileName, {}});
        own.text = text;
        if (own.id.isValid())
            table.update(own);
        else
            table.insert(own);
        return {};
    });
}

Result<void> Templates::restore(const QString &fileName)
{
    const QString label = Templates::tr("Bring back the original of the template \"%1\"").arg(templateName(fileName));
    return m_workspace.write(label, [&](Database &database) -> Result<void> {
        Table<TemplateOverride> table(database);
        if (const auto own = ofFile(table.where(QStringLiteral("language = ?"), {m_language}), fileName); own)
            table.remove(own->id);
        return {};
    });
}

}
