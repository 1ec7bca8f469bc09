#pragma once

#include "core/domain/action_item.h"
#include "ui/desk/page.h"

class QListWidget;
class QListWidgetItem;
class QToolButton;
class QVBoxLayout;

namespace seduta {

enum class Tone;
struct Briefing;

/// Oggi: how a new council begins, the next meeting and what it still lacks, commitments overdue and near with who still owes them, areas long
/// silent. Every line is one key from the thing, and a commitment from what is done about it.
class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    QStringList tables() const override;
    void takeFocus() override;

private:
    void chooseFrom(int row);
    void follow(const QListWidgetItem *line);
    void addHeading(const QString &words);
    void addLine(const QString &words, const Place &place, const QString &picture, Tone tone);
    void addQuiet(const QString &words);
    void addActs(QVBoxLayout &column);
    void tellActs();
    /// The commitment of the line chosen; none where it is about something else.
    ActionItemId chosenAction() const;
    void step();
    void chase();
    void tellFirstSteps(const Briefing &briefing);
    void tellMeetings(const Briefing &briefing);
    void tellCommitments(const Briefing &briefing);
    void tellSilentAreas(const Briefing &briefing);

    QListWidget *m_lines = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_done = nullptr;
    QToolButton *m_chased = nullptr;
};

}
