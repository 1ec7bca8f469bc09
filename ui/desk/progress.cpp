#include "ui/desk/progress.h"

#include <QCoreApplication>

namespace seduta {

namespace {

// Milliseconds.
constexpr int patience = 400;

}

Progress::Progress(const QString &words, QWidget *parent)
    : m_box(words, QCoreApplication::translate("Progress", "Stop"), 0, 0, parent)
{
    m_box.setWindowModality(Qt::WindowModal);
    m_box.setMinimumDuration(patience);
}

bool Progress::operator()(int done, int all)
{
    m_box.setMaximum(all);
    m_box.setValue(done);
    return !m_box.wasCanceled();
}

}
