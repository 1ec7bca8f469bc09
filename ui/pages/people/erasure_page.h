#pragma once

#include "ui/desk/page.h"
#include "ui/pages/people/erasure_lines.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace seduta {

class RecordList;

/// The right to erasure: whose data, where the name stands and what becomes of each place, before anything is done; then the act, and what
/// still stands. The copies made before are made anew without the person.
class ErasurePage : public Page
{
    Q_OBJECT

public:
    ErasurePage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    QStringList tables() const override { return Erasures::tables(); }
    void show(const Place &place) override;
    void takeFocus() override;

    using QWidget::show;

private:
    QWidget *buildHead();
    QWidget *buildTools();
    void offerPersons();
    void choose(qint64 person);
    void lookAgain();
    void tell();
    void tellTools();
    void openPlace();
    void erase();
    void makeCopiesAnew();

    RowsModel<ErasureLine> m_lines;
    RecordList *m_list = nullptr;
    QComboBox *m_person = nullptr;
    QLabel *m_words = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_erase = nullptr;
    QToolButton *m_anew = nullptr;
    ErasurePreview m_preview{};
    bool m_isDone = false;
};

}
