#pragma once

#include <QtGlobal>

#include <stdexcept>

namespace seduta {

/// What a PDF may ask of who reads its words: more than papers of an office ever do. What goes beyond throws, and is not read to its end.
class ReadingBudget
{
public:
    void act() { spend(m_operators, 1); }
    void show() { spend(m_operators, operatorsOfAForm); }
    void decode(qint64 bytes) { spend(m_decodedBytes, bytes); }
    void say(qint64 letters) { spend(m_letters, letters); }
    /// For what was spent where nothing may be thrown through.
    void check() const
    {
        if (m_operators < 0 || m_decodedBytes < 0 || m_letters < 0)
            throw std::length_error("over the budget");
    }

private:
    void spend(qint64 &left, qint64 amount)
    {
        left -= amount;
        check();
    }

    // To begin one takes as long.
    static constexpr qint64 operatorsOfAForm = 100;

    qint64 m_operators = 2'000'000;
    qint64 m_decodedBytes = 64 * 1024 * 1024;
    qint64 m_letters = 8'000'000;
};

}
