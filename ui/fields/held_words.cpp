#include "ui/fields/held_words.h"

#include <QCoreApplication>

namespace seduta {

void HeldWords::hold(const QString &words, const BoundedText &shown)
{
    m_words = words;
    m_areWhole = !shown.isCut;
    m_note = shown.isCut ? whyNot() : shown.words();
}

QString HeldWords::whyNot()
{
    return QCoreApplication::translate(
        "HeldWords",
        "This text is too long to be shown as it is. The archive keeps it whole; here it "
        "is only read.");
}

}
