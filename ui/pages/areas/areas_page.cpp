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
        return AreasPage::tr("never spoken of");
    return line.silentFor == 0 ? QString() : AreasPage::tr("for %n meeting(s)", nullptr, line.silentFor);
}

QList<TreeRows<AreaSummary>::Column> columns()
{
    return {
        {AreasPage::tr("Area"), [](const AreaSummary &line) { return line.area.title; }, {}, toneOf, false},
        {AreasPage::tr("Status"), [](const AreaSummary &line) { return label(line.area.status); }, {}, toneOf, false},
        {AreasPage::tr("Trend"), lastJudgementOf, {}, toneOf, false},
        {AreasPage::tr("Silent"),
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
        return AreasPage::tr("not spoken of");
    return mark.judgement == Judgement::None ? AreasPage::tr("spoken of, not judged") : label(mark.judgement);
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

RecordKind<CriticalArea> kind()
{
    auto kind = keptBy<CriticalAreas, CriticalArea>(QStringLiteral("critical_area"),
                                                    [](const CriticalArea &area) { return area.title; });
    kind.alsoShown = {"body", "critical_area_report", "critical_area_report_body", "meeting"};
    kind.offered = {{{QStringLiteral("parentId")}, areaChoices}};
    return kind;
}

}

AreasPage::AreasPage(const Desk &desk, QWidget *parent)
    : PageOf(
        kind(), columns(), [](const AreaSummary &line) { return line.area.id.value(); }, desk, parent)
{
    auto *areas = new RecordTree(QStringLiteral("areasList"), rows(), Below::Records, this);
    areas->view().setAccessibleName(tr("Critical areas: themes, and what lies below each"));
    areas->setEmptyWords(tr("What the council finds critical in the territory stands here, themes above and single "
                            "issues below. Add the first one with Ctrl+N."));
    areas->setUnsorted();
    areas->rememberFolded(workspace().path());
    areas->view().setItemDelegateForColumn(TrendColumn, new TrendDelegate(this));
    rows().setAbove([](const AreaSummary &line) { return line.area.parentId.value(); });
    rows().setMore(trendOf);
    buildForm();
    build(QStringLiteral("areasPage"), *areas, new AreaReports(desk, this));
    buildKeys();
}

void AreasPage::buildForm()
{
    form().text(&CriticalArea::title, 2);
    form().reference(&CriticalArea::parentId);
    form().text(&CriticalArea::description, 3);
    form().line(&CriticalArea::place);
    form().line(&CriticalArea::season);
    form().addAdvice(tr("Do not write names of single migrants."));
    form().addHeading(tr("How it stands"));
    form().choice(&CriticalArea::status);
    form().day(&CriticalArea::statusOn);
    form().text(&CriticalArea::statusReason, 2);
    form().addFolded(QStringLiteral("areaOtherData"));
    form().date(&CriticalArea::raisedOn);
    form().line(&CriticalArea::raisedBy);
}

void AreasPage::buildKeys()
{
    auto &view = list().view();
    onKey(view, {QKeySequence(Qt::CTRL | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Up)}, tr("One place up"), this,
          [this] { moveAmongSiblings(-1); });
    onKey(view, {Qt::CTRL | Qt::Key_Down, Qt::ALT | Qt::Key_Down}, tr("One place down"), this,
          [this] { moveAmongSiblings(1); });
    onKey(view, {Qt::CTRL | Qt::Key_Right}, tr("Below the one above it"), this, [this] { moveIn(); });
    onKey(view, {Qt::CTRL | Qt::Key_Left}, tr("Out of the one above it"), this, [this] { moveOut(); });
    if (workspace().isReadOnly())
        return;
    view.setDragDropMode(QAbstractItemView::InternalMove);
    rows().setDropped([this](qint64 id, qint64 parent, int place) { drop(id, parent, place); });
}

QString AreasPage::title() const
{
    return tr("Critical areas");
}

QString AreasPage::newWords() const
{
    return tr("New critical area");
}

Result<QList<AreaSummary>> AreasPage::read()
{
    return CriticalAreas(workspace()).summaries(meetingsLookedAt);
}

// Below the theme selected, or beside the issue selected.
CriticalArea AreasPage::blank() const
{
    CriticalArea fresh;
    const auto selected = form().original();
    const auto theme = selected.parentId.isValid() ? selected.parentId : selected.id;
    fresh.parentId = rows().find(theme.value()) ? theme : CriticalAreaId();
    return fresh;
}

QList<CriticalAreaId> AreasPage::siblingsOf(CriticalAreaId parent) const
{
    QList<CriticalAreaId> siblings;
    for (const auto &line : rows().rows())
        if (line.area.parentId == parent)
            siblings.append(line.area.id);
    return siblings;
}

void AreasPage::moveAmongSiblings(int steps)
{
    if (!hasCurrent())
        return;
    const auto line = rows().find(current());
    const auto siblings = siblingsOf(line->area.parentId);
    const auto place = siblings.indexOf(line->area.id) + steps;
    if (place >= 0 && place < siblings.size())
        moveTo(line->area.id, line->area.parentId, int(place) + 1);
}

void AreasPage::moveIn()
{
    if (!hasCurrent())
        return;
    const auto line = rows().find(current());
    const auto siblings = siblingsOf(line->area.parentId);
    const auto place = siblings.indexOf(line->area.id);
    if (place == 0)
        Q_EMIT noticed(Notice::advice(tr("There is no area above this one to put it below.")));
    else
        moveTo(line->area.id, siblings.at(place - 1), INT_MAX);
}

void AreasPage::moveOut()
{
    if (!hasCurrent())
        return;
    const auto line = rows().find(current());
    const auto theme = line ? rows().find(line->area.parentId.value()) : std::nullopt;
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
