#pragma once

#include "core/support/bounded_text.h"

namespace seduta {

/// Words of the archive in a field: as long as nobody changes them they stay as the archive has them, however they are shown. What is too long
/// to be shown whole is not to be changed there.
class HeldWords
{
public:
    void hold(const QString &words, const BoundedText &shown);
    /// What the field shows of them, as the field itself tells it.
    void noteShown(const QString &shown) { m_shown = shown; }
    QString after(const QString &now) const { return now == m_shown ? m_words : now; }
    bool areWhole() const { return m_areWhole; }
    /// Why they are not to be changed.
    static QString whyNot();

private:
    QString m_words{};
    QString m_shown{};
    bool m_areWhole = true;
};

}
