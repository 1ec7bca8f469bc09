#pragma once

#include "core/support/draft_file.h"
#include "ui/desk/page.h"
#include "ui/records/rows_model.h"

class QLabel;
class QToolButton;

namespace seduta {

class RecordList;
class TextField;

/// A text found in the draft file, and what the archive says at its place; none where the place is no longer there.
struct RecoveredRow {
    qint64 id = 0;
    Draft draft{};
    std::optional<QString> saved{};
};

/// Testi ritrovati: what was typed when the program ended before it was saved, each beside what is saved. Nothing leaves this page unless
/// the user takes it up or throws it away.
class RecoveredPage : public Page
{
    Q_OBJECT

public:
    RecoveredPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    void takeFocus() override;

Q_SIGNALS:
    /// Into a field of a record, on its own page.
    void takeUpAsked(const seduta::Draft &draft);

private:
    QWidget *buildTexts();
    QWidget *buildTools();
    static TextField *aText(const QString &name, const QString &words, QWidget *parent);
    RecoveredRow chosen() const;
    void showChosen();
    /// Where a text was typed, and what can be done with it.
    QString placeWords(const RecoveredRow &row) const;
    void takeUpChosen();
    void throwAway();
    void copyText();

    RowsModel<RecoveredRow> m_rows;
    RecordList *m_list = nullptr;
    QLabel *m_words = nullptr;
    TextField *m_found = nullptr;
    TextField *m_saved = nullptr;
    QToolButton *m_take = nullptr;
    QToolButton *m_throw = nullptr;
    QToolButton *m_copy = nullptr;
};

}
