#include "ui/pages/registers/compositions_page.h"

#include "core/domain/fields/composition.h"
#include "core/domain/italian_date.h"
#include "core/domain/validity.h"
#include "core/usecases/compositions.h"
#include "ui/pages/registers/composition_members.h"
#include "ui/records/record_dialog.h"
#include "ui/records/record_list.h"

#include <QTreeView>

#include <algorithm>

namespace seduta {

namespace {

constexpr int decreeColumn = 2;

QString standingOf(const Composition &composition, const QDate &today)
{
    if (isInForce(composition, today))
        return CompositionsPage::tr("in force");
    return comesBefore(PartialDate::onDay(today), composition.validFrom) ? CompositionsPage::tr("to come")
                                                                         : CompositionsPage::tr("ended");
}

QList<RowsModel<Composition>::Column> columns(const Workspace &workspace)
{
    const auto today = [&workspace] { return workspace.clock().today(); };
    const auto tone = [today](const Composition &each) { return isInForce(each, today()) ? Tone::Good : Tone::Ink; };
    const auto day = [tone](const QString &title, PartialDate Composition::*member) {
        return RowsModel<Composition>::Column{
            title, [member](const Composition &each) { return shortDate(each.*member); },
            [member](const Composition &each) { return QVariant(inOrderOfTime(each.*member)); }, tone, false};
    };
    return {
        day(CompositionsPage::tr("From"), &Composition::validFrom),
        day(CompositionsPage::tr("To"), &Composition::validTo),
        {CompositionsPage::tr("Decree"), [](const Composition &each) { return each.decreeRef; }, {}, tone, false},
        {CompositionsPage::tr("State"),
         [today](const Composition &each) { return standingOf(each, today()); },
         {},
         tone,
         false},
    };
}

RecordKind<Composition> kind()
{
    auto kind = keptBy<Compositions, Composition>(QStringLiteral("composition"), [](const Composition &composition) {
        return composition.decreeRef.isEmpty() ? shortDate(composition.validFrom) : composition.decreeRef;
    });
    kind.alsoShown = {"body", "membership"};
    return kind;
}

void buildDays(RecordForm<Composition> &form)
{
    form.line(&Composition::decreeRef);
    form.date(&Composition::decreeOn);
    form.date(&Composition::validFrom);
    form.date(&Composition::validTo);
    form.addFolded(QStringLiteral("compositionOtherData"));
    form.text(&Composition::note, 3);
}

}

CompositionsPage::CompositionsPage(const Desk &desk, QWidget *parent)
    : PageOf(
        kind(), columns(desk.workspace), [](const Composition &each) { return each.id.value(); }, desk, parent)
{
    auto *compositions = new RecordList(QStringLiteral("compositionsList"), rows(), this);
    compositions->view().setAccessibleName(tr("Compositions of the council, latest first"));
    compositions->setEmptyWords(tr("Who belongs to the council, decree by decree, stands here. Add the first "
                                   "composition with Ctrl+N, then its bodies."));
    compositions->setNameColumn(decreeColumn);
    compositions->setSortedBy(0, Qt::DescendingOrder);
    buildDays(form());
    build(QStringLiteral("compositionsPage"), *compositions,
          new RecordsOf<Named<Membership>>(compositionMembers(), desk, this));
}

QString CompositionsPage::title() const
{
    return tr("Compositions");
}

QString CompositionsPage::newWords() const
{
    return tr("New composition");
}

Result<QList<Composition>> CompositionsPage::read()
{
    return Compositions(workspace()).all();
}

// The first one holds from today; a later one from the day after the last.
Composition CompositionsPage::blank() const
{
    Composition fresh;
    const auto &known = rows().rows();
    const auto last = std::max_element(known.cbegin(), known.cend(), [](const auto &one, const auto &other) {
        return one.validFrom.day < other.validFrom.day;
    });
    if (last == known.cend())
        fresh.validFrom = PartialDate::onDay(workspace().clock().today());
    else if (last->validTo.isDay())
        fresh.validFrom = PartialDate::onDay(last->validTo.day.addDays(1));
    return fresh;
}

QList<Command> CompositionsPage::commands() const
{
    auto offered = PageOf::commands();
    if (current() != 0 && !workspace().isReadOnly())
        offered << Command::RenewComposition;
    return offered;
}

void CompositionsPage::run(Command command)
{
    if (command == Command::RenewComposition)
        renew();
    else
        PageOf::run(command);
}

void CompositionsPage::runOnCard(CardAct act)
{
    if (act == CardAct::Renew)
        renew();
    else
        PageOf::runOnCard(act);
}

void CompositionsPage::renew()
{
    if (!hasCurrent() || !leave())
        return;
    const auto copied = rows().find(current()).value_or(Composition());
    Composition fresh;
    fresh.validFrom = PartialDate::onDay(qMax(workspace().clock().today(), copied.validFrom.day.addDays(1)));
    auto *typed = new RecordForm<Composition>;
    buildDays(*typed);
    typed->set(fresh);
    CompositionId renewed;
    RecordDialog dialog(
        tr("New composition by copy"), *typed,
        [&]() -> Result<void> {
            const auto read = typed->readable();
            if (!read)
                return tl::unexpected(read.error());
            const auto added = Compositions(workspace()).renew(copied.id, *read);
            if (!added)
                return tl::unexpected(added.error());
            renewed = *added;
            return {};
        },
        this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    list().select(renewed.value());
    write();
}

}
