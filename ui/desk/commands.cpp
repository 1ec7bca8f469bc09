#include "ui/desk/commands.h"

#include "ui/look/look.h"

#include <QCoreApplication>

#include <array>

namespace seduta {

namespace {

struct Line {
    Command command = Command::Quit;
    Menu menu = Menu::Archive;
    const char *name = "";
    const char *text = "";
    const char *key = "";
    const char *picture = "";
};

constexpr std::array lines{
    Line{Command::NewArchive, Menu::Archive, "newArchive", QT_TRANSLATE_NOOP("Commands", "&New archive…"),
         "Ctrl+Shift+N", "file-plus"},
    Line{Command::OpenArchive, Menu::Archive, "openArchive", QT_TRANSLATE_NOOP("Commands", "&Open an archive…"),
         "Ctrl+O", "folder-open"},
    Line{Command::OpenSample, Menu::Archive, "openSample", QT_TRANSLATE_NOOP("Commands", "Open the &sample"), "",
         "book-open"},
    Line{Command::CloseArchive, Menu::Archive, "closeArchive", QT_TRANSLATE_NOOP("Commands", "&Close the archive"),
         "Ctrl+W", "x"},
    Line{Command::SetUpCouncil, Menu::Archive, "setUpCouncil", QT_TRANSLATE_NOOP("Commands", "The co&uncil…"), "Ctrl+,",
         "building-2"},
    Line{Command::Settings, Menu::Archive, "settings", QT_TRANSLATE_NOOP("Commands", "Se&ttings…"), "Ctrl+Alt+,",
         "settings"},
    Line{Command::Templates, Menu::Archive, "templates", QT_TRANSLATE_NOOP("Commands", "Te&mplates of the papers…"), "",
         ""},
    Line{Command::CopyNow, Menu::Archive, "copyNow", QT_TRANSLATE_NOOP("Commands", "Make a copy no&w"), "", "copy"},
    Line{Command::Copies, Menu::Archive, "copies", QT_TRANSLATE_NOOP("Commands", "Co&pies of the archive…"), "",
         "archive"},
    Line{Command::Recovered, Menu::Archive, "recovered", QT_TRANSLATE_NOOP("Commands", "Te&xts found again…"), "",
         "file-text"},
    Line{Command::ImportDocument, Menu::Archive, "importDocument",
         QT_TRANSLATE_NOOP("Commands", "&Import a document (JSON)…"), "", "file-plus"},
    Line{Command::ExportDocument, Menu::Archive, "exportDocument",
         QT_TRANSLATE_NOOP("Commands", "Export as a &document (JSON)…"), "", "file-down"},
    Line{Command::Verify, Menu::Archive, "verifyArchive", QT_TRANSLATE_NOOP("Commands", "&Verify the archive"), "",
         "check"},
    Line{Command::ErasePerson, Menu::Archive, "erasePerson", QT_TRANSLATE_NOOP("Commands", "E&rase a person's data…"),
         "", "trash-2"},
    Line{Command::Quit, Menu::Archive, "quit", QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q", ""},

    Line{Command::Undo, Menu::Edit, "undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), "Ctrl+Z", "undo-2"},
    Line{Command::Redo, Menu::Edit, "redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), "Ctrl+Shift+Z", "redo-2"},
    Line{Command::Add, Menu::Edit, "add", QT_TRANSLATE_NOOP("Commands", "&New"), "Ctrl+N", "plus"},
    Line{Command::Save, Menu::Edit, "save", QT_TRANSLATE_NOOP("Commands", "&Save"), "Ctrl+S", "save"},
    Line{Command::Revert, Menu::Edit, "revert", QT_TRANSLATE_NOOP("Commands", "Give up the c&hanges"), "Ctrl+Shift+R",
         "x"},
    Line{Command::EditRecord, Menu::Edit, "editRecord", QT_TRANSLATE_NOOP("Commands", "&Edit"), "F2", "pencil"},
    Line{Command::AttachFile, Menu::Edit, "attachFile", QT_TRANSLATE_NOOP("Commands", "Attac&h a file…"),
         "Ctrl+Shift+L", "paperclip"},
    Line{Command::Remove, Menu::Edit, "remove", QT_TRANSLATE_NOOP("Commands", "&Remove"), "Ctrl+Del", "trash-2"},
    Line{Command::Find, Menu::Edit, "find", QT_TRANSLATE_NOOP("Commands", "&Filter the list"), "Ctrl+F", "search"},
    Line{Command::RecordHistory, Menu::Edit, "recordHistory",
         QT_TRANSLATE_NOOP("Commands", "Who changed &this, and when"), "Ctrl+H", "history"},
    Line{Command::ShowHistory, Menu::Edit, "showHistory", QT_TRANSLATE_NOOP("Commands", "His&tory"), "Ctrl+Shift+H",
         "history"},

    Line{Command::GoToday, Menu::Go, "goToday", QT_TRANSLATE_NOOP("Commands", "&Today"), "Ctrl+1", "layout-dashboard"},
    Line{Command::GoMeetings, Menu::Go, "goMeetings", QT_TRANSLATE_NOOP("Commands", "&Meetings"), "Ctrl+2",
         "calendar-days"},
    Line{Command::GoBodies, Menu::Go, "goBodies", QT_TRANSLATE_NOOP("Commands", "&Bodies"), "Ctrl+3", "building-2"},
    Line{Command::GoAreas, Menu::Go, "goAreas", QT_TRANSLATE_NOOP("Commands", "&Critical areas"), "Ctrl+4",
         "triangle-alert"},
    Line{Command::GoActions, Menu::Go, "goActions", QT_TRANSLATE_NOOP("Commands", "C&ommitments"), "Ctrl+5",
         "list-checks"},
    Line{Command::GoTables, Menu::Go, "goTables", QT_TRANSLATE_NOOP("Commands", "&Working tables"), "Ctrl+6", "users"},
    Line{Command::GoProjects, Menu::Go, "goProjects", QT_TRANSLATE_NOOP("Commands", "&Projects"), "Ctrl+7",
         "folder-kanban"},
    Line{Command::GoPlan, Menu::Go, "goPlan", QT_TRANSLATE_NOOP("Commands", "P&lan"), "Ctrl+8", "map"},
    Line{Command::GoRegisters, Menu::Go, "goRegisters", QT_TRANSLATE_NOOP("Commands", "Re&gisters"), "Ctrl+9",
         "archive"},
    Line{Command::NextRegister, Menu::Go, "nextRegister", QT_TRANSLATE_NOOP("Commands", "Ne&xt register"),
         "Ctrl+PgDown", ""},
    Line{Command::PreviousRegister, Menu::Go, "previousRegister", QT_TRANSLATE_NOOP("Commands", "Pre&vious register"),
         "Ctrl+PgUp", ""},
    Line{Command::GoSearch, Menu::Go, "goSearch", QT_TRANSLATE_NOOP("Commands", "&Search"), "Ctrl+Shift+F", "search"},
    Line{Command::GoBack, Menu::Go, "goBack", QT_TRANSLATE_NOOP("Commands", "Bac&k"), "Alt+Left", "arrow-left"},
    Line{Command::GoForth, Menu::Go, "goForth", QT_TRANSLATE_NOOP("Commands", "&Forward"), "Alt+Right", "arrow-right"},
    Line{Command::Refresh, Menu::Go, "refresh", QT_TRANSLATE_NOOP("Commands", "&Read again"), "F5", "refresh-cw"},

    Line{Command::PasteBodies, Menu::Page, "pasteBodies", QT_TRANSLATE_NOOP("Commands", "Paste rows from a sheet"),
         "Ctrl+Shift+V", "clipboard-paste"},
    Line{Command::CopyPec, Menu::Page, "copyPec", QT_TRANSLATE_NOOP("Commands", "Copy all PEC addresses"),
         "Ctrl+Shift+C", "copy"},
    Line{Command::DuplicateMeeting, Menu::Page, "duplicateMeeting",
         QT_TRANSLATE_NOOP("Commands", "A meeting li&ke this one…"), "Ctrl+Shift+D", "copy"},
    Line{Command::RenewComposition, Menu::Page, "renewComposition",
         QT_TRANSLATE_NOOP("Commands", "New composition by copy…"), "Ctrl+D", "copy"},
    Line{Command::OpenMeeting, Menu::Page, "openMeeting", QT_TRANSLATE_NOOP("Commands", "Work on the meeting"),
         "Ctrl+Return", "arrow-right"},
    Line{Command::PrepareLetters, Menu::Page, "prepareLetters", QT_TRANSLATE_NOOP("Commands", "Prepare the letters"),
         "Ctrl+L", "mail"},
    Line{Command::PasteProtocols, Menu::Page, "pasteProtocols", QT_TRANSLATE_NOOP("Commands", "Paste the protocols"),
         "Ctrl+Shift+P", "clipboard-paste"},
    Line{Command::SeePapers, Menu::Page, "seePapers", QT_TRANSLATE_NOOP("Commands", "See and change the papers"),
         "Ctrl+E", "eye"},
    Line{Command::Print, Menu::Page, "print", QT_TRANSLATE_NOOP("Commands", "Drafts as PDF"), "Ctrl+P", "file-down"},
    Line{Command::SaveText, Menu::Page, "saveText", QT_TRANSLATE_NOOP("Commands", "Save to go on &writing (ODT)…"),
         "Ctrl+Shift+O", "file-text"},
    Line{Command::SavePage, Menu::Page, "savePage", QT_TRANSLATE_NOOP("Commands", "Save as a web page…"), "",
         "file-text"},
    Line{Command::CopyText, Menu::Page, "copyText", QT_TRANSLATE_NOOP("Commands", "Copy the text"), "Ctrl+Shift+T",
         "copy"},
    Line{Command::PrintOnPaper, Menu::Page, "printOnPaper", QT_TRANSLATE_NOOP("Commands", "Print on paper…"),
         "Ctrl+Alt+P", "printer"},
    Line{Command::Issue, Menu::Page, "issue", QT_TRANSLATE_NOOP("Commands", "Issue…"), "Ctrl+Shift+E", "stamp"},
    Line{Command::MarkSent, Menu::Page, "markSent", QT_TRANSLATE_NOOP("Commands", "Mark as sent"), "Ctrl+Shift+S",
         "send"},
    Line{Command::SentAsFile, Menu::Page, "sentAsFile", QT_TRANSLATE_NOOP("Commands", "Left as another file…"), "",
         "send"},
    Line{Command::AmendLetter, Menu::Page, "amendLetter", QT_TRANSLATE_NOOP("Commands", "Amend a letter sent"), "",
         "pencil"},
    Line{Command::MarkRest, Menu::Page, "markRest", QT_TRANSLATE_NOOP("Commands", "Who is left was absent"),
         "Ctrl+Shift+A", "users"},
    Line{Command::NewCommitment, Menu::Page, "newCommitment",
         QT_TRANSLATE_NOOP("Commands", "Commitment from these words"), "Ctrl+I", "list-checks"},
    Line{Command::NewCriticalArea, Menu::Page, "newCriticalArea",
         QT_TRANSLATE_NOOP("Commands", "Critical area from these words"), "Ctrl+K", "triangle-alert"},
    Line{Command::NextStep, Menu::Page, "nextStep", QT_TRANSLATE_NOOP("Commands", "The next step of the meeting"),
         "Ctrl+J", ""},
    Line{Command::StepPreparation, Menu::Page, "stepPreparation", QT_TRANSLATE_NOOP("Commands", "&1. Preparation"),
         "Alt+1", ""},
    Line{Command::StepLetters, Menu::Page, "stepLetters", QT_TRANSLATE_NOOP("Commands", "&2. Convocations"), "Alt+2",
         ""},
    Line{Command::StepSitting, Menu::Page, "stepSitting", QT_TRANSLATE_NOOP("Commands", "&3. Sitting"), "Alt+3", ""},
    Line{Command::StepMinutes, Menu::Page, "stepMinutes", QT_TRANSLATE_NOOP("Commands", "&4. Minutes"), "Alt+4", ""},
    Line{Command::StepFollowUp, Menu::Page, "stepFollowUp", QT_TRANSLATE_NOOP("Commands", "&5. Follow-up"), "Alt+5",
         ""},

    Line{Command::Keys, Menu::Help, "keys", QT_TRANSLATE_NOOP("Commands", "&Keys of this page"), "F1", "keyboard"},
    Line{Command::About, Menu::Help, "about", QT_TRANSLATE_NOOP("Commands", "&About Seduta"), "", "info"},
    Line{Command::Dark, Menu::Help, "dark", QT_TRANSLATE_NOOP("Commands", "&Dark colours"), "", "moon"},
};

}

Commands::Commands(QObject *parent)
    : QObject(parent)
{
    for (const auto &line : lines) {
        auto *action = new QAction(QCoreApplication::translate("Commands", line.text), this);
        action->setObjectName(QLatin1String(line.name));
        action->setShortcut(QKeySequence(QLatin1String(line.key)));
        if (*line.picture)
            action->setIcon(icon(QLatin1String(line.picture)));
        m_actions.emplace(line.command, action);
    }
    (*this)[Command::Dark].setCheckable(true);
    // Hands that come from other programs know it by either key.
    (*this)[Command::Redo].setShortcuts({(*this)[Command::Redo].shortcut(), QKeySequence(QStringLiteral("Ctrl+Y"))});
}

QList<Command> Commands::of(Menu menu)
{
    QList<Command> commands;
    for (const auto &line : lines)
        if (line.menu == menu)
            commands.append(line.command);
    return commands;
}

QString Commands::keyOf(Command command) const
{
    return (*this)[command].shortcut().toString(QKeySequence::NativeText);
}

QList<Command> Commands::all()
{
    QList<Command> commands;
    for (const auto &line : lines)
        commands.append(line.command);
    return commands;
}

QList<Command> Commands::ofPages()
{
    return of(Menu::Page) << Command::Add << Command::Save << Command::Revert << Command::Remove << Command::Find
                          << Command::RecordHistory << Command::EditRecord << Command::AttachFile;
}

bool Commands::readsTheForm(Command command)
{
    return of(Menu::Page).contains(command) || command == Command::RecordHistory || command == Command::AttachFile;
}

}
