#include "ui/pages/areas/areas_page.h"

#include "core/domain/fields/critical_area.h"
#include "core/domain/italian_date.h"
#include "core/usecases/critical_areas.h"
#include "ui/fields/references.h"
#include "ui/look/keys.h"
#include "ui/pages/areas/area_reports.h"
#include "ui/pages/areas/trend_delegate.h"
#include "ui/records/record_tree.h"

#include <QTreeView>

#include <climits>

namespace seduta {

namespace {

constexpr int meetingsLookedAt = 12;
constexpr int marksPainted = 6;

enum AreaColumn { TitleColumn, StatusColumn, TrendColumn, SilenceColumn };

QString sentence(const char *text)
{
    return QCoreApplication::translate("AreasPage", text);
}

Tone toneOf(const AreaSummary &line)
{
    return isAlive(line.area.status) ? Tone::Ink : Tone::Muted;
}

QString lastJudgementOf(const AreaSummary &line)
{
    const auto last = lastJudgement(line.marks);
    return last == Judgement::None ? QString() : label(last);
}

QString silenceOf(const AreaSummary &line)
{
    if (!isAlive(line.area.status))
        return {};
    if (!line.isReported)
        return sentence(QT_TRANSLATE_NOOP("AreasPage", "never spoken of"));
    return line.silentFor == 0 ? QString()
                               : QCoreApplication::translate("AreasPage", "for %n meeting(s)", nullptr, line.silentFor);
}

QList<TreeRows<AreaSummary>::Column> columns()
{
    return {
        {sentence(QT_TRANSLATE_NOOP("AreasPage", "Area")),
         [](const AreaSummary &line) { return line.area.title; },
         {},
         toneOf,
         false},
        {sentence(QT_TRANSLATE_NOOP("AreasPage", "Status")),
         [](const AreaSummary &line) { return label(line.area.status); },
         {},
         toneOf,
         false},
        {sentence(QT_TRANSLATE_NOOP("AreasPage", "Trend")), lastJudgementOf, {}, toneOf, false},
        {sentence(QT_TRANSLATE_NOOP("AreasPage", "Silent")),
         silenceOf,
         {},
         [](const AreaSummary &line) { return line.silentFor > 1 ? Tone::Warning : Tone::Muted; },
         false},
    };
}

TrendMark markOf(const AreaMark &mark)
{
    if (!mark.isSpokenOf)
        return TrendMark::Silent;
    switch (mark.judgement) {
    case Judgement::Worsened: return TrendMark::Worse;
    case Judgement::Stable: return TrendMark::Stable;
    case Judgement::Improved: return TrendMark::Better;
    case Judgement::Solved: return TrendMark::Solved;
    default: return TrendMark::Spoken;
    }
}

QString wordsOf(const AreaMark &mark)
{
    if (!mark.isSpokenOf)
        return sentence(QT_TRANSLATE_NOOP("AreasPage", "not spoken of"));
    return mark.judgement == Judgement::None ? sentence(QT_TRANSLATE_NOOP("AreasPage", "spoken of, not judged"))
                                             : label(mark.judgement);
}

/// What the trend says, meeting by meeting, to who cannot see its marks.
QString trendWords(const AreaSummary &line)
{
    QStringList words;
    for (const auto &mark : line.marks)
        words.append(QStringLiteral("%1: %2").arg(shortDate(mark.heldOn), wordsOf(mark)));
    return words.join(QStringLiteral("; "));
}

QVariant trendOf(const AreaSummary &line, int column, int role)
{
    if (column != TrendColumn)
        return {};
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return trendWords(line);
    if (role != trendRole)
        return {};
    QList<int> marks;
    for (const auto &mark : line.marks.mid(qMax(0, line.marks.size() - marksPainted)))
        marks.append(int(markOf(mark)));
    return QVariant::fromValue(marks);
}

}

AreasPage::AreasPage(const Desk &desk, QWidget *parent)
    : RecordPage(desk, parent)
    , m_areas(
          columns(), [](const AreaSummary &line) { return line.area.id.value(); }, this)
    , m_form(new RecordForm<CriticalArea>(this))
    , m_reports(new AreaReports(desk, this))
{
    auto *areas = new RecordTree(QStringLiteral("areasList"), m_areas, Below::Records, this);
    areas->view().setAccessibleName(tr("Critical areas: themes, and what lies below each"));
    areas->setEmptyWords(tr("What the council finds critical in the territory stands here, themes above and single "
                            "issues below. Add the first one with Ctrl+N."));
    areas->setUnsorted();
    areas->rememberFolded(workspace().path());
    areas->view().setItemDelegateForColumn(TrendColumn, new TrendDelegate(this));
    m_areas.setMore(trendOf);
    buildForm();
    build(QStringLiteral("areasPage"), *areas, *m_form, m_reports);
    buildKeys();
    connect(m_reports, &AreaReports::noticed, this, &Page::noticed);
}

void AreasPage::buildForm()
{
    m_form->text(&CriticalArea::title, 2);
    m_form->reference(&CriticalArea::parentId);
    m_form->text(&CriticalArea::description, 3);
    m_form->line(&CriticalArea::place);
    m_form->line(&CriticalArea::season);
    m_form->addAdvice(tr("Do not write names of single migrants."));
    m_form->addHeading(tr("How it stands"));
    m_form->choice(&CriticalArea::status);
    m_form->day(&CriticalArea::statusOn);
    m_form->text(&CriticalArea::statusReason, 2);
}

void AreasPage::buildKeys()
{
    auto &view = list().view();
    onKey(view, {QKeySequence(Qt::CTRL | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Up)}, tr("One place up"), this,
          [this] { moveAmongSiblings(-1); });
    onKey(view, {Qt::CTRL | Qt::Key_Down, Qt::ALT | Qt::Key_Down}, tr("One place down"), this,
          [this] { moveAmongSiblings(1); });
    onKey(view, {Qt::Key_Tab, Qt::CTRL | Qt::Key_Right}, tr("Below the one above it"), this, [this] { moveIn(); });
    onKey(view, {Qt::SHIFT | Qt::Key_Backtab, Qt::CTRL | Qt::Key_Left}, tr("Out of the one above it"), this,
          [this] { moveOut(); });
    onKey(view, {Qt::Key_Escape}, tr("To the fields"), this, [this] { m_form->focusFirst(); });
    if (workspace().isReadOnly())
        return;
    view.setDragDropMode(QAbstractItemView::InternalMove);
    m_areas.setDropped([this](qint64 id, qint64 parent, int place) { drop(id, parent, place); });
}

QString AreasPage::title() const
{
    return tr("Critical areas");
}

Result<void> AreasPage::fillList()
{
    const auto areas = CriticalAreas(workspace()).summaries(meetingsLookedAt);
    if (!areas)
        return tl::unexpected(areas.error());
    m_form->offer(QStringLiteral("parentId"), areaChoices(workspace()));
    m_areas.setRows(*areas, [](const AreaSummary &line) { return line.area.parentId.value(); });
    return {};
}

Result<void> AreasPage::fillForm(qint64 id)
{
    const auto line = m_areas.find(id).value_or(AreaSummary());
    m_theme = line.area.parentId.isValid() ? line.area.parentId : line.area.id;
    m_form->set(line.area);
    m_reports->showArea(line.area.id);
    return {};
}

void AreasPage::clearForm()
{
    CriticalArea fresh;
    fresh.parentId = m_areas.find(m_theme.value()) ? m_theme : CriticalAreaId();
    m_form->set(fresh);
    m_reports->showArea({});
}

bool AreasPage::isChanged() const
{
    return m_form->isChanged();
}

Result<qint64> AreasPage::save(qint64 id)
{
    const auto typed = m_form->readable();
    if (!typed)
        return tl::unexpected(typed.error());
    if (id == 0) {
        const auto added = CriticalAreas(workspace()).add(*typed);
        return added ? Result<qint64>(added->value()) : tl::unexpected(added.error());
    }
    const auto changed = CriticalAreas(workspace()).change(*typed);
    return changed ? Result<qint64>(id) : tl::unexpected(changed.error());
}

Result<void> AreasPage::remove(qint64 id)
{
    return CriticalAreas(workspace()).remove(CriticalAreaId(id));
}

QString AreasPage::table() const
{
    return QStringLiteral("critical_area");
}

QString AreasPage::words() const
{
    return m_form->original().title;
}

QList<CriticalAreaId> AreasPage::siblingsOf(CriticalAreaId parent) const
{
    QList<CriticalAreaId> siblings;
    for (const auto &line : m_areas.rows())
        if (line.area.parentId == parent)
            siblings.append(line.area.id);
    return siblings;
}

void AreasPage::moveAmongSiblings(int steps)
{
    const auto line = m_areas.find(current());
    if (!line)
        return;
    const auto siblings = siblingsOf(line->area.parentId);
    const auto place = siblings.indexOf(line->area.id) + steps;
    if (place >= 0 && place < siblings.size())
        moveTo(line->area.id, line->area.parentId, int(place) + 1);
}

void AreasPage::moveIn()
{
    const auto line = m_areas.find(current());
    if (!line)
        return;
    const auto siblings = siblingsOf(line->area.parentId);
    const auto place = siblings.indexOf(line->area.id);
    if (place == 0)
        Q_EMIT noticed(Notice::advice(tr("There is no area above this one to put it below.")));
    else
        moveTo(line->area.id, siblings.at(place - 1), INT_MAX);
}

void AreasPage::moveOut()
{
    const auto line = m_areas.find(current());
    const auto theme = line ? m_areas.find(line->area.parentId.value()) : std::nullopt;
    if (!theme)
        return;
    const auto themes = siblingsOf(theme->area.parentId);
    moveTo(line->area.id, theme->area.parentId, int(themes.indexOf(theme->area.id)) + 2);
}

void AreasPage::drop(qint64 id, qint64 parent, int place)
{
    const CriticalAreaId area(id);
    const auto siblings = siblingsOf(CriticalAreaId(parent));
    const auto from = siblings.indexOf(area);
    // Its own place is free once it is taken up.
    const bool isAfterItself = from >= 0 && from < place;
    moveTo(area, CriticalAreaId(parent), place < 0 ? INT_MAX : place + (isAfterItself ? 0 : 1));
}

void AreasPage::moveTo(CriticalAreaId area, CriticalAreaId parent, int position)
{
    if (workspace().isReadOnly() || !leave())
        return;
    if (const auto moved = CriticalAreas(workspace()).move(area, parent, position); !moved)
        fail(moved.error());
    else
        list().select(area.value());
}

}
