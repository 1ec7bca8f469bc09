#include "ui/pages/bodies/bodies_page.h"

#include "core/domain/fields/body.h"
#include "core/domain/italian_body.h"
#include "core/domain/mail_address.h"
#include "core/usecases/bodies.h"
#include "ui/fields/references.h"
#include "ui/look/keys.h"
#include "ui/pages/bodies/body_names.h"
#include "ui/pages/bodies/body_people.h"
#include "ui/pages/bodies/paste_bodies_dialog.h"
#include "ui/records/former_names.h"
#include "ui/records/lists_beside.h"
#include "ui/records/member_column.h"
#include "ui/records/record_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace seduta {

namespace {

constexpr int precedenceColumn = 0;
constexpr int nameColumn = 1;
constexpr int mostInAGroup = 999;

Tone toneOf(const Body &body)
{
    return body.isActive ? Tone::Ink : Tone::Muted;
}

QList<RowsModel<Body>::Column> columns()
{
    return {
        {BodiesPage::tr("No."), [](const Body &body) { return QString::number(body.precedence); },
         [](const Body &body) { return QVariant(body.precedence); }, toneOf, true},
        {BodiesPage::tr("Body"), [](const Body &body) { return body.name; }, {}, toneOf, false},
        {BodiesPage::tr("Category"), [](const Body &body) { return label(body.category); }, {}, toneOf, false},
        memberColumn(&Body::pec, std::function(toneOf)),
        memberColumn(&Body::place, std::function(toneOf)),
    };
}

/// How the papers will say the name; where nothing tells it, the office is asked.
Advice adviceOnName(const Body &body)
{
    const QString said = inSentences(body);
    if (said.isEmpty())
        return said;
    if (isToBeAsked(body))
        return BodiesPage::tr("On the papers: %1. Nothing tells its article: choose one here if the name wants it.")
            .arg(said);
    return {BodiesPage::tr("On the papers: %1").arg(said), Tone::Muted};
}

RecordKind<Body> kind(const std::shared_ptr<PartialDate> &renamedOn)
{
    auto kind = keptBy<Bodies, Body>(QStringLiteral("body"), [](const Body &body) { return body.name; });
    kind.alsoShown = {"body_name", "person", "representative"};
    kind.offered = {{{QStringLiteral("parentId")}, bodyChoices, {}}};
    kind.change = [renamedOn](Workspace &workspace, const Body &body) {
        return Bodies(workspace).change(body, *renamedOn);
    };
    kind.changeAll = [](Workspace &workspace, const QList<Body> &bodies) {
        return Bodies(workspace).changeAll(bodies);
    };
    return kind;
}

}

BodiesPage::BodiesPage(const Desk &desk, QWidget *parent)
    : BodiesPage(desk, parent, std::make_shared<PartialDate>())
{
}

BodiesPage::BodiesPage(const Desk &desk, QWidget *parent, const std::shared_ptr<PartialDate> &renamedOn)
    : PageOf(
        kind(renamedOn), columns(), [](const Body &body) { return body.id.value(); }, desk, parent)
{
    auto *bodies = new RecordList(QStringLiteral("bodyList"), rows(), this);
    bodies->view().setAccessibleName(tr("Bodies, in order of precedence"));
    bodies->setEmptyWords(tr("The bodies of the council stand here. Paste them from a sheet (Ctrl+Shift+V), or add the "
                             "first one (Ctrl+N)."));
    bodies->setNameColumn(nameColumn);
    bodies->setSortedBy(precedenceColumn);
    bodies->view().setDragDropMode(QAbstractItemView::DragDrop);
    bodies->view().setDefaultDropAction(Qt::MoveAction);
    rows().setMove([this] { return mayMove(); },
                   [this](const QList<qint64> &moved, qint64 next) { moveBefore(moved, next); });
    buildForm(renamedOn);
    auto *people = new BodyPeople(desk, this);
    connect(people, &BodyPeople::erasureAsked, this, [this](qint64 person) {
        Q_EMIT wentTo({PageKind::Erasure, person});
    });
    auto *beside = new ListsBeside(QStringLiteral("bodyTabs"), tr("Of the body"), this);
    beside->add(tr("Persons"), people);
    beside->add(tr("Former names"), new RecordsOf<BodyName>(bodyNames(), desk, this));
    build(QStringLiteral("bodiesPage"), *bodies, beside);

    onKey(bodies->view(), {Qt::CTRL | Qt::Key_Up}, tr("One place up, also several together"), this,
          [this] { moveSelected(-1); });
    onKey(bodies->view(), {Qt::CTRL | Qt::Key_Down}, tr("One place down, also several together"), this,
          [this] { moveSelected(1); });
}

