#include "app/seduta-cli/command.h"
#include "app/seduta-cli/terminal.h"
#include "core/domain/italian_date.h"
#include "core/usecases/erasures.h"
#include "core/usecases/people.h"

#include <QDir>

namespace seduta::cli {

namespace {

Result<Person> personOf(Workspace &workspace, const Arguments &arguments)
{
    const People people(workspace);
    if (arguments.has(QStringLiteral("--id")))
        return people.find(PersonId(arguments.value(QStringLiteral("--id")).toLongLong()));
    return people.named(arguments.value(QStringLiteral("--person")));
}

Result<ErasurePreview> previewOf(Workspace &workspace, const Arguments &arguments)
{
    const auto person = personOf(workspace, arguments);
    return person ? Erasures(workspace).preview(person->id) : tl::unexpected(person.error());
}

QJsonArray asJson(const QList<NamedPlace> &places)
{
    QJsonArray array;
    for (const auto &place : places)
        array.append(QJsonObject{{QStringLiteral("table"), place.row.table},
                                 {QStringLiteral("id"), place.row.id},
                                 {QStringLiteral("record"), place.record},
                                 {QStringLiteral("field"), place.field},
                                 {QStringLiteral("text"), place.excerpt},
                                 {QStringLiteral("isCertain"), place.naming == Naming::Certain},
                                 {QStringLiteral("isEmptied"), place.fate == ErasureFate::Emptied},
                                 {QStringLiteral("fate"), fateInWords(place)}});
    return array;
}

QJsonArray asJson(const QList<ArchiveCopy> &copies)
{
    QJsonArray array;
    for (const auto &copy : copies)
        array.append(QJsonObject{{QStringLiteral("path"), copy.path},
                                 {QStringLiteral("madeAt"), copy.madeAt.toString(Qt::ISODate)}});
    return array;
}

QJsonObject asJson(const ErasurePreview &preview, bool isDone)
{
    return {{QStringLiteral("person"), preview.person.id.value()},
            {QStringLiteral("isDone"), isDone},
            {QStringLiteral("nameAfterwards"), preview.nameAfterwards},
            {QStringLiteral("places"), asJson(isDone ? preview.standing() : preview.places)},
            {QStringLiteral("pastRecords"), preview.pastRecords},
            {QStringLiteral("pastActs"), preview.pastActs},
            {QStringLiteral("ownActs"), preview.ownActs},
            {QStringLiteral("copies"), asJson(preview.copies)}};
}

void sayPlaces(const QList<NamedPlace> &places)
{
    QList<QStringList> rows{{QCoreApplication::translate("Terminal", "Where"),
                             QCoreApplication::translate("Terminal", "Field"),
                             QCoreApplication::translate("Terminal", "What becomes of it"),
                             QCoreApplication::translate("Terminal", "What stands there")}};
    for (const auto &place : places)
        rows.append({place.record, place.field, fateInWords(place), place.excerpt});
    sayTable(rows);
}

void sayCopies(const QList<ArchiveCopy> &copies)
{
    if (copies.isEmpty())
        return;
    say(QCoreApplication::translate("Terminal",
                                    "Copies made before, in which the name stands; --new-copies makes a new one and "
                                    "removes these:"));
    for (const auto &copy : copies)
        say(QStringLiteral("  %1  %2").arg(shortMoment(copy.madeAt), QDir::toNativeSeparators(copy.path)));
}

void sayHistory(const ErasurePreview &preview)
{
    say(QCoreApplication::translate("Terminal", "Of the history: %1 past records and %2 names of acts are emptied.")
            .arg(QString::number(preview.pastRecords), QString::number(preview.pastActs)));
    if (preview.ownActs > 0)
        say(QCoreApplication::translate("Terminal",
                                        "%n act(s) were done by this person: who did what stays in the history.",
                                        nullptr, preview.ownActs));
}

int sayPreview(Workspace &workspace, const Arguments &arguments)
{
    const auto preview = previewOf(workspace, arguments);
    if (!preview)
        return refuse(preview.error());
    if (arguments.has(QStringLiteral("--json"))) {
        sayJson(asJson(*preview, false));
    } else {
        say(QCoreApplication::translate("Terminal", "%1 will be called \"%2\".")
                .arg(fullName(preview->person), preview->nameAfterwards));
        sayPlaces(preview->places);
        sayHistory(*preview);
        sayCopies(preview->copies);
        say(QCoreApplication::translate("Terminal",
                                        "Texts typed in the window and never saved are not searched here: the window "
                                        "shows them."));
    }
    return refuse(
        {ErrorKind::Refused,
         QCoreApplication::translate("Terminal",
                                     "Nothing was done. Correct first what is to be corrected by hand, so that the "
                                     "history forgets it too; then give --yes: it cannot be undone."),
         {}});
}

void sayAnew(const CopiesAnew &anew)
{
    say(QCoreApplication::translate("Terminal", "A new copy: %1").arg(QDir::toNativeSeparators(anew.made.path)));
    for (const auto &path : anew.removed)
        say(QCoreApplication::translate("Terminal", "Removed: %1").arg(QDir::toNativeSeparators(path)));
}

void sayErased(const ErasurePreview &preview)
{
    say(QCoreApplication::translate("Terminal", "Erased: the person is called \"%1\" now.")
            .arg(preview.nameAfterwards));
    sayHistory(preview);
    if (const auto standing = preview.standing(); !standing.isEmpty())
        sayPlaces(standing);
}

int complainOfLeft(const QStringList &left)
{
    for (const auto &path : left)
        complain(
            QCoreApplication::translate("Terminal", "%1 stays: it is no copy of this archive, or cannot be removed.")
                .arg(QDir::toNativeSeparators(path)));
    return left.isEmpty() ? Done : Refused;
}

/// The copies that still hold the person afterwards stay in the preview.
int makeAnew(Workspace &workspace, ErasurePreview &preview, bool asJson)
{
    const auto anew = Erasures(workspace).makeCopiesAnew(preview.copies);
    if (!anew)
        return refuse(anew.error());
    preview.copies.removeIf([&](const ArchiveCopy &copy) { return !anew->left.contains(copy.path); });
    if (!asJson)
        sayAnew(*anew);
    return complainOfLeft(anew->left);
}

int erase(Workspace &workspace, const Arguments &arguments)
{
    auto preview = previewOf(workspace, arguments);
    if (!preview)
        return refuse(preview.error());
    if (const auto erased = People(workspace).erase(preview->person.id); !erased)
        return refuse(erased.error());
    const bool isJson = arguments.has(QStringLiteral("--json"));
    if (!isJson)
        sayErased(*preview);
    const int code = arguments.has(QStringLiteral("--new-copies")) ? makeAnew(workspace, *preview, isJson) : int(Done);
    isJson ? sayJson(asJson(*preview, true)) : sayCopies(preview->copies);
    return code;
}

int erasePerson(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("--person")) == arguments.has(QStringLiteral("--id"))) {
        complain(QCoreApplication::translate("Terminal", "Give --person NAME or --id N."));
        return WrongUse;
    }
    if (!arguments.has(QStringLiteral("--yes")))
        return withCopyToRead(arguments.at(0), [&](Workspace &each) { return sayPreview(each, arguments); });
    return withArchive(arguments, [&](Workspace &each) { return erase(each, arguments); });
}

}

QList<Command> erasureCommands()
{
    return {
        writing({QStringLiteral("erase-person"),
                 {QStringLiteral("FILE")},
                 {{QStringLiteral("--person"), QStringLiteral("NAME"),
                   QCoreApplication::translate("Terminal", "the person, by name in any order")},
                  {QStringLiteral("--id"), QStringLiteral("N"),
                   QCoreApplication::translate("Terminal", "the person, by number")},
                  {QStringLiteral("--yes"), {}, QCoreApplication::translate("Terminal", "does it, for good")},
                  {QStringLiteral("--new-copies"),
                   {},
                   QCoreApplication::translate("Terminal", "makes the copies of the archive anew, without the person")},
                  {QStringLiteral("--json"), {}, QCoreApplication::translate("Terminal", "for machines")}},
                 QCoreApplication::translate("Terminal",
                                             "tells where a person's name stands; with --yes erases the person's data"),
                 erasePerson}),
    };
}

}
