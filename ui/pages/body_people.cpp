#include "ui/pages/body_people.h"

#include "core/usecases/bodies.h"
#include "core/usecases/people.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/widgets/record_list.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("BodyPeople", text);
}

QString titledName(const Person &person)
{
    return QStringLiteral("%1 %2").arg(person.honorific, fullName(person)).trimmed();
}

QList<RowsModel<BodyPerson>::Column> columns()
{
    return {
        {sentence(QT_TRANSLATE_NOOP("BodyPeople", "Person")),
         [](const BodyPerson &each) { return titledName(each.person); },
         [](const BodyPerson &each) { return QVariant(each.person.familyName + u' ' + each.person.givenName); },
         {},
         false},
        {sentence(QT_TRANSLATE_NOOP("BodyPeople", "Role")),
         [](const BodyPerson &each) { return label(each.role.role); },
         {},
         {},
         false},
        {sentence(QT_TRANSLATE_NOOP("BodyPeople", "Office")),
         [](const BodyPerson &each) { return each.role.office.isEmpty() ? each.person.jobTitle : each.role.office; },
         {},
         {},
         false},
        {sentence(QT_TRANSLATE_NOOP("BodyPeople", "Telephone")),
         [](const BodyPerson &each) { return each.person.phone; },
         {},
         {},
         false},
    };
}

/// A member of the person, or of its role, as the form asks for it.
template <class Member>
auto ofPerson(Member member)
{
    return [member](auto &each) -> auto &
    {
        return each.person.*member;
    };
}

template <class Member>
auto ofRole(Member member)
{
    return [member](auto &each) -> auto &
    {
        return each.role.*member;
    };
}

void build(RecordForm<BodyPerson> &form)
{
    form.line(QStringLiteral("honorific"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "Title (dott.ssa, ing.)")),
              ofPerson(&Person::honorific));
    form.line(QStringLiteral("givenName"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "Given name")),
              ofPerson(&Person::givenName));
    form.line(QStringLiteral("familyName"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "Family name")),
              ofPerson(&Person::familyName));
    form.line(QStringLiteral("rank"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "Rank")), ofPerson(&Person::rank));
    form.line(QStringLiteral("jobTitle"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "Office held")),
              ofPerson(&Person::jobTitle));
    form.choice(QStringLiteral("gender"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "Grammatical gender")),
                ofPerson(&Person::gender));
    form.line(QStringLiteral("email"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "E-mail")), ofPerson(&Person::email));
    form.line(QStringLiteral("phone"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "Telephone")),
              ofPerson(&Person::phone));
    form.choice(QStringLiteral("role"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "Role for the body")),
                ofRole(&Representative::role));
    form.line(QStringLiteral("designationRef"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "Designation (act)")),
              ofRole(&Representative::designationRef));
    form.day(QStringLiteral("validFrom"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "From")),
             ofRole(&Representative::validFrom));
    form.day(QStringLiteral("validTo"), sentence(QT_TRANSLATE_NOOP("BodyPeople", "Until")),
             ofRole(&Representative::validTo));
}

QToolButton *button(const QString &name, const QString &words, const QString &picture, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setText(words);
    made->setIcon(icon(picture));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

}

BodyPeople::BodyPeople(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_people(
          columns(), [](const BodyPerson &each) { return each.role.id.value(); }, this)
    , m_list(new RecordList(QStringLiteral("bodyPeople"), m_people, this))
    , m_add(button(QStringLiteral("addPerson"), tr("Add a person"), QStringLiteral("plus"), this))
    , m_edit(button(QStringLiteral("editPerson"), tr("Change"), QStringLiteral("pencil"), this))
    , m_remove(button(QStringLiteral("removePerson"), tr("Remove"), QStringLiteral("trash-2"), this))
{
    m_list->view().setAccessibleName(tr("Who speaks for the body"));
    m_list->setEmptyWords(tr("Nobody is recorded for this body: letters go to the body all the same."));
    m_list->setSortedBy(0);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_add);
    tools->addWidget(m_edit);
    tools->addWidget(m_remove);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(tools);
    connect(m_add, &QToolButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QToolButton::clicked, this, &BodyPeople::editSelected);
    connect(m_remove, &QToolButton::clicked, this, &BodyPeople::removeSelected);
    connect(m_list, &RecordList::activated, this, &BodyPeople::editSelected);
    connect(m_list, &RecordList::selected, this, &BodyPeople::tellState);
    tellState();
}

void BodyPeople::showBody(BodyId body)
{
    m_body = body;
    reload();
}

void BodyPeople::reload()
{
    const auto people = m_body.isValid() ? Bodies(m_desk.workspace).peopleOf(m_body) : QList<BodyPerson>();
    if (people)
        m_people.setRows(*people);
    else
        Q_EMIT noticed(Notice::failure(people.error()));
    tellState();
}

void BodyPeople::tellState()
{
    const bool isWritable = m_body.isValid() && !m_desk.workspace.isReadOnly();
    m_add->setEnabled(isWritable);
    m_edit->setEnabled(isWritable && m_list->selectedId() != 0);
    m_remove->setEnabled(isWritable && m_list->selectedId() != 0);
}

void BodyPeople::edit(const BodyPerson &person)
{
    auto *form = new RecordForm<BodyPerson>;
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
    m_list->select(kept->value());
    return {};
}

void BodyPeople::editSelected()
{
    if (const auto person = m_people.find(m_list->selectedId()); person && m_edit->isEnabled())
        edit(*person);
}

void BodyPeople::removeSelected()
{
    const auto removed = Bodies(m_desk.workspace).removeRepresentative(RepresentativeId(m_list->selectedId()));
    if (!removed)
        Q_EMIT noticed(Notice::failure(removed.error()));
}

}
