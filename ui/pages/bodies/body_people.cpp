#include "ui/pages/bodies/body_people.h"

#include "core/domain/fields/body.h"
#include "core/domain/fields/person.h"
#include "core/usecases/bodies.h"
#include "core/usecases/people.h"
#include "ui/fields/references.h"
#include "ui/look/keys.h"
#include "ui/look/tool_button.h"
#include "ui/records/record_dialog.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/record_panel.h"

#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace seduta {

namespace {

QString titledName(const Person &person)
{
    return QStringLiteral("%1 %2").arg(person.honorific, fullName(person)).trimmed();
}

QList<RowsModel<BodyPerson>::Column> columns()
{
    return {
        {BodyPeople::tr("Person"),
         [](const BodyPerson &each) { return titledName(each.person); },
         [](const BodyPerson &each) { return QVariant(each.person.familyName + u' ' + each.person.givenName); },
         {},
         false},
        {BodyPeople::tr("Role"), [](const BodyPerson &each) { return label(each.role.role); }, {}, {}, false},
        {BodyPeople::tr("Office"),
         [](const BodyPerson &each) { return each.role.office.isEmpty() ? each.person.jobTitle : each.role.office; },
         {},
         {},
         false},
        {BodyPeople::tr("Telephone"), [](const BodyPerson &each) { return each.person.phone; }, {}, {}, false},
    };
}

// Whoever is recorded already is not recorded twice: the fields show what is known.
void offerKnown(RecordForm<BodyPerson> &form, Workspace &workspace)
{
    const QString name = QLatin1String(fieldOf(&Representative::personId).name);
    auto *known = form.reference(name, BodyPeople::tr("Person already recorded"),
                                 Within{&BodyPerson::role, &Representative::personId});
    form.offer(name, personChoices(workspace), newPerson(workspace));
    QObject::connect(known, &QComboBox::activated, &form, [&form, &workspace, known] {
        auto typed = form.record();
        const PersonId chosen(choiceIn(*known));
        if (chosen == typed.person.id)
            return;
        typed.person = People(workspace).find(chosen).value_or(Person());
        form.set(typed);
    });
}

void build(RecordForm<BodyPerson> &form)
{
    form.line(Within{&BodyPerson::person, &Person::honorific});
    form.line(Within{&BodyPerson::person, &Person::givenName});
    form.line(Within{&BodyPerson::person, &Person::familyName});
    form.line(Within{&BodyPerson::person, &Person::rank});
    form.line(Within{&BodyPerson::person, &Person::jobTitle});
    form.choice(Within{&BodyPerson::person, &Person::gender});
    form.mailAddress(Within{&BodyPerson::person, &Person::email});
    form.line(Within{&BodyPerson::person, &Person::phone});
    form.choice(Within{&BodyPerson::role, &Representative::role});
    form.line(QStringLiteral("office"), BodyPeople::tr("Office for this body"),
              Within{&BodyPerson::role, &Representative::office});
    form.line(Within{&BodyPerson::role, &Representative::designationRef});
    form.date(Within{&BodyPerson::role, &Representative::validFrom});
    form.date(Within{&BodyPerson::role, &Representative::validTo});
}

}

BodyPeople::BodyPeople(const Desk &desk, QWidget *parent)
    : RecordsBeside(parent)
    , m_desk(desk)
    , m_people(
          columns(), [](const BodyPerson &each) { return each.role.id.value(); }, this)
    , m_panel(new RecordPanel(QStringLiteral("bodyPeople"), m_people, tr("Add a person"), this))
{
    auto &people = m_panel->list();
    people.view().setAccessibleName(tr("Who speaks for the body"));
    people.setEmptyWords(tr("Nobody is recorded for this body: letters go to the body all the same."));
    people.setSortedBy(0);
    auto *erase = aToolButton(QStringLiteral("erasePersonOfBody"), tr("Erase the person's data…"),
                              QStringLiteral("trash-2"), this);
    m_panel->addTool(*erase);
    connect(erase, &QToolButton::clicked, this, &BodyPeople::askErasure);
    onKey(people.view(), {Qt::SHIFT | Qt::Key_Delete}, tr("Erases the person's data, after a preview"), this,
          [this] { askErasure(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &RecordPanel::addAsked, this, [this] { edit({}); });
    connect(m_panel, &RecordPanel::changeAsked, this,
            [this](qint64 id) { edit(m_people.find(id).value_or(BodyPerson())); });
    connect(m_panel, &RecordPanel::removeAsked, this, [this](qint64 id) { remove(RepresentativeId(id)); });
}

void BodyPeople::showOf(qint64 body)
{
    m_body = BodyId(body);
    reload();
}

void BodyPeople::reload()
{
    const auto people = m_body.isValid() ? Bodies(m_desk.workspace).peopleOf(m_body) : QList<BodyPerson>();
    if (people)
        m_people.setRows(*people);
    else
        Q_EMIT noticed(Notice::failure(people.error()));
    m_panel->setWritable(m_body.isValid() && !m_desk.workspace.isReadOnly());
}

void BodyPeople::edit(const BodyPerson &person)
{
    auto *form = new RecordForm<BodyPerson>;
    if (!person.role.id.isValid())
        offerKnown(*form, m_desk.workspace);
    build(*form);
    form->set(person);
    RecordDialog dialog(
        person.person.id.isValid() ? titledName(person.person) : tr("A person who speaks for the body"), *form,
        [this, form] {
            const auto typed = form->readable();
            return typed ? keep(*typed) : tl::unexpected(typed.error());
        },
        this);
    dialog.exec();
}

Result<void> BodyPeople::keep(const BodyPerson &typed)
{
    auto person = typed;
    person.role.bodyId = m_body;
    const auto kept = Bodies(m_desk.workspace).keepPerson(person);
    if (!kept)
        return tl::unexpected(kept.error());
    m_panel->list().select(kept->value());
    return {};
}

void BodyPeople::askErasure()
{
    if (const auto person = m_people.find(m_panel->list().selectedId()); person)
        Q_EMIT erasureAsked(person->person.id.value());
}

void BodyPeople::remove(RepresentativeId role)
{
    if (const auto removed = Bodies(m_desk.workspace).removeRepresentative(role); !removed)
        Q_EMIT noticed(Notice::failure(removed.error()));
}

}
