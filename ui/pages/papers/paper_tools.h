#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace seduta {

class LineField;
class PaperView;

/// What stands over a paper: the way back, the parts it is made with, where one is in it and how large, and what is sought in it.
class PaperTools : public QWidget
{
    Q_OBJECT

public:
    PaperTools(PaperView &view, QWidget *parent);

    /// The parts that papers of this kind can be made without; ticked, but for those left out.
    void offerParts(const QStringList &parts, const QStringList &leftOut);
    void tellPlace();
    void goToSearch();

Q_SIGNALS:
    void backAsked();
    void partChosen(const QString &part, bool isIncluded);
    void sought(const QString &words);

private:
    void buildZoom();

    PaperView &m_view;
    QToolButton *m_back = nullptr;
    QToolButton *m_included = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_size = nullptr;
    LineField *m_sought = nullptr;
};

}
