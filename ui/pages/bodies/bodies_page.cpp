#include "ui/pages/bodies/bodies_page.h"

#include "core/domain/fields/body.h"
#include "core/usecases/bodies.h"
#include "ui/look/keys.h"
#include "ui/pages/bodies/body_people.h"
#include "ui/pages/bodies/paste_bodies_dialog.h"
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

QString sentence(const char *text)
{
    return QCoreApplication::translate("BodiesPage", text);
}

Tone toneOf(const Body &body)
{
    return body.isActive ? Tone::Ink : Tone::Muted;
}

QList<RowsModel<Body>::Column> columns()
{
    return {
        {sentence(QT_TRANSLATE_NOOP("BodiesPage", "No.")),
         [](const Body &body) { return QString::number(body.precedence); },
         [](const Body &body) { return QVariant(body.precedence); }, toneOf, true},
        {sentence(QT_TRANSLATE_NOOP("BodiesPage", "Body")),
         [](const Body &body) { return body.name; },
         {},
         toneOf,
         false},
        {sentence(QT_TRANSLATE_NOOP("BodiesPage", "Category")),
         [](const Body &body) { return label(body.category); },
         {},
         toneOf,
         false},
        memberColumn(&Body::pec, std::function(toneOf)),
        memberColumn(&Body::place, std::function(toneOf)),
    };
}

}

BodiesPage::BodiesPage(const Desk &desk, QWidget *parent)
    : RecordPage(desk, parent)
    , m_bodies(
          columns(), [](const Body &body) { return body.id.value(); }, this)
    , m_form(new RecordForm<Body>(this))
    , m_people(new BodyPeople(desk, this))
{
    auto *bodies = new RecordList(QStringLiteral("bodyList"), m_bodies, this);
    bodies->view().setAccessibleName(tr("Bodies, in order of precedence"));
    bodies->setEmptyWords(tr("The bodies of the council stand here. Paste them from a sheet (Ctrl+Shift+V), or add the "
                             "first one (Ctrl+N)."));
    bodies->setNameColumn(nameColumn);
    bodies->setSortedBy(precedenceColumn);
    bodies->view().setDragDropMode(QAbstractItemView::DragDrop);
    bodies->view().setDefaultDropAction(Qt::MoveAction);
    m_bodies.setMove([this] { return mayMove(); },
                     [this](const QList<qint64> &moved, qint64 next) { moveBefore(moved, next); });
    buildForm();
    build(QStringLiteral("bodiesPage"), *bodies, *m_form, m_people);

    onKey(bodies->view(), {Qt::CTRL | Qt::Key_Up}, tr("One place up, also several together"), this,
          [this] { moveSelected(-1); });
    onKey(bodies->view(), {Qt::CTRL | Qt::Key_Down}, tr("One place down, also several together"), this,
          [this] { moveSelected(1); });
    connect(m_people, &BodyPeople::noticed, this, &Page::noticed);
}

void BodiesPage::buildForm()
{
    m_form->line(&Body::name);
    m_form->line(&Body::shortName);
    m_form->choice(&Body::category);
    m_form->choice(&Body::kind);
    m_form->choice(&Body::article);
    m_form->addHeading(tr("Addresses"));
    m_form->line(&Body::pec);
    m_form->line(&Body::email);
    m_form->line(&Body::phone);
    m_form->line(&Body::website);
    m_form->text(&Body::addressee, 2);
    m_form->text(&Body::postalAddress, 2);
    m_form->line(&Body::place);
    m_form->addHeading(tr("Other"));
    m_form->line(&Body::publicIndexCode);
    m_form->line(&Body::fiscalCode);
    m_form->check(&Body::isActive);
    m_form->text(&Body::note, 3);
    m_form->addAdvice(tr("Do not write names of single migrants."));
}

QString BodiesPage::title() const
{
    return tr("Bodies");
}

Result<void> BodiesPage::fillList()
{
    const auto bodies = Bodies(workspace()).inPrecedence();
    if (!bodies)
        return tl::unexpected(bodies.error());
    m_bodies.setRows(*bodies);
    m_people->reload();
    return {};
}

Result<void> BodiesPage::fillForm(qint64 id)
{
    m_form->set(m_bodies.find(id).value_or(Body()));
    m_people->showBody(BodyId(id));
    return {};
}

void BodiesPage::clearForm()
{
    m_form->set({});
    m_people->showBody({});
}

bool BodiesPage::isChanged() const
{
    return m_form->isChanged();
}

Result<qint64> BodiesPage::save(qint64 id)
{
    const auto body = m_form->record();
    if (id == 0) {
        const auto added = Bodies(workspace()).add(body);
        return added ? Result<qint64>(added->value()) : tl::unexpected(added.error());
    }
    const auto changed = Bodies(workspace()).change(body);
    return changed ? Result<qint64>(id) : tl::unexpected(changed.error());
}

Result<void> BodiesPage::remove(qint64 id)
{
    const auto body = m_bodies.find(id);
    const auto removed = Bodies(workspace()).remove(BodyId(id));
    if (removed && body)
        Q_EMIT noticed(Notice::done(
            m_bodies.find(id)
                ? tr("\"%1\" is named by meetings or letters: it was archived, no longer convened.").arg(body->name)
                : tr("\"%1\" was removed. Ctrl+Z brings it back.").arg(body->name)));
    return removed;
}

QString BodiesPage::table() const
{
    return QStringLiteral("body");
}

QString BodiesPage::words() const
{
    return m_form->original().name;
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
        RecordPage::run(command);
}

void BodiesPage::copyPecAddresses()
{
    QStringList addresses;
    QStringList without;
    for (const auto &body : m_bodies.rows()) {
        if (!body.isActive)
            continue;
        if (body.pec.isEmpty())
            without.append(body.name);
        else
            addresses.append(body.pec);
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
    PasteBodiesDialog dialog(QGuiApplication::clipboard()->text(), m_bodies.rows(), this);
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
    else if (list().shownRows() < m_bodies.rows().size())
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
    const auto moved = list().selectedIds();
    if (moved.isEmpty() || !mayMove())
        return;
    const auto order = list().shownIds();
    const auto isMoved = [&](qint64 id) { return moved.contains(id); };
    const auto first = std::find_if(order.cbegin(), order.cend(), isMoved) - order.cbegin();
    const auto last = order.crend() - std::find_if(order.crbegin(), order.crend(), isMoved) - 1;
    const auto place = steps < 0 ? first + steps : last + 1 + steps;
    if (place >= 0 && place <= order.size())
        moveBefore(moved, order.value(place));
}

}
