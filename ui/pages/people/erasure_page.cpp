#include "ui/pages/people/erasure_page.h"

#include "core/support/bounded_text.h"
#include "core/usecases/people.h"
#include "ui/desk/dialogs.h"
#include "ui/desk/drafts.h"
#include "ui/fields/chooser.h"
#include "ui/look/label_of.h"
#include "ui/look/tool_button.h"
#include "ui/records/record_list.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>

namespace seduta {

namespace {

QString nameOf(const Person &person)
{
    const QString name = QStringLiteral("%1 %2").arg(person.familyName, person.givenName).trimmed();
    return shortened(person.jobTitle.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, person.jobTitle));
}

/// Whoever has data to erase.
QList<Choice> choicesAmong(const QList<Person> &persons)
{
    QList<Choice> choices{{ErasurePage::tr("(choose the person)"), 0}};
    for (const auto &person : persons)
        if (person != afterErasure(person))
            choices.append({nameOf(person), person.id.value()});
    return choices;
}

QString native(const QStringList &paths)
{
    QStringList names;
    for (const auto &path : paths)
        names.append(QDir::toNativeSeparators(path));
    return names.join(u'\n');
}

QStringList pathsOf(const QList<ArchiveCopy> &copies)
{
    QStringList paths;
    for (const auto &copy : copies)
        paths.append(copy.path);
    return paths;
}

}

ErasurePage::ErasurePage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_lines(
          erasureColumns(), [](const ErasureLine &line) { return line.id; }, this)
    , m_list(new RecordList(QStringLiteral("namedPlaces"), m_lines, this))
    , m_person(new Chooser(this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("erasurePage"));
    m_list->view().setAccessibleName(tr("Where the name stands"));
    m_list->setUnsorted();
    m_list->setActivation(tr("Opens the place"));
    m_words->setObjectName(QStringLiteral("erasureWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    letWordsGiveWay(*m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildHead());
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(buildTools());
    connect(m_list, &RecordList::activated, this, &ErasurePage::openPlace);
    connect(m_list, &RecordList::selected, this, &ErasurePage::tellTools);
    connect(m_person, &QComboBox::currentIndexChanged, this, [this] { lookAgain(); });
}

QWidget *ErasurePage::buildHead()
{
    auto *head = new QWidget(this);
    m_person->setObjectName(QStringLiteral("erasedPerson"));
    m_person->setAccessibleName(tr("Whose data are erased"));
    m_person->setMinimumContentsLength(40);
    auto *label = new QLabel(tr("Person:"), head);
    label->setBuddy(m_person);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_person);
    row->addStretch(1);
    return head;
}

QWidget *ErasurePage::buildTools()
{
    auto *tools = new QWidget(this);
    m_open = aToolButton(QStringLiteral("openNamedPlace"), tr("Open the place"), QStringLiteral("arrow-right"), tools);
    m_erase =
        aToolButton(QStringLiteral("erasePersonNow"), tr("Erase the data for good…"), QStringLiteral("trash-2"), tools);
    m_anew = aToolButton(QStringLiteral("copiesAnew"), tr("Make the copies anew without this person…"),
                         QStringLiteral("copy"), tools);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_erase);
    row->addWidget(m_anew);
    row->addStretch(1);
    connect(m_open, &QToolButton::clicked, this, &ErasurePage::openPlace);
    connect(m_erase, &QToolButton::clicked, this, &ErasurePage::erase);
    connect(m_anew, &QToolButton::clicked, this, &ErasurePage::makeCopiesAnew);
    return tools;
}

QString ErasurePage::title() const
{
    return tr("Erase a person's data");
}

void ErasurePage::show(const Place &place)
{
    if (place.id != 0)
        choose(place.id);
}

