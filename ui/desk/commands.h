#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <map>

namespace seduta {

/// Everything the user can do from a menu or with a key; each has its words, icon and key in one table.
enum class Command {
    NewArchive,
    OpenArchive,
    OpenSample,
    CloseArchive,
    CopyNow,
    Copies,
    Templates,
    Recovered,
    ErasePerson,
    ImportDocument,
    ExportDocument,
    Verify,
    SetUpCouncil,
    Settings,
    Quit,
    Undo,
    Redo,
    ShowHistory,
    RecordHistory,
    EditRecord,
    GoBack,
    GoForth,
    GoToday,
    GoMeetings,
    GoBodies,
    GoAreas,
    GoActions,
    GoTables,
    GoProjects,
    GoPlan,
    GoRegisters,
    NextRegister,
    PreviousRegister,
    GoSearch,
    Refresh,
    Dark,
    Keys,
    About,
    Add,
    Save,
    Revert,
    Remove,
    Find,
    Print,
    PrintOnPaper,
    Issue,
    SeePapers,
    SaveText,
    SavePage,
    CopyText,
    PasteBodies,
    RenewComposition,
    DuplicateMeeting,
    CopyPec,
    OpenMeeting,
    NextStep,
    StepPreparation,
    StepLetters,
    StepSitting,
    StepMinutes,
    StepFollowUp,
    PrepareLetters,
    PasteProtocols,
    MarkSent,
    SentAsFile,
    AmendLetter,
    MarkRest,
    NewCommitment,
    NewCriticalArea,
    AttachFile,
};

/// Where a command is read and where its key works: a menu of the window, or the page that offers it.
enum class Menu { Archive, Edit, Go, Page, Help };

/// The one register of commands: menus, shortcuts and the page of keys are made from it.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QObject *parent = nullptr);

    QAction &operator[](Command command) const { return *m_actions.at(command); }
    static QList<Command> of(Menu menu);
    /// "Ctrl+Z", as this desktop writes it; empty where it has none.
    QString keyOf(Command command) const;
    static QList<Command> all();
    /// Those a page offers and answers.
    static QList<Command> ofPages();
    /// Whether what is typed in the form is to be kept before it is run; a page keeps or gives it up by itself in the others.
    static bool readsTheForm(Command command);

private:
    std::map<Command, QAction *> m_actions{};
};

}
