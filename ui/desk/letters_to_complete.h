#pragma once

#include "core/usecases/convocations.h"
#include "ui/look/notice_taker.h"

#include <QDialog>

class QTableWidget;

namespace seduta {

class Chooser;
class DayField;
class LineField;
class ToneLabel;

/// Asks once, before letters are issued, for what they still lack: who signs, protocol numbers, addresses. All of it may be left blank.
class LettersToComplete : public QDialog, public NoticeTaker
{
    Q_OBJECT

public:
    LettersToComplete(Workspace &workspace, MeetingId meeting, const LettersLack &lack, QWidget *parent);

    void takeNotice(const Notice &notice) override;

private:
    void beginWhereSomethingIsMissing();
    QWidget *buildSignatory();
    void buildTable();
    void fillTable();
    /// What was copied from the protocol system goes down the column, from the line chosen.
    void paste();
    LettersSupply typed() const;
    void keep();

    Workspace &m_workspace;
    MeetingId m_meeting;
    LettersLack m_lack;
    LineField *m_formula = nullptr;
    Chooser *m_signer = nullptr;
    DayField *m_protocolOn = nullptr;
    QTableWidget *m_table = nullptr;
    ToneLabel *m_error = nullptr;
};

}
