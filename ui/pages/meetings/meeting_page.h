#pragma once

#include "core/usecases/meeting_verb.h"
#include "ui/desk/meeting_desk.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace seduta {

class ToneLabel;

/// The workspace of one meeting: its state, the one sensible next step, and the five steps in their order.
class MeetingPage : public Page
{
    Q_OBJECT

public:
    /// One of the five steps, each a page of its own.
    using MakeStep = std::function<Page *(const MeetingDesk &, QWidget *parent)>;

    MeetingPage(const Desk &desk, const QList<MakeStep> &steps, QWidget *parent);

    QString title() const override;
    QString newWords() const override;
    void reload() override;
    QStringList tables() const override;
    void show(const Place &place) override;
    bool leave() override;
    QList<Command> commands() const override;
    void run(Command command) override;
    RecordName record() const override;
    void takeFocus() override;

    using Page::show;

protected:
    void reread(const QList<TouchedRow> &rows) override;

private:
    void addStep(Page *step);
    QWidget *buildHead();
    void buildPapers();
    Page *step() const;
    bool goTo(MeetingStep to);
    void readMeeting();
    void tellState();
    void act(MeetingVerb verb);
    Result<void> done(MeetingVerb verb);
    QTime hourNow() const;
    Result<void> withReason(MeetingVerb verb, const std::function<Result<void>(const QString &)> &act);
    void postpone();
    void seePapers();
    void makePaper(DocumentKind kind, bool isIssued);

    MeetingId m_meeting{};
    MeetingAhead m_ahead{};
    ToneLabel *m_state = nullptr;
    QLabel *m_facts = nullptr;
    QToolButton *m_papers = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_others = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_steps = nullptr;
    QList<Page *> m_allSteps{};
};

}
