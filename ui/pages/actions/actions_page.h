#pragma once

#include "core/usecases/actions.h"
#include "ui/records/page_of.h"
#include "ui/records/tree_rows.h"

class QComboBox;

namespace seduta {

class ActionFilters;
class HeardLine;
class RecordTree;

/// What the form of an impegno asks for: the commitment, its status, and the body in charge of a new one.
struct ActionSheet {
    ActionItem action{};
    BodyId owner{};

    bool operator==(const ActionSheet &) const = default;
};

/// A line of the list: a commitment with its age in meetings, or a day of its story below it.
struct ActionLine {
    ActionSummary action{};
    int meetingsSince = 0;
    std::optional<ActionMoment> moment{};
};

/// The impegni: who must do what by when; those open, overdue, or all, of one body, due in a period. Each row unfolds its story.
class ActionsPage : public PageOf<TreeRows<ActionLine>, ActionSheet>
{
    Q_OBJECT

public:
    ActionsPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    QString newWords() const override;
    void run(Command command) override;

protected:
    Result<QList<ActionLine>> read() override;
    Result<void> fillForm(qint64 id) override;
    void clearForm() override;
    Result<qint64> save(qint64 id) override;
    Result<void> fillTogether(const QList<qint64> &ids) override;
    Result<void> saveTogether(const QList<qint64> &ids) override;
    void runOnCard(CardAct act) override;
    QList<Command> toolCommands() const override;

private:
    void buildForm();
    void print();
    void offerPoints(MeetingId meeting);
    void connectKeys();
    void step();
    void chase();
    void addHeard();
    void buildProposal();
    void askByKind();
    void removeHeard();
    void praiseOwners();
    bool isToComplete(ActionItemId action);
    Result<void> keepWithoutCompleting();
    QList<ActionLine> storyOf(const ActionLine &line) const;

    QComboBox *m_status = nullptr;
    QComboBox *m_kind = nullptr;
    RecordTree *m_tree = nullptr;
    RecordsBeside *m_owners = nullptr;
    ActionFilters *m_filters = nullptr;
    HeardLine *m_heard = nullptr;
};

}
