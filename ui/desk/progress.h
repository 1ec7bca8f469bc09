#pragma once

#include <QProgressDialog>

namespace seduta {

/// Shows how far something long is, once it has taken longer than anybody waits without a word. Stopping it stops what is done.
class Progress
{
public:
    Progress(const QString &words, QWidget *parent);

    /// False once it was stopped.
    bool operator()(int done, int all);

private:
    QProgressDialog m_box;
};

}
