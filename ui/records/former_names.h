#pragma once

#include "core/domain/italian_date.h"
#include "core/domain/names_in_time.h"
#include "ui/records/member_column.h"
#include "ui/records/records_beside.h"

#include <memory>

namespace seduta {

/// The names that a record had, the same for every kind that has them: beside its form, and in it where the present name is typed anew.

template <NameInTime Name>
typename BesideKind<Name>::Columns columnsOfNames()
{
    const auto day = [](const char *title, PartialDate Name::*member) {
        return typename RowsModel<Name>::Column{
            QCoreApplication::translate("FormerNames", title),
            [member](const Name &each) { return shortDate(each.*member); },
            [member](const Name &each) { return QVariant(inOrderOfTime(each.*member)); },
            {},
            false};
    };
    return {memberColumn(&Name::name), day(QT_TRANSLATE_NOOP("FormerNames", "From"), &Name::validFrom),
            day(QT_TRANSLATE_NOOP("FormerNames", "Until"), &Name::validTo)};
}

/// `Service` keeps them; what the list is called, and says where it is empty, is of the kind.
template <class Service, NameInTime Name>
BesideKind<Name> formerNames(const QString &name, const QString &title, const QString &emptyWords)
{
    BesideKind<Name> kind;
    kind.name = name;
    kind.title = title;
    kind.emptyWords = emptyWords;
    kind.addWords = QCoreApplication::translate("FormerNames", "Add a former name");
    kind.columns = columnsOfNames<Name>();
    kind.id = [](const Name &each) { return each.id.value(); };
    kind.build = [](RecordForm<Name> &form, Workspace &) {
        form.line(&Name::name);
        form.date(&Name::validFrom);
        form.date(&Name::validTo);
        form.addAdvice(QCoreApplication::translate(
            "FormerNames", "Letters and minutes of those days say this name; today's is the one in the form."));
    };
    kind.of = [](Workspace &workspace, qint64 id) { return Service(workspace).namesOf(Id<NamedRecord<Name>>(id)); };
    kind.blank = [](Workspace &, qint64 id) {
        Name fresh;
        fresh.*NamesOf<Name>::owner = Id<NamedRecord<Name>>(id);
        return fresh;
    };
    kind.add = [](Workspace &workspace, const Name &each) -> Result<void> {
        return Service(workspace).addName(each).map([](auto) {});
    };
    kind.change = [](Workspace &workspace, const Name &each) { return Service(workspace).changeName(each); };
    kind.remove = [](Workspace &workspace, qint64 id) { return Service(workspace).removeName(Id<Name>(id)); };
    return kind;
}

/// The name in a form, and since when the record is called so: asked only where the name of one already there was typed anew. What was
/// answered stands in `renamedOn` once the form was read.
template <class Record>
void nameSince(RecordForm<Record> &form, const std::shared_ptr<PartialDate> &renamedOn)
{
    const QString asked = QStringLiteral("renamedOn");
    auto *name = form.line(&Record::name);
    auto *since = new PartialDateField(form.widget());
    form.addRow(asked, QCoreApplication::translate("FormerNames", "Called so since"), since);
    since->setPlaceholderText(QCoreApplication::translate("FormerNames", "empty: a correction, everywhere"));
    const auto ask = [&form, name, since, asked] {
        const QString known = form.original().name;
        const bool isAnother = !known.isEmpty() && name->words().trimmed() != known;
        if (!isAnother)
            since->setDate({});
        form.setAsked(asked, isAnother);
    };
    QObject::connect(name, &QLineEdit::textChanged, &form, ask);
    QObject::connect(since, &QLineEdit::textEdited, &form, &Form::edited);
    form.tie(
        [since, ask](const Record &) {
            since->setDate({});
            ask();
        },
        [since, renamedOn](Record &) { *renamedOn = since->date(); }, [since] { return since->unreadable(); });
    ask();
}

}