void BodiesPage::buildForm(const std::shared_ptr<PartialDate> &renamedOn)
{
    nameSince(form(), renamedOn);
    form().choice(&Body::article);
    form().adviseAlways(QStringLiteral("article"), [this] { return adviceOnName(form().record()); });
    form().line(&Body::shortName);
    form().choice(&Body::category);
    form().mailAddress(&Body::pec);
    form().line(&Body::phone);
    form().mailAddress(&Body::email);
    form().text(&Body::postalAddress, 2);
    form().addFolded(QStringLiteral("bodyOtherData"));
    form().line(&Body::role);
    form().choice(&Body::kind);
    form().number(&Body::groupSize, 0, mostInAGroup);
    form().text(&Body::addressee, 2);
    form().line(&Body::place);
    form().line(&Body::website);
    form().reference(&Body::parentId);
    form().line(&Body::addressSource);
    form().day(&Body::addressCheckedOn);
    form().line(&Body::publicIndexCode);
    form().line(&Body::fiscalCode);
    form().check(&Body::isActive);
    form().text(&Body::note, 3);
    form().addAdvice(tr("Do not write names of single migrants."));
}

QString BodiesPage::title() const
{
    return tr("Bodies");
}

QString BodiesPage::newWords() const
{
    return tr("New body");
}

Result<QList<Body>> BodiesPage::read()
{
    return Bodies(workspace()).inPrecedence();
}

Result<void> BodiesPage::remove(qint64 id)
{
    const auto body = rows().find(id);
    const auto removed = PageOf::remove(id);
    if (removed && body)
        Q_EMIT noticed(Notice::done(
            rows().find(id)
                ? tr("\"%1\" is named by meetings or letters: it was archived, no longer convened.").arg(body->name)
                : tr("\"%1\" was removed. Ctrl+Z brings it back.").arg(body->name)));
    return removed;
}

QList<Command> BodiesPage::toolCommands() const
{
    return {Command::PasteBodies, Command::CopyPec};
}

void BodiesPage::run(Command command)
{
    if (command == Command::PasteBodies)
        pasteRows();
    else if (command == Command::CopyPec)
        copyPecAddresses();
    else
        PageOf::run(command);
}

void BodiesPage::copyPecAddresses()
{
    QStringList addresses;
    QStringList without;
    for (const auto &body : rows().rows()) {
        if (!body.isActive)
            continue;
        if (body.pec.isEmpty())
            without.append(body.name);
        else
            addresses.append(tidyAddress(body.pec));
    }
    QGuiApplication::clipboard()->setText(addresses.join(QStringLiteral("; ")));
    const QString copied = tr("%n PEC address(es) copied, in order of precedence.", nullptr, int(addresses.size()));
    if (without.isEmpty())
        Q_EMIT noticed(Notice::done(copied));
    else
        Q_EMIT noticed(Notice::advice(copied + u' ' + tr("Without PEC: %1.").arg(without.join(QStringLiteral("; ")))));
}

void BodiesPage::pasteRows()
{
    if (!leave())
        return;
    PasteBodiesDialog dialog(QGuiApplication::clipboard()->text(), rows().rows(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto added = Bodies(workspace()).addAll(dialog.bodies());
    if (added)
        Q_EMIT noticed(Notice::done(tr("%n bodies added. Ctrl+Z takes them all away.", nullptr, int(added->size()))));
    else
        fail(added.error());
}

bool BodiesPage::mayMove()
{
    const auto &header = *list().view().header();
    const bool isInOrder =
        header.sortIndicatorSection() == precedenceColumn && header.sortIndicatorOrder() == Qt::AscendingOrder;
    if (workspace().isReadOnly())
        return false;
    if (!isInOrder)
        Q_EMIT noticed(
            Notice::advice(tr("The order of precedence is changed where the list shows it: click the heading "
                              "\"%1\" first, until the numbers grow.")
                               .arg(columns().at(precedenceColumn).title)));
    else if (list().shownRows() < rows().rows().size())
        Q_EMIT noticed(Notice::advice(tr("The list is filtered: clear the filter first, so that the whole order of "
                                         "precedence is seen.")));
    else
        return leave();
    return false;
}

void BodiesPage::moveBefore(const QList<qint64> &bodies, qint64 next)
{
    QList<BodyId> moved;
    for (const auto id : bodies)
        moved.append(BodyId(id));
    if (const auto done = Bodies(workspace()).moveBefore(moved, BodyId(next)); !done)
        fail(done.error());
    list().select(bodies);
}

// The rows selected go together: before the one above the first of them, or behind the one below the last.
void BodiesPage::moveSelected(int steps)
{
    if (!hasCurrent() || !mayMove())
        return;
    const auto moved = list().selectedIds();
    const auto order = list().shownIds();
    const auto isMoved = [&](qint64 id) { return moved.contains(id); };
    const auto first = std::find_if(order.cbegin(), order.cend(), isMoved) - order.cbegin();
    const auto last = order.crend() - std::find_if(order.crbegin(), order.crend(), isMoved) - 1;
    const auto place = steps < 0 ? first + steps : last + 1 + steps;
    if (place >= 0 && place <= order.size())
        moveBefore(moved, order.value(place));
}

}
