#include "ui/pages/registers/people_page.h"

#include "core/domain/fields/person.h"
#include "core/usecases/people.h"
#include "core/usecases/registers.h"
#include "ui/look/keys.h"
#include "ui/records/record_list.h"

#include <QTreeView>

namespace seduta {

namespace {

/// By the family name, as a list of persons is sought; who has none is known by rank or office.
QString nameOf(const Person &person)
{
    const QString name = QStringLiteral("%1 %2").arg(person.familyName, person.givenName).trimmed();
    if (!name.isEmpty())
        return name;
    return person.rank.isEmpty() ? person.jobTitle : person.rank;
}

QList<RowsModel<PersonLine>::Column> columns()
{
    return {
        {PeoplePage::tr("Person"), [](const PersonLine &line) { return nameOf(line.person); }, {}, {}, false},
        {PeoplePage::tr("Office"), [](const PersonLine &line) { return line.person.jobTitle; }, {}, {}, false},
        {PeoplePage::tr("Sits for"), [](const PersonLine &line) { return line.bodies; }, {}, {}, false},
    };
}

RecordKind<Person> kind()
{
    auto kind = keptBy<People, Person>(QStringLiteral("person"), nameOf);
    kind.alsoShown = {"body", "representative"};
    return kind;
}

}

PeoplePage::PeoplePage(const Desk &desk, QWidget *parent)
    : PageOf(
        kind(), columns(), [](const PersonLine &line) { return line.person.id.value(); }, desk, parent)
{
    auto *people = new RecordList(QStringLiteral("peopleList"), rows(), this);
    people->view().setAccessibleName(tr("Persons, by name"));
    people->setEmptyWords(tr("Who chairs, signs, writes the minutes or speaks stands here, with or without a body. Add "
                             "the first person with Ctrl+N."));
    people->setSortedBy(0);
    buildForm();
    build(QStringLiteral("peoplePage"), *people);
    onKey(people->view(), {Qt::SHIFT | Qt::Key_Delete}, tr("Erases the person's data, after a preview"), this,
          [this] { askErasure(); });
}

void PeoplePage::buildForm()
{
    form().line(&Person::honorific);
    form().line(&Person::givenName);
    form().line(&Person::familyName);
    form().line(&Person::jobTitle);
    form().line(&Person::rank);
    form().choice(&Person::gender);
    form().mailAddress(&Person::email);
    form().line(&Person::phone);
    form().text(&Person::note, 3);
    form().addAdvice(tr("Do not write names of single migrants."));
}

QString PeoplePage::title() const
{
    return tr("Persons");
}

QString PeoplePage::newWords() const
{
    return tr("New person");
}

Result<QList<PersonLine>> PeoplePage::read()
{
    return Registers(workspace()).persons();
}

Result<void> PeoplePage::remove(qint64 id)
{
    const auto line = rows().find(id);
    const auto removed = PageOf::remove(id);
    if (removed && line)
        Q_EMIT noticed(Notice::done(tr("\"%1\" was removed. Ctrl+Z brings it back.").arg(nameOf(line->person))));
    return removed;
}

void PeoplePage::runOnCard(CardAct act)
{
    if (act == CardAct::EraseData)
        askErasure();
    else
        PageOf::runOnCard(act);
}

void PeoplePage::askErasure()
{
    if (hasCurrent() && leave())
        Q_EMIT wentTo({PageKind::Erasure, current()});
}

}
