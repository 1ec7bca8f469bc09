#pragma once

#include "ui/desk/page.h"

class QListWidget;
class QListWidgetItem;

namespace seduta {

enum class Tone;
struct Briefing;

/// Oggi: the next meeting and what it still lacks, commitments overdue and near, areas long silent. Every line is one key from the thing.
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
    void tellMeetings(const Briefing &briefing);
    void tellCommitments(const Briefing &briefing);
    void tellSilentAreas(const Briefing &briefing);

    QListWidget *m_lines = nullptr;
};

}