void ErasurePage::takeFocus()
{
    if (choiceIn(*m_person) == 0)
        m_person->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void ErasurePage::reload()
{
    if (m_isDone)
        return;
    offerPersons();
    lookAgain();
}

void ErasurePage::offerPersons()
{
    const QSignalBlocker quiet(m_person);
    const auto persons = People(workspace()).all();
    fillChoice(*m_person, choicesAmong(persons.value_or(QList<Person>())));
    if (!persons)
        fail(persons.error());
}

void ErasurePage::choose(qint64 person)
{
    const QSignalBlocker quiet(m_person);
    m_isDone = false;
    offerPersons();
    setChoice(*m_person, person);
    lookAgain();
}

void ErasurePage::lookAgain()
{
    m_isDone = false;
    m_preview = {};
    if (const PersonId person(choiceIn(*m_person)); person.isValid()) {
        const auto preview = Erasures(workspace()).preview(person, drafts().found());
        if (preview)
            m_preview = *preview;
        else
            fail(preview.error());
    }
    tell();
}

void ErasurePage::tell()
{
    const QString name = shortened(fullName(m_preview.person));
    m_lines.setRows(erasureLines(m_preview, m_isDone));
    if (m_isDone)
        m_words->setText(tr("Erased: the person is called \"%1\" now. What still stands is below, each with its "
                            "reason; what is corrected from now on stays in the history.")
                             .arg(m_preview.nameAfterwards));
    else if (m_preview.person.id.isValid())
        m_words->setText(
            tr("This is where the name of %1 stands. Afterwards the person will be called \"%2\". What somebody "
               "wrote by hand is corrected first, here below: then the history forgets it too. Texts in "
               "attached files are not searched.")
                .arg(name, m_preview.nameAfterwards));
    else
        m_words->setText(
            tr("At a person's request (GDPR, article 17): choose whose data, and see where the name stands before "
               "anything is done."));
    m_list->setEmptyWords(m_isDone ? tr("Nothing is left of this person in the archive and its copies.")
                                   : tr("Choose the person above: the places that name them stand here."));
    tellTools();
}

void ErasurePage::tellTools()
{
    const auto line = m_lines.find(m_list->selectedId());
    const bool isWritable = !workspace().isReadOnly();
    m_open->setEnabled(line && line->place);
    m_erase->setEnabled(isWritable && !m_isDone && m_preview.person.id.isValid());
    m_anew->setEnabled(isWritable && m_isDone && !m_preview.copies.isEmpty());
}

void ErasurePage::openPlace()
{
    if (const auto line = m_lines.find(m_list->selectedId()); line && line->place)
        Q_EMIT wentTo(*line->place);
}

void ErasurePage::erase()
{
    const Question question{tr("Erase the data of %1? %n place(s) will go on naming the person. It cannot be undone.",
                               nullptr, m_preview.namingAfterwards())
                                .arg(shortened(fullName(m_preview.person))),
                            tr("Erase for good")};
    if (!dialogs().confirm(this, question))
        return;
    m_isDone = true;
    const auto erased = People(workspace()).erase(m_preview.person.id);
    m_isDone = erased.has_value();
    if (!erased) {
        fail(erased.error());
        return;
    }
    offerPersons();
    tell();
    Q_EMIT noticed(Notice::done(tr("The person's data were erased: the history tells the act, without the name.")));
}

void ErasurePage::makeCopiesAnew()
{
    const Question question{tr("A new copy is made and verified; then these are removed for good:\n%1")
                                .arg(native(pathsOf(m_preview.copies))),
                            tr("Make anew")};
    if (!dialogs().confirm(this, question))
        return;
    const auto anew = Erasures(workspace()).makeCopiesAnew(m_preview.copies);
    if (!anew) {
        fail(anew.error());
        return;
    }
    m_preview.copies.removeIf([&](const ArchiveCopy &copy) { return !anew->left.contains(copy.path); });
    tell();
    if (anew->left.isEmpty())
        Q_EMIT noticed(
            Notice::done(tr("The copies were made anew: %1").arg(QDir::toNativeSeparators(anew->made.path))));
    else
        Q_EMIT noticed(
            Notice::advice(tr("These stay, because they are no copies of this archive or cannot be removed: %1")
                               .arg(native(anew->left))));
}

}
