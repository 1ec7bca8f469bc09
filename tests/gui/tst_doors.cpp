#include "core/domain/fields/all.h"
#include "core/domain/record_description.h"
#include "core/usecases/agendas.h"
#include "core/usecases/attachments.h"
#include "core/usecases/events.h"
#include "core/usecases/opinions.h"
#include "tests/gui/every_place.h"
#include "tests/gui/rooms.h"
#include "ui/desk/commands.h"
#include "ui/records/record_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QTabBar>

using namespace seduta;

namespace {

/// Ten at most, each with its reason.
const QMap<QString, QString> &exemptions()
{
    static const QMap<QString, QString> exempt{
        {"document_kind", "the kinds of papers are the program's own rows"},
        {"issued_document", "what left the office is written by Emetti alone; its protocol has a box of its own"},
        {"sent_file", "the file that left is kept whole, and described by the program"},
        {"statement.position", "what was said comes in the order in which it was written"},
    };
    return exempt;
}

QString columnOf(const QString &record, const FieldDescription &field)
{
    return QStringLiteral("%1.%2").arg(record, QLatin1String(field.name));
}

bool isExempt(const QString &record, const QString &column)
{
    return exemptions().contains(record) || exemptions().contains(column) || isSaidByThePlace(column);
}

QSet<QString> namesOf(const QWidget &within)
{
    QSet<QString> names;
    const auto widgets = within.findChildren<QWidget *>();
    for (const auto *widget : widgets)
        if (widget->isVisible() && !widget->objectName().isEmpty())
            names.insert(widget->objectName());
    return names;
}

}

/// What core can do, the window has a door to.
class TestDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }

    void everyColumnAUserCanFillHasItsControl();
    void fewAreExempt();
    void everyVerbOfTheTerminalHasItsCommand();

private:
    OpenWindow &story() { return *m_story; }
    QSet<QString> controlsIn(const Room &room);
    void chooseALine();
    QSet<QString> controlsOfProposals();
    QSet<QString> controlsOfAttachments();
    QSet<QString> controlsOfBox(const QString &list);
    void showBehindTabs(const QString &control);
    QStringList lackingOf(const RecordDescription &record, const QSet<QString> &controls) const;

    std::unique_ptr<OpenWindow> m_story{};
};

void TestDoors::init()
{
    m_story = std::make_unique<OpenWindow>();
    story().openSampleWithDraftMinutes();
    Event event;
    event.title = "Corso";
    QVERIFY(Events(story().archive()).add(event));
    Opinion opinion;
    opinion.projectId = ProjectId(1);
    QVERIFY(Opinions(story().archive()).add(opinion));
}

// Behind which tab it stands is not known: each is tried, but for those that lead to another page.
void TestDoors::showBehindTabs(const QString &control)
{
    static const QStringList ofPages{"meetingSteps", "registerTabs"};
    const auto tabs = story().window().findChildren<QTabBar *>();
    for (auto *bar : tabs)
        for (int tab = 0;
             bar->isVisible() && !ofPages.contains(bar->objectName()) && tab < bar->count() && !story().isSeen(control);
             ++tab)
            bar->setCurrentIndex(tab);
}

QSet<QString> TestDoors::controlsOfBox(const QString &list)
{
    QSet<QString> names;
    const QString add = list + QStringLiteral("Add");
    showBehindTabs(add);
    if (!story().isSeen(add) || !story().the(add).isEnabled())
        return names;
    story().inBox(QStringLiteral("recordDialog"), [&](QWidget &box) {
        names = namesOf(box);
        box.close();
    });
    story().click(add);
    return names;
}

// In a step of the meeting some controls are those of the line chosen.
void TestDoors::chooseALine()
{
    const QString point = Agendas(story().archive()).of(MeetingId(1))->constFirst().item.title;
    for (const auto &[list, words] :
         {std::pair("minutesSections", point), std::pair("letterList", QStringLiteral("Questura di Asti"))})
        if (story().isSeen(list))
            story().selectRow(list, words);
}

// What only a proposal has is asked when an act is said to be one.
QSet<QString> TestDoors::controlsOfProposals()
{
    if (!story().isSeen("actionsPage"))
        return {};
    const QString before = story().the<QComboBox>("kind").currentText();
    story().pick("kind", "proposta");
    const auto names = namesOf(story().window());
    story().pick("kind", before);
    return names;
}

