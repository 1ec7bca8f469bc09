#include "core/domain/word_forms.h"

namespace seduta {

QSet<QString> setOfWords(QStringView line)
{
    QSet<QString> words;
    for (const QStringView word : line.tokenize(u' '))
        words.insert(word.toString());
    return words;
}

WordForms::WordForms(std::initializer_list<std::pair<QStringView, NounForm>> lines)
{
    for (const auto &[line, form] : lines)
        for (const QStringView word : line.tokenize(u' '))
            m_forms.insert(word.toString(), form);
}

std::optional<NounForm> WordForms::of(const QString &word) const
{
    const auto found = m_forms.constFind(word);
    return found == m_forms.constEnd() ? std::nullopt : std::optional(*found);
}

}
