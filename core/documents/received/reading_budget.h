#pragma once

#include <QtGlobal>

#include <stdexcept>

namespace seduta {

/// What a PDF may ask of who reads its words: more than papers of an office ever do. What goes beyond throws, and is not read to its end.
class ReadingBudget
{
public:
    void act()
    {
        m_operators -= 1;
        check();
    }
    void show()
    {
        m_operators -= operatorsOfAForm;
        check();
    }
    void decode(qint64 bytes)
    {
        m_decodedBytes -= bytes;
        check();
    }
    void say(qint64 letters)
    {
        m_letters -= letters;
        check();
    }
    /// For what was spent where nothing may be thrown through.
    void check() const
    {
        if (m_operators < 0 || m_decodedBytes < 0 || m_letters < 0)
            throw std::length_error("over the budget");
    }

private:
    // To begin one takes as long.
    static constexpr qint64 operatorsOfAForm = 100;

    qint64 m_operators = 2'000'000;
    qint64 m_decodedBytes = 64 * 1024 * 1024;
    qint64 m_letters = 8'000'000;
};

}
