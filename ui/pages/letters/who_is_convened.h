#pragma once

#include "core/domain/convocation.h"
#include "ui/desk/meeting_desk.h"

class QComboBox;
class QLabel;

namespace seduta {

class Chooser;

/// Under the letters: in which form they are made, one body more to be convened, and who is left out and why.
class WhoIsConvened : public QWidget
{
    Q_OBJECT

public:
    WhoIsConvened(const MeetingDesk &meeting, QWidget *parent);

    /// Beside these letters.
    Result<void> reload(const QList<Convocation> &letters);

Q_SIGNALS:
    void chosen(qint64 body);
    /// To see one that is left out.
    void bodyAsked(qint64 body);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildForm();
    void makeRoomForWords();
    void offerBodies(const QList<Convocation> &letters);
    QString officeWords() const;

    Workspace &m_workspace;
    const MeetingId &m_meeting;
    QComboBox *m_form = nullptr;
    Chooser *m_more = nullptr;
    QLabel *m_leftOut = nullptr;
};

}
