#pragma once

#include "core/domain/change_set.h"
#include "core/domain/minutes.h"
#include "ui/desk/meeting_desk.h"
#include "ui/records/rows_model.h"

class QLabel;
class QTimer;
class QToolButton;

namespace seduta {

class LineField;
class OutcomeBar;
class RecordList;
class SaidOnPoint;
class TextField;
class TypedTexts;
struct TypedText;

/// A section of the minutes: the opening, a point of the agenda, the closing.
struct MinutesRow {
    /// The point's; the opening and the closing have numbers of their own, below zero.
    qint64 id = 0;
    MinutesSection section = MinutesSection::Item;
    AgendaItem point{};
    QString number{};
    QString title{};
    QString text{};

    bool operator==(const MinutesRow &) const = default;
};

/// Verbale: the text of each point, what was said, and what the point came to. What is typed is kept by itself at
/// every pause and on leaving a paragraph, and until then is a draft.
class MinutesStep : public Page
{
    Q_OBJECT

public:
    MinutesStep(const MeetingDesk &meeting, QWidget *parent);

    QString title() const override;
    QStringList tables() const override;
    void reload() override;
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
    QWidget *buildSections();
    QWidget *buildEditor();
    QWidget *buildHead();
    Result<void> read();
    void showSections(const QList<MinutesRow> &rows);
    void showTexts(const QList<MinutesText> &texts);
    void showText(const QString &text);
    void choose(qint64 section);
    void open(qint64 section);
    void putText(const QString &text);
    QString typed() const;
    void endVisit();
    void tellState();
    void stepForward();
    bool isToIssue() const;
    void issue();
    bool keepText();
    bool keepNumber();
    bool keepOutcome();
    /// Where the text is, for a reader: "Seduta del 26 giugno 2025 · 4. Accoglienza".
    QString placeWords() const;
    QList<TypedText> unsaved() const;
    void touch();
    void leaveParagraph();
    bool isWritable() const;
    QString selectedWords() const;
    void goPastSelection();
    void newCommitment();
    void newCriticalArea();

    const MeetingId &m_meeting;
    std::optional<Minutes> m_minutes{};
    bool m_areIssued = false;
    RowsModel<MinutesRow> m_sections;
    qint64 m_current = 0;
    QString m_kept{};
    Visit m_visit{};
    bool m_isKeeping = false;
    bool m_isVisitOver = false;
    QString m_meetingWords{};
    int m_paragraph = 0;
    RecordList *m_list = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_numberLabel = nullptr;
    LineField *m_number = nullptr;
    QToolButton *m_forward = nullptr;
    QLabel *m_heading = nullptr;
    TextField *m_text = nullptr;
    OutcomeBar *m_outcome = nullptr;
    SaidOnPoint *m_said = nullptr;
    QTimer *m_pause = nullptr;
    TypedTexts *m_typed = nullptr;
};

}