// They are described in the place of the card, once there are some.
QSet<QString> TestDoors::controlsOfAttachments()
{
    QFile file(story().file("slide.txt"));
    if (file.open(QIODevice::WriteOnly))
        file.write("x");
    file.close();
    Attachments(story().archive()).attach({"body", 3}, file.fileName()).value();
    story().press(Qt::Key_Escape);
    story().click("cardAttachments");
    QSet<QString> names = namesOf(story().window());
    story().inBox(QStringLiteral("recordDialog"), [&](QWidget &box) {
        names += namesOf(box);
        box.close();
    });
    story().click("attachmentsChange");
    return names;
}

QSet<QString> TestDoors::controlsIn(const Room &room)
{
    story().window().go(room.place);
    story().openForm();
    chooseALine();
    QSet<QString> names;
    if (!room.list.isEmpty())
        names = controlsOfBox(room.list);
    names += namesOf(story().window());
    names += controlsOfProposals();
    if (room.record == QStringLiteral("attachment"))
        names += controlsOfAttachments();
    for (const auto *action : story().window().findChildren<QAction *>())
        if (action->isVisible() && !action->objectName().isEmpty())
            names.insert(action->objectName());
    return names;
}

QStringList TestDoors::lackingOf(const RecordDescription &record, const QSet<QString> &controls) const
{
    QStringList lacking;
    for (const auto &field : record.fields) {
        const auto column = columnOf(QLatin1String(record.name), field);
        const auto control = otherNames().value(column, QLatin1String(field.name));
        const bool isOfAgendaLink = QLatin1String(record.name) == QLatin1String("agenda_link");
        if (!isExempt(QLatin1String(record.name), column)
            && !controls.contains(isOfAgendaLink ? QStringLiteral("about") : control))
            lacking.append(column);
    }
    return lacking;
}

void TestDoors::everyColumnAUserCanFillHasItsControl()
{
    QMap<QString, QSet<QString>> controls;
    const auto all = rooms();
    for (const auto &room : all)
        controls[room.record] += controlsIn(room);
    QStringList lacking;
    for (const auto &record : describedRecords()) {
        lacking += lackingOf(record, controls.value(QLatin1String(record.name)));
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
}

void TestDoors::fewAreExempt()
{
    QVERIFY(exemptions().size() <= 10);
    for (const auto &reason : exemptions())
        QVERIFY(!reason.isEmpty());
}

void TestDoors::everyVerbOfTheTerminalHasItsCommand()
{
    const QMap<QString, QString> doors{
        {"new", "newArchive"},
        {"import", "importDocument"},
        {"export", "exportDocument"},
        {"backup", "copyNow"},
        {"copies", "copies"},
        {"restore", "copies"},
        {"list", "goBodies"},
        {"meetings", "goMeetings"},
        {"next", "goToday"},
        {"actions", "goActions"},
        {"show", "editRecord"},
        {"check", "seePapers"},
        {"convocations", "print"},
        {"agenda", "seePapers"},
        {"attendance-sheet", "seePapers"},
        {"minutes", "seePapers"},
        {"press-release", "seePapers"},
        {"place-cards", "seePapers"},
        {"chair-agenda", "seePapers"},
        {"extracts", "seePapers"},
        {"members", "seePapers"},
        {"addresses", "seePapers"},
        {"opinions", "seePapers"},
        {"dossier-cover", "seePapers"},
        {"verify", "verifyArchive"},
        {"history", "showHistory"},
        {"undo", "undo"},
        {"redo", "redo"},
        {"erase-person", "erasePerson"},
        {"search", "goSearch"},
        {"attach", "attachFile"},
        {"save-attachment", "attachFile"},
    };
    QProcess terminal;
    terminal.start(QStringLiteral(SEDUTA_CLI), {QStringLiteral("--help")});
    QVERIFY(terminal.waitForFinished());
    int verbs = 0;
    const auto lines = QString::fromUtf8(terminal.readAllStandardOutput()).split(u'\n');
    for (const auto &line : lines) {
        if (!line.startsWith(QStringLiteral("  ")))
            continue;
        const QString verb = line.trimmed().section(u' ', 0, 0);
        const QString command = doors.value(verb);
        QVERIFY2(!command.isEmpty() && story().window().findChild<QAction *>(command), qPrintable(verb));
        ++verbs;
    }
    QCOMPARE(verbs, doors.size());
}

QTEST_MAIN(TestDoors)
#include "tst_doors.moc"
