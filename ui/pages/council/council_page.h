#pragma once

#include "core/domain/council.h"
#include "core/support/reader_process.h"
#include "core/usecases/offices.h"
#include "ui/desk/page.h"
#include "ui/records/record_form.h"

class QComboBox;
class QLabel;
class QTimer;
class QToolButton;

namespace seduta {

class LetterheadPicture;

/// The council in one page: office, chair, letterhead and emblem. A new archive begins here, and goes on with the bodies.
class CouncilPage : public Page
{
    Q_OBJECT

public:
    CouncilPage(const Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    void show(const Place &place) override;
    QStringList tables() const override;
    bool leave() override;
    QList<Command> commands() const override;
    void run(Command command) override;
    RecordName record() const override;
    void takeFocus() override;

    using Page::show;

private:
    void buildForm();
    void fillFromProvince();
    QWidget *buildEmblem();
    QWidget *buildSteps();
    bool keep();
    void chooseEmblem();
    void takeEmblem(const ReaderProcess::Answer &picture);
    void showEmblem();
    void showLetterhead();
    void goOnWithBodies();

    RecordForm<Council> *m_form = nullptr;
    QComboBox *m_province = nullptr;
    /// Whose words the form was filled with; none at first.
    OfficeOfProvince m_office{};
    QLabel *m_emblem = nullptr;
    /// A picture of others is written anew before it is kept.
    ReaderProcess *m_reader = nullptr;
    QToolButton *m_takeAway = nullptr;
    LetterheadPicture *m_letterhead = nullptr;
    /// Until a hand pauses.
    QTimer *m_pause = nullptr;
    QToolButton *m_save = nullptr;
    bool m_isEdited = false;
};

}
