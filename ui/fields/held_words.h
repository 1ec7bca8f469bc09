#pragma once

#include "core/support/bounded_text.h"

namespace seduta {

/// Words of the archive in a field: as long as nobody changes them they stay as the archive has them, however they are shown. What is too long
/// to be shown to its end is not to be changed there.
class HeldWords
{
public:
    void hold(const QString &words, const BoundedText &shown);
    /// What the field shows of them, as the field itself tells it.
    void noteShown(const QString &shown) { m_shown = shown; }
    QString after(const QString &now) const { return now == m_shown ? m_words : now; }
    /// Whether they are shown to their end.
    bool areWhole() const { return m_areWhole; }
    /// What is to be known before they are changed; nothing where they are shown as they are.
    QString note() const { return m_note; }

private:
    static QString whyNot();

    QString m_words{};
    QString m_note{};
    QString m_shown{};
    bool m_areWhole = true;
};

}
